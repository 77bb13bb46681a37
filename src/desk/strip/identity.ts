import { ageOn } from "../../patient/age-on"
import { nameOfPatient } from "../../patient/name-of-patient"
import { recordFromDraft } from "../../patient/record-from-draft"
import type { Draft } from "../../messaging/contract"
import { showDate } from "../../ui/show-date"

/** What tells one patient from another, ready to show; "" where nothing possible was typed. */
export type Identity = { name: string; birthDate: string; age: string; sex: string; mrn: string }

const sexWords = { F: "Female", M: "Male", U: "Sex unknown" }
const identityKeys = /^patient\.(name|birthDate|sex|mrn)/

/** Reads a draft's identity on the day `asOf`. */
export const identityOf = (draft: Draft, asOf: string): Identity => {
  const told = Object.fromEntries(Object.entries(draft).filter(([key]) => identityKeys.test(key)))
  const { patient } = recordFromDraft(told, asOf).record
  return {
    name: nameOfPatient({ patient, coverages: [] }),
    birthDate: patient.birthDate ? showDate(patient.birthDate) : "",
    age: patient.birthDate ? ageOn(patient.birthDate, asOf) : "",
    sex: patient.sex ? sexWords[patient.sex] : "",
    mrn: patient.mrn ?? ""
  }
}

/** "03/04/1985 · 41 y · Female · MRN 5512". */
export const identityLine = (identity: Identity): string =>
  [identity.birthDate || "no date of birth yet", identity.age, identity.sex, identity.mrn ? `MRN ${identity.mrn}` : ""]
    .filter((part) => part !== "")
    .join(" · ")
