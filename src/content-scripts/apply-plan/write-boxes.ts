import type { WriteOrder, WriteOutcome } from "../../autofill/plan"
import { boxAt } from "../read-page/reading"
import { holdSubmits } from "./hold-submits"
import { judgeBox } from "./judge-box"
import { beginFill } from "./kept-values"
import { pause, waitFor } from "./settle"
import { canChoose, type Written, writeBox } from "./write-box"

/** A page that takes back what was written does it within this time of the last key, or is not caught. */
const afterthought = 320

/**
 * Writes every order into its box, gives the page a moment, and only then says what stands where.
 * One broken box never stops the others. `index` is that of the reading.
 */
export const writeBoxes = async (readingId: string, orders: WriteOrder[]): Promise<WriteOutcome[]> => {
  const keep = beginFill(readingId)
  const release = holdSubmits()
  const { scrollX, scrollY } = window
  const jobs: Job[] = orders.map((order) => ({ order, written: { status: "failed", reason: "gone", mayCome: false } }))
  const box = ({ order }: Job) => boxAt(readingId, order.index)
  const write = async (job: Job) => void (job.written = await writeBox(box(job), job.order, keep))
  const judge = (job: Job) => judgeBox(box(job), job.order, job.written)
  try {
    for (const job of jobs) await write(job)
    // Choices that another box brings (the states of a country) may still be on their way.
    for (const job of jobs.filter(isLate)) {
      if (await waitFor(() => (canChoose(box(job), job.order) ? true : null), afterthought)) await write(job)
    }
    await pause(afterthought)
    // A list drawn anew by another box's choice forgets its own: chosen once more, and judged again.
    const forgotten = jobs.filter((job) => job.order.action.kind === "choose" && isForgotten(judge(job)))
    for (const job of forgotten) await write(job)
    if (forgotten.length) await pause(afterthought)
    return jobs.map(judge)
  } finally {
    release()
    window.scrollTo({ left: scrollX, top: scrollY, behavior: "instant" })
  }
}

type Job = { order: WriteOrder; written: Written }

const isLate = ({ written }: Job): boolean => written.status === "failed" && written.reason === "no-option" && written.mayCome

const isForgotten = (outcome: WriteOutcome): boolean => outcome.status === "changed-by-page" && outcome.now === ""
