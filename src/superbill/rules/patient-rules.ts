import type { LenientSuperbill } from "../lenient-record"
import { yearsLater } from "../days"
import { dateOf, isBlank, textOf } from "../read-value"
import type { Rule } from "../rule"
import { when } from "./paths"

const isZip = (text: string): boolean => /^\d{5}(-?\d{4})?$/.test(text) && !text.startsWith("00000")

const zips = ({ patient, coverages, billingProvider, serviceFacility }: LenientSuperbill): { path: string; zip: unknown }[] => [
  { path: "patient.address.zip", zip: patient.address.zip },
  ...coverages.map(({ subscriber }, place) => ({ path: `coverages[${place}].subscriber.address.zip`, zip: subscriber.address.zip })),
  { path: "billingProvider.address.zip", zip: billingProvider.address.zip },
  { path: "serviceFacility.address.zip", zip: serviceFacility.address.zip }
]

export const patientRules: readonly Rule[] = [
  {
    id: "patient-name-missing",
    group: "patient",
    severity: "error",
    needs: "none",
    message: "The patient's first or last name is missing.",
    fix: "Enter the name as it stands on the insurance card, or on the ID for self-pay.",
    source: "NUCC 1500 manual item 2; 837P 2010BA/2010CA NM103-NM104",
    check: ({ record: { patient } }) => [
      ...when(isBlank(patient.name.last), "patient.name.last"),
      ...when(isBlank(patient.name.first), "patient.name.first")
    ]
  },
  {
    id: "patient-birth-date-missing",
    group: "patient",
    severity: "error",
    needs: "none",
    message: "The date of birth is missing.",
    fix: "Enter the date of birth.",
    source: "NUCC 1500 manual item 3; 837P DMG02",
    check: ({ record }) => when(isBlank(record.patient.birthDate), "patient.birthDate")
  },
  {
    id: "patient-birth-date-invalid",
    group: "patient",
    severity: "error",
    needs: "none",
    message: "The date of birth cannot be right.",
    fix: "Check the date of birth against the patient's ID.",
    source: "NUCC 1500 manual item 3; 837P DMG02",
    check: ({ record, asOf }) => {
      if (isBlank(record.patient.birthDate)) return []
      const born = dateOf(record.patient.birthDate)
      return when(born === null || born > asOf || yearsLater(born, 120) < asOf, "patient.birthDate")
    }
  },
  {
    id: "patient-sex-missing",
    group: "patient",
    severity: "error",
    needs: "none",
    message: "The sex that the payer has on file is missing.",
    fix: "Choose what the payer has on file (U if unknown).",
    source: "NUCC 1500 manual item 3; 837P DMG03",
    check: ({ record }) => when(!["F", "M", "U"].includes(textOf(record.patient.sex)), "patient.sex")
  },
  {
    id: "patient-address-incomplete",
    group: "patient",
    severity: "error",
    needs: "none",
    message: "The patient's address is incomplete.",
    fix: "Enter street, city, state and ZIP.",
    source: "NUCC 1500 manual item 5; 837P 2010BA/CA N3, N4",
    check: ({ record: { patient } }) =>
      (["line1", "city", "state", "zip"] as const).filter((part) => isBlank(patient.address[part])).map((part) => `patient.address.${part}`)
  },
  {
    id: "address-zip-invalid",
    group: "patient",
    severity: "error",
    needs: "none",
    message: "A ZIP code is not valid.",
    fix: "Enter a ZIP of five or nine digits.",
    source: "NUCC 1500 manual items 5, 7, 32, 33; 837P N403",
    check: ({ record }) =>
      zips(record)
        .filter(({ zip }) => !isBlank(zip) && !isZip(textOf(zip)))
        .map(({ path }) => path)
  }
]
