import { toCents, toDollars } from "../../money"
import { isBlank, unitsOf } from "../../read-value"
import type { ServiceLine, Superbill } from "../../record"
import { concept, fhirDate, hl7Concept, modifierConcept, money, procedureConcept, systems } from "./fhir-values"

const ucum: Readonly<Record<string, string>> = { F2: "[iU]", GR: "g", ME: "mg", ML: "mL", UN: "{unit}" }

const drug = ({ ndc }: ServiceLine): Record<string, unknown>[] =>
  isBlank(ndc.code)
    ? []
    : [
        {
          sequence: 1,
          productOrService: concept(systems.ndc, ndc.code),
          quantity:
            typeof ndc.quantity === "number"
              ? { value: ndc.quantity, unit: ndc.unit, system: systems.units, code: ucum[ndc.unit?.trim() ?? ""] }
              : undefined
        }
      ]

/** The price of one unit, where it comes out in whole cents. */
const unitPrice = ({ charge, units }: ServiceLine): Record<string, unknown> | undefined => {
  const [cents, count] = [toCents(charge ?? 0), unitsOf(units)]
  return count === null || cents % count !== 0 ? undefined : money(toDollars(cents / count))
}

/** Claim.item of every service line. */
export const fhirItems = ({ serviceLines }: Superbill): Record<string, unknown>[] =>
  serviceLines.map((line, index) => {
    const [from, to] = [fhirDate(line.dateFrom), fhirDate(line.dateTo)]
    return {
      sequence: index + 1,
      diagnosisSequence: line.diagnosisPointers.map((letter) => "ABCDEFGHIJKL".indexOf(letter.trim()) + 1),
      productOrService: procedureConcept(line.procedureCode, line.description),
      modifier: line.modifiers.map(modifierConcept),
      ...(to && to !== from ? { servicedPeriod: { start: from, end: to } } : { servicedDate: from }),
      locationCodeableConcept: concept(systems.placeOfService, line.placeOfService),
      quantity: typeof line.units === "number" ? { value: line.units } : undefined,
      unitPrice: unitPrice(line),
      net: money(line.charge),
      detail: drug(line)
    }
  })

/** Dates of the illness and of a stay in hospital. */
export const fhirSupportingInfo = ({ encounter }: Superbill): Record<string, unknown>[] => {
  const onset = fhirDate(encounter.onsetDate)
  const stay = { start: fhirDate(encounter.admissionDate), end: fhirDate(encounter.dischargeDate) }
  const infos: Record<string, unknown>[] = []
  if (onset) {
    const isCycle = encounter.onsetQualifier === "484"
    infos.push({
      category: hl7Concept("claiminformationcategory", "onset", isCycle ? "Last menstrual period" : undefined),
      timingDate: onset
    })
  }
  if (stay.start || stay.end) infos.push({ category: hl7Concept("claiminformationcategory", "hospitalized"), timingPeriod: stay })
  return infos.map((info, index) => ({ sequence: index + 1, ...info }))
}

/** An accident has a date in FHIR, or is none. */
export const fhirAccident = ({ encounter }: Superbill): Record<string, unknown> | undefined => {
  const { auto, employment, other, date, state } = encounter.accident
  const day = fhirDate(date)
  if (!day || (!auto && !employment && !other)) return undefined
  const code = auto ? "MVA" : employment ? "WPA" : null
  return {
    date: day,
    type: code ? { coding: [{ system: systems.actCode, code }] } : { text: "other accident" },
    locationAddress: { state }
  }
}
