import type * as z from "zod"
import type { FieldRef, FrameFacts } from "../autofill/facts"
import type { BannerText } from "../autofill/check-identity"
import { labelPage } from "../autofill/label-page/label-page"
import { FrameOutline } from "../autofill/outline"
import type { BoxNow } from "../autofill/preview-fill"
import { BannerLines, FramePlace, ValuesNow } from "./agent-answers"
import type { FrameName, PageDoor } from "./page-door"

/** A frame that takes part, and the reading that a plan was made from. */
export type SeenFrame = FrameName & { origin: string; readingId: string }

export type PageReading = {
  frames: { seen: SeenFrame; facts: FrameFacts }[]
  /** Origins that are on the page but were not read. */
  leftOut: string[]
  isIncomplete: boolean
}

const checked = <T>(schema: z.ZodType<T, unknown>, answer: unknown): T | null => {
  const parsed = schema.safeParse(answer)
  return parsed.success ? parsed.data : null
}

type Place = FrameName & FramePlace

/** Every document of the tab that the browser lets us reach, the top one first. */
export const placesNow = async (door: PageDoor, tabId: number): Promise<Place[]> => {
  const answers = await door.places(tabId)
  const places = answers.flatMap(({ frameId, documentId, result }) => {
    const place = checked(FramePlace, result)
    return place ? [{ frameId, documentId, ...place }] : []
  })
  return places.toSorted((one, other) => one.frameId - other.frameId)
}

export const isSameDocument = (one: FrameName, other: FrameName): boolean =>
  one.frameId === other.frameId && one.documentId === other.documentId && one.bornAt === other.bornAt

/** Frames of the page's own origin, and of others only where the office approved them. */
export const shownFrames = async (door: PageDoor, tabId: number, origin: string) => {
  const places = await placesNow(door, tabId)
  const others = new Set(places.map((place) => place.origin).filter((other) => other !== origin))
  const granted = new Set<string>([origin])
  // A sandboxed document ("null") has no origin of its own; the browser let us in because of its address.
  for (const other of others) if (other === "null" || (await door.isGranted(other))) granted.add(other)
  const shown = new Set(places.flatMap((place) => [place.origin, ...place.inner]))
  return {
    frames: places.filter((place) => granted.has(place.origin)),
    leftOut: [...shown].filter((other) => !granted.has(other)).toSorted()
  }
}

/** Reads every frame that takes part. A frame whose answer is not sound is left out and the reading called incomplete. */
export const readFrames = async (door: PageDoor, tabId: number, origin: string): Promise<PageReading> => {
  const { frames, leftOut } = await shownFrames(door, tabId, origin)
  const reading: PageReading = { frames: [], leftOut, isIncomplete: false }
  for (const { inner: _, ...frame } of frames) {
    const outline = checked(FrameOutline, await door.ask(tabId, frame, "read", []))
    if (outline === null) reading.isIncomplete = true
    else reading.frames.push({ seen: { ...frame, readingId: outline.readingId }, facts: labelPage(outline) })
  }
  return reading
}

/** What stands in these boxes now. Boxes and frames that are gone are left out. */
export const readNow = async (door: PageDoor, tabId: number, frames: SeenFrame[], refs: FieldRef[]): Promise<BoxNow[]> => {
  const all: BoxNow[] = []
  for (const frame of frames) {
    const indexes = refs.filter((ref) => ref.frameId === frame.frameId).map((ref) => ref.index)
    if (indexes.length === 0) continue
    const values = checked(ValuesNow, await door.ask(tabId, frame, "readValues", [frame.readingId, indexes])) ?? []
    const asked = new Set(indexes)
    for (const { index, text, isEmpty } of values)
      if (asked.has(index)) all.push({ ref: { frameId: frame.frameId, index }, text: text.slice(0, 400), isEmpty })
  }
  return all
}

/** Lines that could name whose page it is, of every frame; each frame's places are its own. */
export const readBanners = async (door: PageDoor, tabId: number, frames: readonly FrameName[]): Promise<BannerText[]> => {
  const all: BannerText[] = []
  for (const frame of frames) {
    const lines = checked(BannerLines, await door.ask(tabId, frame, "readBanner", [])) ?? []
    all.push(...lines.map(({ where, text }) => ({ where: frame.frameId === 0 ? where : `${where} (frame ${frame.frameId})`, text })))
  }
  return all
}
