import { growTree } from "../autofill/read-eligibility/tree"
import { layOut } from "../autofill/read-eligibility/lay-out"
import type { ResultBlock } from "../autofill/read-eligibility/result-block"
import { readIdentityLine } from "../autofill/read-identity-line"
import type { ChartBox, ChartFacts, ChartLine } from "../intake/chart/chart-facts"
import type { BannerLine } from "../messaging/page-agent-calls"

/** What one frame shows: its filled boxes with their keys, its words as blocks, the lines that name whose page it is. */
export type ShownFrame = { boxes: ChartBox[]; blocks: ResultBlock[]; banner: BannerLine[] }

/** From so many filled boxes on a frame is a form: its words are labels, and their values stand in the boxes. */
const leastOfForm = 4

const linesOf = (blocks: ResultBlock[]): ChartLine[] => {
  const { items, grids } = layOut(growTree(blocks))
  // A table of several records lists people or visits; none of them is whose page it is.
  const lists = new Set(grids.filter(({ rows }) => rows.length > 1).map(({ id }) => id))
  return items.flatMap(({ kind, label, value, trail, isLink, table, record }): ChartLine[] => {
    if ((kind !== "pair" && kind !== "cell") || label === "" || isLink) return []
    return table !== null && record !== null && lists.has(table) ? [] : [{ section: trail[0] ?? "", label, value }]
  })
}

const unique = (texts: string[]): string[] => [...new Set(texts)]

/** All frames of a page as one chart. */
export const chartFactsOf = (frames: readonly ShownFrame[]): ChartFacts => {
  const identity = frames.flatMap(({ banner }) => banner.map(({ text, where }) => readIdentityLine(text, where)))
  return {
    boxes: frames.flatMap(({ boxes }) => boxes),
    lines: frames.flatMap(({ boxes, blocks }) => (boxes.length < leastOfForm ? linesOf(blocks) : [])),
    banner: {
      names: unique(identity.flatMap(({ names }) => names.filter(({ weight }) => weight >= 2).map(({ text }) => text))),
      birthDates: unique(identity.flatMap(({ birthDates }) => birthDates)),
      mrns: unique(identity.flatMap(({ mrns }) => mrns))
    }
  }
}
