import "./box.css"
import { useId, type ComponentPropsWithRef } from "react"
import { BoxProblem } from "./text-box"

type Props = Omit<ComponentPropsWithRef<"textarea">, "onChange" | "value" | "id"> & {
  label: string
  value: string
  onChange: (value: string) => void
  /** A soft line under the label: what goes in here. */
  hint?: string
  /** The sentence that says what is wrong; "" or nothing when all is well. */
  problem?: string
}

/** Several lines of text under their label, with their problem tied to them. */
export const TextArea = ({ label, value, onChange, hint = "", problem = "", ...rest }: Props) => {
  const id = useId()
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(" ")
  return (
    <div className="box">
      <label className="box-label" htmlFor={id}>
        {label}
      </label>
      {hint ? (
        <p className="soft small" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      <textarea
        id={id}
        className="box-input"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-invalid={problem !== "" || undefined}
        aria-describedby={described || undefined}
        autoComplete="off"
        {...rest}
      />
      <BoxProblem id={`${id}-problem`} text={problem} />
    </div>
  )
}
