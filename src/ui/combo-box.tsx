import "./box.css"
import "./popup-list.css"
import { ChevronDown } from "lucide-react"
import { useEffect, useId, useState, type FocusEventHandler } from "react"
import { Button } from "react-aria-components/Button"
import { ComboBox as AriaComboBox } from "react-aria-components/ComboBox"
import { Input } from "react-aria-components/Input"
import { Label } from "react-aria-components/Label"
import { Header, ListBox, ListBoxItem, ListBoxSection } from "react-aria-components/ListBox"
import { Popover } from "react-aria-components/Popover"
import { BoxProblem } from "./text-box"

export type ComboChoice = {
  id: string
  text: string
  /** Also found by these words, which are not shown. */
  words?: string
  /** Stands softly at the end of the line. */
  note?: string
}
export type ComboGroup = { title: string; choices: ComboChoice[] }

type Props = {
  label: string
  /** Hides the label from sight, not from hearing. */
  isLabelHidden?: boolean
  /** Leaves out the button that opens the list: typing does. */
  isButtonHidden?: boolean
  /** The text in the box. */
  value: string
  /** Called with every text typed or chosen; any text may stand in the box. */
  onChange: (text: string) => void
  /** Called when an entry of the list is chosen. */
  onChoose?: (id: string) => void
  groups: ComboGroup[]
  problem?: string
  placeholder?: string
  onBlur?: FocusEventHandler<HTMLInputElement>
  inputProps?: { [name: `data-${string}`]: string }
  autoFocus?: boolean
}

const wordsIn = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

/** Every word typed must begin a word of the choice. */
const fits = (choice: ComboChoice, typed: string[]): boolean => {
  const words = wordsIn(`${choice.text} ${choice.words ?? ""}`)
  return typed.every((word) => words.some((candidate) => candidate.startsWith(word)))
}

/**
 * The library takes the whole page from screen readers while a list is open. The focus stays in the box all the time and leaving
 * it closes the list, so nothing is gained, and boxes that can be reached but not heard are lost.
 */
const keepPageHeard = (isListOpen: boolean): void => {
  for (const part of document.body.children) {
    if (!(part instanceof HTMLElement)) continue
    if (isListOpen) part.dataset["reactAriaTopLayer"] = ""
    else delete part.dataset["reactAriaTopLayer"]
  }
}

/** A text box with a list to choose from. What is typed stays as typed, in the list or not. */
export const ComboBox = ({
  label,
  isLabelHidden,
  isButtonHidden,
  value,
  onChange,
  onChoose,
  groups,
  problem = "",
  placeholder,
  onBlur,
  inputProps,
  autoFocus
}: Props) => {
  const id = useId()
  const all = groups.flatMap((group) => group.choices)
  // A box that already holds one of the choices shows them all, so that another can be chosen without emptying it first.
  const typed = all.some((choice) => choice.text === value) ? [] : wordsIn(value)
  // Lists are long and boxes many: one is drawn when somebody comes near its box.
  const [isNear, setNear] = useState(false)
  const near = () => setNear(true)
  useEffect(() => () => keepPageHeard(false), [])
  const shown = (isNear ? groups : [])
    .map((group) => ({ ...group, choices: group.choices.filter((choice) => fits(choice, typed)) }))
    .filter((group) => group.choices.length > 0)
  const chosen = all.find((choice) => choice.text === value)?.id ?? null

  return (
    <AriaComboBox
      className="box"
      allowsCustomValue
      menuTrigger="input"
      defaultFilter={() => true}
      inputValue={value}
      selectedKey={chosen}
      onInputChange={(text) => onChange(text)}
      onSelectionChange={(key) => {
        const choice = all.find((one) => one.id === key)
        if (!choice) return
        onChange(choice.text)
        onChoose?.(choice.id)
      }}
      isInvalid={problem !== ""}
      onFocus={near}
      onOpenChange={keepPageHeard}
      validationBehavior="aria"
    >
      <Label className={isLabelHidden ? "only-heard" : "box-label"}>{label}</Label>
      <span className="combo" onPointerEnter={near}>
        <Input
          className="box-input"
          placeholder={placeholder}
          onBlur={onBlur}
          spellCheck={false}
          autoComplete="off"
          autoFocus={autoFocus}
          aria-describedby={problem === "" ? undefined : `${id}-problem`}
          {...inputProps}
        />
        {isButtonHidden ? null : (
          <Button className="combo-open">
            <ChevronDown size={14} aria-hidden />
          </Button>
        )}
      </span>
      <BoxProblem id={`${id}-problem`} text={problem} />
      <Popover className="popover" offset={2} maxHeight={240} UNSTABLE_portalContainer={document.querySelector("main") ?? document.body}>
        <ListBox className="popover-list">
          {shown.map((group) => (
            <ListBoxSection key={group.title} id={group.title} aria-label={group.title || label}>
              {group.title ? <Header className="popover-head">{group.title}</Header> : null}
              {group.choices.map((choice) => (
                <ListBoxItem key={choice.id} id={choice.id} textValue={choice.text} className="popover-item">
                  <span className="grow">{choice.text}</span>
                  {choice.note ? <span className="soft small">{choice.note}</span> : null}
                </ListBoxItem>
              ))}
            </ListBoxSection>
          ))}
        </ListBox>
      </Popover>
    </AriaComboBox>
  )
}
