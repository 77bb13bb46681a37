import type { FieldFact } from "../autofill/facts"
import { readChartPage } from "../autofill/read-chart/read-chart-page"
import type { ResultBlock } from "../autofill/read-eligibility/result-block"
import { readIdentityLine } from "../autofill/read-identity-line"
import type { ChartFacts, ChartValue } from "../intake/chart/chart-facts"
import type { BannerLine } from "../messaging/page-agent-calls"

/** What one frame shows: its filled boxes with their keys, its words as blocks, the lines that name whose page it is. */
export type ShownFrame = {
  boxes: ChartValue[]
  blocks: ResultBlock[]
  banner: BannerLine[]
  /** Labels and choices of the boxes whose values are not among the words. */
  asked: string[]
}

/** What the boxes of a frame ask, where what stands in them is not among its words. */
export const askedBy = (fields: readonly FieldFact[]): string[] =>
  fields
    .filter(({ control, state }) => control !== "editable" && state !== "read-only")
    .flatMap(({ labels, group, options }) => [...labels.map(({ text }) => text), group, ...options.map(({ text }) => text)])
    .filter((text) => text !== "")

/** From so many filled boxes on a frame is a form: its words are labels, and their values stand in the boxes. */
const leastOfForm = 4

const fold = (text: string): string =>
  text
    .replace(/[\s:*]+/g, " ")
    .trim()
    .toLowerCase()

/** What is said of a person wherever they stand; the rest a form asks in its boxes, or leaves empty. */
const besideBoxes =
  /^patient\.(mrn|sex|maritalStatus|language|employer|occupation|pcp|referringProvider\.\w+|preferredPharmacy|address\.line2)$/

const ownerOf = (key: string): string => /^coverage\.\w+/.exec(key)?.[0] ?? key.slice(0, key.indexOf("."))

/** Words of a form that stand between its boxes without being a box's label: data that are shown and not asked. */
const shownBeside = (values: readonly ChartValue[], { boxes, asked }: ShownFrame): ChartValue[] => {
  const ours = new Set(asked.map(fold))
  const owners = new Set(boxes.map(({ key }) => ownerOf(key)))
  return values.filter(
    ({ key, label, text }) =>
      !ours.has(fold(label)) &&
      !ours.has(fold(text)) &&
      (besideBoxes.test(key) || (/^(coverage|guarantor|emergency)\./.test(key) && !owners.has(ownerOf(key))))
  )
}

const unique = (texts: string[]): string[] => [...new Set(texts)]

/** All frames of a page as one chart. */
export const chartFactsOf = (frames: readonly ShownFrame[]): ChartFacts => {
  const pages = frames.map((frame) => {
    const isForm = frame.boxes.length >= leastOfForm
    const page = readChartPage(frame.blocks, "", "")
    return { isForm, ...page, values: isForm ? shownBeside(page.values, frame) : page.values }
  })
  const others = pages.flatMap((page) => page.others)
  const identity = frames.flatMap(({ banner }) =>
    banner.flatMap(({ text, where }) =>
      // Nor is a line the patient's that stands under "Up next" or "Siblings".
      /\b(relation(ship)?|parentesco)\b/i.test(text) || others.some((other) => text.includes(other)) ? [] : [readIdentityLine(text, where)]
    )
  )
  const names = unique(identity.flatMap((line) => line.names.filter(({ weight }) => weight >= 2).map(({ text }) => text)))
  const overPage = unique(pages.flatMap((page) => (page.isForm ? [] : page.names)))
  const read = pages.filter(({ isForm }) => !isForm)
  return {
    boxes: frames.flatMap(({ boxes }) => boxes),
    words: pages.flatMap(({ values }) => values),
    people: Math.max(0, ...pages.map(({ people }) => people)),
    birthDates: unique(read.flatMap((page) => page.birthDates)),
    banner: {
      // A name large over the page goes before names on lines, which may be of anybody.
      names: overPage.length === 1 ? overPage : names.length > 0 ? names : overPage,
      birthDates: unique(identity.flatMap(({ birthDates }) => birthDates)),
      mrns: unique(identity.flatMap(({ mrns }) => mrns))
    }
  }
}
