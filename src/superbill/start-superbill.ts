import { isOriginalMedicare } from "../patient/mbi"
import { splitName } from "../patient/person-name"
import type { Address, Coverage, PatientRecord, PersonName } from "../patient/record"
import { Superbill, SuperbillCoverage } from "./record"
import { withTotals } from "./totals"

/** What the office knows and the patient's record does not. */
export type SuperbillStart = Partial<Pick<Superbill, "billingProvider" | "renderingProvider" | "serviceFacility" | "submission">> & {
  /** Left out: self-pay when the patient has no coverage. */
  recordType?: "insurance-claim" | "self-pay-superbill"
  claimId?: string
}

const nameOf = ({ last, first, middle, suffix }: PersonName = {}) => ({ last, first, middle, suffix })
const addressOf = ({ line1, line2, city, state, zip }: Address = {}) => ({ line1, line2, city, state, zip })

const kinds: readonly [RegExp, SuperbillCoverage["insuranceType"]][] = [
  [/\bmedicare\b.*\b(advantage|hmo|ppo|part c|mapd?)\b|\b(advantage|part c)\b.*\bmedicare\b/i, "medicare-advantage"],
  [/\bmedicaid\b|\bmedi-?cal\b/i, "medicaid"],
  [/\btricare\b/i, "tricare"],
  [/\bchampva\b/i, "champva"],
  [/\bwork(ers|men)?['’]?s?\b.*\bcomp/i, "workers-comp"],
  [/\bauto(mobile)?\b|\bno[- ]fault\b/i, "auto"],
  [/\b(hmo|ppo|epo|pos|hdhp|commercial)\b/i, "commercial"]
]

/** What the names of payer and plan say about the kind of insurance; undefined when they say nothing. */
export const kindOf = ({ payerName = "", planName = "", planType = "" }: Coverage): SuperbillCoverage["insuranceType"] => {
  const words = `${payerName} ${planName} ${planType}`
  const named = kinds.find(([pattern]) => pattern.test(words))?.[1]
  return isOriginalMedicare(payerName) && named !== "medicare-advantage" ? "medicare" : named
}

const coverageOf = (coverage: Coverage): SuperbillCoverage => {
  const { sequence, payerName, payerId, planName, memberId, groupNumber, effectiveDate, terminationDate, relationship, subscriber } =
    coverage
  return SuperbillCoverage.parse({
    sequence,
    insuranceType: kindOf(coverage),
    payerName,
    payerId,
    planName,
    memberId,
    groupNumber,
    effectiveDate,
    terminationDate,
    relationship,
    subscriber: subscriber && {
      name: nameOf(subscriber.name),
      birthDate: subscriber.birthDate,
      sex: subscriber.sex,
      address: addressOf(subscriber.address)
    }
  })
}

/**
 * A superbill for the patient in hand: who they are, their coverages, the day and place of the encounter on a first
 * line, who referred them and the copay of the primary coverage. The rest is empty, for the desk to fill in.
 */
export const startSuperbill = ({ patient, coverages, encounter }: PatientRecord, start: SuperbillStart = {}): Superbill => {
  const { name, birthDate, sex, address, phone, referringProvider } = patient
  const copay = coverages.find(({ sequence }) => sequence === "primary")?.copay
  const { billingProvider, renderingProvider, serviceFacility, submission, claimId } = start
  const recordType = start.recordType ?? (coverages.length > 0 ? "insurance-claim" : "self-pay-superbill")
  const isInsurance = recordType === "insurance-claim"
  return withTotals(
    Superbill.parse({
      recordType,
      submission: submission ?? (isInsurance ? "electronic" : "patient"),
      claimId,
      frequencyCode: isInsurance ? "1" : undefined,
      billedSequence: isInsurance ? "primary" : undefined,
      icdIndicator: "0",
      patient: {
        name: nameOf(name),
        birthDate,
        sex,
        address: addressOf(address),
        phone: phone?.home ?? phone?.mobile ?? phone?.work ?? phone?.unknown
      },
      coverages: coverages.map(coverageOf),
      billingProvider,
      renderingProvider,
      serviceFacility,
      referringProvider: referringProvider && {
        name: nameOf(splitName(referringProvider.name ?? "")),
        npi: referringProvider.npi,
        qualifier: referringProvider.name || referringProvider.npi ? "DN" : undefined
      },
      encounter: { scheduledOn: undefined, telehealth: { mode: "none" } },
      serviceLines: encounter?.serviceDate
        ? [{ dateFrom: encounter.serviceDate, dateTo: encounter.serviceDate, placeOfService: encounter.placeOfService, units: 1 }]
        : [],
      charges: { copayDue: isInsurance && copay !== undefined ? Number(copay) : undefined }
    })
  )
}
