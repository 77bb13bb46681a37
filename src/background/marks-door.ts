import pageMarksFile from "url:../content-scripts/page-marks.ts"
import type { PageMarks } from "../messaging/page-marks-calls"
import { callInFrames, putScript } from "../platform/scripting"
import type { FrameName } from "./page-door"

/** The way to the marks of one frame. The script is put in when marks are first asked for; null when the document is gone. */
export type MarksDoor = <M extends keyof PageMarks>(
  tabId: number,
  frame: FrameName,
  method: M,
  args: Parameters<PageMarks[M]>
) => Promise<ReturnType<PageMarks[M]> | null>

/** Runs inside a frame. The own-property test keeps out an element of the page that has our script's name as its id. */
const callHere = (method: string, args: unknown[], bornAt: number): unknown => {
  const isIt = performance.timeOrigin === bornAt && Object.hasOwn(globalThis, "deskhandMarks")
  const marks = isIt ? globalThis.deskhandMarks : undefined
  return marks ? (marks as unknown as Record<string, (...args: unknown[]) => unknown>)[method]?.(...args) : null
}

export const marksDoor: MarksDoor = async (tabId, { frameId, documentId, bornAt }, method, args) => {
  const target = { tabId, frame: { frameId, documentId } }
  try {
    if (method !== "clear") await putScript(target, pageMarksFile)
    const [answer] = await callInFrames(target, callHere, [method, args as unknown[], bornAt])
    return (answer?.result ?? null) as never
  } catch {
    return null // the document was left or taken out
  }
}
