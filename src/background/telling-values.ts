import type { PatientRecord, PersonName } from "../patient/record"

/** Words of the record that a page could quote beside a box, and that would know the patient again. */
export const tellingValues = ({ patient, coverages, guarantor, emergency }: PatientRecord): string[] => {
  const people: (PersonName | undefined)[] = [
    patient.name,
    guarantor?.name,
    emergency?.name,
    ...coverages.map(({ subscriber }) => subscriber?.name)
  ]
  const names = people.flatMap((name) => [name?.first, name?.middle, name?.last, name?.preferred])
  const others = [patient.address?.line1, patient.email, patient.mrn, patient.driverLicense, ...coverages.map(({ memberId }) => memberId)]
  return [...names, ...others].filter((value) => value !== undefined)
}
