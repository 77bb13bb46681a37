import "../../ui/rows.css"
import { EllipsisVertical, Pencil } from "lucide-react"
import { useState } from "react"
import type { Preview, RefusedRow } from "../../messaging/page-views"
import { intakeSections } from "../../patient/intake-boxes"
import { keyLabel } from "../../patient/keys"
import { arrowKeys } from "../../ui/arrow-keys"
import { Button } from "../../ui/button"
import { Fold } from "../../ui/fold"
import { CorrectBox } from "./correct-box"
import { refId, type Ref } from "./ref-id"
import { isTeachable, refusalOrder, refusalWords } from "./refusal-words"

type Props = {
  preview: Preview
  onTeach: (ref: Ref, key: string | null) => void
  /** The patient has nothing for this box: goes to where it is typed. */
  onType: (key: string) => void
}

const isTypedKey = (key: string): boolean => intakeSections.some((section) => section.boxes.some((box) => box.key === key))

const Row = ({ row, onTeach, onType }: { row: RefusedRow } & Pick<Props, "onTeach" | "onType">) => {
  const [isCorrecting, setCorrecting] = useState(false)
  const label = row.label || "Box without a label"
  const words = [row.key === null ? "" : keyLabel(row.key), row.why].filter((word) => word !== "").join(" · ")
  const { key } = row
  return (
    <li className="refused-row">
      <span className="breaks">
        {label}
        {words ? <span className="soft small refused-why breaks">{words}</span> : null}
      </span>
      {row.reason === "no-value" && key !== null && isTypedKey(key) ? (
        <Button look="icon" data-arrow aria-label={`Type ${keyLabel(key)}`} onClick={() => onType(key)}>
          <Pencil size={15} aria-hidden />
        </Button>
      ) : null}
      {isTeachable(row.reason) && !isCorrecting ? (
        <Button look="icon" data-arrow aria-label={`Say what “${label}” is`} onClick={() => setCorrecting(true)}>
          <EllipsisVertical size={16} aria-hidden />
        </Button>
      ) : null}
      {isCorrecting ? <CorrectBox label={label} onDone={(key) => onTeach(row.ref, key)} onCancel={() => setCorrecting(false)} /> : null}
    </li>
  )
}

/** The boxes left alone, folded away, under the reason that is true of them. */
export const RefusedRows = ({ preview, onTeach, onType }: Props) => {
  const [isOpen, setOpen] = useState(false)
  const groups = refusalOrder
    .map((reason) => ({ reason, rows: preview.refused.filter((row) => row.reason === reason) }))
    .filter((group) => group.rows.length > 0)
  if (groups.length === 0) return null
  return (
    <Fold title="Left alone" count={`${preview.refused.length} boxes, with reasons`} isOpen={isOpen} onToggle={setOpen} level={3}>
      {/* Only moves the focus among the buttons inside. */}
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div className="refused" onKeyDown={arrowKeys}>
        {groups.map(({ reason, rows }) => (
          <section key={reason} aria-labelledby={`refused-${reason}`}>
            <h4 id={`refused-${reason}`}>
              {refusalWords[reason]} <span className="soft figures">{rows.length}</span>
            </h4>
            <ul>
              {rows.map((row) => (
                <Row key={refId(row.ref)} row={row} onTeach={onTeach} onType={onType} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Fold>
  )
}
