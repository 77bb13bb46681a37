import { readChartPage } from "../autofill/read-chart/read-chart-page"
import type { ResultBlock } from "../autofill/read-eligibility/result-block"
import { readIdentityLine } from "../autofill/read-identity-line"
import type { ChartFacts, ChartValue } from "../intake/chart/chart-facts"
import type { BannerLine } from "../messaging/page-agent-calls"

/** What one frame shows: its filled boxes with their keys, its words as blocks, the lines that name whose page it is. */
export type ShownFrame = { boxes: ChartValue[]; blocks: ResultBlock[]; banner: BannerLine[] }

/** From so many filled boxes on a frame is a form: its words are labels, and their values stand in the boxes. */
const leastOfForm = 4

const unique = (texts: string[]): string[] => [...new Set(texts)]

/** All frames of a page as one chart. */
export const chartFactsOf = (frames: readonly ShownFrame[]): ChartFacts => {
  const identity = frames.flatMap(({ banner }) =>
    banner.flatMap(({ text, where }) => (/\b(relation(ship)?|parentesco)\b/i.test(text) ? [] : [readIdentityLine(text, where)]))
  )
  const pages = frames.map(({ boxes, blocks }) => ({ isForm: boxes.length >= leastOfForm, ...readChartPage(blocks, "", "") }))
  const names = unique(identity.flatMap((line) => line.names.filter(({ weight }) => weight >= 2).map(({ text }) => text)))
  const read = pages.filter(({ isForm }) => !isForm)
  return {
    boxes: frames.flatMap(({ boxes }) => boxes),
    words: read.flatMap(({ values }) => values),
    people: Math.max(0, ...pages.map(({ people }) => people)),
    birthDates: unique(read.flatMap((page) => page.birthDates)),
    banner: {
      names: names.length > 0 ? names : unique(read.flatMap((page) => page.names)),
      birthDates: unique(identity.flatMap(({ birthDates }) => birthDates)),
      mrns: unique(identity.flatMap(({ mrns }) => mrns))
    }
  }
}
