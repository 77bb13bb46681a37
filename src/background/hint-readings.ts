import type { FieldFact } from "../autofill/facts"
import { boxLabel } from "../autofill/box-label"
import { classifyPage } from "../autofill/classify-page"
import { labelPage } from "../autofill/label-page/label-page"
import { FrameOutline } from "../autofill/outline"
import type { HintsDoor } from "./hints-door"
import type { PageDesk } from "./page-desk"
import type { FrameName } from "./page-door"
import { placesNow, type SeenFrame } from "./page-frames"

export type ReadBox = { index: number; key: string | null; label: string; fact: FieldFact }
/** One document as it was last read for hints: what each box means, and no value. */
export type HintFrame = SeenFrame & { boxes: ReadBox[] }
export type ReadingDesk = Pick<PageDesk, "door"> & { siteMaps: Pick<PageDesk["siteMaps"], "read"> }
type Where = Omit<FrameName, "bornAt"> & { origin: string }

/** Boxes that nobody sees; one that has the keyboard came into sight after it was read. */
export const unseen: readonly FieldFact["state"][] = ["hidden", "off-page"]
/** Boxes whose value nobody may look at, or that stand for nothing. */
const passedOver: readonly FieldFact["state"][] = [...unseen, "password", "file", "captcha", "search", "button-like"]

const nameOf = ({ frameId, documentId }: Where): string => documentId ?? `frame ${frameId}`

/**
 * The last reading of each document on approved sites, in the worker's memory: a worker that slept reads again. Two questions about one
 * document at a time are one reading.
 */
export const hintReadings = (desk: ReadingDesk, door: HintsDoor) => {
  const tabs = new Map<number, Map<string, HintFrame>>()
  const running = new Map<string, Promise<HintFrame | null>>()

  const framesOf = (tabId: number): Map<string, HintFrame> => {
    const known = tabs.get(tabId) ?? new Map<string, HintFrame>()
    tabs.set(tabId, known)
    return known
  }

  const readNow = async (tabId: number, where: Where): Promise<HintFrame | null> => {
    if (!(await door.enter(tabId, where))) return null
    const frame = { frameId: where.frameId, documentId: where.documentId, bornAt: 0 }
    const outline = FrameOutline.safeParse(await desk.door.ask(tabId, frame, "read", [true]))
    // Where documents have no number, another one may stand in the frame by now.
    if (!outline.success || !URL.canParse(outline.data.url) || new URL(outline.data.url).origin !== where.origin) return null
    const map = await desk.siteMaps.read(where.origin)
    const fields = classifyPage([{ frameId: where.frameId, facts: labelPage(outline.data) }], map.ok ? map.value.corrections : [])
    const boxes = fields.map(({ ref, fact, meaning }): ReadBox => {
      const isKnown = meaning.key !== null && meaning.confidence !== "unsure" && !passedOver.includes(fact.state)
      return { index: ref.index, key: isKnown ? meaning.key : null, label: boxLabel(fact), fact }
    })
    const read: HintFrame = { ...frame, origin: where.origin, readingId: outline.data.readingId, boxes }
    framesOf(tabId).set(nameOf(where), read)
    return read
  }

  /** Reads one document again; null where it cannot be read. */
  const read = (tabId: number, where: Where): Promise<HintFrame | null> => {
    const name = `${tabId} ${nameOf(where)}`
    const begun = running.get(name)
    if (begun) return begun
    const reading = readNow(tabId, where).finally(() => running.delete(name))
    running.set(name, reading)
    return reading
  }

  return {
    read,
    /** Whether a reading runs that began before now, which `read` would share. */
    isReading: (tabId: number, where: Where): boolean => running.has(`${tabId} ${nameOf(where)}`),
    /** The last reading of a document, if the worker still has it. */
    known: (tabId: number, where: Where): HintFrame | null => tabs.get(tabId)?.get(nameOf(where)) ?? null,

    /** What the worker has of a tab, as it was; a document that left it answers nothing. */
    kept: (tabId: number): HintFrame[] => [...framesOf(tabId).values()],

    /** Every document of a tab that is on an approved site; `isAnew`: each read again. Those that left the tab are forgotten. */
    all: async (tabId: number, isApproved: (origin: string) => Promise<boolean>, isAnew = false): Promise<HintFrame[]> => {
      const found = new Map<string, HintFrame>()
      for (const place of await placesNow(desk.door, tabId)) {
        const kept = isAnew ? undefined : framesOf(tabId).get(nameOf(place))
        // Where documents have no number, their birth tells them apart.
        const known = kept && (kept.documentId !== null || kept.bornAt === place.bornAt) ? kept : null
        const frame = known ?? ((await isApproved(place.origin)) ? await read(tabId, place) : null)
        if (frame) found.set(nameOf(place), { ...frame, bornAt: place.bornAt })
      }
      tabs.set(tabId, found)
      return [...found.values()]
    },
    forget: (tabId: number): boolean => tabs.delete(tabId)
  }
}
