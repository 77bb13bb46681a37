import { Formik, useFormikContext } from "formik"
import { useCombobox, useSelect } from "downshift"
import { useState } from "react"
import { Controller, useForm } from "react-hook-form"
import { IMaskInput } from "react-imask"
import { NumericFormat, PatternFormat } from "react-number-format"
import InputMask from "@mona-health/react-input-mask"
import PhoneNumber from "react-phone-number-input"
import "react-phone-number-input/style.css"
import PhoneInput2 from "react-phone-input-2"
import "react-phone-input-2/lib/style.css"
import Select from "react-select"
import AsyncSelect from "react-select/async"
import CreatableSelect from "react-select/creatable"
import DatePicker from "react-datepicker"
import "react-datepicker/dist/react-datepicker.css"
import { dayOf, tellState } from "./app-state"
import { Held, show, states } from "./held"

type Choice = { value: string; label: string } | null
const Phone2 = ((PhoneInput2 as unknown as { default?: typeof PhoneInput2 }).default ?? PhoneInput2) as typeof PhoneInput2

const FormikState = () => {
  const { values } = useFormikContext<Record<string, unknown>>()
  for (const name of ["formik-text", "formik-select", "formik-radio", "formik-checkbox", "formik-date"]) tellState(name, () => values[name])
  return null
}

const FormikForm = () => (
  <Formik
    initialValues={{ "formik-text": "", "formik-select": "", "formik-radio": "", "formik-checkbox": false, "formik-date": "" }}
    validate={(values) => (values["formik-text"] ? {} : { "formik-text": "Required" })}
    onSubmit={() => undefined}
  >
    {({ getFieldProps, values }) => (
      <form>
        <FormikState />
        <p id="formik-text">
          <label>
            Last name <input {...getFieldProps("formik-text")} />
          </label>
        </p>
        <p id="formik-date">
          <label>
            Birth date <input type="date" {...getFieldProps("formik-date")} />
          </label>
        </p>
        <p id="formik-select">
          <label>
            Sex{" "}
            <select {...getFieldProps("formik-select")}>
              <option value="">Choose</option>
              <option value="F">Female</option>
              <option value="M">Male</option>
            </select>
          </label>
        </p>
        <fieldset id="formik-radio">
          <legend>Relationship</legend>
          {["self", "spouse", "child"].map((value) => (
            <label key={value}>
              <input type="radio" {...getFieldProps("formik-radio")} value={value} checked={values["formik-radio"] === value} /> {value}
            </label>
          ))}
        </fieldset>
        <p id="formik-checkbox">
          <label>
            <input type="checkbox" {...getFieldProps({ name: "formik-checkbox", type: "checkbox" })} /> Text me
          </label>
        </p>
      </form>
    )}
  </Formik>
)

const HookForm = () => {
  const { register, getValues, control } = useForm({
    mode: "onBlur",
    defaultValues: { "rhf-text": "", "rhf-select": "", "rhf-radio": null as string | null, "rhf-checkbox": false, "rhf-controlled": "" }
  })
  for (const name of ["rhf-text", "rhf-select", "rhf-radio", "rhf-checkbox", "rhf-controlled"] as const)
    tellState(name, () => getValues(name))
  return (
    <form>
      <p id="rhf-text">
        <label>
          First name <input {...register("rhf-text", { required: true })} />
        </label>
      </p>
      <p id="rhf-select">
        <label>
          State{" "}
          <select {...register("rhf-select")}>
            <option value="">Choose</option>
            {states.map((s) => (
              <option key={s.value} value={s.value}>
                {s.label}
              </option>
            ))}
          </select>
        </label>
      </p>
      <fieldset id="rhf-radio">
        <legend>Sex</legend>
        <label>
          <input type="radio" value="F" {...register("rhf-radio")} /> Female
        </label>
        <label>
          <input type="radio" value="M" {...register("rhf-radio")} /> Male
        </label>
      </fieldset>
      <p id="rhf-checkbox">
        <label>
          <input type="checkbox" {...register("rhf-checkbox")} /> Veteran
        </label>
      </p>
      <p id="rhf-controlled">
        <Controller
          control={control}
          name="rhf-controlled"
          render={({ field }) => (
            <label>
              City <input {...field} />
            </label>
          )}
        />
      </p>
    </form>
  )
}

const DownshiftCombo = ({ set }: { set: (next: string) => void }) => {
  const [items, setItems] = useState(states)
  const { isOpen, getLabelProps, getMenuProps, getInputProps, getItemProps } = useCombobox({
    items,
    itemToString: (item) => item?.label ?? "",
    onInputValueChange: ({ inputValue }) =>
      setItems(states.filter((s) => s.label.toLowerCase().includes((inputValue ?? "").toLowerCase()))),
    onSelectedItemChange: ({ selectedItem }) => set(selectedItem?.value ?? "")
  })
  return (
    <div>
      <label {...getLabelProps()}>State</label>
      <input {...getInputProps()} />
      <ul {...getMenuProps()}>
        {isOpen &&
          items.map((item, index) => (
            <li key={item.value} {...getItemProps({ item, index })}>
              {item.label}
            </li>
          ))}
      </ul>
    </div>
  )
}

const DownshiftSelect = ({ set }: { set: (next: string) => void }) => {
  const { isOpen, selectedItem, getToggleButtonProps, getLabelProps, getMenuProps, getItemProps } = useSelect({
    items: states,
    itemToString: (item) => item?.label ?? "",
    onSelectedItemChange: ({ selectedItem }) => set(selectedItem?.value ?? "")
  })
  return (
    <div>
      <label {...getLabelProps()}>State</label>
      <div {...getToggleButtonProps()}>{selectedItem?.label ?? "Choose"}</div>
      <ul {...getMenuProps()}>
        {isOpen &&
          states.map((item, index) => (
            <li key={item.value} {...getItemProps({ item, index })}>
              {item.label}
            </li>
          ))}
      </ul>
    </div>
  )
}

show(
  <div>
    <Held name="react-controlled" initial="">
      {(held, set) => (
        <label>
          Last name <input value={held} onChange={(e) => set(e.target.value)} />
        </label>
      )}
    </Held>
    <Held name="react-upper" initial="">
      {(held, set) => (
        <label>
          Last name <input value={held} onChange={(e) => set(e.target.value.toUpperCase())} />
        </label>
      )}
    </Held>
    <Held name="react-refuses" initial="">
      {(held, set) => (
        <label>
          Digits only <input value={held} onChange={(e) => /^\d*$/.test(e.target.value) && set(e.target.value)} />
        </label>
      )}
    </Held>
    <Held name="react-radio" initial="">
      {(held, set) => (
        <fieldset>
          <legend>Sex</legend>
          {["F", "M"].map((v) => (
            <label key={v}>
              <input type="radio" name="react-radio" value={v} checked={held === v} onChange={() => set(v)} />{" "}
              {v === "F" ? "Female" : "Male"}
            </label>
          ))}
        </fieldset>
      )}
    </Held>
    <FormikForm />
    <HookForm />
    <Held name="number-pattern" initial="">
      {(held, set) => (
        <label>
          SSN <PatternFormat format="###-##-####" mask="_" value={held} onValueChange={(v) => set(v.value)} />
        </label>
      )}
    </Held>
    <Held name="number-phone" initial="">
      {(held, set) => (
        <label>
          Phone <PatternFormat format="(###) ###-####" allowEmptyFormatting mask="_" value={held} onValueChange={(v) => set(v.value)} />
        </label>
      )}
    </Held>
    <Held name="number-numeric" initial="">
      {(held, set) => (
        <label>
          Annual income <NumericFormat thousandSeparator prefix="$" value={held} onValueChange={(v) => set(v.value)} />
        </label>
      )}
    </Held>
    <Held name="react-phone-number" initial={"" as string | undefined}>
      {(held, set) => (
        <label>
          Phone <PhoneNumber defaultCountry="US" value={held} onChange={set} />
        </label>
      )}
    </Held>
    <Held name="react-phone-2" initial="">
      {(held, set) => (
        <label>
          Phone <Phone2 country="us" value={held} onChange={(v) => set(v)} />
        </label>
      )}
    </Held>
    <Held name="react-input-mask" initial="">
      {(held, set) => (
        <label>
          Phone <InputMask mask="(999) 999-9999" value={held} onChange={(e: { target: { value: string } }) => set(e.target.value)} />
        </label>
      )}
    </Held>
    <Held name="react-input-mask-date" initial="">
      {(held, set) => (
        <label>
          Birth date <InputMask mask="99/99/9999" value={held} onChange={(e: { target: { value: string } }) => set(e.target.value)} />
        </label>
      )}
    </Held>
    <Held name="react-imask" initial="">
      {(held, set) => (
        <label>
          SSN <IMaskInput mask="000-00-0000" unmask value={held} onAccept={(v: string) => set(v)} />
        </label>
      )}
    </Held>
    <Held name="downshift-combobox" initial="">
      {(_, set) => <DownshiftCombo set={set} />}
    </Held>
    <Held name="downshift-select" initial="">
      {(_, set) => <DownshiftSelect set={set} />}
    </Held>
    <Held<Choice> name="react-select" initial={null} as={(held) => held?.value ?? null}>
      {(held, set) => (
        <label>
          State <Select inputId="rs1" options={states} value={held} onChange={set} isClearable />
        </label>
      )}
    </Held>
    <Held<Choice> name="react-select-plain" initial={null} as={(held) => held?.value ?? null}>
      {(held, set) => (
        <label>
          State <Select inputId="rs2" isSearchable={false} options={states} value={held} onChange={set} />
        </label>
      )}
    </Held>
    <Held<Choice> name="react-select-async" initial={null} as={(held) => held?.value ?? null}>
      {(held, set) => (
        <label>
          Payer{" "}
          <AsyncSelect
            inputId="rs3"
            value={held}
            onChange={set}
            loadOptions={(typed: string) =>
              new Promise<{ value: string; label: string }[]>((done) =>
                setTimeout(() => done(states.filter((s) => s.label.toLowerCase().includes(typed.toLowerCase()))), 250)
              )
            }
          />
        </label>
      )}
    </Held>
    <Held<Choice> name="react-select-creatable" initial={null} as={(held) => held?.value ?? null}>
      {(held, set) => (
        <label>
          State <CreatableSelect inputId="rs4" options={states} value={held} onChange={set} />
        </label>
      )}
    </Held>
    <Held<Choice> name="react-select-nooption" initial={null} as={(held) => held?.value ?? null}>
      {(held, set) => (
        <label>
          State <Select inputId="rs5" options={states} value={held} onChange={set} />
        </label>
      )}
    </Held>
    <Held<Date | null> name="react-datepicker" initial={null} as={dayOf}>
      {(held, set) => (
        <label>
          Birth date <DatePicker selected={held} onChange={(d: Date | null) => set(d)} dateFormat="MM/dd/yyyy" />
        </label>
      )}
    </Held>
    <Held<Date | null> name="react-datepicker-iso" initial={null} as={dayOf}>
      {(held, set) => (
        <label>
          Birth date{" "}
          <DatePicker selected={held} onChange={(d: Date | null) => set(d)} dateFormat="yyyy-MM-dd" placeholderText="yyyy-mm-dd" />
        </label>
      )}
    </Held>
  </div>
)
