import { describe, expect, it } from "vitest"
import { aField } from "../../tests/support/a-page"
import { boxFormat } from "./box-format"
import { formatValue } from "./format-value"
import type { PatientRecord } from "../patient/record"

const record: PatientRecord = {
  patient: {
    name: { first: "Carla", middle: "Jean", last: "Whitcomb" },
    birthDate: "1979-04-07",
    sex: "F",
    ssn: "219099999",
    maritalStatus: "married",
    interpreterNeeded: "yes",
    address: { line1: "218 Larkspur Lane", city: "Dayton", state: "OH", zip: "45402-1234" },
    phone: { home: "9375550112" }
  },
  coverages: [{ sequence: "primary", relationship: "self", payerName: "Medical Mutual" }]
}

/** What would stand in the box, or the reason why nothing would. */
const shown = (key: string, box: Parameters<typeof aField>[0]): string => {
  const fact = aField(box)
  const value = formatValue(record, { ref: { frameId: 0, index: 0 }, fact, key, format: boxFormat(fact, key), confidence: "sure", why: "" })
  return value.ok ? value.shown : `(${value.reason})`
}

describe("text boxes", () => {
  it.each([
    ["patient.birthDate", {}, "04/07/1979"],
    ["patient.birthDate", { type: "date" }, "1979-04-07"],
    ["patient.birthDate", { placeholder: "YYYY-MM-DD" }, "1979-04-07"],
    ["patient.birthDate", { label: "Birth date (DD/MM/YYYY)" }, "07/04/1979"],
    ["patient.birthDate", { maxlength: 8 }, "04071979"],
    ["patient.birthDate", { placeholder: "MM/DD/YY" }, "04/07/79"],
    ["patient.phone.home", {}, "(937) 555-0112"],
    ["patient.phone.home", { placeholder: "000-000-0000" }, "937-555-0112"],
    ["patient.phone.home", { maxlength: 10 }, "9375550112"],
    ["patient.phone.home", { maxlength: 12 }, "937-555-0112"],
    ["patient.ssn", {}, "219-09-9999"],
    ["patient.ssn", { maxlength: 9 }, "219099999"],
    ["patient.address.zip", { maxlength: 5 }, "45402"],
    ["patient.address.zip", { maxlength: 9 }, "454021234"],
    ["patient.address.zip", {}, "45402-1234"],
    ["patient.address.state", { maxlength: 2 }, "OH"],
    ["patient.name.middle", { maxlength: 1 }, "J"],
    ["patient.name.middle", { label: "MI" }, "J"],
    ["patient.name.last", { maxlength: 4 }, "(too-long)"],
    ["patient.mrn", {}, "(no-value)"]
  ] as const)("%s in %o", (key, box, text) => {
    expect(shown(key, box)).toBe(text)
  })
})

describe("choices", () => {
  it.each([
    ["patient.sex", ["", "Male", "Female"], "Female"],
    ["patient.sex", ["M", "F", "X"], "F"],
    ["patient.sex", ["Yes", "No"], "(no-option-fits)"],
    ["patient.address.state", ["Select", "Indiana", "Ohio", "Oregon"], "Ohio"],
    ["patient.address.state", ["OH - Ohio", "OK - Oklahoma"], "OH - Ohio"],
    ["patient.maritalStatus", ["S", "M", "D", "W"], "M"],
    ["coverage.primary.relationship", ["18: Self", "01: Spouse", "19: Child"], "18: Self"],
    ["coverage.primary.payerName", ["Aetna", "Medical Mutual of Ohio (29076)"], "Medical Mutual of Ohio (29076)"],
    ["coverage.primary.payerName", ["Medical Mutual HMO", "Medical Mutual PPO"], "(no-option-fits)"],
    ["patient.birthDate.month", ["Jan", "Feb", "Mar", "Apr"], "Apr"],
    ["patient.birthDate.day", ["5", "6", "7"], "7"]
  ] as const)("%s among %o", (key, options, text) => {
    expect(shown(key, { control: "select", options })).toBe(text)
  })

  it("a numbered list is read by its words before its numbers", () => {
    const options = [
      { value: "1", text: "Female" },
      { value: "2", text: "Male" }
    ]
    const fact = { ...aField({ control: "select" }), options }
    const value = formatValue(record, {
      ref: { frameId: 0, index: 0 },
      fact,
      key: "patient.sex",
      format: { kind: "choice" },
      confidence: "sure",
      why: ""
    })
    expect(value).toMatchObject({ ok: true, action: { kind: "choose", index: 0 } })
  })

  it("a list not known before it opens is given the words, best first", () => {
    const fact = aField({ control: "combobox" })
    const value = formatValue(record, {
      ref: { frameId: 0, index: 0 },
      fact,
      key: "patient.address.state",
      format: { kind: "choice" },
      confidence: "sure",
      why: ""
    })
    expect(value).toMatchObject({ ok: true, action: { kind: "pick" } })
    expect(value.ok && value.action.kind === "pick" && value.action.texts).toContain("Ohio")
  })

  it("one tick box for a yes or no", () => {
    expect(shown("patient.interpreterNeeded", { control: "checkbox" })).toBe("ticked")
  })
})
