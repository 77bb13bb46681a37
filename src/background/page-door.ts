import pageAgentFile from "url:../content-scripts/page-agent.ts"
import type { PageAgent } from "../messaging/page-agent-calls"
import { isSiteGranted } from "../platform/permissions"
import { callInFrames, putScript, type FrameAnswer } from "../platform/scripting"
import { readTab, type TabView } from "../platform/tabs"

/**
 * One document of a tab. `documentId` is null where the browser does not number documents (Firefox): there its birth, in
 * milliseconds with fractions, tells it from the next one in the same frame.
 */
export type FrameName = { frameId: number; documentId: string | null; bornAt: number }

/** The way into a page: everything the background does with a tab goes through here. Answers of frames are unchecked. */
export type PageDoor = {
  tab(tabId: number): Promise<TabView | null>
  isGranted(origin: string): Promise<boolean>
  /** Puts the one script into every frame the browser grants. "refused": it grants none. "silent": the page does not get to it. */
  enter(tabId: number): Promise<"in" | "refused" | "silent">
  /** Where each reachable frame is. */
  places(tabId: number): Promise<FrameAnswer<unknown>[]>
  /** Calls the script in one frame; null when that document is gone or has no script. */
  ask<M extends keyof PageAgent>(tabId: number, frame: FrameName, method: M, args: Parameters<PageAgent[M]>): Promise<unknown>
}

/** Runs inside a frame. */
const placeHere = () => {
  const frames = Array.from(document.querySelectorAll<HTMLIFrameElement | HTMLFrameElement>("iframe, frame"))
  const origins = frames.flatMap((frame) => {
    const box = frame.getBoundingClientRect()
    const isSeen = box.width >= 40 && box.height >= 20 && frame.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    return isSeen && /^https?:/.test(frame.src) ? [new URL(frame.src).origin] : []
  })
  return { origin: globalThis.origin, bornAt: performance.timeOrigin, inner: [...new Set(origins)].slice(0, 200) }
}

/** Runs inside a frame. The own-property test keeps out an element of the page that has our script's name as its id. */
const askHere = (method: string, args: unknown[]): unknown => {
  const agent = Object.hasOwn(globalThis, "deskhandPage") ? globalThis.deskhandPage : undefined
  return agent ? (agent as unknown as Record<string, (...args: unknown[]) => unknown>)[method]?.(...args) : null
}

/** A page that is stuck (a dialog of its own is open, a script runs without end) must not leave the clerk waiting for ever. */
const patience: Record<"write" | "undo" | "read", number> = { write: 120_000, undo: 60_000, read: 60_000 }

const orNull = async <T>(work: Promise<T>, ms: number): Promise<T | null> => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const tooLong = new Promise<null>((done) => (timer = setTimeout(() => done(null), ms)))
  try {
    return await Promise.race([work, tooLong])
  } catch {
    return null // the document was left or taken out
  } finally {
    clearTimeout(timer)
  }
}

/** Puts the one script into one document alone; false when it is gone or not granted. */
export const enterDocument = (tabId: number, { frameId, documentId }: Omit<FrameName, "bornAt">): Promise<boolean> =>
  putScript({ tabId, frame: { frameId, documentId } }, pageAgentFile).then(
    () => true,
    () => false
  )

export const pageDoor: PageDoor = {
  tab: readTab,
  isGranted: isSiteGranted,

  enter: async (tabId) => {
    // The browser tells "no grant" and "no such page" apart by words alone, so a refusal says no more than that.
    const entered = putScript({ tabId, frame: "all" }, pageAgentFile).then(
      () => "in" as const,
      () => "refused" as const
    )
    return (await orNull(entered, patience.read)) ?? "silent"
  },

  places: async (tabId) => (await orNull(callInFrames({ tabId, frame: "all" }, placeHere, []), patience.read)) ?? [],

  ask: async (tabId, frame, method, args) => {
    const kind = method === "write" ? "write" : method === "undo" ? "undo" : "read"
    const answers = await orNull(callInFrames({ tabId, frame }, askHere, [method, args as unknown[]]), patience[kind])
    return answers?.[0]?.result ?? null
  }
}
