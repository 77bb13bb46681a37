import type { PatientRecord } from "./record"

/** "Whitcomb, Carla J." for lists and banners; "No name yet" while there is none. */
export const nameOfPatient = ({ patient }: PatientRecord): string => {
  const { first, middle, last, suffix } = patient.name ?? {}
  const initial = middle === undefined ? undefined : `${[...middle][0] ?? ""}.`
  const given = [first, initial].filter((part) => part !== undefined).join(" ")
  const family = [last, suffix].filter((part) => part !== undefined).join(" ")
  return [family, given].filter((part) => part !== "").join(", ") || "No name yet"
}

/** "CW", one letter where only one name is known, "?" where none is. */
export const initialsOfPatient = ({ patient }: PatientRecord): string => {
  const letters = [patient.name?.first, patient.name?.last].map((part) => [...(part ?? "")][0] ?? "")
  return letters.join("").toUpperCase() || "?"
}
