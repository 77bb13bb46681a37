import "../../ui/rows.css"
import type { FilledRow, FillReport, UndoReport } from "../../messaging/page-views"
import { Breakable } from "../../ui/breakable"
import { Meaning, type Tone } from "../../ui/meaning"
import { Notice } from "../../ui/notice"
import { refId } from "./ref-id"

type Status = FilledRow["status"]

const marks: Readonly<Record<Status, { tone: Exclude<Tone, "plain">; word: string }>> = {
  failed: { tone: "stop", word: "Failed" },
  "changed-by-page": { tone: "look", word: "Changed by the page" },
  filled: { tone: "verified", word: "Verified" }
}
const order: Status[] = ["failed", "changed-by-page", "filled"]

/** "13 verified, 1 changed by the page". */
export const resultWords = (report: FillReport): string =>
  order
    .toReversed()
    .map((status) => ({ status, number: report.rows.filter((row) => row.status === status).length }))
    .filter(({ status, number }) => number > 0 || status === "filled")
    .map(({ status, number }) => `${number} ${marks[status].word.toLowerCase()}`.replaceAll(" ", "\u00a0"))
    .join(", ")

const toneOf = (report: FillReport): Tone =>
  report.rows.some((row) => row.status === "failed") ? "stop" : report.rows.some((row) => row.status !== "filled") ? "look" : "verified"

const Row = ({ row }: { row: FilledRow }) => (
  <li className="result-row">
    <span className="soft breaks">{row.label || "Box without a label"}</span>
    {row.status === "filled" ? (
      <span className="result-value">
        <Breakable text={row.now} />
      </span>
    ) : null}
    <Meaning tone={marks[row.status].tone}>{marks[row.status].word}</Meaning>
    {row.status === "filled" ? null : (
      <>
        <dl className="sides">
          <div>
            <dt>Written</dt>
            <dd className="breaks">{row.wrote}</dd>
          </div>
          <div>
            <dt>On the page now</dt>
            <dd className="breaks">{row.now || "nothing"}</dd>
          </div>
        </dl>
        {row.why ? <p className="small soft result-why">{row.why}</p> : null}
      </>
    )}
  </li>
)

/** What became of every box that was to be filled; what needs a look comes first. */
export const FillResult = ({ report }: { report: FillReport }) => (
  <div className="page-groups">
    <Notice tone={toneOf(report)} title={resultWords(report)}>
      <p className="small soft">Every box was read back from the page. Nothing was sent: check and save on the page yourself.</p>
    </Notice>
    <ul className="rows">
      {report.rows
        .toSorted((a, b) => order.indexOf(a.status) - order.indexOf(b.status))
        .map((row) => (
          <Row key={refId(row.ref)} row={row} />
        ))}
    </ul>
  </div>
)

/** What an undo put back, and what it could not. */
export const UndoResult = ({ undone }: { undone: UndoReport }) => (
  <Notice
    tone={undone.notRestored.length > 0 ? "look" : "plain"}
    title={undone.restored === 1 ? "1 box is as it was before" : `${undone.restored} boxes are as they were before`}
  >
    {undone.notRestored.length > 0 ? (
      <>
        <p>These could not be put back. Please look at them on the page:</p>
        <ul className="plain-rows">
          {undone.notRestored.map((row) => (
            <li key={refId(row.ref)}>
              <span className="breaks">{row.label}</span> <span className="soft breaks">{row.why}</span>
            </li>
          ))}
        </ul>
      </>
    ) : null}
  </Notice>
)
