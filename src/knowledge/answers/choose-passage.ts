import type { Article } from "../article"
import { readSections, type Section, type SectionKind } from "../sections"
import type { ReadQuestion } from "../search/read-question"
import { readStems } from "../search/words"
import type { Mark } from "./answer"
import type { Facet } from "./read-facet"

export type ChosenPassage = { place: number; section: Section; marks: Mark[] }

/** How much better than the steps another section must fit before it is shown instead of them. */
const margin: Readonly<Record<SectionKind, number>> = {
  steps: 1,
  other: 1.2,
  deadlines: 1.25,
  "at-hand": 1.3,
  "hand-over": 1.3,
  "short-answer": 2,
  mistakes: 1.5,
  varies: 1.5,
  script: 1.6
}

const MOST_MARKS = 2
const MARK_SHARE = 0.6

/** Adds up the weights of the question's stems that a text has; a word's stems count once, by its best. */
const fitOf = (text: string, read: ReadQuestion, rarity: (stem: string) => number): number => {
  const stems = new Set(readStems(text))
  return read.words.reduce(
    (sum, { stems: own }) =>
      sum + Math.max(0, ...own.filter(({ stem }) => stems.has(stem)).map(({ stem, weight }) => weight * rarity(stem))),
    0
  )
}

/** The lines of a passage that answer best, without their list marks. */
const markLines = (passage: string, read: ReadQuestion, rarity: (stem: string) => number): Mark[] => {
  let at = 0
  const lines = passage.split("\n").map((line) => {
    const from = at + (/^\s*(?:[-*>]|\d+[.)])?\s*/.exec(line)?.[0].length ?? 0)
    const to = at + line.trimEnd().length
    at += line.length + 1
    return { from, to, fit: to > from ? fitOf(line, read, rarity) : 0 }
  })
  const best = Math.max(0, ...lines.map(({ fit }) => fit))
  return lines
    .filter(({ fit }) => fit > 0 && fit >= best * MARK_SHARE)
    .sort((a, b) => b.fit - a.fit)
    .slice(0, MOST_MARKS)
    .sort((a, b) => a.from - b.from)
    .map(({ from, to }) => ({ from, to }))
}

const orderOf = (facet: Facet): readonly SectionKind[] => (facet === "deadlines" ? ["deadlines", "steps"] : [facet])

/**
 * The section to show: that of the part asked for; otherwise the steps, unless another
 * section fits the words of the question clearly better. `rarity` is the weight of a stem.
 */
export const choosePassage = (
  article: Pick<Article, "body">,
  read: ReadQuestion,
  facet: Facet | null,
  rarity: (stem: string) => number
): ChosenPassage => {
  const sections = readSections(article.body)
  const fits = sections.map((section) => fitOf(`${section.heading}\n${section.text}`, read, rarity) / margin[section.kind])
  const best = (places: readonly number[]): number =>
    places.reduce((top, place) => ((fits[place] ?? 0) > (fits[top] ?? 0) ? place : top), places[0] ?? 0)
  const all = sections.map((_, place) => place)
  const asked =
    facet === null
      ? []
      : (orderOf(facet)
          .map((kind) => all.filter((place) => sections[place]?.kind === kind))
          .find((places) => places.length > 0) ?? [])
  const steps = all.filter((place) => sections[place]?.kind === "steps")
  const place = asked.length > 0 ? best(asked) : best([...steps, ...all])
  const section = sections[place] ?? { heading: "", kind: "other", text: article.body, line: 1 }
  return { place, section, marks: markLines(section.text, read, rarity) }
}
