import workerFile from "url:./code-file-worker.ts"
import type { Progress } from "../../knowledge/codes/code-set"
import type { FromWorker, ToWorker } from "./worker-messages"

type Answer = Exclude<FromWorker, { says: "progress" }>

/** One file in the hands of a worker. `ask` resolves once; after `stop` it never does, and nothing of the file stays in memory. */
export type CodeFileReader = { ask: (message: ToWorker, onProgress: (progress: Progress) => void) => Promise<Answer>; stop: () => void }

const died: Answer = {
  says: "refused",
  problem: "Reading stopped unexpectedly, perhaps for lack of memory. Close other tabs, then try again. Nothing was changed.",
  refused: null
}

/** Starts a worker. It is a packed script of its own, as page scripts are, so the bundler needs to know nothing of workers. */
export const startReader = (): CodeFileReader => {
  const worker = new Worker(workerFile)
  const ask = (message: ToWorker, onProgress: (progress: Progress) => void): Promise<Answer> =>
    new Promise((done) => {
      worker.onmessage = ({ data }: MessageEvent<FromWorker>) => (data.says === "progress" ? onProgress(data) : done(data))
      worker.onerror = (event) => {
        event.preventDefault()
        done(died)
      }
      worker.postMessage(message)
    })
  let before: Promise<unknown> = Promise.resolve()
  return {
    // One after the other, so that an answer is never taken for that of a later question.
    ask: (message, onProgress) => {
      const answer = before.then(() => ask(message, onProgress))
      before = answer
      return answer
    },
    stop: () => worker.terminate()
  }
}
