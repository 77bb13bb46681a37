import { expect, test } from "vitest"
import type { PatientRecord } from "../../patient/record"
import { compareWithRecord, coverageTold } from "./compare-with-record"
import type { EligibilityResult } from "./eligibility-result"
import { readEligibility } from "./read-eligibility"

const result = (more: Partial<EligibilityResult> = {}): EligibilityResult => ({
  ...readEligibility([], "2026-11-20").result,
  payerName: "Harborlight Mutual",
  memberId: "HLM-884120",
  patient: { name: { first: "Juniper", last: "Quill" }, birthDate: "1984-05-02" },
  ...more
})
const record: PatientRecord = {
  patient: { name: { first: "Juniper", middle: "Ada", last: "Quill" }, birthDate: "1984-05-02" },
  coverages: [
    { sequence: "primary", payerName: "Stonebridge Group", memberId: "SB 1" },
    { sequence: "secondary", payerName: "Harborlight Mutual Insurance", memberId: "HLM884120", effectiveDate: "2026-01-01" }
  ]
}

test("nothing is different when spelling alone differs, and the coverage is found by its number", () => {
  expect(compareWithRecord(result(), record)).toEqual([])
})

test("name, birth date, number and dates that differ are told", () => {
  const page = result({
    memberId: "HLM-884129",
    effectiveDate: "2025-01-01",
    patient: { name: { first: "Juno", last: "Quill" }, birthDate: "1984-05-03" }
  })
  expect(compareWithRecord(page, record)).toEqual([
    { field: "patient.name", key: null, onPage: "Juno Quill", inRecord: "Juniper Ada Quill" },
    { field: "patient.birthDate", key: "patient.birthDate", onPage: "1984-05-03", inRecord: "1984-05-02" },
    { field: "memberId", key: "coverage.secondary.memberId", onPage: "HLM-884129", inRecord: "HLM884120" },
    { field: "effectiveDate", key: "coverage.secondary.effectiveDate", onPage: "2025-01-01", inRecord: "2026-01-01" }
  ])
})

test("what the page does not say is not compared; what the record has not yet is told with its box", () => {
  expect(compareWithRecord(result({ patient: null, memberId: null, payerName: null }), record)).toEqual([])
  expect(compareWithRecord(result({ patient: null, payerName: null }), { patient: {}, coverages: [] })).toEqual([
    { field: "memberId", key: "coverage.primary.memberId", onPage: "HLM-884120", inRecord: "" }
  ])
})

test("a box that the record does not have for a third coverage is not offered", () => {
  const page = result({ memberId: "T-1", payerName: null, planName: "Gold", effectiveDate: "2026-01-01", patient: null })
  expect(compareWithRecord(page, { patient: {}, coverages: [{ sequence: "tertiary", memberId: "T-1" }] })).toEqual([])
})

test("a payer's name that lies inside another's is not that payer's coverage, and under another member ID only an equal name is", () => {
  const told = (payerName: string, memberId: string | null, inRecord: string, recordId?: string) =>
    coverageTold({ payerName, memberId }, [{ sequence: "primary", payerName: inRecord, ...(recordId ? { memberId: recordId } : {}) }])
  expect(told("Medicare", "1EG4-TE5-MK73", "Humana Medicare Advantage", "H 1")).toBeUndefined()
  expect(told("Medicare", null, "Humana Medicare Advantage")).toBeUndefined()
  expect(told("Aetna", null, "Aetna Better Health")).toBeUndefined()
  expect(told("Stonebridge", "1", "Stonebridge Health of Ohio", "2")).toBeUndefined()
  expect(told("Stonebridge", null, "Stonebridge Health of Ohio", "2")).toBeDefined()
  expect(told("Stonebridge", "1", "STONEBRIDGE", "2")).toBeDefined()
})
