import resultAgentFile from "url:../content-scripts/result-agent.ts"
import { callInFrames, putScript } from "../platform/scripting"
import type { FrameName } from "./page-door"

/** The way to the words of a page: a script of its own, put into a frame only when staff asks for what the page says. */
export type ResultDoor = {
  /** The unchecked blocks of one frame; null when that document is gone or does not answer. */
  read(tabId: number, frame: FrameName): Promise<unknown>
}

/** Runs inside a frame. The own-property test keeps out an element of the page that has our script's name as its id. */
const readHere = (): unknown =>
  Object.hasOwn(globalThis, "deskhandResult")
    ? (globalThis as unknown as { deskhandResult: { read(): unknown } }).deskhandResult.read()
    : null

const patience = 30_000

export const resultDoor: ResultDoor = {
  read: async (tabId, frame) => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const tooLong = new Promise<null>((done) => (timer = setTimeout(() => done(null), patience)))
    const answer = putScript({ tabId, frame }, resultAgentFile).then(() => callInFrames({ tabId, frame }, readHere, []))
    try {
      return (await Promise.race([answer, tooLong]))?.[0]?.result ?? null
    } catch {
      return null // the document was left or taken out
    } finally {
      clearTimeout(timer)
    }
  }
}
