import type { RowResult } from "./run-page"

export type Judgement = {
  name: string
  from: string
  /** The app holds what was wanted, and the writer said so. */
  isFilled: boolean
  /** What the writer said, measured by the app: "false alarm" when it named a failure and the app holds the value all the same. */
  told: "truly" | "false alarm" | "FALSELY FILLED"
  /** "back": restored, and the app agrees. "named": the writer said what it could not put back. "wrong": said restored, and is not. */
  undone: "back" | "named" | "wrong" | "nothing written"
  said: string
  undoSaid: string
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one ?? null) === JSON.stringify(other ?? null)

/** No choice, no words and no tick are the same to a person, however an app writes them down. */
const isSameOrEmpty = (one: unknown, other: unknown): boolean => isSame(one || null, other || null)

/** Puts what the writer said of the boxes of one widget beside what the app held. */
export const judgeRow = (results: RowResult[]): Judgement => {
  const last = results.at(-1)
  if (!last) throw new Error("a widget without boxes")
  const { row, holdsAfterFill, holdsAfterUndo, heldBefore } = last
  const wanted = row.report ?? "filled"
  const odd = results.find(({ said }) => said !== wanted)
  const said = odd?.said ?? wanted
  const holds = isSame(holdsAfterFill, row.holds)
  const undoSaid = results.find(({ undoSaid }) => undoSaid && undoSaid !== "restored")?.undoSaid ?? last.undoSaid
  const isBack = isSameOrEmpty(holdsAfterUndo, heldBefore) || ("emptied" in row && isSame(holdsAfterUndo, row.emptied))
  return {
    name: row.name,
    from: row.from,
    isFilled: said === wanted && holds,
    told: said === "filled" ? (holds === !row.report ? "truly" : "FALSELY FILLED") : holds && !row.report ? "false alarm" : "truly",
    undone: undoSaid === "" ? "nothing written" : undoSaid !== "restored" ? "named" : isBack ? "back" : "wrong",
    said,
    undoSaid
  }
}
