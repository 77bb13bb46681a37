import * as z from "zod"

/** How a wording must be written in the table: folded (lower case, no accents), one space between words, marks only where staff type them. */
const folded = /^[a-z0-9-](?:[a-z0-9'&/+.#-]| (?! ))*$/

/**
 * One line of the jargon table. `say` is what staff type, folded; `means` are the words that articles and code titles use,
 * the likeliest first. More than one meaning = ambiguous: search with all of them, trust none alone.
 */
const jargonEntry = z.strictObject({
  say: z.array(z.string().max(40).regex(folded)).min(1),
  means: z.array(z.string().max(60).regex(folded)).min(1),
  note: z.string().max(120).optional()
})

/** The whole table. A wording stands in one line only, so that a look-up has one answer. */
export const jargonSchema = z.array(jargonEntry).superRefine((entries, context) => {
  const seen = new Set<string>()
  for (const [row, entry] of entries.entries()) {
    for (const wording of entry.say) {
      if (seen.has(wording)) context.addIssue({ code: "custom", path: [row, "say"], message: `"${wording}" stands in two lines` })
      seen.add(wording)
    }
    if (new Set(entry.means).size < entry.means.length)
      context.addIssue({ code: "custom", path: [row, "means"], message: "a meaning twice" })
  }
})

export type JargonEntry = z.infer<typeof jargonEntry>
