import type { FillRecord } from "../autofill/fill-record"
import { SessionSuperbill, SuperbillIndex, superbillIndexKey, superbillKey } from "../messaging/superbill-session"
import { partsOfDate } from "../patient/calendar-date"
import type { PatientRecord, PersonName } from "../patient/record"
import { isSameValue } from "../patient/same-value"
import type { SessionStore } from "../platform/session-store"
import { claimValue } from "../superbill/on-page/claim-value"
import type { Superbill } from "../superbill/record"

/** The superbill being worked on, as it lies in the browser's memory; null when none is. */
export const superbillInHand = (store: Pick<SessionStore, "read">) => async (): Promise<SessionSuperbill | null> => {
  const index = SuperbillIndex.safeParse(await store.read(superbillIndexKey))
  if (!index.success || index.data.inHandId === null) return null
  const bill = SessionSuperbill.safeParse(await store.read(superbillKey(index.data.inHandId)))
  return bill.success ? bill.data : null
}

const nameOf = ({ first, middle, last, suffix }: Superbill["patient"]["name"]): PersonName =>
  Object.fromEntries(Object.entries({ first, middle, last, suffix }).filter(([, part]) => typeof part === "string" && part.trim() !== ""))

/** Who a superbill is about, for telling whether a page is about the same. */
export const personOfSuperbill = ({ patient, coverages }: Superbill): PatientRecord => ({
  patient: { name: nameOf(patient.name), ...(patient.birthDate && partsOfDate(patient.birthDate) ? { birthDate: patient.birthDate } : {}) },
  coverages: coverages.flatMap(({ sequence, subscriber }) =>
    sequence ? [{ sequence, subscriber: { name: nameOf(subscriber.name) } }] : []
  )
})

/** Started for this patient; or, read from a file, of the same name and birth date. */
const isOf = (bill: SessionSuperbill, patientId: string, { patient }: PatientRecord): boolean => {
  if (bill.patientId !== null) return bill.patientId === patientId
  const { name, birthDate } = bill.record.patient
  const isSame = (key: string, one?: string | null, other?: string | null) =>
    Boolean(one && other) && isSameValue(key, one ?? "", other ?? "")
  return (
    isSame("patient.name.last", name.last, patient.name?.last) &&
    isSame("patient.name.first", name.first, patient.name?.first) &&
    isSame("patient.birthDate", birthDate, patient.birthDate)
  )
}

export type ClaimInHand = {
  /** "another-patient": the superbill in hand is not this patient's, and nothing of it goes anywhere. */
  state: "none" | "used" | "another-patient"
  bill: SessionSuperbill | null
  record: FillRecord
}

/** What a page is filled from: the patient in hand, and the superbill in hand where it is that patient's. */
export const withClaim = (bill: SessionSuperbill | null, patientId: string, record: PatientRecord): ClaimInHand => {
  if (bill === null) return { state: "none", bill: null, record }
  if (!isOf(bill, patientId, record)) return { state: "another-patient", bill: null, record }
  return { state: "used", bill, record: { ...record, claim: (key, words) => claimValue(bill.record, key, words) } }
}
