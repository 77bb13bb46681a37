import type { WriteOrder, WriteOutcome } from "../../autofill/plan"
import type { Box } from "../read-page/reading"
import { controlOf, readBoxNow, widgetIn } from "./read-box-now"
import { isAsWanted } from "./verify-box"
import { shows } from "./widget"
import type { Written } from "./write-box"

/** What became of an order: read from the box as it stands now, never from what was sent to it. */
export const judgeBox = (box: Box | null, { index }: WriteOrder, written: Written): WriteOutcome => {
  const isThere = !!box && controlOf(box).isConnected
  const now = isThere ? readBoxNow(box) : ""
  if (written.status === "failed") return { index, status: "failed", reason: isThere ? written.reason : "gone", now }
  const { wanted, seen } = written
  const widget = isThere ? box.fact.control === "combobox" && widgetIn(box) : seen?.()
  const isChosen = widget && widget.element.isConnected && wanted.kind === "choice" && shows(widget, wanted.texts)
  if (isChosen) return { index, status: "filled", now: now || (wanted.texts[0] ?? "") }
  if (!isThere) return { index, status: "failed", reason: "gone", now }
  return { index, status: isAsWanted(now, wanted) ? "filled" : "changed-by-page", now }
}
