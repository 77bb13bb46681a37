import { billedCoverage } from "../../billed-coverage"
import { toCents, toDollars } from "../../money"
import { diagnosisKey, isBlank } from "../../read-value"
import type { ServiceLine, Superbill } from "../../record"
import { type FormPage, typed } from "./form-page"
import { addressLine, putPhone, zipText } from "./insured-boxes"

const onFile = "SIGNATURE ON FILE"

const nameInOrder = ({ first, middle, last, suffix }: Superbill["patient"]["name"]): string =>
  [first, middle, last, suffix].map(typed).filter(Boolean).join(" ")

/** Medicare reads no other numbers of providers than the NPI. */
const isMedicare = (record: Superbill): boolean => billedCoverage(record)?.coverage.insuranceType === "medicare"

/** Boxes 12 to 23: signatures, dates, who referred, diagnoses, numbers. */
export const putVisit = (page: FormPage, record: Superbill): void => {
  const { signatures, encounter, referringProvider, diagnoses, authorization } = record
  if (signatures.patientOnFile) page.put("12", onFile)
  if (signatures.assignmentOfBenefits) page.put("13", onFile)
  const accident = encounter.accident.date
  page.date("14", isBlank(encounter.onsetDate) ? accident : encounter.onsetDate)
  if (!isBlank(encounter.onsetDate)) page.put("14 qualifier", encounter.onsetQualifier)
  else if (!isBlank(accident)) page.put("14 qualifier", "431")
  if (!isBlank(accident)) {
    page.put("15 qualifier", "439")
    page.date("15", accident)
  }
  page.put("17 qualifier", referringProvider.qualifier)
  page.put("17", nameInOrder(referringProvider.name))
  page.put("17b", referringProvider.npi)
  page.date("18 from", encounter.admissionDate)
  page.date("18 to", encounter.dischargeDate)
  if (typeof encounter.outsideLab === "boolean") page.tick(encounter.outsideLab ? "20 yes" : "20 no")
  if (encounter.outsideLab) page.money("20", encounter.outsideLabCharge)
  page.put("21 indicator", record.icdIndicator)
  diagnoses.forEach(({ code }, place) => page.put(`21 ${"ABCDEFGHIJKL".charAt(place)}`, diagnosisKey(code)))
  if (record.frequencyCode !== "1") page.put("22 code", record.frequencyCode)
  page.put("22 reference", record.originalReferenceNumber)
  const [number] = [authorization.number, record.referralNumber, record.billingProvider.cliaNumber].filter((each) => !isBlank(each))
  page.put("23", number)
}

/** The shaded half: the drug, then the words for a code that has none of its own. */
const shadedText = ({ ndc, description }: ServiceLine): string =>
  [
    isBlank(ndc.code) ? "" : `N4${typed(ndc.code).replace(/\D/g, "")} ${typed(ndc.unit)}${ndc.quantity ?? ""}`.trim(),
    isBlank(description) ? "" : `ZZ${typed(description)}`
  ]
    .filter(Boolean)
    .join("   ")

const putLine = (page: FormPage, record: Superbill, line: ServiceLine, number: number): void => {
  const at = `24.${number}`
  const { renderingProvider } = record
  // Three blanks part the two things that may stand here; they must not be tidied away.
  const shaded = shadedText(line)
  if (shaded) page.entries.push({ box: `${at} shaded`, text: shaded.slice(0, 61) })
  if (shaded.length > 61)
    page.notes.push({ place: `box ${at} shaded`, message: "Longer than the 61 characters of the box; the end was cut off." })
  if (!isBlank(renderingProvider.taxonomyCode) && !isMedicare(record)) {
    page.put(`${at} I`, "ZZ")
    page.put(`${at} J shaded`, renderingProvider.taxonomyCode)
  }
  page.date(`${at} A from`, line.dateFrom)
  page.date(`${at} A to`, isBlank(line.dateTo) ? line.dateFrom : line.dateTo)
  page.put(`${at} B`, line.placeOfService)
  page.put(`${at} D`, line.procedureCode)
  line.modifiers.slice(0, 4).forEach((modifier, place) => page.put(`${at} D modifier ${place + 1}`, modifier))
  if (line.modifiers.length > 4)
    page.notes.push({ place: `box ${at} D`, message: "The form holds four modifiers; the others were left out." })
  page.put(`${at} E`, line.diagnosisPointers.map(typed).join(""))
  page.money(`${at} F`, line.charge)
  page.put(`${at} G`, line.units)
  page.put(`${at} J`, renderingProvider.npi)
}

/** Boxes 24 to 33 of one page. Each page is a claim of its own with the total of its lines; what was paid stands on the first. */
export const putServices = (page: FormPage, record: Superbill, lines: readonly ServiceLine[], isFirst: boolean): void => {
  const { billingProvider: bills, serviceFacility: facility, signatures, charges, coverages } = record
  lines.forEach((line, index) => putLine(page, record, line, index + 1))
  page.put("25", typed(bills.taxId).replace(/[ -]/g, ""))
  if (bills.taxIdType) page.tick(`25 ${bills.taxIdType}`)
  page.put("26", record.claimId)
  if (typeof signatures.acceptAssignment === "boolean") page.tick(signatures.acceptAssignment ? "27 yes" : "27 no")
  page.money("28", toDollars(lines.reduce((sum, { charge }) => sum + toCents(charge ?? 0), 0)))
  if (isFirst) {
    const billed = billedCoverage(record)?.place
    const byOthers = isMedicare(record) ? [] : coverages.filter((_, place) => place !== billed).map(({ paidAmount }) => paidAmount ?? 0)
    const paid = [charges.amountPaid ?? 0, ...byOthers].reduce((sum, each) => sum + toCents(each), 0)
    if (paid !== 0) page.money("29", toDollars(paid))
  }
  if (signatures.providerSigned) {
    page.put("31", onFile)
    page.date("31", signatures.providerSignedOn)
  }
  page.put("32 name", facility.name)
  page.put("32 street", addressLine(facility.address.line1, facility.address.line2))
  page.put("32 city", [addressLine(facility.address.city), typed(facility.address.state), zipText(facility.address.zip)].join(" "))
  page.put("32a", facility.npi)
  putPhone(page, "33 area", "33 phone", bills.phone)
  page.put("33 name", isBlank(bills.organizationName) ? nameInOrder(bills.name) : bills.organizationName)
  page.put("33 street", addressLine(bills.address.line1, bills.address.line2))
  page.put("33 city", [addressLine(bills.address.city), typed(bills.address.state), zipText(bills.address.zip)].join(" "))
  page.put("33a", bills.npi)
  if (!isBlank(bills.taxonomyCode) && !isMedicare(record)) page.put("33b", `ZZ${typed(bills.taxonomyCode)}`)
}
