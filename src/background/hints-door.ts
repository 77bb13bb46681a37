import type { PageHints } from "../messaging/page-hints-calls"
import { callInFrames } from "../platform/scripting"
import { enterDocument, type FrameName } from "./page-door"

type Frame = Omit<FrameName, "bornAt">

/** The way to one document for hints: the reader is put into that one alone. */
export type HintsDoor = {
  /** false: the document is gone, or the browser does not grant it. */
  enter(tabId: number, frame: Frame): Promise<boolean>
  /** Calls the script of the hints; null where there is none. */
  call<M extends keyof PageHints>(
    tabId: number,
    frame: Frame,
    method: M,
    args: Parameters<PageHints[M]>
  ): Promise<ReturnType<PageHints[M]> | null>
}

/** Runs inside a frame. The own-property test keeps out an element of the page that has our script's name as its id. */
const callHere = (method: string, args: unknown[]): unknown => {
  const hints = Object.hasOwn(globalThis, "deskhandHints") ? globalThis.deskhandHints : undefined
  return hints ? (hints as unknown as Record<string, (...args: unknown[]) => unknown>)[method]?.(...args) : null
}

export const hintsDoor: HintsDoor = {
  enter: enterDocument,
  call: async (tabId, { frameId, documentId }, method, args) => {
    try {
      const [answer] = await callInFrames({ tabId, frame: { frameId, documentId } }, callHere, [method, args as unknown[]])
      return (answer?.result ?? null) as never
    } catch {
      return null // the document was left or taken out
    }
  }
}
