import { useState } from "react"
import type { SuperbillBox } from "../../superbill/boxes"
import { valueAt } from "../../superbill/path-edits"
import { readTyped, showValue } from "../../superbill/typed-value"
import { SelectBox } from "../../ui/select-box"
import { TextBox } from "../../ui/text-box"
import { useEditor } from "./editor-context"

const yesNo = [
  ["yes", "Yes"],
  ["no", "No"]
] as const

const modes = { amount: "decimal", number: "decimal", date: "numeric" } as const

/** One box of the superbill. What is typed stays as typed until it is left; what is wrong is said then. */
export const RecordBox = ({ box, at = "" }: { box: SuperbillBox; at?: string }) => {
  const { record, asOf, type, leave, said } = useEditor()
  const path = at + box.path
  const value = valueAt(record, path)
  const [typed, setTyped] = useState<{ text: string; problem: string; isLeft: boolean } | null>(null)
  const spoken = said(path)
  const problem = typed?.isLeft ? typed.problem : ""

  if (box.kind === "choice" || box.kind === "flag")
    return (
      <SelectBox
        label={box.label}
        value={showValue(box.kind, value)}
        choices={box.kind === "flag" ? yesNo : (box.choices ?? [])}
        empty="–"
        onChange={(text) => {
          const read = readTyped(box.kind, text, asOf)
          type(path, read.ok ? read.value : null)
        }}
        onBlur={() => leave(path)}
        problem={spoken?.text ?? ""}
        tone={spoken?.tone ?? "stop"}
        data-path={path}
      />
    )

  return (
    <TextBox
      label={box.label}
      value={typed?.text ?? showValue(box.kind, value)}
      onChange={(text) => {
        const read = readTyped(box.kind, text, asOf)
        setTyped({ text, problem: read.ok ? "" : read.message, isLeft: false })
        type(path, read.ok ? read.value : null)
      }}
      onBlur={() => {
        // A text that the record cannot hold stays in the box with its sentence.
        setTyped((last) => (last && last.problem !== "" ? { ...last, isLeft: true } : null))
        leave(path)
      }}
      problem={problem || (spoken?.text ?? "")}
      tone={problem ? "stop" : (spoken?.tone ?? "stop")}
      inputMode={box.kind === "amount" || box.kind === "number" || box.kind === "date" ? modes[box.kind] : undefined}
      placeholder={box.kind === "date" ? "MM/DD/YYYY" : undefined}
      maxLength={box.kind === "date" ? 20 : 200}
      data-path={path}
    />
  )
}
