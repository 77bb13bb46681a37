import {
  Autocomplete,
  Checkbox,
  Group,
  MantineProvider,
  NativeSelect,
  NumberInput,
  Radio,
  Select,
  Switch,
  TextInput,
  Textarea
} from "@mantine/core"
import "@mantine/core/styles.css"
import { DateInput } from "@mantine/dates"
import "@mantine/dates/styles.css"
import { Held, show, states } from "./held"

show(
  <MantineProvider>
    <Held name="mantine-text" initial="">
      {(held, set) => <TextInput label="Last name" value={held} onChange={(e) => set(e.currentTarget.value)} />}
    </Held>
    <Held name="mantine-textarea" initial="">
      {(held, set) => <Textarea label="Address" value={held} onChange={(e) => set(e.currentTarget.value)} />}
    </Held>
    <Held<string | number> name="mantine-number" initial="">
      {(held, set) => <NumberInput label="Household size" value={held} onChange={set} />}
    </Held>
    <Held<string | null> name="mantine-select" initial={null}>
      {(held, set) => <Select label="State" data={states} value={held} onChange={set} clearable />}
    </Held>
    <Held<string | null> name="mantine-select-search" initial={null}>
      {(held, set) => <Select label="State" searchable data={states} value={held} onChange={set} />}
    </Held>
    <Held name="mantine-autocomplete" initial="">
      {(held, set) => <Autocomplete label="Payer" data={["Aetna", "Cigna"]} value={held} onChange={set} />}
    </Held>
    <Held name="mantine-native" initial="">
      {(held, set) => (
        <NativeSelect
          label="State"
          data={[{ value: "", label: "Choose" }, ...states]}
          value={held}
          onChange={(e) => set(e.currentTarget.value)}
        />
      )}
    </Held>
    <Held<string> name="mantine-radio" initial="">
      {(held, set) => (
        <Radio.Group label="Sex" value={held} onChange={set}>
          <Group>
            <Radio value="F" label="Female" />
            <Radio value="M" label="Male" />
          </Group>
        </Radio.Group>
      )}
    </Held>
    <Held name="mantine-checkbox" initial={false}>
      {(held, set) => <Checkbox label="Text messages" checked={held} onChange={(e) => set(e.currentTarget.checked)} />}
    </Held>
    <Held name="mantine-switch" initial={false}>
      {(held, set) => <Switch label="Veteran" checked={held} onChange={(e) => set(e.currentTarget.checked)} />}
    </Held>
    <Held<string | null> name="mantine-date" initial={null}>
      {(held, set) => <DateInput label="Birth date" valueFormat="MM/DD/YYYY" value={held} onChange={set} clearable />}
    </Held>
  </MantineProvider>
)
