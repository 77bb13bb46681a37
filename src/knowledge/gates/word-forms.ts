/** One word of a question with the base words it may be a form of: "stopping" may be stop, stopp or stoppe. */
export type WordForms = { word: string; bases: readonly string[] }

/** The word and what is left when the usual English endings come off (three letters at least). */
export function wordForms(word: string): WordForms {
  const bases = new Set([word])
  const take = (ending: string, ...instead: string[]) => {
    if (!word.endsWith(ending)) return
    const stem = word.slice(0, -ending.length)
    for (const tail of instead) if (stem.length + tail.length >= 3) bases.add(stem + tail)
    if (ending !== "s" && stem.length >= 4 && stem.at(-1) === stem.at(-2)) bases.add(stem.slice(0, -1))
  }
  take("s", "")
  take("es", "")
  take("ies", "y")
  take("ed", "", "e")
  take("ied", "y")
  take("ing", "", "e")
  return { word, bases: [...bases] }
}
