import {
  Combobox,
  ComboboxInput,
  ComboboxOption,
  ComboboxOptions,
  Listbox,
  ListboxButton,
  ListboxOption,
  ListboxOptions,
  RadioGroup as HRadioGroup,
  Radio as HRadio,
  Checkbox as HCheckbox
} from "@headlessui/react"
import * as RadixCheckbox from "@radix-ui/react-checkbox"
import * as RadixRadio from "@radix-ui/react-radio-group"
import * as RadixSelect from "@radix-ui/react-select"
import { type CalendarDate } from "@internationalized/date"
import { useState } from "react"
import {
  Button,
  Checkbox,
  ComboBox,
  DateField,
  DateInput,
  DateSegment,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  NumberField,
  Popover,
  Radio,
  RadioGroup,
  Select,
  SelectValue,
  TextField
} from "react-aria-components"
import { Held, show, states } from "./held"

const HeadlessCombo = ({ held, set }: { held: string | null; set: (next: string | null) => void }) => {
  const [typed, type] = useState("")
  return (
    <Combobox value={held} onChange={set} onClose={() => type("")}>
      <ComboboxInput
        aria-label="State"
        displayValue={(v: string | null) => states.find((s) => s.value === v)?.label ?? ""}
        onChange={(e) => type(e.target.value)}
      />
      <ComboboxOptions anchor="bottom">
        {states
          .filter((s) => s.label.toLowerCase().includes(typed.toLowerCase()))
          .map((s) => (
            <ComboboxOption key={s.value} value={s.value}>
              {s.label}
            </ComboboxOption>
          ))}
      </ComboboxOptions>
    </Combobox>
  )
}

show(
  <form>
    <Held name="aria-text" initial="">
      {(held, set) => (
        <TextField value={held} onChange={set}>
          <Label>Last name</Label>
          <Input />
        </TextField>
      )}
    </Held>
    <Held name="aria-number" initial={NaN} as={(n) => (Number.isNaN(n) ? null : n)}>
      {(held, set) => (
        <NumberField value={held} onChange={set}>
          <Label>Household size</Label>
          <Input />
        </NumberField>
      )}
    </Held>
    <Held<string | null> name="aria-select" initial={null}>
      {(held, set) => (
        <Select value={held} onChange={(key) => set(key as string | null)}>
          <Label>State</Label>
          <Button>
            <SelectValue />
          </Button>
          <Popover>
            <ListBox>
              {states.map((s) => (
                <ListBoxItem key={s.value} id={s.value}>
                  {s.label}
                </ListBoxItem>
              ))}
            </ListBox>
          </Popover>
        </Select>
      )}
    </Held>
    <Held<string | null> name="aria-combobox" initial={null}>
      {(held, set) => (
        <ComboBox value={held} onChange={(key) => set(key as string | null)}>
          <Label>State</Label>
          <Input />
          <Button>▼</Button>
          <Popover>
            <ListBox>
              {states.map((s) => (
                <ListBoxItem key={s.value} id={s.value}>
                  {s.label}
                </ListBoxItem>
              ))}
            </ListBox>
          </Popover>
        </ComboBox>
      )}
    </Held>
    <Held<CalendarDate | null> name="aria-datefield" initial={null} as={(d) => d?.toString() ?? ""}>
      {(held, set) => (
        <DateField value={held} onChange={(d) => set(d as CalendarDate | null)}>
          <Label>Birth date</Label>
          <DateInput>{(segment) => <DateSegment segment={segment} />}</DateInput>
        </DateField>
      )}
    </Held>
    <Held<string | null> name="aria-radio" initial={null}>
      {(held, set) => (
        <RadioGroup value={held} onChange={set}>
          <Label>Sex</Label>
          <Radio value="F">Female</Radio>
          <Radio value="M">Male</Radio>
        </RadioGroup>
      )}
    </Held>
    <Held name="aria-checkbox" initial={false}>
      {(held, set) => (
        <Checkbox isSelected={held} onChange={set}>
          Text messages
        </Checkbox>
      )}
    </Held>
    <Held name="radix-select" initial="">
      {(held, set) => (
        <RadixSelect.Root value={held} onValueChange={set}>
          <RadixSelect.Trigger aria-label="State">
            <RadixSelect.Value placeholder="Choose" />
          </RadixSelect.Trigger>
          <RadixSelect.Portal>
            <RadixSelect.Content>
              <RadixSelect.Viewport>
                {states.map((s) => (
                  <RadixSelect.Item key={s.value} value={s.value}>
                    <RadixSelect.ItemText>{s.label}</RadixSelect.ItemText>
                  </RadixSelect.Item>
                ))}
              </RadixSelect.Viewport>
            </RadixSelect.Content>
          </RadixSelect.Portal>
        </RadixSelect.Root>
      )}
    </Held>
    <Held name="radix-radio" initial="">
      {(held, set) => (
        <RadixRadio.Root value={held} onValueChange={set} aria-label="Sex">
          <label>
            <RadixRadio.Item value="F" style={{ width: 16, height: 16 }}>
              <RadixRadio.Indicator>*</RadixRadio.Indicator>
            </RadixRadio.Item>
            Female
          </label>
          <label>
            <RadixRadio.Item value="M" style={{ width: 16, height: 16 }}>
              <RadixRadio.Indicator>*</RadixRadio.Indicator>
            </RadixRadio.Item>
            Male
          </label>
        </RadixRadio.Root>
      )}
    </Held>
    <Held<boolean | "indeterminate"> name="radix-checkbox" initial={false}>
      {(held, set) => (
        <label>
          <RadixCheckbox.Root checked={held} onCheckedChange={set} style={{ width: 16, height: 16 }}>
            <RadixCheckbox.Indicator>*</RadixCheckbox.Indicator>
          </RadixCheckbox.Root>{" "}
          Veteran
        </label>
      )}
    </Held>
    <Held<string | null> name="headless-listbox" initial={null}>
      {(held, set) => (
        <Listbox value={held} onChange={set}>
          <ListboxButton aria-label="State">{states.find((s) => s.value === held)?.label ?? "Choose"}</ListboxButton>
          <ListboxOptions anchor="bottom">
            {states.map((s) => (
              <ListboxOption key={s.value} value={s.value}>
                {s.label}
              </ListboxOption>
            ))}
          </ListboxOptions>
        </Listbox>
      )}
    </Held>
    <Held<string | null> name="headless-combobox" initial={null}>
      {(held, set) => <HeadlessCombo held={held} set={set} />}
    </Held>
    <Held<string | null> name="headless-radio" initial={null}>
      {(held, set) => (
        <HRadioGroup value={held} onChange={set} aria-label="Sex">
          <HRadio value="F">Female</HRadio>
          <HRadio value="M">Male</HRadio>
        </HRadioGroup>
      )}
    </Held>
    <Held name="headless-checkbox" initial={false}>
      {(held, set) => (
        <label>
          <HCheckbox checked={held} onChange={set} style={{ display: "inline-block", width: 16, height: 16 }} /> Smoker
        </label>
      )}
    </Held>
  </form>
)
