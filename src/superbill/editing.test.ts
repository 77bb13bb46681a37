import { describe, expect, it } from "vitest"
import { aBill } from "../../tests/support/a-bill"
import { conditionWords, newCondition, operators } from "./condition-form"
import { listCsv } from "./list-csv"
import { withFee } from "./line-fees"
import { matchEncounters, readEncounters } from "./match-encounters"
import { boxOfPath, namePlace, sectionOfPath } from "./name-place"
import { OfficeRule } from "./office-rule"
import { valueAt, withValueAt } from "./path-edits"
import type { Finding } from "./rule"
import { speakFindings } from "./speak-findings"
import { tickDiagnosis, tickService } from "./tick-visit"
import { readModifiers, readPointers, readTyped, showValue } from "./typed-value"

const finding = (ruleId: string, ...paths: string[]): Finding => ({ ruleId, severity: "error", message: "m", fix: "f", source: "s", paths })

describe("speakFindings", () => {
  const [a, b] = [finding("a", "x"), finding("b", "y")]
  it("says nothing new while somebody types, and everything once the box is left", () => {
    expect(speakFindings([a], [a, b], true)).toEqual([a])
    expect(speakFindings([a], [a, b], false)).toEqual([a, b])
  })
  it("takes away at once what no longer holds, and does not bring it back while typing goes on", () => {
    const shown = speakFindings([a, b], [b], true)
    expect(shown).toEqual([b])
    expect(speakFindings(shown, [a, b], true)).toEqual([b])
  })
  it("holds back another place of a rule that speaks already", () => {
    expect(speakFindings([finding("a", "x")], [finding("a", "x", "z")], true)).toEqual([finding("a", "x")])
    expect(speakFindings([], [finding("a")], true)).toEqual([])
  })
})

describe("typed values", () => {
  it.each([
    ["amount", "$1,234.5", 1234.5],
    ["amount", ".5", 0.5],
    ["date", "3/10/26", "2026-03-10"],
    ["date", "2026-03-10", "2026-03-10"],
    ["date", "02/31/2026", "02/31/2026"],
    ["number", "3", 3],
    ["flag", "no", false],
    ["text", "", null]
  ] as const)("%s %s", (kind, typed, value) => expect(readTyped(kind, typed, "2026-03-16")).toEqual({ ok: true, value }))
  it.each(["1,2.5", "ten", "1.005", "12345678", "."])("refuses the amount %s", (typed) =>
    expect(readTyped("amount", typed, "2026-03-16").ok).toBe(false)
  )
  it("shows what it reads", () => {
    expect(showValue("date", "2026-03-10")).toBe("03/10/2026")
    expect(showValue("amount", 5)).toBe("5.00")
  })
  it("reads pointers and modifiers however they are put", () => {
    expect(readPointers("a, b B")).toEqual(["A", "B"])
    expect(readModifiers("25,59 lt")).toEqual(["25", "59", "LT"])
    expect(readModifiers("2559")).toEqual(["25", "59"])
  })
})

describe("paths", () => {
  const record = aBill()
  it("are read and written, and lead nowhere past the end of a list", () => {
    expect(valueAt(withValueAt(record, "serviceLines[0].charge", 7), "serviceLines[0].charge")).toBe(7)
    expect(withValueAt(record, "serviceLines[9].charge", 7)).toEqual(record)
    expect(valueAt(record, "patient.constructor")).toBeUndefined()
  })
  it("are named as staff would", () => {
    expect(namePlace("serviceLines[1].modifiers[0]")).toBe("Line 2, Modifiers")
    expect(namePlace("diagnoses[2].code")).toBe("Diagnosis C")
    expect(namePlace("coverages[0].memberId")).toBe("Coverage 1, Member ID")
    expect(namePlace("renderingProvider.npi")).toBe("Provider NPI")
  })
  it("have the box that speaks for them", () => {
    expect(boxOfPath("serviceLines[0].modifiers[1]")).toBe("serviceLines[0].modifiers")
    expect(boxOfPath("serviceLines[3]")).toBe("serviceLines[3].procedureCode")
    expect(boxOfPath("patient.address")).toBe("patient.address.line1")
    expect(sectionOfPath("notices.abnOnFile")).toBe("signatures")
  })
})

describe("fees and ticks", () => {
  const fees = (code: string) => ({ "99213": 130, "36415": 15.1 })[code]
  it("fill in a charge, follow the units, and leave a charge that was typed", () => {
    const blank = aBill({ "serviceLines[0].charge": null })
    expect(withFee(blank, 0, blank.serviceLines[0], fees).serviceLines[0]?.charge).toBe(130)
    const two = aBill({ "serviceLines[0].units": 2 })
    expect(withFee(two, 0, aBill().serviceLines[0], fees).serviceLines[0]?.charge).toBe(260)
    const own = aBill({ "serviceLines[0].charge": 99 })
    expect(withFee(withValueAt(own, "serviceLines[0].units", 3), 0, own.serviceLines[0], fees).serviceLines[0]?.charge).toBe(99)
  })
  it("put a service and a diagnosis on and off again", () => {
    const empty = aBill({ serviceLines: [], diagnoses: [] })
    const once = tickDiagnosis(tickService(empty, { code: "36415", modifiers: [] }, { day: "2026-03-10", place: "11" }, fees), "I10")
    expect(once).toMatchObject({
      diagnoses: [{ code: "I10" }],
      charges: { total: 15.1 },
      serviceLines: [{ procedureCode: "36415", diagnosisPointers: ["A"], dateFrom: "2026-03-10", placeOfService: "11" }]
    })
    const off = tickDiagnosis(tickService(once, { code: "36415", modifiers: [] }, { day: "2026-03-10", place: "11" }, fees), "I10")
    expect([off.serviceLines, off.diagnoses, off.charges.total]).toEqual([[], [], 0])
  })
})

describe("encounters", () => {
  it("are read from what a schedule gives", () => {
    expect(
      readEncounters("Patient\tProvider\n8:30 AM\tWhitcomb, Carla\tDr. Pace\n2) Nora Ashby | Rivers\n\nDoe, Jane, Pace\n12345")
    ).toEqual([
      { name: "Whitcomb, Carla", provider: "Dr. Pace" },
      { name: "Nora Ashby", provider: "Rivers" },
      { name: "Doe, Jane", provider: "Pace" }
    ])
  })
  it("are matched once each, by either order of the name, and by provider where both tell", () => {
    const bills = [aBill(), aBill({ "patient.name": { last: "Ashby", first: "Nora" } })]
    const match = matchEncounters(readEncounters("Pat Sample\nSample, Pat\nAshby, Nora\tDr. Rivers"), bills)
    expect(match).toMatchObject({ seen: 3, billed: 1, unlisted: [1] })
    expect(match.missing.map(({ name }) => name)).toEqual(["Sample, Pat", "Ashby, Nora"])
  })
})

it("a list as CSV quotes what needs it and defuses formulas", () => {
  expect(listCsv([["a,b", 'c"d', "=1+1"]])).toBe(`"a,b","c""d",'=1+1\r\n`)
})

describe("the form of a condition", () => {
  it.each(operators.map(({ op }) => op))("makes a condition that the schema takes: %s", (op) => {
    const when = newCondition(op, null)
    const filled = "values" in when ? { ...when, values: ["a"] } : "ranges" in when ? { ...when, ranges: ["99213"] } : when
    expect(OfficeRule.safeParse({ id: "x", severity: "info", message: "m", fix: "f", when: filled }).error).toBeUndefined()
    expect(conditionWords(filled)).not.toBe("")
  })
  it("says a rule as a sentence", () => {
    expect(
      conditionWords({ op: "some", list: "serviceLines", that: { op: "in-code-range", path: "procedureCode", ranges: ["99202-99215"] } })
    ).toBe("there is one in service lines where Code is a code in 99202-99215")
  })
})
