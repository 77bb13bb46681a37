import { anchorsIn } from "../autofill/site-map/anchors-of"
import type { ClassifiedField } from "../autofill/classify-page"
import type { PageFacts } from "../autofill/facts"
import { refName } from "../autofill/preview-fill"
import { correctionId } from "../autofill/site-map/correction-id"
import type { TaughtOutcome } from "../autofill/site-map/find-taught"
import type { Correction } from "../autofill/site-map/site-map"
import { succeed, type Outcome } from "../messaging/outcome"
import type { LostHere, PreviewRow } from "../messaging/page-views"
import type { BoxNote } from "../storage/lost-boxes"
import type { PageDesk } from "./page-desk"
import type { SeenFrame } from "./page-frames"
import type { TaughtHere } from "./page-state"

/** A correction and the site that it was made for. */
export type SiteCorrection = { origin: string; correction: Correction }

export const correctionsFor = async (desk: Pick<PageDesk, "siteMaps">, origins: string[]): Promise<Outcome<SiteCorrection[]>> => {
  const all: SiteCorrection[] = []
  for (const origin of new Set(origins)) {
    const map = await desk.siteMaps.read(origin)
    if (!map.ok) return map
    all.push(...map.value.corrections.map((correction) => ({ origin, correction })))
  }
  return succeed(all)
}

/** Which frames a correction is for: those of its site. A sandboxed frame has no origin of its own and belongs to the page's. */
export const framesOfSite = (taught: readonly SiteCorrection[], frames: readonly SeenFrame[], pageOrigin: string) => {
  const originOf = new Map(frames.map(({ frameId, origin }) => [frameId, origin === "null" ? pageOrigin : origin]))
  return (frameId: number, at: number): boolean => originOf.get(frameId) === taught[at]?.origin
}

export type TaughtOnPage = {
  /** By name of the box. */
  boxes: Record<string, TaughtHere>
  foundBy: ReadonlyMap<string, PreviewRow["foundBy"]>
  lost: LostHere[]
  notes: ReadonlyMap<string, BoxNote[]>
}

const readingsOf = (fields: readonly ClassifiedField[], frameId: number): (string | null)[] =>
  fields.filter(({ ref }) => ref.frameId === frameId).map(({ readAs }) => readAs)

/** Puts what became of the taught boxes into what the preview shows, what a fill needs and what is noted. `values`: words never kept. */
export const taughtOnPage = (
  page: PageFacts,
  fields: readonly ClassifiedField[],
  taught: readonly SiteCorrection[],
  outcomes: readonly TaughtOutcome[],
  values: readonly string[]
): TaughtOnPage => {
  const byName = new Map(fields.map((field) => [refName(field.ref), field]))
  const boxes: Record<string, TaughtHere> = {}
  const foundBy = new Map<string, PreviewRow["foundBy"]>()
  const lost: LostHere[] = []
  const notes = new Map<string, BoxNote[]>()
  const anchorsOfFrame = new Map<number, ReturnType<typeof anchorsIn>>()
  const anchorsNow = ({ ref, fact }: ClassifiedField) => {
    const fieldsOfFrame = page.find(({ frameId }) => frameId === ref.frameId)?.facts.fields ?? []
    const anchors = anchorsOfFrame.get(ref.frameId) ?? anchorsIn(fieldsOfFrame, { values, readings: readingsOf(fields, ref.frameId) })
    anchorsOfFrame.set(ref.frameId, anchors)
    return anchors(fact)
  }
  taught.forEach(({ origin, correction }, at) => {
    const outcome = outcomes[at]
    if (!outcome || outcome.state === "elsewhere") return
    const id = correctionId(correction)
    const note: BoxNote = { correctionId: id, state: outcome.state, agreed: [], changed: [], anchorsNow: null }
    if (outcome.state === "exact" || outcome.state === "healed") {
      for (const ref of outcome.state === "exact" ? outcome.refs : [outcome.ref]) {
        const field = byName.get(refName(ref))
        if (field) boxes[refName(ref)] = { origin, correctionId: id, isHealed: outcome.state === "healed", readAs: field.readAs }
      }
    } else lost.push({ label: correction.anchors.label || correction.anchors.name || correction.anchors.id, state: outcome.state })
    if (outcome.state === "healed") {
      const field = byName.get(refName(outcome.ref))
      note.agreed = outcome.agreed
      note.changed = outcome.changed
      if (field) note.anchorsNow = anchorsNow(field)
      foundBy.set(refName(outcome.ref), outcome.agreed)
    }
    notes.set(origin, [...(notes.get(origin) ?? []), note])
  })
  return { boxes, foundBy, lost, notes }
}
