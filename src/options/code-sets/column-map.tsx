import { useState } from "react"
import type { OfficeReading } from "../../knowledge/code-files/read-code-file"
import type { OfficeColumns } from "../../knowledge/codes/parse/read-office-list"
import { SelectBox } from "../../ui/select-box"
import { TextBox } from "../../ui/text-box"
import { TickBox } from "../../ui/tick-box"
import type { OfficeTable } from "./worker-messages"

const wanted: readonly { id: keyof OfficeColumns; words: string }[] = [
  { id: "code", words: "Code" },
  { id: "title", words: "Description" },
  { id: "amount", words: "Fee" },
  { id: "modifier", words: "Modifier" }
]
const SHOWN = 5

/** Headings and cells as staff sees them, whether or not the first line names the columns. */
const linesOf = ({
  headings,
  cells,
  hasHeading,
  firstIsHeading
}: OfficeTable): { headings: readonly string[]; cells: readonly (readonly string[])[] } => {
  if (hasHeading === firstIsHeading) return { headings, cells }
  if (hasHeading) return { headings: cells[0] ?? headings, cells: cells.slice(1) }
  return { headings: headings.map((_, at) => `Column ${at + 1}`), cells: [headings, ...cells] }
}

/** Which column of an office's own list holds what: guessed, shown beside the first rows, and changed by hand. */
export const ColumnMap = ({ table, onChange }: { table: OfficeTable; onChange: (reading: OfficeReading) => void }) => {
  const [name, setName] = useState(table.edition)
  const { columns, hasHeading } = table
  const { headings, cells } = linesOf(table)
  const reading: OfficeReading = { columns, hasHeading, edition: table.edition }
  const example = (at: number): string => cells.map((row) => (row[at] ?? "").trim()).find(Boolean) ?? ""
  const choices = [
    { id: "-1", text: "Not in this file" },
    ...headings.map((heading, at) => ({
      id: String(at),
      text: `${heading || `Column ${at + 1}`}${example(at) ? ` (${example(at).slice(0, 24)})` : ""}`
    }))
  ]
  const takenAs = (at: number): string | undefined => wanted.find(({ id }) => columns[id] === at)?.words

  return (
    <fieldset className="column-map">
      <legend>Which column is which</legend>
      <div className="column-boxes">
        {wanted.map(({ id, words }) => (
          <SelectBox
            key={id}
            label={words}
            value={String(columns[id])}
            onChange={(at) => onChange({ ...reading, columns: { ...columns, [id]: Number(at) } })}
            choices={choices}
          />
        ))}
        <TextBox
          label="Call this list"
          value={name}
          onChange={setName}
          maxLength={60}
          onBlur={() => (name.trim() && name.trim() !== table.edition ? onChange({ ...reading, edition: name.trim() }) : undefined)}
        />
      </div>
      <TickBox isTicked={hasHeading} onChange={(isTicked) => onChange({ ...reading, hasHeading: isTicked })}>
        The first line names the columns
      </TickBox>
      <div className="file-table">
        <table className="options-table" aria-label="The file as it is">
          <thead>
            <tr>
              {headings.map((heading, at) => (
                <th key={at} scope="col" data-used={takenAs(at) !== undefined}>
                  <span className="column-use">{takenAs(at) ?? "not used"}</span>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {cells.slice(0, SHOWN).map((row, at) => (
              <tr key={at}>
                {headings.map((_, column) => (
                  <td key={column} data-used={takenAs(column) !== undefined}>
                    {(row[column] ?? "").slice(0, 80)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </fieldset>
  )
}
