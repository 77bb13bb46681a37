import { differsFromSum } from "../../money"
import { diagnosisKey, isBlank, numberOf } from "../../read-value"
import type { Superbill } from "../../record"
import type { Demand } from "./demand"
import { placeOfService } from "./line-segments"
import { segment } from "./x12-text"

const yesNo = (path: string, flag: boolean | null | undefined, yes: string, no: string, ask: Demand): string =>
  flag === true ? yes : flag === false ? no : ask.refuse(path, "An 837 has to say yes or no here.")

const accident = ({ encounter }: Superbill, ask: Demand): string[] => {
  const { auto, employment, other, state } = encounter.accident
  const causes = [...(auto ? ["AA"] : []), ...(employment ? ["EM"] : []), ...(other ? ["OA"] : [])]
  if (auto && isBlank(state)) ask.refuse("encounter.accident.state", "An auto accident needs its state.")
  const place = isBlank(state) ? "" : ask.shaped("encounter.accident.state", state, /^[A-Z]{2}$/, "A state has two letters.")
  if (causes.length === 0 && place) ask.refuse("encounter.accident", "There is a state of an accident, but no accident is ticked.")
  return causes.length === 0 ? [] : [...causes, "", "", ""].slice(0, 3).concat(place)
}

/** CLM with its dates, payment, numbers and diagnoses (loop 2300 up to HI). */
export const claimSegments = (record: Superbill, ask: Demand): string[] => {
  const { encounter, signatures, charges, serviceLines, authorization, diagnoses } = record
  const dated = (qualifier: string, path: string, value: unknown): string[] =>
    isBlank(value) ? [] : [segment("DTP", qualifier, "D8", ask.date(path, value))]
  const numbered = (qualifier: string, path: string, value: unknown): string[] =>
    isBlank(value) ? [] : [segment("REF", qualifier, ask.text(path, value, 50))]

  const total = ask.amount("charges.total", charges.total)
  if (
    total &&
    differsFromSum(
      Number(total),
      serviceLines.map(({ charge }) => numberOf(charge) ?? 0)
    )
  ) {
    ask.refuse("charges.total", "The total is not the sum of the lines.")
  }
  const frequency = record.frequencyCode ?? "1"
  if (frequency !== "1" && isBlank(record.originalReferenceNumber)) {
    ask.refuse("originalReferenceNumber", "A replacement or void names the payer's number of the first claim.")
  }
  if (signatures.patientOnFile !== true) {
    ask.refuse("signatures.patientOnFile", "An 837 can only say that the patient's release is on file.")
  }
  if (!isBlank(encounter.onsetDate) && !encounter.onsetQualifier) {
    ask.refuse("encounter.onsetQualifier", "Say whether this is the onset (431) or the last menstrual period (484).")
  }
  if (!isBlank(record.icdIndicator) && record.icdIndicator !== "0") ask.refuse("icdIndicator", "Only ICD-10-CM (0) can be sent.")
  if (diagnoses.length === 0) ask.refuse("diagnoses", "A claim needs a diagnosis.")
  const codes = diagnoses.map(({ code }, place) =>
    ask.shaped(`diagnoses[${place}].code`, diagnosisKey(code), /^[A-Z][A-Z0-9]{2,6}$/, "This is not written like an ICD-10-CM code.")
  )
  const first = serviceLines[0]
  const paid = numberOf(charges.amountPaid) ?? 0
  return [
    segment(
      "CLM",
      ask.text("claimId", record.claimId, 20),
      total,
      "",
      "",
      [first ? placeOfService("serviceLines[0]", first, ask) : "", "B", frequency],
      yesNo("signatures.providerSigned", signatures.providerSigned, "Y", "N", ask),
      yesNo("signatures.acceptAssignment", signatures.acceptAssignment, "A", "C", ask),
      yesNo("signatures.assignmentOfBenefits", signatures.assignmentOfBenefits, "Y", "N", ask),
      "Y",
      "",
      accident(record, ask)
    ),
    ...dated(encounter.onsetQualifier ?? "431", "encounter.onsetDate", encounter.onsetDate),
    ...dated("439", "encounter.accident.date", encounter.accident.date),
    ...dated("435", "encounter.admissionDate", encounter.admissionDate),
    ...dated("096", "encounter.dischargeDate", encounter.dischargeDate),
    ...(paid === 0 ? [] : [segment("AMT", "F5", ask.amount("charges.amountPaid", paid))]),
    ...numbered("9F", "referralNumber", record.referralNumber),
    ...numbered("G1", "authorization.number", authorization.number),
    ...numbered("F8", "originalReferenceNumber", record.originalReferenceNumber),
    ...numbered("X4", "billingProvider.cliaNumber", record.billingProvider.cliaNumber),
    segment("HI", ...codes.map((code, place) => [place === 0 ? "ABK" : "ABF", code]))
  ]
}
