import type { WriteOrder, WriteOutcome } from "../../autofill/plan"
import type { Box } from "../read-page/reading"
import { readBoxNow, widgetIn } from "./read-box-now"
import { isAsWanted } from "./verify-box"
import { shows } from "./widget"
import type { Written } from "./write-box"

/** What became of an order: read from the box as it stands now, never from what was sent to it. */
export const judgeBox = (box: Box | null, { index }: WriteOrder, written: Written): WriteOutcome => {
  if (!box?.elements[0]?.isConnected) {
    const seen = written.status === "written" ? written.seen?.() : undefined
    if (written.status === "written" && seen?.element.isConnected && shows(seen, written.wanted.texts)) {
      return { index, status: "filled", now: written.wanted.texts[0] ?? "" }
    }
    return { index, status: "failed", reason: "gone", now: "" }
  }
  const now = readBoxNow(box)
  if (written.status === "failed") return { index, status: "failed", reason: written.reason, now }
  const { wanted } = written
  const isChosen = box.fact.control === "combobox" && wanted.kind === "choice" && shows(widgetIn(box), wanted.texts)
  return isChosen || isAsWanted(now, wanted) ? { index, status: "filled", now } : { index, status: "changed-by-page", now }
}
