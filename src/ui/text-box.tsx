import "./box.css"
import { useId, type ComponentPropsWithRef } from "react"
import { ToneIcon } from "./meaning"

type Props = Omit<ComponentPropsWithRef<"input">, "onChange" | "value" | "id"> & {
  label: string
  value: string
  onChange: (value: string) => void
  /** The sentence that says what is wrong; "" or nothing when all is well. */
  problem?: string
  /** "look" where it is worth a look and not wrong for sure. */
  tone?: "stop" | "look"
}

/** One line of text under its label, with its problem tied to it. */
export const TextBox = ({ label, value, onChange, problem = "", tone = "stop", ...rest }: Props) => {
  const id = useId()
  return (
    <div className="box">
      <label className="box-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="box-input"
        type="text"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-invalid={(problem !== "" && tone === "stop") || undefined}
        aria-describedby={problem === "" ? undefined : `${id}-problem`}
        autoComplete="off"
        spellCheck={false}
        {...rest}
      />
      <BoxProblem id={`${id}-problem`} text={problem} tone={tone} />
    </div>
  )
}

/** The sentence under a box; draws nothing when there is none. */
export const BoxProblem = ({ id, text, tone = "stop" }: { id: string; text: string; tone?: "stop" | "look" }) =>
  text === "" ? null : (
    <p className="box-problem" id={id} data-tone={tone}>
      <ToneIcon tone={tone} size={13} />
      <span>{text}</span>
    </p>
  )
