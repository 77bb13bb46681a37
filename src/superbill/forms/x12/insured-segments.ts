import { cleanedMemberId, isBlank } from "../../read-value"
import type { Superbill, SuperbillCoverage } from "../../record"
import { employerCodes, filingCodes, relationshipCodes, sequenceCodes } from "./codes-of-837"
import type { Demand } from "./demand"
import { addressSegments, birthSegments, isEmptySection, personSegment, phoneOf } from "./party-segments"
import { segment } from "./x12-text"

type Placed = { coverage: SuperbillCoverage; at: string }

const isEmployer = ({ subscriber }: SuperbillCoverage): boolean => !isBlank(subscriber.organizationName)
const isPatient = (coverage: SuperbillCoverage): boolean => coverage.relationship === "self" && !isEmployer(coverage)
const memberId = ({ coverage, at }: Placed, ask: Demand): string[] => [
  "MI",
  ask.text(`${at}.memberId`, cleanedMemberId(coverage.memberId), 80)
]

const relationship = ({ coverage, at }: Placed, ask: Demand): string =>
  ask.choice(`${at}.relationship`, coverage.relationship, isEmployer(coverage) ? employerCodes : relationshipCodes)

/** SBR. The plan's name may stand only where there is no group number. */
const coverageSegment = ({ coverage, at }: Placed, who: string, ask: Demand): string =>
  segment(
    "SBR",
    ask.choice(`${at}.sequence`, coverage.sequence, sequenceCodes),
    who,
    ask.maybe(`${at}.groupNumber`, coverage.groupNumber, 50),
    isBlank(coverage.groupNumber) ? ask.maybe(`${at}.planName`, coverage.planName, 60) : "",
    isBlank(coverage.mspTypeCode) ? "" : ask.shaped(`${at}.mspTypeCode`, coverage.mspTypeCode, /^\d\d$/, "This code has two digits."),
    "",
    "",
    "",
    ask.choice(`${at}.insuranceType`, coverage.insuranceType, filingCodes)
  )

const payerSegment = ({ coverage, at }: Placed, ask: Demand): string =>
  segment(
    "NM1",
    "PR",
    "2",
    ask.text(`${at}.payerName`, coverage.payerName, 60),
    "",
    "",
    "",
    "",
    "PI",
    ask.text(`${at}.payerId`, coverage.payerId, 80)
  )

/** The policy holder who is not the patient: name, and what is known of address, birth date and sex. */
const holderSegments = (placed: Placed, ask: Demand, withBirth: boolean): string[] => {
  const { subscriber } = placed.coverage
  const at = `${placed.at}.subscriber`
  return [
    isEmployer(placed.coverage)
      ? segment(
          "NM1",
          "IL",
          "2",
          ask.text(`${at}.organizationName`, subscriber.organizationName, 60),
          "",
          "",
          "",
          "",
          ...memberId(placed, ask)
        )
      : personSegment("IL", `${at}.name`, subscriber.name, memberId(placed, ask), ask),
    ...(isEmptySection(subscriber.address) ? [] : addressSegments(`${at}.address`, subscriber.address, ask)),
    ...(withBirth && !isEmployer(placed.coverage) ? birthSegments(at, subscriber.birthDate, subscriber.sex, ask) : [])
  ]
}

/** Loops 2000B to 2010CA: the coverage that is billed, who holds it, the payer, and the patient. */
export const insuredSegments = (record: Superbill, placed: Placed, ask: Demand): string[] => {
  const { patient } = record
  const { coverage, at } = placed
  const self = isPatient(coverage)
  const who = relationship(placed, ask)
  const death = isBlank(patient.deceasedDate) ? [] : ["", "", "", "", "D8", ask.date("patient.deceasedDate", patient.deceasedDate)]
  const person = [
    ...addressSegments("patient.address", patient.address, ask),
    segment("DMG", "D8", ask.date("patient.birthDate", patient.birthDate), ask.text("patient.sex", patient.sex, 1)),
    ...(isBlank(coverage.claimNumber) ? [] : [segment("REF", "Y4", ask.text(`${at}.claimNumber`, coverage.claimNumber, 50))]),
    // Only a property and casualty claim may carry the patient's phone.
    ...((coverage.insuranceType === "workers-comp" || coverage.insuranceType === "auto") && !isBlank(patient.phone)
      ? [segment("PER", "IC", ask.text("patient.name.last", patient.name.last, 60), "TE", phoneOf("patient.phone", patient.phone, ask))]
      : [])
  ]
  if (self) {
    return [
      segment("HL", "2", "1", "22", "0"),
      coverageSegment(placed, who, ask),
      ...(death.length > 0 ? [segment("PAT", ...death)] : []),
      personSegment("IL", "patient.name", patient.name, memberId(placed, ask), ask),
      ...person,
      payerSegment(placed, ask)
    ]
  }
  return [
    segment("HL", "2", "1", "22", "1"),
    coverageSegment(placed, "", ask),
    ...holderSegments(placed, ask, true),
    payerSegment(placed, ask),
    segment("HL", "3", "2", "23", "0"),
    segment("PAT", who, ...death.slice(1)),
    personSegment("QC", "patient.name", patient.name, [], ask),
    ...person
  ]
}

/** Loops 2320 and 2330: a coverage that is not the one billed, with what it has paid. */
export const otherCoverageSegments = (record: Superbill, placed: Placed, ask: Demand): string[] => {
  const { coverage, at } = placed
  return [
    coverageSegment(placed, relationship(placed, ask), ask),
    ...(typeof coverage.paidAmount === "number" ? [segment("AMT", "D", ask.amount(`${at}.paidAmount`, coverage.paidAmount))] : []),
    segment("OI", "", "", record.signatures.assignmentOfBenefits ? "Y" : "N", "", "", "Y"),
    ...(isPatient(coverage)
      ? [
          personSegment("IL", "patient.name", record.patient.name, memberId(placed, ask), ask),
          ...addressSegments("patient.address", record.patient.address, ask)
        ]
      : holderSegments(placed, ask, false)),
    payerSegment(placed, ask)
  ]
}
