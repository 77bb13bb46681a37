import { AutoComplete, Checkbox, ConfigProvider, DatePicker, Form, Input, InputNumber, Radio, Select, Switch } from "antd"
import type { Dayjs } from "dayjs"
import { tellState } from "./app-state"
import { Held, show, states } from "./held"

const AntForm = () => {
  const [form] = Form.useForm()
  tellState("antd-form-text", () => form.getFieldValue("antd-form-text") ?? "")
  tellState("antd-form-select", () => form.getFieldValue("antd-form-select") ?? null)
  return (
    <Form form={form} layout="vertical">
      <div id="antd-form-text-at">
        <Form.Item name="antd-form-text" label="Member ID" rules={[{ required: true }]}>
          <Input />
        </Form.Item>
      </div>
      <div id="antd-form-select-at">
        <Form.Item name="antd-form-select" label="Relationship">
          <Select
            options={[
              { value: "18", label: "Self" },
              { value: "01", label: "Spouse" }
            ]}
          />
        </Form.Item>
      </div>
    </Form>
  )
}

const many = Array.from({ length: 60 }, (_, at) => ({ value: `p${at}`, label: `Plan ${at}` }))

show(
  <ConfigProvider theme={{ token: { motion: true } }}>
    <AntForm />
    <Held name="antd-input" initial="">
      {(held, set) => (
        <label>
          Last name <Input value={held} onChange={(e) => set(e.target.value)} />
        </label>
      )}
    </Held>
    <Held name="antd-textarea" initial="">
      {(held, set) => (
        <label>
          Address <Input.TextArea value={held} onChange={(e) => set(e.target.value)} />
        </label>
      )}
    </Held>
    <Held<number | null> name="antd-number" initial={null}>
      {(held, set) => (
        <label>
          Household size <InputNumber value={held} onChange={(v) => set(v as number | null)} />
        </label>
      )}
    </Held>
    <Held<string | undefined> name="antd-select" initial={undefined}>
      {(held, set) => (
        <label>
          State <Select style={{ width: 200 }} value={held} onChange={set} options={states} allowClear />
        </label>
      )}
    </Held>
    <Held<string | undefined> name="antd-select-search" initial={undefined}>
      {(held, set) => (
        <label>
          State <Select showSearch optionFilterProp="label" style={{ width: 200 }} value={held} onChange={set} options={states} />
        </label>
      )}
    </Held>
    <Held<string | undefined> name="antd-select-long" initial={undefined}>
      {(held, set) => (
        <label>
          Plan <Select style={{ width: 200 }} value={held} onChange={set} options={many} />
        </label>
      )}
    </Held>
    <Held name="antd-autocomplete" initial="">
      {(held, set) => (
        <label>
          Payer <AutoComplete style={{ width: 200 }} value={held} onChange={set} options={[{ value: "Aetna" }, { value: "Cigna" }]} />
        </label>
      )}
    </Held>
    <Held name="antd-radio" initial="">
      {(held, set) => (
        <Radio.Group
          aria-label="Sex"
          value={held}
          onChange={(e) => set(e.target.value)}
          options={[
            { value: "F", label: "Female" },
            { value: "M", label: "Male" }
          ]}
        />
      )}
    </Held>
    <Held name="antd-radio-button" initial="">
      {(held, set) => (
        <Radio.Group
          aria-label="Marital status"
          optionType="button"
          value={held}
          onChange={(e) => set(e.target.value)}
          options={[
            { value: "S", label: "Single" },
            { value: "M", label: "Married" }
          ]}
        />
      )}
    </Held>
    <Held name="antd-checkbox" initial={false}>
      {(held, set) => (
        <Checkbox checked={held} onChange={(e) => set(e.target.checked)}>
          Text messages
        </Checkbox>
      )}
    </Held>
    <Held name="antd-switch" initial={false}>
      {(held, set) => (
        <label>
          Veteran <Switch checked={held} onChange={set} />
        </label>
      )}
    </Held>
    <Held<Dayjs | null> name="antd-datepicker" initial={null} as={(held) => held?.format("YYYY-MM-DD") ?? ""}>
      {(held, set) => (
        <label>
          Birth date <DatePicker format="MM/DD/YYYY" value={held} onChange={(v) => set(v as Dayjs | null)} />
        </label>
      )}
    </Held>
    <Held<Dayjs | null> name="antd-datepicker-iso" initial={null} as={(held) => held?.format("YYYY-MM-DD") ?? ""}>
      {(held, set) => (
        <label>
          Effective date <DatePicker value={held} onChange={(v) => set(v as Dayjs | null)} />
        </label>
      )}
    </Held>
  </ConfigProvider>
)
