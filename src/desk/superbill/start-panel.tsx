import { FilePlus } from "lucide-react"
import type { ReactNode } from "react"
import { nameOfPatient } from "../../patient/name-of-patient"
import { recordFromDraft } from "../../patient/record-from-draft"
import { emptySuperbill } from "../../superbill/record"
import { startSuperbill } from "../../superbill/start-superbill"
import { Button } from "../../ui/button"
import { Notice } from "../../ui/notice"
import type { Patients } from "../use-patients"
import type { Office } from "./use-office"
import type { Superbills } from "./use-superbills"

/** What the office knows already: the provider of the last superbill, or the only one there is. */
const usualProvider = (office: Office, bills: Superbills) => {
  const last = bills.session?.superbills[0]?.record
  if (last)
    return { billingProvider: last.billingProvider, renderingProvider: last.renderingProvider, serviceFacility: last.serviceFacility }
  return office.providers.length === 1 ? office.providers[0]?.parts : undefined
}

/** Begins a superbill with the patient in hand. */
export const StartPanel = ({
  patients,
  bills,
  office,
  asOf,
  children
}: {
  patients: Patients
  bills: Superbills
  office: Office
  asOf: string
  children?: ReactNode
}) => {
  const patientId = patients.session?.inHandId ?? null
  const own = bills.session?.superbills.find((bill) => bill.patientId !== null && bill.patientId === patientId)
  const record = patientId === null ? null : recordFromDraft(patients.draft, asOf).record
  const start = async () => {
    await patients.flush()
    await bills.start(record ? startSuperbill(record, usualProvider(office, bills) ?? {}) : emptySuperbill(), patientId)
  }
  return (
    <div className="sb-start">
      {record ? (
        <Notice
          title={own ? `${nameOfPatient(record)} has a superbill today` : `No superbill yet for ${nameOfPatient(record)}`}
          actions={
            <>
              {own ? (
                <Button look="primary" onClick={() => void bills.hold(own.id)}>
                  Open it
                </Button>
              ) : null}
              <Button look={own ? "plain" : "primary"} onClick={() => void start()}>
                <FilePlus size={16} aria-hidden /> {own ? "Start another" : "Start the superbill"}
              </Button>
            </>
          }
        >
          <p>It begins with what was taken in: who they are, their coverage, the day and the copay.</p>
        </Notice>
      ) : (
        <Notice
          title="Nobody is in hand"
          actions={
            <Button onClick={() => void start()}>
              <FilePlus size={16} aria-hidden /> Start an empty one
            </Button>
          }
        >
          <p>Take in a patient first, and their superbill starts with what is known.</p>
        </Notice>
      )}
      {children}
    </div>
  )
}
