import { expect, test } from "vitest"
import { readEligibility } from "./read-eligibility"
import type { ResultBlock } from "./result-block"

/** Each line a block of its own; "a | b" a row of two. */
const page = (lines: string[]): ResultBlock[] =>
  lines.flatMap((line): ResultBlock[] => {
    const [one = "", other] = line.split(" | ")
    if (other === undefined) return [{ depth: 0, kind: "text", text: line }]
    return [
      { depth: 0, kind: "box" },
      { depth: 1, kind: "text", text: one },
      { depth: 1, kind: "text", text: other }
    ]
  })

const statusOf = (lines: string[]) => readEligibility(page(lines), "2026-11-20").result.status

test.each<string[]>([
  ["Status | Active through 12/31/2026"],
  ["Status code | 1 - Active Coverage"],
  ["Coverage Status | Active", "Prior Authorization | Not required", "Claims on hold | 2"],
  ["Status | Active", "Enrollment pending for dependent coverage"],
  ["Medical | Active", "Dental | Inactive"],
  ["Health benefit plan coverage | Active coverage"],
  ["El paciente es elegible"],
  ["Eligible for services on 11/20/2026: YES"],
  ["Active | Yes"],
  ["Status: ACTIVE COVERAGE", "Member not required to choose a PCP"],
  ["Status: Active", "No record of other insurance", "Referral not found"],
  ["Status: Active", "No Medicare Advantage enrollment found"],
  ["Status: Active", "COB: no information available"],
  ["Status: Active", "Cost estimate unavailable", "Claims pending: 3"],
  ["Status: Active", "If coverage has been terminated, call us."],
  ["Status: Active", "Preventive | Not covered"],
  ["Status: Active", "Deductible status | Not met"]
])("active: %s", (...lines) => {
  expect(statusOf(lines)).toBe("active")
})

test.each<string[]>([
  ["Status | Active through 10/31/2026"],
  ["Coverage status | Active until 06/30/2026"],
  ["Status | Active", "Coverage | 01/01/2026 - 06/30/2026"],
  ["Coverage active 01/01/2025 - 12/31/2025"],
  ["Your patient is not covered."],
  ["Patient not covered on this date"],
  ["Status | Disenrolled"],
  ["Status code | 6 - Inactive"],
  ["Status | Inactive (was active 01/01/2020 - 12/31/2025)"],
  ["Estado | Cancelado"],
  ["El paciente no es elegible"],
  ["Eligible for services on 11/20/2026: NO"],
  ["Active | No"],
  ["Coverage begins 12/15/2026", "Status | Active"],
  ["Status | Enrolled", "Coverage effective 01/01/2027"],
  ["Policy lapsed on 09/30/2026 for nonpayment"],
  ["Member terminated"]
])("inactive: %s", (...lines) => {
  expect(statusOf(lines)).toBe("inactive")
})

test("why it is not settled is told: pending, no answer, Spanish words not understood, and the page's own words are kept", () => {
  const read = (lines: string[]) => readEligibility(page(lines), "2026-11-20")
  const why = (lines: string[]) => read(lines).doubts.find(({ path }) => path === "status")?.why
  expect(why(["Status | Pending"])).toMatch(/^The payer has not settled it yet/)
  expect(why(["Response: AAA reject 75 - subscriber not found"])).toMatch(/^The page gives no plain answer/)
  expect(
    why(["Fecha de consulta | 11/20/2026", "Paciente | Ana Ruiz", "Cobertura | Plan Ribera", "Nombre del plan | Ribera", "Red | Sí"])
  ).toMatch(/Spanish/)
  expect(read(["Status | Pending"]).found).toContainEqual(expect.objectContaining({ path: "status", text: "Pending" }))
})

test("a chart without a status or benefits is no result", () => {
  const isResult = (lines: string[]) => readEligibility(page(lines), "2026-11-20").isResult
  expect(isResult(["Patient | Ada Lee", "Date of birth | 01/02/1980", "Member ID | X-1", "Payer | Harborlight"])).toBe(false)
  expect(isResult(["Status | Pending"])).toBe(true)
  expect(isResult(["Office visit copay | $20"])).toBe(true)
})

test.each<string[]>([
  ["Status | Active?"],
  ["Eligibility status | Active*", "* Pending verification with the plan"],
  ["Status: Active or pending"],
  ["Benefits active: dental, vision"],
  ["We're sorry. Eligibility is temporarily unavailable.", "Last known status | Active"],
  ["Patient | Ada Lee", "Last known status | Active"],
  ["Medical coverage | Inactive", "Coverage status | Active"],
  ["Coverage | Active for pharmacy only"],
  ["Status | Active (dental)"],
  ["Status | Active - Dental only"],
  ["Medicaid status | Active, limited to family planning services"],
  ["Status | Active - emergency services only"],
  ["Estado | Pendiente"],
  ["Active contract | Yes"],
  ["Status | Retroactive enrollment in review"],
  ["Status | Presumptive"],
  ["Hospice | Active", "Home health | Active"],
  ["Spend-down not met", "Status | Active when spend-down is met"],
  ["Response: AAA reject 75 - subscriber not found"],
  ["No results"]
])("unknown: %s", (...lines) => {
  expect(statusOf(lines)).toBe("unknown")
})
