import { useState } from "react"
import type { Checklist, PayerKind } from "../../intake/checklists/checklist"
import { SelectBox } from "../../ui/select-box"
import { TextBox } from "../../ui/text-box"
import { payerKindWords, suitsChoiceOf, suitsChoices, suitsFor, type SuitsChoice } from "./suits-choice"

type Suits = Checklist["suits"]
type Props = { suits: Suits; onChange: (suits: Suits) => void }

/** Several words in one box. What is typed stays as typed; it counts cut at commas. */
const WordsBox = ({ words, onChange }: { words: readonly string[]; onChange: (words: string[]) => void }) => {
  const [typed, setTyped] = useState(words.join(", "))
  return (
    <TextBox
      label="Words, with commas between"
      value={typed}
      maxLength={2000}
      onChange={(text) => {
        setTyped(text)
        onChange(
          text
            .split(",")
            .map((word) => word.trim())
            .filter((word) => word !== "")
        )
      }}
    />
  )
}

/** When the list is suggested. A condition of several parts is kept as it is until another is chosen. */
export const SuitsBox = ({ suits, onChange }: Props) => {
  const [before] = useState(suits)
  const isMade = suitsChoiceOf(before) === "as-is"
  return (
    <div className="checklist-suits">
      <SelectBox
        label="Suggested when"
        value={suitsChoiceOf(suits)}
        onChange={(choice) => onChange(suitsFor(choice as SuitsChoice, before))}
        choices={[...(isMade ? [["as-is", "As it was (several conditions)"] as const] : []), ...suitsChoices]}
      />
      {suits.op === "age-under" || suits.op === "age-at-least" ? (
        <TextBox
          label="Years"
          inputMode="numeric"
          value={String(suits.years)}
          onChange={(text) => onChange({ ...suits, years: Math.min(120, Number(text.replace(/\D/g, "").slice(0, 3))) })}
        />
      ) : null}
      {suits.op === "payer-kind" && suitsChoiceOf(suits) === "payer-kind" ? (
        <SelectBox
          label="Kind of payer"
          value={suits.kinds[0] ?? "commercial"}
          onChange={(kind) => onChange({ op: "payer-kind", kinds: [kind as PayerKind] })}
          choices={Object.entries(payerKindWords)}
        />
      ) : null}
      {suits.op === "says" && suitsChoiceOf(suits) === "reason" ? (
        <WordsBox words={suits.words} onChange={(words) => onChange({ ...suits, words })} />
      ) : null}
    </div>
  )
}
