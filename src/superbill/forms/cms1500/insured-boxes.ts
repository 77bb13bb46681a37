import { billedCoverage } from "../../billed-coverage"
import { cleanedMemberId, isBlank } from "../../read-value"
import type { Superbill, SuperbillCoverage } from "../../record"
import { type FormPage, typed } from "./form-page"

type Name = Superbill["patient"]["name"]
type Address = Superbill["patient"]["address"]

/** "SAMPLE JR, ROBIN, Q": family name with its suffix, given name, first letter of the middle name. */
const formName = ({ last, first, middle, suffix }: Name): string =>
  [[last, suffix].map(typed).filter(Boolean).join(" "), typed(first), typed(middle).slice(0, 1)].filter(Boolean).join(", ")

/** The form wants addresses without punctuation, but for the hyphen of a ZIP code. */
export const addressLine = (...parts: unknown[]): string =>
  parts
    .map((part) => typed(part).replace(/[.,#]/g, " "))
    .filter((part) => part.trim() !== "")
    .join(" ")

export const zipText = (zip: unknown): string => typed(zip).replace(/^(\d{5})[ -]?(\d{4})$/, "$1-$2")

const putAddress = (page: FormPage, box: "5" | "7", { line1, line2, city, state, zip }: Address): void => {
  page.put(`${box} street`, addressLine(line1, line2))
  page.put(`${box} city`, addressLine(city))
  page.put(`${box} state`, state)
  page.put(`${box} ZIP`, zipText(zip))
}

export const putPhone = (page: FormPage, area: string, rest: string, phone: unknown): void => {
  const digits = typed(phone)
    .replace(/\D/g, "")
    .replace(/^1(?=\d{10}$)/, "")
  if (digits.length !== 10) return
  page.put(area, digits.slice(0, 3))
  page.put(rest, digits.slice(3))
}

/** Box 1 knows six programs by name. */
const programBox = ({ insuranceType, groupNumber }: SuperbillCoverage): string | null => {
  switch (insuranceType) {
    case "medicare":
      return "1 Medicare"
    case "medicaid":
      return "1 Medicaid"
    case "tricare":
      return "1 TRICARE"
    case "champva":
      return "1 CHAMPVA"
    case "commercial":
      return isBlank(groupNumber) ? "1 other" : "1 group"
    case null:
    case undefined:
      return null
    default:
      return "1 other"
  }
}

const isEmployer = ({ subscriber }: SuperbillCoverage): boolean => !isBlank(subscriber.organizationName)
const isOwn = (coverage: SuperbillCoverage): boolean => coverage.relationship === "self" && !isEmployer(coverage)

const holderName = (record: Superbill, coverage: SuperbillCoverage): string =>
  isOwn(coverage)
    ? formName(record.patient.name)
    : isEmployer(coverage)
      ? typed(coverage.subscriber.organizationName)
      : formName(coverage.subscriber.name)

const putSex = (page: FormPage, box: "3" | "11a", sex: unknown): void => {
  if (sex === "M" || sex === "F") page.tick(`${box} ${sex}`)
}

/** Boxes 4, 7 and 11 to 11c: who holds the policy of this coverage. */
const putHolder = (page: FormPage, record: Superbill, coverage: SuperbillCoverage): void => {
  const { subscriber } = coverage
  const own = isOwn(coverage)
  page.put("4", holderName(record, coverage))
  putAddress(page, "7", own ? record.patient.address : subscriber.address)
  page.date("11a", own ? record.patient.birthDate : subscriber.birthDate)
  putSex(page, "11a", own ? record.patient.sex : subscriber.sex)
  page.put("11c", isBlank(coverage.planName) ? coverage.payerName : coverage.planName)
}

/** Boxes 1 to 11d and the name of the payer: who is insured, by whom, and who the patient is. */
export const putInsured = (page: FormPage, record: Superbill): void => {
  const { patient, coverages, encounter } = record
  page.put("2", formName(patient.name))
  page.date("3", patient.birthDate)
  putSex(page, "3", patient.sex)
  putAddress(page, "5", patient.address)
  putPhone(page, "5 area", "5 phone", patient.phone)
  const { auto, employment, other, state } = encounter.accident
  const answers = { "10a": employment, "10b": auto, "10c": other }
  for (const [box, answer] of Object.entries(answers)) {
    if (typeof answer === "boolean") page.tick(`${box} ${answer ? "yes" : "no"}`)
  }
  if (auto) page.put("10b state", state)

  const placed = billedCoverage(record)
  const billed = placed && coverages[placed.place]
  if (!billed) return
  const others = coverages.filter((each) => each !== billed)
  page.put("carrier 1", billed.payerName)
  page.tick(programBox(billed))
  page.put("1a", cleanedMemberId(billed.memberId))
  if (billed.relationship) page.tick(`6 ${billed.relationship}`)
  if (!isBlank(billed.claimNumber)) {
    page.put("11b qualifier", "Y4")
    page.put("11b", billed.claimNumber)
  }
  if (billed.insuranceType === "medicare") {
    // Medicare asks for another policy alone, and for the word NONE when there is none before it.
    const first = billed.sequence === "primary" ? undefined : coverages.find(({ sequence }) => sequence === "primary")
    page.put("11", first ? (isBlank(first.groupNumber) ? first.memberId : first.groupNumber) : "NONE")
    if (first) putHolder(page, record, first)
    return
  }
  putHolder(page, record, billed)
  page.put("11", billed.groupNumber)
  const [next] = others
  page.tick(next ? "11d yes" : "11d no")
  if (!next) return
  page.put("9", holderName(record, next))
  page.put("9a", isBlank(next.groupNumber) ? cleanedMemberId(next.memberId) : next.groupNumber)
  page.put("9d", isBlank(next.planName) ? next.payerName : next.planName)
}
