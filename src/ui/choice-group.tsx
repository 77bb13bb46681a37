import "./box.css"
import type { ReactNode } from "react"
import { Label } from "react-aria-components/Label"
import { Radio, RadioGroup } from "react-aria-components/RadioGroup"

type Props = {
  label: string
  isLabelHidden?: boolean
  /** The chosen id; null while nothing is chosen. */
  value: string | null
  onChange: (id: string) => void
  choices: { id: string; text: ReactNode }[]
}

/** One of a few; arrows move and choose. */
export const ChoiceGroup = ({ label, isLabelHidden, value, onChange, choices }: Props) => (
  <RadioGroup className="choices" value={value} onChange={onChange}>
    <Label className={isLabelHidden ? "only-heard" : "box-label"}>{label}</Label>
    {choices.map((choice) => (
      <Radio key={choice.id} value={choice.id} className="choice">
        {choice.text}
      </Radio>
    ))}
  </RadioGroup>
)
