import { type KeyKind, keyKind, keyLabel } from "./keys"
import { wordsOf } from "./synonyms"

export type IntakeBox = {
  key: string
  label: string
  kind: KeyKind
  width: "full" | "half" | "third"
  /** Where the answer is one of a few; free text otherwise. */
  choices?: { value: string; text: string }[]
}

/** `isExtra` sections stand folded behind "More" until they are asked for or hold a value. */
export type IntakeSection = { id: string; title: string; isExtra: boolean; boxes: IntakeBox[] }

type Width = IntakeBox["width"]

const withChoices =
  /^coverage\.\w+\.relationship$|\.(sex|state|maritalStatus|race|ethnicity|language|interpreterNeeded|employmentStatus|preferredContact|planType|pronouns|genderIdentity)$/

/** Words people at the desk see instead of the label, where the section already says whose box it is. */
const box = (key: string, width: Width, label?: string): IntakeBox => ({
  key,
  label: label ?? keyLabel(key),
  kind: keyKind(key),
  width,
  ...(withChoices.test(key) ? { choices: wordsOf(key) } : {})
})

const section = (id: string, title: string, boxes: IntakeBox[], isExtra = false): IntakeSection => ({ id, title, isExtra, boxes })

const address = (root: string): IntakeBox[] => [
  box(`${root}.line1`, "full", "Street address"),
  box(`${root}.line2`, "half", "Apartment or unit"),
  box(`${root}.city`, "half", "City"),
  box(`${root}.state`, "half", "State"),
  box(`${root}.zip`, "half", "ZIP code")
]

const insurance = (root: string): IntakeBox[] => [
  box(`${root}.payerName`, "full", "Insurance company"),
  box(`${root}.memberId`, "half", "Member ID"),
  box(`${root}.groupNumber`, "half", "Group number"),
  box(`${root}.planName`, "half", "Plan name"),
  box(`${root}.planType`, "half", "Plan type"),
  box(`${root}.relationship`, "full", "Patient is the subscriber's"),
  box(`${root}.payerId`, "half", "Payer ID"),
  box(`${root}.phone`, "half", "Insurance phone"),
  box(`${root}.effectiveDate`, "third", "Starts"),
  box(`${root}.terminationDate`, "third", "Ends"),
  box(`${root}.copay`, "third", "Copay")
]

const subscriber = (root: string): IntakeBox[] => [
  box(`${root}.name.first`, "third", "First name"),
  box(`${root}.name.middle`, "third", "Middle name"),
  box(`${root}.name.last`, "third", "Last name"),
  box(`${root}.birthDate`, "third", "Date of birth"),
  box(`${root}.sex`, "third", "Sex"),
  box(`${root}.phone`, "third", "Phone"),
  box(`${root}.ssn`, "half", "Social Security number"),
  box(`${root}.employer`, "half", "Employer"),
  ...address(`${root}.address`)
]

/** The boxes of the intake screen, in the order of a US registration form. */
export const intakeSections: readonly IntakeSection[] = [
  section("patient", "Patient", [
    box("patient.name.first", "half"),
    box("patient.name.middle", "half"),
    box("patient.name.last", "half"),
    box("patient.name.suffix", "half", "Suffix"),
    box("patient.birthDate", "half"),
    box("patient.sex", "half"),
    box("patient.ssn", "half"),
    box("patient.mrn", "half")
  ]),
  section("contact", "Address and contact", [
    ...address("patient.address"),
    box("patient.phone.mobile", "half"),
    box("patient.phone.home", "half"),
    box("patient.phone.work", "half"),
    box("patient.phone", "half", "Phone, kind not known"),
    box("patient.email", "full")
  ]),
  section("insurance-primary", "Primary insurance", insurance("coverage.primary")),
  section("subscriber-primary", "Subscriber, if not the patient", subscriber("coverage.primary.subscriber"), true),
  section("insurance-secondary", "Secondary insurance", insurance("coverage.secondary"), true),
  section("subscriber-secondary", "Secondary subscriber, if not the patient", subscriber("coverage.secondary.subscriber"), true),
  section(
    "guarantor",
    "Guarantor",
    [
      box("guarantor.relationship", "full", "Relationship to the patient"),
      box("guarantor.name.first", "third", "First name"),
      box("guarantor.name.middle", "third", "Middle name"),
      box("guarantor.name.last", "third", "Last name"),
      box("guarantor.birthDate", "third", "Date of birth"),
      box("guarantor.sex", "third", "Sex"),
      box("guarantor.phone", "third", "Phone"),
      box("guarantor.ssn", "half", "Social Security number"),
      box("guarantor.email", "half", "E-mail"),
      ...address("guarantor.address")
    ],
    true
  ),
  section("emergency", "Emergency contact", [
    box("emergency.name.first", "half", "First name"),
    box("emergency.name.last", "half", "Last name"),
    box("emergency.relationship", "half", "Relationship to the patient"),
    box("emergency.phone", "half", "Phone")
  ]),
  section(
    "more",
    "More about the patient",
    [
      box("patient.name.preferred", "half"),
      box("patient.name.prefix", "half"),
      box("patient.pronouns", "half"),
      box("patient.genderIdentity", "half"),
      box("patient.maritalStatus", "half"),
      box("patient.language", "half"),
      box("patient.interpreterNeeded", "half"),
      box("patient.race", "half"),
      box("patient.ethnicity", "half"),
      box("patient.driverLicense", "half"),
      box("patient.preferredContact", "half"),
      box("patient.preferredPharmacy", "half")
    ],
    true
  ),
  section(
    "work",
    "Work",
    [
      box("patient.employer", "half"),
      box("patient.employmentStatus", "half"),
      box("patient.occupation", "half"),
      box("patient.employerPhone", "half"),
      ...address("patient.employerAddress")
    ],
    true
  ),
  section(
    "mailing",
    "Mailing address, if another",
    address("patient.mailingAddress").filter(({ key }) => !key.endsWith("line2")),
    true
  ),
  section(
    "visit",
    "Doctor and visit",
    [
      box("patient.pcp", "full"),
      box("patient.referringProvider.name", "half"),
      box("patient.referringProvider.npi", "half"),
      box("encounter.reason", "full"),
      box("encounter.appointmentDate", "third"),
      box("encounter.serviceDate", "third"),
      box("encounter.placeOfService", "third")
    ],
    true
  )
]
