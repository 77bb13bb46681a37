import { Plus, X } from "lucide-react"
import { useState } from "react"
import { kindOfOperator, lists, newCondition, operators, pathsFor, readRuleValue } from "../../superbill/condition-form"
import type { Condition } from "../../superbill/office-rule"
import { Button } from "../../ui/button"
import { SelectBox } from "../../ui/select-box"
import { TextBox } from "../../ui/text-box"

type Props = {
  condition: Condition
  /** The list whose entries it is about; null for the superbill. */
  list: string | null
  onChange: (condition: Condition) => void
  onRemove?: () => void
  depth?: number
}

const deepest = 6

/** Several values in one box. What is typed stays as typed; it counts cut at commas. */
const ListText = ({ label, values, onChange }: { label: string; values: readonly string[]; onChange: (values: string[]) => void }) => {
  const [typed, setTyped] = useState(values.join(", "))
  return (
    <TextBox
      label={label}
      value={typed}
      onChange={(text) => {
        setTyped(text)
        onChange(
          text
            .split(",")
            .map((part) => part.trim())
            .filter((part) => part !== "")
        )
      }}
      maxLength={2000}
    />
  )
}

const NumberText = ({ label, value, onChange }: { label: string; value: number; onChange: (value: number) => void }) => {
  const [typed, setTyped] = useState(String(value))
  const isNumber = /^-?\d{1,7}(\.\d{1,2})?$/.test(typed.trim())
  return (
    <TextBox
      label={label}
      inputMode="decimal"
      value={typed}
      problem={isNumber ? "" : "This box holds a number."}
      onChange={(text) => {
        setTyped(text)
        if (/^-?\d{1,7}(\.\d{1,2})?$/.test(text.trim())) onChange(Number(text))
      }}
    />
  )
}

/** What follows the operator. */
const Operand = ({ condition, list, onChange }: Pick<Props, "condition" | "list" | "onChange">) => {
  if ("value" in condition)
    return (
      <TextBox
        label="Value"
        value={condition.value === true ? "yes" : condition.value === false ? "no" : String(condition.value)}
        onChange={(text) => onChange({ ...condition, value: readRuleValue(text) })}
        maxLength={200}
      />
    )
  if ("values" in condition)
    return (
      <ListText
        label="Values, with commas"
        values={condition.values.map(String)}
        onChange={(values) => onChange({ ...condition, values: values.map(readRuleValue) })}
      />
    )
  if ("ranges" in condition)
    return (
      <ListText label="Codes or ranges, with commas" values={condition.ranges} onChange={(ranges) => onChange({ ...condition, ranges })} />
    )
  if ("days" in condition)
    return <NumberText label="Days" value={condition.days} onChange={(days) => onChange({ ...condition, days: Math.round(days) })} />
  if ("date" in condition)
    return (
      <TextBox
        label="Date (2026-01-31) or today"
        value={typeof condition.date === "string" ? condition.date : ""}
        placeholder={typeof condition.date === "string" ? "" : "another box"}
        onChange={(date) => onChange({ ...condition, date })}
      />
    )
  if ("amount" in condition)
    return typeof condition.amount === "number" ? (
      <NumberText label="Amount" value={condition.amount} onChange={(amount) => onChange({ ...condition, amount })} />
    ) : (
      <SelectBox
        label="Box"
        value={condition.amount.path}
        choices={pathsFor(list)}
        onChange={(path) => onChange({ ...condition, amount: { path } })}
      />
    )
  return null
}

/** One condition as boxes to fill in, and those inside it. */
export const ConditionEditor = ({ condition, list, onChange, onRemove, depth = 0 }: Props) => {
  const kind = kindOfOperator(condition.op)
  const remove = onRemove ? (
    <Button look="icon" aria-label="Remove this condition" onClick={onRemove}>
      <X size={15} aria-hidden />
    </Button>
  ) : null
  const operator = (
    <SelectBox
      label={kind === "group" || kind === "list" || kind === "count" ? "When" : "Condition"}
      value={condition.op}
      choices={operators.map(({ op, words }) => [op, words] as const)}
      onChange={(op) => {
        const next = operators.find((each) => each.op === op)?.op
        if (next) onChange(newCondition(next, list, condition))
      }}
    />
  )
  if ("of" in condition)
    return (
      <fieldset className="rule-group">
        <legend className="only-heard">Group of conditions</legend>
        <div className="rule-row">
          {operator}
          {remove}
        </div>
        {condition.of.map((each, place) => (
          <ConditionEditor
            key={place}
            condition={each}
            list={list}
            depth={depth + 1}
            onChange={(next) => onChange({ ...condition, of: condition.of.with(place, next) })}
            {...(condition.of.length > 1 ? { onRemove: () => onChange({ ...condition, of: condition.of.toSpliced(place, 1) }) } : {})}
          />
        ))}
        {depth < deepest ? (
          <Button onClick={() => onChange({ ...condition, of: [...condition.of, newCondition("is", list)] })}>
            <Plus size={14} aria-hidden /> Add a condition
          </Button>
        ) : null}
      </fieldset>
    )
  if ("list" in condition) {
    const that = condition.that
    const setList = (next: string) =>
      onChange(
        "count" in condition
          ? { op: condition.op, list: next, count: condition.count }
          : { ...condition, list: next, that: newCondition("is", next) }
      )
    return (
      <fieldset className="rule-group">
        <legend className="only-heard">Condition about a list</legend>
        <div className="rule-row">
          {operator}
          {"count" in condition ? (
            <NumberText label="Count" value={condition.count} onChange={(count) => onChange({ ...condition, count: Math.round(count) })} />
          ) : null}
          <SelectBox label="List" value={condition.list} choices={lists} onChange={setList} />
          {remove}
        </div>
        {that ? (
          <ConditionEditor
            condition={that}
            list={condition.list}
            depth={depth + 1}
            onChange={(next) => onChange({ ...condition, that: next })}
          />
        ) : (
          <Button onClick={() => onChange({ ...condition, that: newCondition("is", condition.list) })}>
            <Plus size={14} aria-hidden /> Only those where…
          </Button>
        )}
      </fieldset>
    )
  }
  const known = pathsFor(list)
  const paths = known.some(([path]) => path === condition.path) ? known : [[condition.path, condition.path] as const, ...known]
  return (
    <div className="rule-row">
      <SelectBox label="Box" value={condition.path} choices={paths} onChange={(path) => onChange({ ...condition, path })} />
      {operator}
      <Operand key={condition.op} condition={condition} list={list} onChange={onChange} />
      {remove}
    </div>
  )
}
