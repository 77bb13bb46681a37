import { expect, test } from "vitest"
import { readEligibility } from "./read-eligibility"
import type { ResultBlock } from "./result-block"

/** Each line a block of its own; "a | b" a row of two. */
const page = (...lines: string[]): ResultBlock[] =>
  lines.flatMap((line): ResultBlock[] => {
    if (line.startsWith("# ")) return [{ depth: 0, kind: "heading", level: 2, text: line.slice(2) }]
    const [one = "", other] = line.split(" | ")
    if (other === undefined) return [{ depth: 0, kind: "text", text: line }]
    return [
      { depth: 0, kind: "box" },
      { depth: 1, kind: "text", text: one },
      { depth: 1, kind: "text", text: other }
    ]
  })

const statusOf = (...lines: string[]) => readEligibility(page("Member | Ada Fenwick", ...lines), "2026-11-20").result.status

test.each([
  ["Status | Active"],
  ["Coverage status: Active"],
  ["Eligible | Yes"],
  ["Active coverage"],
  ["Member is active"],
  ["This member is eligible for benefits on 11/20/2026."],
  ["Coverage is active from 07/01/2025."],
  ["Status | Active", "Termination date | 12/31/9999"],
  ["Status | Active", "Coverage ends | 11/20/2026"],
  ["Status | Active", "This coverage will terminate on 12/31/2026."],
  ["Status | Active", "# Dental", "Status | Inactive"],
  ["Status | Active", "# Prior coverage", "Status | Terminated"],
  ["Status | Active", "Claims status | Pending"],
  ["Estado de la cubierta | Activa"],
  ["Plan status | In force"],
  ["Eligibility | Eligible", "Effective date | 11/20/2026"]
])("active: %s", (...lines) => {
  expect(statusOf(...lines)).toBe("active")
})

test.each([
  ["Status | Inactive"],
  ["Status | Not active"],
  ["Status | Termed"],
  ["Eligible | No"],
  ["Coverage ended"],
  ["This member's coverage terminated on 08/31/2026."],
  ["Member is not eligible on the date of service."],
  ["No active coverage"],
  ["Status | Active", "Termination date | 11/19/2026"],
  ["Status | Active", "Effective date | 12/01/2026"],
  ["Status | Active (future)", "Effective date | 01/01/2027"],
  ["# Medical", "Status | Inactive", "# Dental", "Status | Active"],
  ["Medical | Inactive", "Dental | Active", "Vision | Active"],
  ["Estado | Inactiva"],
  ["La cubierta fue cancelada el 30/06/2026."]
])("inactive: %s", (...lines) => {
  expect(statusOf(...lines)).toBe("inactive")
})

test.each([
  ["Effective date | 01/01/2026"],
  ["Status | Pending"],
  ["Status | Active - pending verification"],
  ["Status | Unknown"],
  ["# Dental", "Status | Active"],
  ["Dental | Active", "Vision | Active"],
  ["Plan name | Active Choice PPO"],
  ["Be active! Members of active plans get a discount."],
  ["An active member may also be listed under a new ID."],
  ["# Prior coverage", "Status | Active"],
  ["# Recent checks", "Ortega, B | Active"],
  ["# Member not found", "Active members report"],
  ["We could not verify coverage. The plan may be active."],
  ["Status | Active", "Status | Terminated"],
  ["# Other insurance", "Status | Active"],
  ["Authorization status | Active"],
  ["Referral status | Active"],
  ["Is the member active?"],
  ["Select a member to see benefits", "Status | Active"],
  ["Active providers near you | 1,240"],
  ["PCP status | Active"],
  ["Portal account | Active"],
  ["Provider status | Active"],
  ["Chiropractic | Active"],
  ["Status | Not yet confirmed. If active, benefits appear below."],
  ["COBRA election | Active"],
  ["Active medications | 3"],
  ["User status: Active"],
  ["Coverage status last month | Active"],
  ["Spouse | Active"]
])("unknown: %s", (...lines) => {
  expect(statusOf(...lines)).toBe("unknown")
})

test("a picture without words settles nothing, and the doubt says so", () => {
  const { result, doubts } = readEligibility([...page("Member | Ada Fenwick"), { depth: 0, kind: "picture", text: "" }], "2026-11-20")
  expect(result.status).toBe("unknown")
  expect(doubts).toContainEqual({ path: "status", why: "No words say it; a picture might." })
})

test("every value carries where it was read", () => {
  const { found, notFound } = readEligibility(page("Status | Active", "Member ID | QX-100-20"), "2026-11-20")
  expect(found).toContainEqual({ path: "memberId", text: "QX-100-20", label: "Member ID", block: 5, isSure: true })
  expect(notFound).toContain("planName")
  expect(notFound).not.toContain("memberId")
})

test("a page that answers for a day long past does not stand for today", () => {
  const lines = page("Active coverage for date of service 09/01/2026", "Coverage ends | 10/31/2026")
  expect(readEligibility(lines, "2026-11-20").result.status).not.toBe("active")
})

const read = (...lines: string[]) => readEligibility(page(...lines), "2026-11-20").result

test.each([
  ["Office visit copay | $20", { service: "office-visit", amount: 20, network: null }],
  ["Specialist copay (in network) | $45.00", { service: "specialist", amount: 45, network: "in" }],
  ["Emergency room | $150 copay, waived if admitted", { service: "emergency", amount: 150, network: null }],
  ["Copay for urgent care: $60 out of network", { service: "urgent-care", amount: 60, network: "out" }],
  ["Copago especialista | $18.00", { service: "specialist", amount: 18, network: null }]
])("copay: %s", (line, copay) => {
  expect(read(line).copays).toEqual([copay])
})

test.each([
  ["Imaging | Plan pays 80%", { service: "imaging", percent: 20, network: null }],
  ["Inpatient hospital coinsurance | 20% after deductible", { service: "inpatient", percent: 20, network: null }],
  ["Lab | Covered at 100%", { service: "lab", percent: 0, network: null }],
  ["Outpatient surgery | You pay 30%, plan pays 70%", { service: "outpatient-surgery", percent: 30, network: null }],
  ["Laboratorio | El plan paga 90%", { service: "lab", percent: 10, network: null }]
])("coinsurance: %s", (line, share) => {
  expect(read(line).coinsurance).toEqual([share])
})

test.each([
  ["Individual deductible | $500.00 ($325.40 met)", { total: 500, met: 325.4, remaining: null }],
  ["Individual deductible: $325.40 of $500.00 met", { total: 500, met: 325.4, remaining: null }],
  ["Individual deductible remaining | $174.60", { total: null, met: null, remaining: 174.6 }],
  ["Individual deductible | $500 total / $325.40 used / $174.60 left", { total: 500, met: 325.4, remaining: 174.6 }],
  ["Deductible: $1,500, $388.10 left to meet", { total: 1500, met: null, remaining: 388.1 }],
  ["Individual deductible | $174.60 remaining of $500.00", { total: 500, met: null, remaining: 174.6 }],
  ["Individual deductible (met / total) | $325.40 / $500.00", { total: 500, met: 325.4, remaining: null }],
  ["Individual deductible | You have met $325.40 of your $500.00 deductible", { total: 500, met: 325.4, remaining: null }],
  ["Out-of-network deductible, individual | $900", { total: null, met: null, remaining: null }]
])("deductible: %s", (line, sum) => {
  expect(read(line).deductible.individual).toEqual(sum)
})

test("individual and family in one value", () => {
  const { deductible } = read("Deductible (in network) | Individual $500 / Family $1,000")
  expect([deductible.individual.total, deductible.family.total]).toEqual([500, 1000])
  const met = read("Deductible | Individual: $500 (met $200), Family: $1,000 (met $300)").deductible
  expect([met.individual.met, met.family.met]).toEqual([200, 300])
  const other = read("Deductible individual / family | $500 / $1,000").deductible
  expect([other.individual.total, other.family.total]).toEqual([500, 1000])
})

test.each([
  ["Physical therapy visits | 6 of 30 visits used", { service: "therapy", allowed: 30, used: 6, unit: "visits" }],
  ["Chiropractic | 20 visits per calendar year, 4 used", { service: "chiropractic", allowed: 20, used: 4, unit: "visits" }],
  ["Physical therapy limit | 24 of 30 visits remaining", { service: "therapy", allowed: 30, used: null, unit: "visits" }],
  ["Therapy limit | 60 visits a year (12 used)", { service: "therapy", allowed: 60, used: 12, unit: "visits" }],
  ["Inpatient rehabilitation days | 60 days per benefit period", { service: "therapy", allowed: 60, used: null, unit: "days" }],
  ["Physical therapy | 40 visits max; 28 remaining", { service: "therapy", allowed: 40, used: null, unit: "visits" }],
  ["Dental annual maximum | $1,500.00", { service: "dental", allowed: 1500, used: null, unit: "dollars" }]
])("limit: %s", (line, limit) => {
  expect(read(line).limits).toEqual([limit])
})

test("a plan year is no coverage date, and the last day of time no end", () => {
  const result = read("Plan year | 01/01/2026 - 12/31/2026", "Coverage dates | 03/01/2025 - 12/31/9999")
  expect([result.effectiveDate, result.terminationDate]).toEqual(["2025-03-01", null])
})

test("a name with its birth date and number in brackets", () => {
  const result = read("Patient | Quill, Juniper (DOB 05/02/1984, ID HLM-88)")
  expect(result.patient).toEqual({ name: { first: "Juniper", last: "Quill" }, birthDate: "1984-05-02" })
})

test.each([
  ["Other insurance | None on file", null],
  ["Other insurance on file: No", null],
  ["Other insurance | Stonebridge Group", "Stonebridge Group"]
])("other coverage: %s", (line, name) => {
  expect(read(line).otherCoverage).toBe(name)
})

/** Lines of preformatted text. */
const typed = (...lines: string[]) =>
  readEligibility(
    lines.map((text): ResultBlock => ({ depth: 0, kind: "text", text, isPlain: true })),
    "2026-11-20"
  ).result

test("dots before a colon, two labels a line, figures without a sign under their benefit", () => {
  const result = typed(
    "STATUS.......: ACTIVE          CERT NO.....: QX100200",
    "PATIENT......: QUILL, JUNIPER  GROUP.......: 0042",
    "DEDUCTIBLE (IN NETWORK)",
    "  INDIVIDUAL   900.00   USED   120.50   LEFT   779.50",
    "PRE-CERTIFICATION: REQUIRED FOR INPATIENT STAYS"
  )
  expect([result.status, result.memberId, result.groupNumber, result.patient?.name.last]).toEqual(["active", "QX100200", "0042", "QUILL"])
  expect(result.deductible.individual).toEqual({ total: 900, met: 120.5, remaining: 779.5 })
  expect(result.authorizationRequired).toBeNull()
})

test("kin named in a line are the subscriber", () => {
  const result = read("Dependent child of Corwin Burke")
  expect([result.relationship, result.subscriber?.name]).toEqual(["child", { first: "Corwin", last: "Burke" }])
  expect(read("Proof of Income Letter").relationship).toBeNull()
})

test("what holds only under a condition is no benefit of now", () => {
  expect(read("# If reinstated", "Office visit copay | $40").copays).toEqual([])
})

test("coverage to come is not active, with nothing else on the page; past coverage alone settles nothing", () => {
  expect(statusOf("# Upcoming coverage", "Coverage period | 01/01/2027 - 12/31/2027")).toBe("inactive")
  expect(statusOf("# Past coverage", "Status | Ended")).toBe("unknown")
  expect(statusOf("Status | Active", "# Upcoming coverage", "Coverage period | 01/01/2027 - 12/31/2027")).toBe("active")
})

test("none of another thing is no word about the coverage; no coverage is", () => {
  expect(statusOf("Part A | Active", "Part B | Active", "# Medicare Advantage", "No enrollment on file for this date.")).toBe("active")
  expect(statusOf("Status | Active", "# Other insurance", "No active coverage")).not.toBe("inactive")
  expect(statusOf("Benefits | Active", "# Claims and eligibility", "No active coverage")).not.toBe("active")
})
