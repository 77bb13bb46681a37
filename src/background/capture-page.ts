import { classifyPage } from "../autofill/classify-page"
import { refName } from "../autofill/preview-fill"
import { ResultBlocks } from "../autofill/read-eligibility/result-block"
import { readChart } from "../intake/chart/read-chart"
import { fail, succeed, type Outcome } from "../messaging/outcome"
import type { Capture } from "../messaging/capture-views"
import { BannerLines } from "./agent-answers"
import { askedBy, chartFactsOf, type ShownFrame } from "./chart-facts"
import { openPage, stuck } from "./open-page"
import type { PageDesk } from "./page-desk"
import { readFrames, readNow } from "./page-frames"
import type { ResultDoor } from "./result-door"

/**
 * "Take patient from this page": what its boxes, its labelled values and its banner say of one patient, for the clerk to look over.
 * Writes nothing, and keeps nothing.
 */
export const capturePage = async (desk: PageDesk, words: ResultDoor, tabId: number): Promise<Outcome<Capture>> => {
  const page = await openPage(desk.door, tabId)
  if (!page.ok) return page
  const { origin, title } = page.value
  const reading = await readFrames(desk.door, tabId, origin)
  if (reading.frames.length === 0) return fail("page-not-readable", stuck)
  const map = await desk.siteMaps.read(origin)
  const keyed = classifyPage(
    reading.frames.map(({ seen, facts }) => ({ frameId: seen.frameId, facts })),
    map.ok ? map.value.corrections : []
  ).flatMap(({ ref, meaning, fact }) =>
    meaning.key === null ? [] : [{ ref, key: meaning.key, isSure: meaning.confidence === "sure", fact }]
  )
  const frames = reading.frames.map(({ seen }) => seen)
  const now = new Map(
    (
      await readNow(
        desk.door,
        tabId,
        frames,
        keyed.map(({ ref }) => ref)
      )
    ).map((box) => [refName(box.ref), box])
  )
  const shown: ShownFrame[] = []
  let isIncomplete = reading.isIncomplete || reading.leftOut.length > 0
  for (const frame of frames) {
    const blocks = ResultBlocks.safeParse(await words.read(tabId, frame))
    if (!blocks.success) isIncomplete = true
    shown.push({
      boxes: keyed.flatMap(({ ref, key, isSure }) => {
        const box = now.get(refName(ref))
        return ref.frameId === frame.frameId && box && !box.isEmpty ? [{ key, label: "", text: box.text, isSure }] : []
      }),
      blocks: blocks.success ? blocks.data : [],
      asked: askedBy(reading.frames.find(({ seen }) => seen.frameId === frame.frameId)?.facts.fields ?? []),
      banner: BannerLines.safeParse(await desk.door.ask(tabId, frame, "readBanner", [])).data ?? []
    })
  }
  const found = readChart(chartFactsOf(shown), desk.clock.today())
  return succeed({ origin, pageTitle: title, found: found.slice(0, 200), isIncomplete })
}
