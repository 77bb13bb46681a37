import { memo } from "react"
import type { IntakeBox as Box } from "../../patient/intake-boxes"
import { ComboBox } from "../../ui/combo-box"
import { TextBox } from "../../ui/text-box"

type Props = {
  box: Box
  value: string
  problem: string
  onType: (key: string, text: string) => void
  onLeave: (key: string) => void
}

const inputModes: Partial<Record<Box["kind"], "numeric" | "tel" | "email" | "decimal">> = {
  date: "numeric",
  phone: "tel",
  ssn: "numeric",
  npi: "numeric",
  zip: "numeric",
  email: "email",
  amount: "decimal"
}

const isAddressState = /\.state$/

/** One box of the intake. What is typed stays as typed; what is wrong with it is said below once the box was left. */
export const IntakeBox = memo(({ box, value, problem, onType, onLeave }: Props) => {
  const change = (text: string) => onType(box.key, text)
  const leave = () => onLeave(box.key)
  if (box.choices)
    return (
      <ComboBox
        label={box.label}
        value={value}
        onChange={change}
        onBlur={leave}
        problem={problem}
        inputProps={{ "data-key": box.key }}
        groups={[
          {
            title: "",
            choices: box.choices.map((choice) => ({
              id: choice.value,
              text: choice.text,
              words: choice.value,
              // The code says which state is meant in two letters, as the forms do.
              note: isAddressState.test(box.key) ? choice.value : ""
            }))
          }
        ]}
      />
    )
  return (
    <TextBox
      label={box.label}
      value={value}
      onChange={change}
      onBlur={leave}
      problem={problem}
      inputMode={inputModes[box.kind]}
      placeholder={box.kind === "date" ? "MM/DD/YYYY" : undefined}
      maxLength={400}
      data-key={box.key}
    />
  )
})
IntakeBox.displayName = "IntakeBox"
