import { succeed, type Outcome } from "../messaging/outcome"
import type { UndoReport } from "../messaging/page-views"
import { UndoAnswer } from "./agent-answers"
import type { PageDesk } from "./page-desk"

/** Takes back the latest fill of this tab, frame by frame. Earlier fills stay and can be taken back next. */
export const undoPage = async (desk: PageDesk, tabId: number): Promise<Outcome<UndoReport>> => {
  const marks = await desk.states.marks(tabId)
  const mark = marks.at(-1)
  const report: UndoReport = { restored: 0, notRestored: [] }
  if (mark === undefined) return succeed(report)
  for (const { labels, ...frame } of mark.frames.toReversed()) {
    const { frameId } = frame
    const refuse = (index: number, why: string) =>
      report.notRestored.push({ ref: { frameId, index }, label: labels[index] ?? `Box ${index + 1}`, why: why.slice(0, 400) })
    const answer = UndoAnswer.safeParse(await desk.door.ask(tabId, frame, "undo", []))
    if (!answer.success) for (const index of Object.keys(labels)) refuse(Number(index), "This part of the page is gone or does not answer.")
    else {
      report.restored += answer.data.restored.length
      for (const { index, why } of answer.data.notRestored) refuse(index, why)
    }
  }
  // What a preview said is "now on the page" no longer stands there.
  await desk.states.use(tabId)
  await desk.states.writeMarks(tabId, marks.slice(0, -1))
  await desk.badge(tabId, "")
  return succeed(report)
}
