import { isBlank } from "../../read-value"
import type { Superbill, SuperbillCoverage } from "../../record"
import { addressText, dateText, factsOf, joined, moneyText, nameText, spanText } from "./sheet-text"
import type { SheetFact } from "./superbill-sheet"

const sexes = { F: "Female", M: "Male", U: "Unknown" } as const
const orders = { primary: "Primary insurance", secondary: "Secondary insurance", tertiary: "Tertiary insurance" } as const
const roles = { DN: "Referred by", DK: "Ordered by", DQ: "Supervised by" } as const
const frequencyWords = { "1": "", "7": "replaced:", "8": "voided:" } as const
const relationships = { self: "Self", spouse: "Spouse", child: "Child", other: "Other" } as const

export const patientFacts = ({ patient }: Superbill): SheetFact[] =>
  factsOf(
    ["Name", nameText(patient.name)],
    ["Birth date", dateText(patient.birthDate)],
    ["Sex", patient.sex && sexes[patient.sex]],
    ["Address", addressText(patient.address)],
    ["Phone", patient.phone]
  )

const coverageFacts = (coverage: SuperbillCoverage): SheetFact[] =>
  factsOf(
    ["Payer", joined(", ", coverage.payerName, coverage.planName)],
    ["Payer ID", coverage.payerId],
    ["Member ID", coverage.memberId],
    ["Group", coverage.groupNumber],
    ["Patient is", coverage.relationship && relationships[coverage.relationship]],
    [
      "Subscriber",
      isBlank(coverage.subscriber.organizationName) ? nameText(coverage.subscriber.name) : coverage.subscriber.organizationName
    ],
    ["Claim number", coverage.claimNumber],
    ["Has paid", moneyText(coverage.paidAmount)]
  )

export const insuranceFacts = (record: Superbill): { heading: string; facts: SheetFact[] }[] =>
  record.recordType === "self-pay-superbill"
    ? []
    : record.coverages.map((coverage) => ({
        heading: coverage.sequence ? orders[coverage.sequence] : "Insurance",
        facts: coverageFacts(coverage)
      }))

export const providerFacts = (record: Superbill): SheetFact[] => {
  const { renderingProvider: treats, billingProvider: bills, referringProvider: refers, serviceFacility: facility } = record
  const withNpi = (name: string, npi: string | null | undefined): string => joined(", NPI ", name, npi)
  return factsOf(
    ["Treated by", withNpi(nameText(treats.name), treats.npi)],
    ["Billed by", withNpi(isBlank(bills.organizationName) ? nameText(bills.name) : (bills.organizationName ?? ""), bills.npi)],
    ["Tax ID", joined(" ", bills.taxIdType, bills.taxId)],
    ["Address", addressText(bills.address)],
    ["Phone", bills.phone],
    [refers.qualifier ? roles[refers.qualifier] : "Referred by", withNpi(nameText(refers.name), refers.npi)],
    ["Facility", withNpi(joined(", ", facility.name, addressText(facility.address)), facility.npi)]
  )
}

/** First and last day of the lines, when they are written like dates. */
const daysOf = ({ serviceLines }: Superbill): string => {
  const days = serviceLines
    .flatMap(({ dateFrom, dateTo }) => [dateFrom, dateTo])
    .filter((day): day is string => typeof day === "string" && /^\d{4}-\d\d-\d\d$/.test(day))
    .sort()
  return spanText(days[0], days.at(-1))
}

export const visitFacts = (record: Superbill): SheetFact[] => {
  const { encounter, authorization } = record
  const { accident } = encounter
  const causes = joined(", ", accident.employment ? "work" : "", accident.auto ? "auto" : "", accident.other ? "other" : "")
  return factsOf(
    ["Account", record.claimId],
    ["Date of service", daysOf(record)],
    ["Authorization", authorization.number],
    ["Referral", record.referralNumber],
    ["Accident", causes && joined(", ", causes, dateText(accident.date), accident.state)],
    [encounter.onsetQualifier === "484" ? "Last menstrual period" : "Onset", dateText(encounter.onsetDate)],
    ["In hospital", spanText(encounter.admissionDate, encounter.dischargeDate)],
    ["First claim", joined(" ", frequencyWords[record.frequencyCode ?? "1"], record.originalReferenceNumber)]
  )
}
