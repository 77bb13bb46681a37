import { useEffect, useRef, useState } from "react"
import { cellsOf, readCells, type PayerCells } from "../../knowledge/payers/payers-csv"
import type { Payer } from "../../knowledge/payers/payer"
import type { KnownPayer } from "../../storage/payers"
import { Button } from "../../ui/button"
import { Notice } from "../../ui/notice"
import { SelectBox } from "../../ui/select-box"
import { TextArea } from "../../ui/text-area"
import { TextBox } from "../../ui/text-box"
import { today } from "../../ui/today"
import { payerSections, type PayerBox } from "./payer-boxes"

type Props = {
  /** null for one the office adds. */
  known: KnownPayer | null
  onSave: (payer: Payer) => void
  onBack: () => void
  onRemove: () => void
  onRestore: () => void
}

const blank: PayerCells = { kind: "commercial", groupNumber: "if-on-card", owner: "Billing lead" }

const idOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60)

/** One payer as the office knows it. Figures that shipped are the usual ones; the contract decides. */
export const PayerForm = ({ known, onSave, onBack, onRemove, onRestore }: Props) => {
  const [cells, setCells] = useState<PayerCells>(() => (known ? cellsOf(known.payer) : { ...blank, verifiedOn: today() }))
  const [problem, setProblem] = useState({ column: "", message: "" })
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])

  const save = () => {
    const read = readCells({ ...cells, id: known?.payer.id ?? idOf(cells["name"] ?? "") })
    if (read.ok) return onSave(read.payer)
    setProblem({ column: read.column === "id" ? "name" : read.column, message: `${read.message}.` })
    document.querySelector<HTMLElement>(`[data-column="${CSS.escape(read.column)}"]`)?.focus()
  }

  const box = ({ column, label, isLong, choices }: PayerBox) => {
    const shared = {
      label,
      value: cells[column] ?? "",
      onChange: (text: string) => setCells((last) => ({ ...last, [column]: text })),
      problem: problem.column === column ? problem.message : "",
      "data-column": column
    }
    if (choices) return <SelectBox key={column} {...shared} choices={choices} />
    return isLong ? <TextArea key={column} {...shared} rows={2} /> : <TextBox key={column} {...shared} />
  }

  return (
    <form
      className="payer-form"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <h2 ref={heading} tabIndex={-1}>
        {known?.payer.name ?? "A payer of your own"}
      </h2>
      <Notice tone="look" title="Usual figures: your contract decides">
        <p>Blanks are not the same for every office. Fill in yours, and say when you looked.</p>
      </Notice>
      {payerSections.map(({ title, boxes }) => (
        <fieldset key={title}>
          <legend>{title}</legend>
          <div className="payer-boxes">{boxes.map(box)}</div>
        </fieldset>
      ))}
      <div className="options-actions">
        <Button look="primary" type="submit">
          Save
        </Button>
        <Button onClick={onBack}>Back to the list</Button>
        {known?.origin === "changed" ? <Button onClick={onRestore}>Take the shipped text</Button> : null}
        {known ? (
          <Button look="danger" onClick={onRemove}>
            {known.origin === "own" ? "Delete" : "Not used here"}
          </Button>
        ) : null}
      </div>
    </form>
  )
}
