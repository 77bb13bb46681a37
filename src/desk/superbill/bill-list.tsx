import "./today-list.css"
import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  sortFn_alphanumeric,
  sortFn_basic,
  tableFeatures,
  useTable
} from "@tanstack/react-table"
import { ArrowDown, ArrowUp, Download } from "lucide-react"
import { useMemo, useState } from "react"
import type { SessionSuperbill } from "../../messaging/superbill-session"
import { checkForOffice } from "../../superbill/check-for-office"
import { listCsv } from "../../superbill/list-csv"
import { nameOfBill, providerOfBill } from "../../superbill/name-of-bill"
import { countFindings } from "../../superbill/speak-findings"
import { totalsOf } from "../../superbill/totals"
import { arrowKeys } from "../../ui/arrow-keys"
import { Button } from "../../ui/button"
import { Meaning } from "../../ui/meaning"
import { Notice } from "../../ui/notice"
import { saveFile } from "../../ui/save-file"
import { SelectBox } from "../../ui/select-box"
import { TextBox } from "../../ui/text-box"
import { billWord, EncounterBox } from "./encounter-box"
import { ImportButton } from "./import-button"
import { showCents } from "./money-section"
import type { Office } from "./use-office"
import type { Superbills } from "./use-superbills"

type Row = {
  id: string
  patient: string
  provider: string
  state: "to fix" | "open" | "done"
  toFix: number
  toLookAt: number
  total: number
}

const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { alphanumeric: sortFn_alphanumeric, basic: sortFn_basic }
})
const helper = createColumnHelper<typeof features, Row>()
const columns = helper.columns([
  helper.accessor("patient", { header: "Patient", sortFn: "alphanumeric" }),
  helper.accessor("provider", { header: "Provider", sortFn: "alphanumeric" }),
  helper.accessor("state", { header: "State", sortFn: "alphanumeric" }),
  helper.accessor((row) => row.toFix * 1000 + row.toLookAt, { id: "findings", header: "Findings", sortFn: "basic" }),
  helper.accessor("total", { header: "Total", sortFn: "basic" })
])

const states = [
  ["to fix", "To fix"],
  ["open", "Open"],
  ["done", "Done"]
] as const

const rowOf = ({ id, record, isDone }: SessionSuperbill, office: Office, asOf: string): Row => {
  const { toFix, toLookAt } = countFindings(checkForOffice(record, office, asOf).findings)
  return {
    id,
    patient: nameOfBill(record),
    provider: providerOfBill(record),
    state: isDone ? "done" : toFix > 0 ? "to fix" : "open",
    toFix,
    toLookAt,
    total: totalsOf(record).charges
  }
}

const StateMark = ({ state }: { state: Row["state"] }) =>
  state === "done" ? (
    <Meaning tone="verified">Done</Meaning>
  ) : state === "to fix" ? (
    <Meaning tone="stop">To fix</Meaning>
  ) : (
    <span>Open</span>
  )

const findingWords = ({ toFix, toLookAt }: Row): string =>
  [toFix > 0 ? `${toFix} to fix` : "", toLookAt > 0 ? `${toLookAt} to look at` : ""].filter((part) => part !== "").join(", ") || "none"

type Props = { bills: Superbills; office: Office; asOf: string; isPage: boolean; onOpen: () => void }

/** All superbills of the session in one table, against who was seen today. */
export const BillList = ({ bills, office, asOf, isPage, onOpen }: Props) => {
  const superbills = bills.session?.superbills
  const [text, setText] = useState("")
  const [state, setState] = useState("")
  const all = useMemo(() => (superbills ?? []).map((bill) => rowOf(bill, office, asOf)), [superbills, office, asOf])
  const records = useMemo(() => (superbills ?? []).map(({ record }) => record), [superbills])
  const data = useMemo(() => {
    const wanted = text.trim().toLowerCase()
    return all.filter((row) => (state === "" || row.state === state) && `${row.patient} ${row.provider}`.toLowerCase().includes(wanted))
  }, [all, text, state])
  const table = useTable({ features, columns, data })

  if (all.length === 0)
    return (
      <div className="sb-start">
        <Notice title="No superbill today yet">
          <p>Take in a patient and start one under “Superbill”, or take in a file.</p>
        </Notice>
        <ImportButton bills={bills} />
        <EncounterBox records={records} isPage={isPage} />
      </div>
    )

  const rows = table.getRowModel().rows
  const exportList = () =>
    saveFile(
      `superbills-${asOf}.csv`,
      listCsv([
        ["Patient", "Provider", "State", "To fix", "To look at", "Total"],
        ...rows.map(({ original: row }) => [
          row.patient,
          row.provider,
          row.state,
          String(row.toFix),
          String(row.toLookAt),
          showCents(row.total)
        ])
      ]),
      "text/csv"
    )
  const open = (id: string) => void bills.hold(id).then(onOpen)

  return (
    <div className="sb-list">
      <div className="sb-list-top">
        <TextBox label="Patient or provider" value={text} onChange={setText} maxLength={80} />
        <SelectBox label="State" value={state} onChange={setState} choices={states} empty="All" />
        <Button onClick={exportList}>
          <Download size={15} aria-hidden /> Save list
        </Button>
        <ImportButton bills={bills} />
      </div>
      {/* Arrow keys move among the patients' buttons inside. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <table className="sb-list-table" aria-label="Today's superbills" onKeyDown={arrowKeys}>
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id}>
              {group.headers.map((header) => {
                const sorted = header.column.getIsSorted()
                return (
                  <th
                    key={header.id}
                    scope="col"
                    data-column={header.column.id}
                    aria-sort={sorted === "asc" ? "ascending" : sorted === "desc" ? "descending" : "none"}
                  >
                    <button type="button" onClick={header.column.getToggleSortingHandler()}>
                      <table.FlexRender header={header} />
                      {sorted === "asc" ? (
                        <ArrowUp size={13} aria-hidden />
                      ) : sorted === "desc" ? (
                        <ArrowDown size={13} aria-hidden />
                      ) : null}
                    </button>
                  </th>
                )
              })}
            </tr>
          ))}
        </thead>
        <tbody>
          {rows.map(({ id, original: row }) => (
            <tr key={id} aria-current={row.id === bills.session?.inHandId || undefined}>
              <th scope="row">
                <Button look="quiet" onClick={() => open(row.id)} data-arrow>
                  {row.patient}
                </Button>
              </th>
              <td>{row.provider || <span className="soft">none yet</span>}</td>
              <td>
                <StateMark state={row.state} />
              </td>
              <td>{findingWords(row)}</td>
              <td className="figures" data-column="total">
                {showCents(row.total)}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={4}>
              {rows.length === all.length ? billWord(all.length) : `${rows.length} of ${billWord(all.length)}`}
            </th>
            <td className="figures" data-column="total">
              {showCents(rows.reduce((sum, row) => sum + row.original.total, 0))}
            </td>
          </tr>
        </tfoot>
      </table>
      <EncounterBox records={records} isPage={isPage} />
    </div>
  )
}
