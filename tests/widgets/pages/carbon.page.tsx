import {
  Checkbox,
  ComboBox,
  DatePicker,
  DatePickerInput,
  Dropdown,
  NumberInput,
  RadioButton,
  RadioButtonGroup,
  Select,
  SelectItem,
  TextArea,
  TextInput,
  Toggle
} from "@carbon/react"
import "@carbon/styles/css/styles.min.css"
import { dayOf } from "./app-state"
import { Held, show, states } from "./held"

type State = { value: string; label: string } | null
const words = (item: State) => item?.label ?? ""

show(
  <div>
    <Held name="carbon-text" initial="">
      {(held, set) => <TextInput id="c1" labelText="Last name" value={held} onChange={(e) => set(e.target.value)} />}
    </Held>
    <Held name="carbon-textarea" initial="">
      {(held, set) => <TextArea id="c2" labelText="Address" value={held} onChange={(e) => set(e.target.value)} />}
    </Held>
    <Held<number | string> name="carbon-number" initial="">
      {(held, set) => (
        <NumberInput
          id="c3"
          label="Household size"
          allowEmpty
          value={held}
          onChange={(_e: unknown, s: { value: number | string }) => set(s.value)}
        />
      )}
    </Held>
    <Held<State> name="carbon-dropdown" initial={null} as={(held) => held?.value ?? null}>
      {(held, set) => (
        <Dropdown
          id="c4"
          titleText="State"
          label="Choose"
          items={states}
          itemToString={words}
          selectedItem={held}
          onChange={({ selectedItem }) => set(selectedItem)}
        />
      )}
    </Held>
    <Held<State> name="carbon-combobox" initial={null} as={(held) => held?.value ?? null}>
      {(held, set) => (
        <ComboBox
          id="c5"
          titleText="State"
          items={states}
          itemToString={words}
          selectedItem={held}
          onChange={({ selectedItem }) => set(selectedItem ?? null)}
        />
      )}
    </Held>
    <Held name="carbon-select" initial="">
      {(held, set) => (
        <Select id="c6" labelText="Relationship" value={held} onChange={(e) => set(e.target.value)}>
          <SelectItem value="" text="Choose" />
          <SelectItem value="18" text="Self" />
          <SelectItem value="01" text="Spouse" />
        </Select>
      )}
    </Held>
    <Held name="carbon-radio" initial="">
      {(held, set) => (
        <RadioButtonGroup legendText="Sex" name="c7" valueSelected={held} onChange={(v) => set(String(v))}>
          <RadioButton id="c7f" value="F" labelText="Female" />
          <RadioButton id="c7m" value="M" labelText="Male" />
        </RadioButtonGroup>
      )}
    </Held>
    <Held name="carbon-checkbox" initial={false}>
      {(held, set) => <Checkbox id="c8" labelText="Text messages" checked={held} onChange={(_, { checked }) => set(checked)} />}
    </Held>
    <Held name="carbon-toggle" initial={false}>
      {(held, set) => <Toggle id="c9" labelText="Veteran" toggled={held} onToggle={set} />}
    </Held>
    <Held<Date | null> name="carbon-datepicker" initial={null} as={dayOf}>
      {(_, set) => (
        <DatePicker datePickerType="single" onChange={(dates) => set(dates[0] ?? null)}>
          <DatePickerInput id="c10" labelText="Birth date" placeholder="mm/dd/yyyy" />
        </DatePicker>
      )}
    </Held>
    <Held name="carbon-date-simple" initial="">
      {(held, set) => (
        <DatePicker datePickerType="simple">
          <DatePickerInput
            id="c11"
            labelText="Effective date"
            placeholder="mm/dd/yyyy"
            value={held}
            onChange={(e) => set(e.target.value)}
          />
        </DatePicker>
      )}
    </Held>
  </div>
)
