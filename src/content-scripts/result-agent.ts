import type { ResultBlock } from "../autofill/read-eligibility/result-block"
import { readResult } from "./read-result/read-result"

/** What the second on-demand script hands out: the words of a result page, when staff asks for them. */
export type ResultAgent = { read(): ResultBlock[] }

/** Put into a frame like the page agent: no listener, nothing written; the own-property test keeps an element of that id from answering. */
if (!Object.hasOwn(globalThis, "deskhandResult")) {
  const agent: ResultAgent = { read: () => readResult(window) }
  Object.defineProperty(globalThis, "deskhandResult", { value: agent })
}
