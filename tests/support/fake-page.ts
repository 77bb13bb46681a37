import type { FieldFact } from "../../src/autofill/facts"
import type { WriteOrder } from "../../src/autofill/plan"
import type { PageDoor } from "../../src/background/page-door"
import type { BannerLine } from "../../src/messaging/page-agent-calls"
import { aField } from "./a-page"

export type FakeBox = { fact: Partial<FieldFact> & { label?: string }; value: string; onWrite?: (text: string) => string }
export type FakeFrame = {
  frameId: number
  documentId: string
  origin: string
  boxes: FakeBox[]
  banner: BannerLine[]
  inner: string[]
  /** Place of the box that has the keyboard. */
  inHand?: number
  /** What the page itself answers instead of the script's word, to try what a broken answer does. */
  spoil?: Partial<Record<string, unknown>>
}

const factOf = ({ fact }: FakeBox, index: number): FieldFact => {
  const { label, options, ...rest } = fact
  return { ...aField(label === undefined ? {} : { label }), ...rest, options: options ?? [], index }
}

/**
 * A tab without a browser: plain boxes that take what is written. It stands in for the browser's side alone, so that what the
 * background does between the frames can be tried in a moment; the real page is tried in tests/e2e.
 */
export const fakePage = (url: string, frames: FakeFrame[]) => {
  let readings = 0
  const kept = new Map<string, FakeBox[]>()
  const fills = new Map<string, { box: FakeBox; before: string; index: number }[][]>()
  const page = {
    url,
    title: "Registration",
    frames,
    granted: [] as string[],
    entrance: "in" as Awaited<ReturnType<PageDoor["enter"]>>,
    writes: [] as { frameId: number; orders: WriteOrder[] }[]
  }

  const textOf = (order: WriteOrder) =>
    "text" in order.action ? order.action.text : order.action.kind === "tick" && order.action.checked ? "checked" : ""

  const agent = (frame: FakeFrame): Record<string, (...args: never[]) => unknown> => ({
    read: () => {
      const readingId = `reading-${++readings}`
      kept.set(readingId, [...frame.boxes])
      return {
        readingId,
        url: `${frame.origin}/`,
        title: "",
        language: "en",
        framePath: [],
        fields: JSON.stringify(frame.boxes.map(factOf)),
        isTruncated: false
      }
    },
    readValues: (readingId: string, indexes: number[]) =>
      indexes.flatMap((index) => {
        const box = kept.get(readingId)?.[index]
        return box && frame.boxes.includes(box) ? [{ index, text: box.value, isEmpty: box.value === "" }] : []
      }),
    focused: () => (frame.inHand === undefined ? null : { readingId: `reading-${readings}`, index: frame.inHand }),
    readBanner: () => frame.banner,
    write: async (readingId: string, orders: WriteOrder[]) => {
      page.writes.push({ frameId: frame.frameId, orders })
      const fill: { box: FakeBox; before: string; index: number }[] = []
      fills.set(frame.documentId, [...(fills.get(frame.documentId) ?? []), fill])
      return orders.map((order) => {
        const box = kept.get(readingId)?.[order.index]
        if (!box || !frame.boxes.includes(box)) return { index: order.index, status: "failed", reason: "gone", now: "" }
        if (box.value !== "" && !order.overwrite) return { index: order.index, status: "failed", reason: "not-empty", now: box.value }
        fill.push({ box, before: box.value, index: order.index })
        box.value = box.onWrite ? box.onWrite(textOf(order)) : textOf(order)
        return { index: order.index, status: "filled", now: box.value }
      })
    },
    undo: async () => {
      const fill = fills.get(frame.documentId)?.pop() ?? []
      for (const { box, before } of fill) box.value = before
      return { restored: fill.map(({ index }) => index), notRestored: [] }
    },
    countNew: (readingId: string) => frame.boxes.filter((box) => !kept.get(readingId)?.includes(box)).length
  })

  const door: PageDoor = {
    tab: async (tabId) => (tabId === 1 ? { id: 1, url: page.url, title: page.title, windowId: 1 } : null),
    isGranted: async (origin) => page.granted.includes(origin),
    enter: async () => page.entrance,
    places: async () =>
      page.frames.map(({ frameId, documentId, origin, inner }) => ({ frameId, documentId, result: { origin, bornAt: 1, inner } })),
    ask: async (_tabId, { frameId, documentId }, method, args) => {
      const frame = page.frames.find((each) => each.frameId === frameId && each.documentId === documentId)
      if (!frame) return null
      if (frame.spoil && method in frame.spoil) return frame.spoil[method]
      return structuredClone(await agent(frame)[method]?.(...(args as never[])))
    }
  }
  return { page, door }
}

export const aFakeFrame = (boxes: FakeBox[], some: Partial<FakeFrame> = {}): FakeFrame => ({
  frameId: 0,
  documentId: "doc-0",
  origin: "https://ehr.example",
  boxes,
  banner: [],
  inner: [],
  ...some
})
