import { X } from "lucide-react"
import type { Tick } from "../../intake/checklists/checklist"
import { sayingWords, type SuperbillSaying } from "../../intake/checklists/superbill-sayings"
import { intakeSections } from "../../patient/intake-boxes"
import { keyLabel } from "../../patient/keys"
import { isStoredKey } from "../../patient/record-keys"
import { Button } from "../../ui/button"
import { SelectBox } from "../../ui/select-box"

type By = "hand" | Tick["by"]
type Props = { tick: Tick | null; onChange: (tick: Tick | null) => void }

const ways: readonly (readonly [By, string])[] = [
  ["hand", "The clerk, by hand"],
  ["record", "Boxes of the patient are filled"],
  ["benefits", "A payer's page read today says active"],
  ["superbill", "The superbill says so"],
  ["page", "Boxes on a page that was read stand as in the record"]
]

const boxes = intakeSections.flatMap((section) =>
  section.boxes.flatMap(({ key, label }) => (isStoredKey(key) ? [[key, `${section.title}: ${label}`] as const] : []))
)

const beginnings: Readonly<Record<By, Tick | null>> = {
  hand: null,
  record: { by: "record", keys: ["patient.birthDate"], match: "all" },
  benefits: { by: "benefits", within: "today" },
  superbill: { by: "superbill", says: ["copay-collected"], match: "all" },
  page: { by: "page", keys: ["patient.birthDate"], match: "all" }
}

type ManyProps = {
  label: string
  values: readonly string[]
  words: (value: string) => string
  choices: readonly (readonly [string, string])[]
  onChange: (values: string[]) => void
}

/** Several of a long list, each taken out again by its own button; the last one stays. */
const Many = ({ label, values, words, choices, onChange }: ManyProps) => (
  <div className="checklist-many">
    <ul>
      {values.map((value) => (
        <li key={value}>
          {words(value)}
          {values.length > 1 ? (
            <Button look="icon" aria-label={`Take out ${words(value)}`} onClick={() => onChange(values.filter((each) => each !== value))}>
              <X size={14} aria-hidden />
            </Button>
          ) : null}
        </li>
      ))}
    </ul>
    <SelectBox
      label={label}
      value=""
      empty="Choose"
      onChange={(value) => (value === "" ? undefined : onChange([...values, value]))}
      choices={choices.filter(([value]) => !values.includes(value))}
    />
  </div>
)

/** What ticks an item. */
export const TickBoxOfItem = ({ tick, onChange }: Props) => (
  <div className="checklist-tick">
    <SelectBox label="Ticked by" value={tick?.by ?? "hand"} onChange={(by) => onChange(beginnings[by as By])} choices={ways} />
    {tick?.by === "record" || tick?.by === "page" ? (
      <Many label="One more box" values={tick.keys} words={keyLabel} choices={boxes} onChange={(keys) => onChange({ ...tick, keys })} />
    ) : null}
    {tick?.by === "superbill" ? (
      <Many
        label="One more thing it says"
        values={tick.says}
        words={(value) => sayingWords[value as SuperbillSaying]}
        choices={Object.entries(sayingWords)}
        onChange={(says) => onChange({ ...tick, says: says as SuperbillSaying[] })}
      />
    ) : null}
    {tick && tick.by !== "benefits" && (tick.by === "superbill" ? tick.says : tick.keys).length > 1 ? (
      <SelectBox
        label="Needed"
        value={tick.match}
        onChange={(match) => onChange({ ...tick, match: match as "all" | "any" })}
        choices={[
          ["all", "All of them"],
          ["any", "Any one of them"]
        ]}
      />
    ) : null}
  </div>
)
