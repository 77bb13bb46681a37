import { expect, test } from "vitest"
import type { PatientRecord } from "../../patient/record"
import type { EligibilityResult } from "./eligibility-result"
import { readEligibility } from "./read-eligibility"
import type { ResultBlock } from "./result-block"
import { whoseResult } from "./whose-result"

const record: PatientRecord = {
  patient: { name: { first: "Juniper", middle: "Ada", last: "Quill" }, birthDate: "1984-05-02" },
  coverages: [{ sequence: "primary", memberId: "HLM-884120" }]
}
const page = (first: string | null, last: string | null, birthDate: string | null, memberId: string | null = null): EligibilityResult => ({
  ...readEligibility([], "2026-11-20").result,
  patient: first === null && last === null && birthDate === null ? null : { name: { first, last }, birthDate },
  memberId
})
const matchOf = (result: EligibilityResult, banner: { where: string; text: string }[] = []) => whoseResult(result, record, banner).match

test("name with birth date, or name with member ID, is the patient's", () => {
  expect(matchOf(page("JUNIPER", "QUILL", "1984-05-02"))).toBe("same")
  expect(matchOf(page("Juniper", "Quill", null, "hlm884120"))).toBe("same")
})

test("another name or birth date is somebody else's, whatever the member ID says", () => {
  expect(matchOf(page("Rowan", "Quill", "1984-05-02", "HLM-884120"))).toBe("other")
  expect(matchOf(page("Juniper", "Quill", "2011-05-02", "HLM-884120"))).toBe("other")
  expect(whoseResult(page("Rowan", "Quill", null), record, []).contradictions).toEqual([
    { what: "name", onPage: "Rowan Quill", inHand: "Juniper Ada Quill", where: "" }
  ])
})

test("too little to tell is unsettled: a name alone, a member ID alone, a birth date alone", () => {
  expect(matchOf(page("Juniper", "Quill", null))).toBe("unsettled")
  expect(matchOf(page(null, null, null, "HLM-884120"))).toBe("unsettled")
  expect(matchOf(page(null, null, "1984-05-02"))).toBe("unsettled")
  expect(matchOf(page(null, "Quill", null, "HLM-884120"))).toBe("unsettled")
})

test("where the result names nobody, the page's banner speaks", () => {
  expect(matchOf(page(null, null, null), [{ where: "banner", text: "Patient: Ortega, Mateo DOB 01/02/1970" }])).toBe("other")
  expect(matchOf(page(null, null, null), [{ where: "banner", text: "Patient: Quill, Juniper DOB 05/02/1984" }])).toBe("unsettled")
})

test("father and son of one name and one member ID are told apart: without a birth date it is unsettled", () => {
  const withSuffix = (suffix?: string): PatientRecord => ({
    ...record,
    patient: { ...record.patient, name: { ...record.patient.name, ...(suffix ? { suffix } : {}) } }
  })
  const whose = (suffix: string | undefined, generations: string[], birthDate: string | null = null) =>
    whoseResult(page("Juniper", "Quill", birthDate, "HLM-884120"), withSuffix(suffix), [], generations).match
  expect(whose("Jr", ["Sr"])).toBe("unsettled")
  expect(whose(undefined, ["Sr"])).toBe("unsettled")
  expect(whose("Jr.", [])).toBe("unsettled")
  expect(whose("Jr.", ["Jr", "Sr"])).toBe("unsettled")
  expect(whose("Jr.", ["Jr"])).toBe("same")
  expect(whose("Jr.", [], "1984-05-02")).toBe("same")
})

test("the generation that a page prints is read with the patient's name", () => {
  const pair = (label: string, text: string): ResultBlock[] => [
    { depth: 0, kind: "box" },
    { depth: 1, kind: "text", text: label },
    { depth: 1, kind: "text", text }
  ]
  const read = (name: string) =>
    readEligibility([...pair("Status", "Active"), ...pair("Member name", name), ...pair("Member ID", "HLM-884120")], "2026-11-20")
  expect(read("QUILL, JUNIPER SR").generations).toEqual(["Sr"])
  expect(read("Juniper Quill III").generations).toEqual(["III"])
  expect(read("Juniper Quill").generations).toEqual([])
})
