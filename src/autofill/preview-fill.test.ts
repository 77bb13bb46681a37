import { describe, expect, it } from "vitest"
import { aField } from "../../tests/support/a-page"
import type { PatientRecord } from "../patient/record"
import { boxLabel } from "./box-label"
import { boxFormat } from "./box-format"
import type { Option } from "./facts"
import type { FillPlan, PlannedField } from "./plan"
import { previewFill } from "./preview-fill"

const record: PatientRecord = {
  patient: {
    name: { first: "Carla", last: "Whitcomb" },
    birthDate: "1985-03-04",
    sex: "F",
    interpreterNeeded: "yes",
    phone: { home: "2125550147" }
  },
  coverages: []
}
const sexes = [
  { value: "", text: "Select" },
  { value: "1", text: "Female" },
  { value: "2", text: "Male" }
]

type Given = { key: string; now?: string; confidence?: PlannedField["confidence"] } & Omit<
  NonNullable<Parameters<typeof aField>[0]>,
  "options"
> & { choices?: Option[] }

const preview = (given: Given[], missing: number[] = []) => {
  const planned = given.map(({ key, now: _, confidence = "sure", choices = [], ...some }, index): PlannedField => {
    const fact = { ...aField({ index, label: `Box of ${key}`, ...some }), options: choices }
    return { ref: { frameId: 0, index }, fact, key, format: boxFormat(fact, key), confidence, why: "its label" }
  })
  const plan: FillPlan = { planned, refused: [] }
  const now = given.map(({ now = "" }, index) => ({ ref: { frameId: 0, index }, text: now, isEmpty: now === "" || now === "Select" }))
  return previewFill(
    plan,
    record,
    now.filter((box) => !missing.includes(box.ref.index))
  )
}
const row = (given: Given) => preview([given]).rows[0]

describe("an empty box", () => {
  it("is ticked, with what would be written", () => {
    expect(row({ key: "patient.name.last", label: "Last name:*" })).toEqual({
      ref: { frameId: 0, index: 0 },
      label: "Last name",
      key: "patient.name.last",
      now: "",
      would: "Whitcomb",
      relation: "empty",
      isTicked: true,
      confidence: "sure",
      why: "its label"
    })
    expect(row({ key: "patient.birthDate", type: "date" })).toMatchObject({ would: "1985-03-04", isTicked: true })
    expect(row({ key: "patient.sex", control: "select", choices: sexes, now: "Select" })).toMatchObject({ would: "Female", isTicked: true })
  })
  it("is ticked when likely, left to the clerk when unsure", () => {
    expect(row({ key: "patient.name.last", confidence: "likely" })).toMatchObject({ isTicked: true })
    expect(row({ key: "patient.name.last", confidence: "unsure" })).toMatchObject({ relation: "empty", isTicked: false })
  })
})

describe("a box that holds the same already is shown as such and not ticked", () => {
  it.each([
    { key: "patient.name.last", now: "WHITCOMB" },
    { key: "patient.birthDate", now: "3/4/1985" },
    { key: "patient.birthDate", now: "04-Mar-1985" },
    { key: "patient.phone.home", now: "212.555.0147" },
    { key: "patient.sex", control: "select" as const, choices: sexes, now: "Female" },
    { key: "patient.sex", now: "F" },
    { key: "patient.birthDate.month", now: "March" }
  ])("$key $now", (given) => expect(row(given)).toMatchObject({ relation: "same", isTicked: false }))
})

describe("a box that holds something else is shown with both and not ticked", () => {
  it.each([
    { key: "patient.name.last", now: "Roe" },
    { key: "patient.birthDate", now: "03/04/1958" },
    { key: "patient.phone.home", now: "212-555-0148" },
    { key: "patient.sex", control: "select" as const, choices: sexes, now: "Male" }
  ])("$key $now", (given) => expect(row(given)).toMatchObject({ relation: "different", isTicked: false, now: given.now }))
})

describe("a tick box", () => {
  it("is compared by its tick", () => {
    const box = { key: "patient.interpreterNeeded", control: "checkbox" as const }
    expect(row({ ...box, now: "" })).toMatchObject({ relation: "empty", isTicked: true })
    expect(row({ ...box, now: "checked" })).toMatchObject({ relation: "same", isTicked: false })
  })
})

describe("a box without a row", () => {
  it("is refused when the record has nothing for it", () => {
    expect(preview([{ key: "patient.email", label: "E-mail" }])).toEqual({
      rows: [],
      refused: [{ ref: { frameId: 0, index: 0 }, label: "E-mail", key: "patient.email", reason: "no-value", why: "" }]
    })
  })
  it("is refused when the value does not fit", () => {
    const both = preview([
      { key: "patient.name.last", maxlength: 4 },
      { key: "patient.sex", control: "select", choices: [{ value: "a", text: "Yes" }] }
    ])
    expect(both.refused.map((refusal) => refusal.reason)).toEqual(["too-long", "no-option-fits"])
  })
  it("is refused when it left the page meanwhile", () => {
    expect(preview([{ key: "patient.name.first" }, { key: "patient.name.last" }], [0])).toMatchObject({
      rows: [{ key: "patient.name.last" }],
      refused: [{ key: "patient.name.first", reason: "box-hidden" }]
    })
  })
  it("keeps the reason of the plan", () => {
    const fact = aField({ label: "Comments" })
    const refused = { ref: { frameId: 3, index: 0 }, fact, key: null, reason: "not-ours" as const, why: "a comment" }
    expect(previewFill({ planned: [], refused: [refused] }, record, [])).toEqual({
      rows: [],
      refused: [{ ref: { frameId: 3, index: 0 }, label: "Comments", key: null, reason: "not-ours", why: "a comment" }]
    })
  })
})

describe("the words of a box", () => {
  it("are its label, with the caption it shares", () => {
    expect(boxLabel(aField({ label: "MM", group: "Date of birth:" }))).toBe("Date of birth: MM")
    expect(boxLabel(aField({ label: "Birth  date *", group: "Birth date" }))).toBe("Birth date")
    expect(boxLabel(aField({ group: "Sex" }))).toBe("Sex")
  })
  it("are what else names it when it has none", () => {
    expect(boxLabel(aField({ placeholder: "Member ID" }))).toBe("Member ID")
    expect(boxLabel(aField({ name: "dob", id: "x" }))).toBe("dob")
    expect(boxLabel(aField({ index: 4 }))).toBe("Box 5")
  })
})
