import { createColumnHelper, tableFeatures, useTable } from "@tanstack/react-table"
import { Plus } from "lucide-react"
import { useState, type KeyboardEvent } from "react"
import { addLine, duplicateLine, removeLine } from "../../superbill/line-edits"
import { mostLines, type ServiceLine, type Superbill } from "../../superbill/record"
import { withTotals } from "../../superbill/totals"
import { useAnnounce } from "../../ui/announce"
import { Button } from "../../ui/button"
import { KeyHint } from "../../ui/key-hint"
import { useEditor } from "./editor-context"
import { favouritesOf } from "./favourites-of"
import { CodeCell, ModifierCell, PlainCell, PlaceCell, PointerCell } from "./line-cells"
import { LineRow } from "./line-row"
import { moveInGrid } from "./move-in-grid"

const features = tableFeatures({})
const helper = createColumnHelper<typeof features, ServiceLine>()
const columns = helper.columns([
  helper.display({ id: "number", header: "#", cell: ({ row }) => <span className="figures soft">{row.index + 1}</span> }),
  helper.accessor("dateFrom", {
    header: "Date",
    cell: ({ row }) => <PlainCell place={row.index} part="dateFrom" label="Date" kind="date" />
  }),
  helper.accessor("placeOfService", { header: "Place", cell: ({ row }) => <PlaceCell place={row.index} /> }),
  helper.accessor("procedureCode", { header: "Code", cell: ({ row }) => <CodeCell place={row.index} /> }),
  helper.accessor("modifiers", { header: "Modifiers", cell: ({ row }) => <ModifierCell place={row.index} /> }),
  helper.accessor("diagnosisPointers", { header: "Pointers", cell: ({ row }) => <PointerCell place={row.index} /> }),
  helper.accessor("units", {
    header: "Units",
    cell: ({ row }) => <PlainCell place={row.index} part="units" label="Units" kind="number" />
  }),
  helper.accessor("charge", {
    header: "Charge",
    cell: ({ row }) => <PlainCell place={row.index} part="charge" label="Charge" kind="amount" />
  })
])

/** The word above a box in a narrow panel, where a line takes two rows. */
const headOf = (header: unknown): string => (header === "Pointers" ? "Dx" : typeof header === "string" && header !== "#" ? header : "")
const edges = { last: "charge" }

/** A line more, with the day, place and pointers of the last; the first one points to diagnosis A where there is one. */
export const withLine = (record: Superbill, asOf: string, given: Partial<ServiceLine> = {}): Superbill => {
  const isFirst = record.serviceLines.length === 0
  const start = isFirst ? { dateFrom: asOf, dateTo: asOf, diagnosisPointers: record.diagnoses.length > 0 ? ["A"] : [] } : {}
  return withTotals(addLine(record, { ...start, ...given }))
}

/** The service lines: a table that is typed into like a sheet. */
export const LineTable = () => {
  const editor = useEditor()
  const { record, office, edit, goTo, asOf } = editor
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set())
  const announce = useAnnounce()
  const table = useTable({ features, columns, data: record.serviceLines })
  const count = record.serviceLines.length

  const add = () => {
    const place = favouritesOf(office, record)?.placeOfService
    edit((last) => withLine(last, asOf, place && last.serviceLines.length === 0 ? { placeOfService: place } : {}))
    goTo(`serviceLines[${count}].procedureCode`)
  }
  const duplicate = (place: number) => {
    edit((last) => withTotals(duplicateLine(last, place)))
    announce(`Line ${place + 1} duplicated`)
    goTo(`serviceLines[${place + 1}].procedureCode`)
  }
  const remove = (place: number) => {
    edit((last) => withTotals(removeLine(last, place)))
    announce(`Line ${place + 1} removed`)
    goTo(count > 1 ? `serviceLines[${Math.max(0, place - 1)}].procedureCode` : "serviceLines")
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.defaultPrevented) return
    const place = Number((event.target as HTMLElement).closest<HTMLElement>("[data-line]")?.dataset["line"] ?? "-1")
    if (place < 0) return
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "d") {
      event.preventDefault()
      duplicate(place)
    } else if ((event.ctrlKey || event.metaKey) && event.key === "Delete") {
      event.preventDefault()
      remove(place)
    } else moveInGrid(event, edges, add)
  }
  const toggle = (place: number) =>
    setOpen((last) => (last.has(place) ? new Set([...last].filter((one) => one !== place)) : new Set([...last, place])))
  const acts = { duplicate, remove, toggle }

  return (
    <div className="sb-lines">
      {/* Listens to keys of the boxes inside. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role */}
      <table role="grid" aria-label="Service lines" className="sb-grid" onKeyDown={onKeyDown}>
        {/* Roles are written out because a narrow panel lays the rows out in two, and the browser then forgets that it is a table. */}
        {/* eslint-disable-next-line jsx-a11y/no-redundant-roles */}
        <thead role="rowgroup">
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id} role="row">
              {group.headers.map((header) => (
                <th key={header.id} role="columnheader" scope="col" data-column={header.column.id}>
                  <table.FlexRender header={header} />
                </th>
              ))}
              <th role="columnheader" scope="col" data-column="tools">
                <span className="only-heard">Line</span>
              </th>
            </tr>
          ))}
        </thead>
        {table.getRowModel().rows.map((row) => (
          <LineRow
            key={row.id}
            editor={editor}
            place={row.index}
            cells={row.getAllCells().map((cell) => ({
              id: cell.column.id,
              word: headOf(cell.column.columnDef.header),
              content: <table.FlexRender cell={cell} />
            }))}
            isAsked={open.has(row.index)}
            acts={acts}
          />
        ))}
      </table>
      <div className="sb-lines-foot">
        <Button onClick={add} data-path="serviceLines" disabled={count >= mostLines} aria-keyshortcuts="Enter">
          <Plus size={14} aria-hidden /> Add a line
        </Button>
        <span className="soft small">
          <KeyHint keys="Enter" /> next box <KeyHint keys="Mod D" /> same line again <KeyHint keys="Mod Del" /> remove{" "}
          <KeyHint keys="Alt ↓" /> list
        </span>
      </div>
    </div>
  )
}
