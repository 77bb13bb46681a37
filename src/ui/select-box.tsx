import "./box.css"
import { useId, type ComponentPropsWithRef } from "react"
import { BoxProblem } from "./text-box"

type Props = Omit<ComponentPropsWithRef<"select">, "onChange" | "value" | "id"> & {
  label: string
  value: string
  onChange: (value: string) => void
  /** Value and word; "" is nothing chosen. */
  choices: readonly (readonly [string, string] | { readonly id: string; readonly text: string })[]
  /** The word for nothing chosen; left out where something always is. */
  empty?: string
  problem?: string
  tone?: "stop" | "look"
}

/** One of a few, as a list that opens: letters jump, arrows choose. */
export const SelectBox = ({ label, value, onChange, choices, empty, problem = "", tone = "stop", ...rest }: Props) => {
  const id = useId()
  return (
    <div className="box">
      <label className="box-label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="box-input"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-invalid={(problem !== "" && tone === "stop") || undefined}
        aria-describedby={problem === "" ? undefined : `${id}-problem`}
        {...rest}
      >
        {empty === undefined ? null : <option value="">{empty}</option>}
        {choices
          .map((choice) => ("id" in choice ? ([choice.id, choice.text] as const) : choice))
          .map(([choice, word]) => (
            <option key={choice} value={choice}>
              {word}
            </option>
          ))}
      </select>
      <BoxProblem id={`${id}-problem`} text={problem} tone={tone} />
    </div>
  )
}
