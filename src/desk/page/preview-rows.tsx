import "../../ui/rows.css"
import { EllipsisVertical, GraduationCap } from "lucide-react"
import { useState } from "react"
import type { Preview, PreviewRow } from "../../messaging/page-views"
import { keyLabel } from "../../patient/keys"
import { arrowKeys } from "../../ui/arrow-keys"
import { Breakable } from "../../ui/breakable"
import { Button } from "../../ui/button"
import { Fold } from "../../ui/fold"
import { Meaning } from "../../ui/meaning"
import { MenuButton } from "../../ui/menu-button"
import { CorrectBox } from "./correct-box"
import { foundWords } from "./found-words"
import { refId, type Ref } from "./ref-id"

type Props = {
  preview: Preview
  ticked: ReadonlySet<string>
  onTick: (ids: string[], isTicked: boolean) => void
  onTeach: (ref: Ref, key: string | null) => void
  /** A taught box was found again in the wrong place. */
  onDisown: (ref: Ref) => void
}

const sureWords = { sure: "sure", likely: "likely", unsure: "not sure" }

const Sureness = ({ row }: { row: PreviewRow }) =>
  row.isCorrected ? (
    <span className="row-taught">
      <GraduationCap size={13} aria-hidden /> taught here
    </span>
  ) : row.confidence === "sure" ? (
    <span>sure</span>
  ) : (
    <Meaning tone="look">{sureWords[row.confidence]}</Meaning>
  )

const Values = ({ row }: { row: PreviewRow }) =>
  row.relation === "different" ? (
    <dl className="sides">
      <div>
        <dt>On the page</dt>
        <dd className="breaks">{row.now}</dd>
      </div>
      <div>
        <dt>In hand</dt>
        <dd className="breaks">{row.would}</dd>
      </div>
    </dl>
  ) : null

type RowProps = { row: PreviewRow; isTicked: boolean } & Pick<Props, "onTick" | "onTeach" | "onDisown">

const Row = ({ row, isTicked, onTick, onTeach, onDisown }: RowProps) => {
  const [isCorrecting, setCorrecting] = useState(false)
  const id = refId(row.ref)
  const label = row.label || "Box without a label"
  return (
    <li className="row" data-confidence={row.confidence}>
      <label className="row-pick">
        <input
          type="checkbox"
          checked={isTicked}
          data-arrow
          onChange={(event) => onTick([id], event.target.checked)}
          aria-describedby={row.foundBy ? `found-${id} why-${id}` : `why-${id}`}
        />
        <span className="row-label breaks">{label}</span>
        {row.relation === "empty" ? (
          <span className="row-value">
            <Breakable text={row.would} />
          </span>
        ) : null}
      </label>
      <MenuButton
        look="icon"
        className="row-menu"
        label={`Correct “${label}”`}
        groups={[
          {
            id: "teach",
            title: row.why,
            entries: [
              ...(row.foundBy ? [{ id: "disown", text: "This is not the box that was taught", onAct: () => onDisown(row.ref) }] : []),
              { id: "other", text: "This box is really…", onAct: () => setCorrecting(true) },
              { id: "leave", text: "Leave this box alone here", onAct: () => onTeach(row.ref, null) }
            ]
          }
        ]}
      >
        <EllipsisVertical size={16} aria-hidden />
      </MenuButton>
      <div className="row-more">
        <Values row={row} />
        {row.foundBy ? (
          <p className="small" id={`found-${id}`}>
            <Meaning tone="look">found again by {foundWords(row.foundBy)}</Meaning>
          </p>
        ) : null}
        <p className="row-why soft small" id={`why-${id}`}>
          {keyLabel(row.key)} · <Sureness row={row} />
          {row.why ? <span className="breaks"> · {row.why}</span> : null}
        </p>
        {isCorrecting ? <CorrectBox label={label} onDone={(key) => onTeach(row.ref, key)} onCancel={() => setCorrecting(false)} /> : null}
      </div>
    </li>
  )
}

const Already = ({ rows }: { rows: PreviewRow[] }) => {
  const [isOpen, setOpen] = useState(false)
  return (
    <Fold title="Already right on the page" count={rows.length} isOpen={isOpen} onToggle={setOpen} level={3}>
      <ul className="plain-rows">
        {rows.map((row) => (
          <li key={refId(row.ref)}>
            <span className="soft breaks">{row.label}</span> <span className="breaks">{row.now}</span>
          </li>
        ))}
      </ul>
    </Fold>
  )
}

/** What would be written where, for the clerk to tick: empty boxes first, then those that hold something else. */
export const PreviewRows = ({ preview, ticked, onTick, onTeach, onDisown }: Props) => {
  const empty = preview.rows.filter((row) => row.relation === "empty")
  const different = preview.rows.filter((row) => row.relation === "different")
  const same = preview.rows.filter((row) => row.relation === "same")
  const list = (rows: PreviewRow[]) =>
    rows.map((row) => (
      <Row key={refId(row.ref)} row={row} isTicked={ticked.has(refId(row.ref))} onTick={onTick} onTeach={onTeach} onDisown={onDisown} />
    ))
  const areAllTicked = empty.every((row) => ticked.has(refId(row.ref)))
  return (
    // Only moves the focus among the checkboxes inside.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="page-groups" onKeyDown={arrowKeys}>
      {empty.length > 0 ? (
        <section className="row-group" aria-labelledby="rows-empty">
          <header>
            <h3 id="rows-empty">
              Empty boxes <span className="soft figures">{empty.length}</span>
            </h3>
            <Button
              look="quiet"
              onClick={() =>
                onTick(
                  empty.map((row) => refId(row.ref)),
                  !areAllTicked
                )
              }
            >
              {areAllTicked ? "Untick all" : "Tick all"}
            </Button>
          </header>
          <ul className="rows">{list(empty)}</ul>
        </section>
      ) : null}
      {different.length > 0 ? (
        <section className="row-group" aria-labelledby="rows-different">
          <header>
            <h3 id="rows-different">
              Something else is there <span className="soft figures">{different.length}</span>
            </h3>
            <span className="soft small">Tick to overwrite</span>
          </header>
          <ul className="rows">{list(different)}</ul>
        </section>
      ) : null}
      {same.length > 0 ? <Already rows={same} /> : null}
    </div>
  )
}
