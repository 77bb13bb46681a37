import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { aCoverage, aLine, aSuperbill, asOf, type Change } from "../../tests/support/a-superbill"
import { checkOfficeRules, tryOfficeRule } from "./check-office-rules"
import type { Condition, OfficeRule } from "./office-rule"
import { exportOfficeRules, importOfficeRules, readOfficeRules } from "./read-office-rules"

const base = { id: "our-rule", severity: "warning", message: "Look here.", fix: "Mend it." }
const rule = (when: Condition, over: object = {}): OfficeRule => {
  const reading = readOfficeRules([{ ...base, when, ...over }])
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
  return reading.rules[0]!
}
/** Paths found, or null when the rule is silent. */
const found = (when: Condition, change: Change = {}, over: object = {}): string[] | null =>
  checkOfficeRules(aSuperbill("claim", change), [rule(when, over)], asOf)[0]?.paths ?? null

const referral: Condition = {
  op: "all",
  of: [
    { op: "is", path: "billedCoverage.payerId", value: "plan1" },
    { op: "some", list: "serviceLines", that: { op: "in-code-range", path: "procedureCode", ranges: ["70551-70553", "J0000-J9999"] } },
    { op: "blank", path: "referralNumber" }
  ]
}

describe("an office rule", () => {
  it("says that a payer needs a referral number for a code", () => {
    const scan = { serviceLines: [aLine(), aLine({ procedureCode: " 70552" })] }
    expect(found(referral, scan)).toEqual(["coverages[0].payerId", "referralNumber", "serviceLines[1].procedureCode"])
    expect(found(referral, scan, { at: ["referralNumber"] })).toEqual(["referralNumber"])
    expect(found(referral, { serviceLines: [aLine({ procedureCode: "j1885" })] })).not.toBeNull()
    expect(found(referral)).toBeNull()
    expect(found(referral, { ...scan, referralNumber: "R1" })).toBeNull()
    expect(found(referral, { ...scan, "coverages[0].payerId": "OTHER" })).toBeNull()
    expect(
      found(referral, { ...scan, billedSequence: "secondary", "coverages[1]": aCoverage({ sequence: "secondary", payerId: "OTHER" }) })
    ).toBeNull()
  })

  it("has the finding's words and is silent when it is off", () => {
    const blank = rule({ op: "blank", path: "referralNumber" })
    expect(checkOfficeRules(aSuperbill("claim"), [blank], asOf)).toEqual([
      { ruleId: "our-rule", severity: "warning", message: "Look here.", fix: "Mend it.", source: "Office rule", paths: ["referralNumber"] }
    ])
    expect(checkOfficeRules(aSuperbill("claim"), [{ ...blank, isOn: false }], asOf)).toEqual([])
    expect(() => checkOfficeRules(aSuperbill("claim"), [], "today")).toThrow(RangeError)
  })

  const lines = { serviceLines: [aLine(), aLine({ modifiers: ["25", "GT"], charge: 200.1, units: 2, dateFrom: "2026-03-12" })] }
  it.each<[Condition, Change, string[] | null]>([
    [{ op: "present", path: "referralNumber" }, { referralNumber: " " }, null],
    [{ op: "present", path: "referralNumber" }, { referralNumber: "1" }, ["referralNumber"]],
    [{ op: "blank", path: "serviceLines[].modifiers" }, lines, null],
    [{ op: "blank", path: "serviceLines[0].modifiers" }, lines, ["serviceLines[0].modifiers"]],
    [{ op: "is", path: "serviceLines[].modifiers", value: "gt" }, lines, ["serviceLines[1].modifiers[1]"]],
    [{ op: "is-not", path: "serviceLines[].modifiers", value: "GT" }, lines, null],
    [{ op: "is-not", path: "patient.sex", value: "M" }, {}, ["patient.sex"]],
    [{ op: "is-not", path: "patient.sex", value: "M" }, { "patient.sex": null }, ["patient.sex"]],
    [{ op: "is", path: "signatures.patientOnFile", value: true }, {}, ["signatures.patientOnFile"]],
    [{ op: "is", path: "serviceLines[].units", value: "2" }, lines, ["serviceLines[1].units"]],
    [{ op: "is", path: "serviceLines[].units", value: 2 }, { serviceLines: [aLine({ units: "2" })] }, null],
    [{ op: "one-of", path: "patient.address.state", values: ["KY", "oh"] }, {}, ["patient.address.state"]],
    [{ op: "not-one-of", path: "patient.address.state", values: ["KY", "oh"] }, {}, null],
    [{ op: "not-in-code-range", path: "serviceLines[].procedureCode", ranges: ["99202-99215"] }, {}, null],
    [{ op: "not-in-code-range", path: "serviceLines[0].procedureCode", ranges: ["99214"] }, {}, ["serviceLines[0].procedureCode"]],
    [{ op: "before", path: "serviceLines[].dateFrom", date: "2026-03-11" }, lines, ["serviceLines[0].dateFrom"]],
    [{ op: "after", path: "serviceLines[].dateFrom", date: { path: "signatures.providerSignedOn" } }, lines, ["serviceLines[1].dateFrom"]],
    [{ op: "after", path: "serviceLines[].dateFrom", date: { path: "encounter.admissionDate" } }, lines, null],
    [{ op: "after", path: "patient.birthDate", date: "today" }, { "patient.birthDate": "2026-03-16" }, null],
    [{ op: "older-than-days", path: "billedCoverage.eligibility.checkedOn", days: 6 }, {}, ["coverages[0].eligibility.checkedOn"]],
    [{ op: "older-than-days", path: "billedCoverage.eligibility.checkedOn", days: 7 }, {}, null],
    [{ op: "more-than", path: "serviceLines[].charge", amount: 200 }, lines, ["serviceLines[1].charge"]],
    [{ op: "more-than", path: "serviceLines[].charge", amount: 200.1 }, lines, null],
    [{ op: "at-least", path: "serviceLines[].charge", amount: 200.1 }, lines, ["serviceLines[1].charge"]],
    [{ op: "less-than", path: "serviceLines[].charge", amount: 130 }, lines, null],
    [{ op: "at-most", path: "serviceLines[].charge", amount: { path: "charges.total" } }, lines, ["serviceLines[0].charge"]],
    [{ op: "more-than", path: "charges.total", amount: 1 }, { "charges.total": "130" }, null],
    [{ op: "count-at-least", list: "serviceLines", count: 2 }, lines, ["serviceLines[0]", "serviceLines[1]"]],
    [{ op: "count-at-least", list: "serviceLines", count: 3 }, lines, null],
    [{ op: "count-at-most", list: "diagnoses", count: 0, that: { op: "is", path: "code", value: "Z23" } }, {}, []],
    [{ op: "every", list: "serviceLines", that: { op: "blank", path: "modifiers" } }, lines, null],
    [{ op: "every", list: "serviceLines", that: { op: "blank", path: "modifiers" } }, {}, ["serviceLines[0].modifiers"]],
    [{ op: "every", list: "serviceLines", that: { op: "blank", path: "modifiers" } }, { serviceLines: [] }, null],
    [{ op: "no", list: "serviceLines", that: { op: "is", path: "procedureCode", value: "99213" } }, {}, null],
    [{ op: "no", list: "coverages", that: { op: "is", path: "insuranceType", value: "medicaid" } }, {}, []],
    [{ op: "some", list: "coverages", that: { op: "is", path: "record.patient.sex", value: "F" } }, {}, ["patient.sex"]],
    [{ op: "none", of: [{ op: "present", path: "referralNumber" }] }, {}, []],
    [
      {
        op: "any",
        of: [
          { op: "present", path: "referralNumber" },
          { op: "present", path: "claimId" }
        ]
      },
      {},
      ["claimId"]
    ],
    [{ op: "blank", path: "billedCoverage.groupNumber" }, { coverages: [] }, []]
  ])("reads its operators to the letter, sample %#", (when, change, paths) => expect(found(when, change)).toEqual(paths))

  it("is tried on past superbills before it is switched on", () => {
    const cases = [
      { id: "one", record: aSuperbill("claim", { referralNumber: "R" }), asOf },
      { id: "two", record: aSuperbill("claim"), asOf }
    ]
    const off = { ...rule({ op: "blank", path: "referralNumber" }), isOn: false }
    expect(tryOfficeRule(off, cases)).toEqual({ fires: [{ id: "two", paths: ["referralNumber"] }], silent: ["one"] })
  })
})

const problem = (json: unknown): string => {
  const reading = readOfficeRules(json)
  return reading.ok ? "" : reading.problems.map(({ rule: name, part, message }) => `${name} | ${part} | ${message}`).join("\n")
}

describe("reading office rules", () => {
  it("come back from a file as they went", () => {
    const rules = [rule(referral), rule({ op: "blank", path: "referralNumber" }, { id: "another", at: ["serviceLines[].procedureCode"] })]
    expect(importOfficeRules(exportOfficeRules(rules))).toEqual({ ok: true, rules })
  })

  it.each([
    [{ op: "blank", path: "serviceLines.procedureCode" }, 'our-rule | when.path | A superbill has no "serviceLines.procedureCode".'],
    [
      { op: "all", of: [referral, { op: "some", list: "serviceLines", that: { op: "blank", path: "code" } }] },
      'our-rule | when.of[1].that.path | A superbill has no "code".'
    ],
    [{ op: "some", list: "patient", that: { op: "blank", path: "sex" } }, 'our-rule | when.list | "patient" is no list.'],
    [{ op: "some", list: "lines", that: { op: "blank", path: "sex" } }, 'our-rule | when.list | A superbill has no "lines".'],
    [{ op: "blank", path: "patient.name" }, 'our-rule | when.path | "patient.name" is a group of boxes; name one of them.'],
    [
      { op: "before", path: "patient.birthDate", date: { path: "patient.born" } },
      'our-rule | when.date.path | A superbill has no "patient.born".'
    ],
    [
      { op: "in-code-range", path: "serviceLines[].procedureCode", ranges: ["99213", "99215-99213"] },
      "our-rule | when.ranges[1] | Give a code or a range"
    ],
    [{ op: "before", path: "patient.birthDate", date: "2026-02-30" }, "our-rule | when.date | Give a date like 2026-01-31"],
    [{ op: "all", of: [] }, "our-rule | when.of | "],
    [{ op: "run", path: "patient.sex" }, "our-rule | when.op | "],
    [{ op: "blank", path: "patient.sex", script: "1" }, "our-rule | when | "]
  ])("names rule and part of what is wrong, sample %#", (when, text) => expect(problem([{ ...base, when }])).toContain(text))

  it("refuses names that are taken, files that are none, and rules without end", () => {
    const when = { op: "blank", path: "patient.sex" }
    expect(problem([{ ...base, when, id: "dx-missing" }])).toBe("dx-missing | id | There is another rule of this name.")
    expect(
      problem([
        { ...base, when },
        { ...base, when }
      ])
    ).toContain("our-rule | id | ")
    expect(problem([7])).toContain("number 1 | ")
    expect(problem({})).toContain("no list")
    expect(problem(Array.from({ length: 501 }, () => ({})))).toContain("more than 500")
    expect(importOfficeRules("{")).toEqual({ ok: false, problems: [{ rule: "", part: "", message: "This is no JSON file." }] })
    const deep = Array.from({ length: 5000 }).reduce<unknown>((inner) => ({ op: "all", of: [inner] }), when)
    expect(problem([{ ...base, when: deep }])).toContain("nested too deep")
  })

  it("takes any JSON or says what is wrong", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        const reading = readOfficeRules(json)
        if (!reading.ok) expect(reading.problems.length).toBeGreaterThan(0)
      })
    )
  })
})
