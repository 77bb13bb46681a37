/** What a section answers. The headings of the built-in articles name their kind; any other heading is `other`. */
export type SectionKind = "short-answer" | "steps" | "script" | "at-hand" | "hand-over" | "deadlines" | "mistakes" | "varies" | "other"

/** A part of an article: its heading, its Markdown without the heading, and the line of the body where it begins (from 1). */
export type Section = { heading: string; kind: SectionKind; text: string; line: number }

const kindByHeading: readonly (readonly [RegExp, SectionKind])[] = [
  [/^(what to do|steps|procedure|how to)\b/i, "steps"],
  [/^(what to say|script|words to use|say)\b/i, "script"],
  [/^(have at hand|what you need|you need|before you start)\b/i, "at-hand"],
  [/^(stop and hand over|hand over|when to stop|escalate)\b/i, "hand-over"],
  [/^(deadlines|figures|time limits)\b/i, "deadlines"],
  [/^(common mistakes|mistakes)\b/i, "mistakes"],
  [/^(what varies|varies)\b/i, "varies"]
]

const kindOf = (heading: string): SectionKind => kindByHeading.find(([pattern]) => pattern.test(heading))?.[1] ?? "other"

/** The heading shown for what stands before the first one. */
export const SHORT_ANSWER_HEADING = "In short"

/** Cuts an article's Markdown at its `##` headings. A `##` inside a fenced block is text. Empty sections are left out. */
export const readSections = (body: string): Section[] => {
  const sections: Section[] = []
  let heading = SHORT_ANSWER_HEADING
  let kind: SectionKind = "short-answer"
  let line = 1
  let held: string[] = []
  let isFenced = false
  const close = (): void => {
    const text = held.join("\n").trim()
    if (text) sections.push({ heading, kind, text, line })
    held = []
  }
  for (const [index, each] of body.split("\n").entries()) {
    if (/^\s*(```|~~~)/.test(each)) isFenced = !isFenced
    const found = isFenced ? null : /^##\s+(.+?)\s*#*\s*$/.exec(each)
    if (found) {
      close()
      heading = found[1]!
      kind = kindOf(heading)
      line = index + 1
    } else held.push(each)
  }
  close()
  return sections
}

/** The section of a kind, the first where there are several. */
export const findSection = (sections: readonly Section[], kind: SectionKind): Section | undefined =>
  sections.find((each) => each.kind === kind)
