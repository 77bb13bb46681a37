import type { PreviewRow } from "../../messaging/page-views"
import { ActionBar } from "../../ui/action-bar"
import { Button } from "../../ui/button"
import { KeyHint } from "../../ui/key-hint"
import type { PageView } from "./use-page"

type Props = {
  view: PageView
  /** The boxes that would be filled; null while there is nothing to choose from. */
  picked: PreviewRow[] | null
  onFill: () => void
  onUndo: () => void
  onLook: () => void
}

export const boxes = (number: number): string => (number === 1 ? "1 box" : `${number} boxes`)

/** "Fill 12 boxes", and how many of them hold something else now. */
const fillWords = (picked: PreviewRow[]): string => {
  const over = picked.filter((row) => row.relation === "different").length
  return over === 0 ? `Fill ${boxes(picked.length)}` : `Fill ${boxes(picked.length)}, overwriting ${over}`
}

/** The foot of the page screen: Fill where there is something to fill, and the ways back. */
export const PageActions = ({ view, picked, onFill, onUndo, onLook }: Props) => {
  const { busy, preview, report, undone, status } = view
  const isIdle = busy === null
  // Each fill is put back by itself: after the last one the one before can follow.
  const canUndo = undone ? (status?.canUndo ?? false) : (report?.canUndo ?? status?.canUndo ?? false)
  const canFill = picked !== null && picked.length > 0 && isIdle
  const isBlank = !preview && !report
  return (
    <ActionBar>
      {picked ? (
        <Button look="primary" onClick={onFill} disabled={!canFill} aria-keyshortcuts="Enter">
          {busy === "fill" ? "Filling…" : picked.length === 0 ? "Nothing ticked to fill" : fillWords(picked)}
          {canFill ? <KeyHint keys="Enter" /> : null}
        </Button>
      ) : isIdle && (undone || isBlank) ? (
        <Button look="primary" onClick={onLook}>
          {undone ? "Look at the page again" : "Look at this page"}
        </Button>
      ) : null}
      {canUndo ? (
        <Button onClick={onUndo} disabled={!isIdle}>
          {busy === "undo" ? "Putting back…" : undone ? "Undo the fill before" : "Undo the fill"}
        </Button>
      ) : null}
      {report || (picked && preview) ? (
        <Button onClick={onLook} disabled={!isIdle}>
          {report?.next ? "Start over" : "Look again"}
        </Button>
      ) : null}
    </ActionBar>
  )
}
