import type { FileSummary } from "../../knowledge/code-files/describe-code-file"
import { Notice } from "../../ui/notice"
import { today } from "../../ui/today"
import { dayWords } from "./number-words"
import type { LoadedRow } from "./read-loaded"
import { RefusedLines } from "./refused-lines"

/** What staff should know of the days a file holds for, "" when today is among them. */
const dayWarning = ({ validFrom, validTo }: FileSummary): string => {
  const now = Number(today().replaceAll("-", ""))
  if (validTo !== 0 && now > validTo) return `These codes ended on ${dayWords(validTo)}. Newer codes are missing from them.`
  if (validFrom !== 0 && now < validFrom) return `These codes begin on ${dayWords(validFrom)}. They are not yet in force.`
  return ""
}

/** What a file holds and what loading it would change, before anything is. */
export const FilePreview = ({ summary, loaded }: { summary: FileSummary; loaded: LoadedRow[] }) => {
  const warning = dayWarning(summary)
  const replaced = loaded.filter((row) => row.loaded && summary.replaces.includes(row.id))
  return (
    <div className="file-preview">
      <h3>{summary.title}</h3>
      <ul className="file-facts">
        {summary.counts.map((count) => (
          <li key={count} className="figures">
            {count}
          </li>
        ))}
        {summary.validTo !== 0 ? (
          <li className="figures">
            In force from {dayWords(summary.validFrom)} to {dayWords(summary.validTo)}
          </li>
        ) : null}
        {summary.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
        {replaced.map((row) => (
          <li key={row.id}>
            {summary.joins ? "Joined to" : "Takes the place of"} {row.name}
            {row.edition ? `, ${row.edition}` : ""}
            {summary.joins ? ": what this file lacks is kept" : ""}
          </li>
        ))}
      </ul>
      {warning ? <Notice tone="look" title={warning} /> : null}
      {summary.warnings.map((each) => (
        <Notice key={each} tone="look" title={each} />
      ))}
      <RefusedLines refused={summary.refused} />
      <div className="file-table">
        <table className="options-table" aria-label="The first rows as they will be found">
          <thead>
            <tr>
              {summary.columns.map((column, at) => (
                <th key={column} scope="col" className={summary.figures.includes(at) ? "end" : undefined}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {summary.rows.map((row, at) => (
              <tr key={at}>
                {row.map((cell, column) => (
                  <td key={column} className={summary.figures.includes(column) ? "figures end" : "figures"}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}
