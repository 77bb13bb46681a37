import { CheckCheck, Trash2 } from "lucide-react"
import { useState } from "react"
import type { SessionSuperbill } from "../../messaging/superbill-session"
import { nameOfPatient } from "../../patient/name-of-patient"
import { recordFromDraft } from "../../patient/record-from-draft"
import { isSameFullName } from "../../patient/same-name"
import { nameOfBill } from "../../superbill/name-of-bill"
import type { Superbill } from "../../superbill/record"
import { Button } from "../../ui/button"
import { useAnnounce } from "../../ui/announce"
import { ConfirmDialog } from "../../ui/confirm-dialog"
import { KeyHint } from "../../ui/key-hint"
import { Notice } from "../../ui/notice"
import { showDate } from "../../ui/show-date"
import { useKey } from "../../ui/use-key"
import type { Patients } from "../use-patients"
import { useOut } from "./out-menu"
import type { Office } from "./use-office"
import type { Superbills } from "./use-superbills"

type Props = { bill: SessionSuperbill; record: Superbill; bills: Superbills; patients: Patients; office: Office; asOf: string }

/** Whose superbill is being worked on, and what can be done with it as a whole. */
export const BillHead = ({ bill, record, bills, patients, office, asOf }: Props) => {
  const out = useOut(record, office, asOf)
  const [isDropping, setDropping] = useState(false)
  const inHandId = patients.session?.inHandId ?? null
  const name = nameOfBill(record)
  // One that came from a file belongs to nobody of today's list: the name tells.
  const isNamedOther =
    (record.patient.name.last ?? "") !== "" && !isSameFullName(name, nameOfPatient(recordFromDraft(patients.draft, asOf).record))
  const isOther = inHandId !== null && (bill.patientId === null ? isNamedOther : bill.patientId !== inHandId)
  const announce = useAnnounce()
  const markDone = () => {
    void bills.mark(bill.id, !bill.isDone)
    announce(bill.isDone ? "Open again" : "Marked as done")
  }
  useKey("F9", markDone)
  return (
    <div className="sb-bill-head">
      <header className="sb-head">
        <h2>
          {name}
          <span className="soft small figures"> {record.patient.birthDate ? showDate(record.patient.birthDate) : "no date of birth"}</span>
        </h2>
        <span className="sb-tools">
          {out.buttons}
          <Button aria-pressed={bill.isDone} aria-keyshortcuts="F9" onClick={markDone}>
            <CheckCheck size={15} aria-hidden /> {bill.isDone ? "Done" : "Mark as done"} <KeyHint keys="F9" />
          </Button>
          <Button look="icon" aria-label="Remove this superbill" onClick={() => setDropping(true)}>
            <Trash2 size={16} aria-hidden />
          </Button>
        </span>
      </header>
      {out.notice}
      {isOther ? (
        <Notice
          tone="look"
          title="This superbill is another patient's than the one in hand"
          actions={
            <>
              {bill.patientId ? <Button onClick={() => void patients.hold(bill.patientId)}>Take up {name}</Button> : null}
              <Button onClick={() => void bills.hold(null)}>Close this superbill</Button>
            </>
          }
        />
      ) : null}
      <ConfirmDialog
        isOpen={isDropping}
        isDanger
        title={`Remove the superbill of ${name}?`}
        doWords="Remove superbill"
        onCancel={() => setDropping(false)}
        onDo={() => {
          setDropping(false)
          void bills.drop(bill.id)
        }}
      >
        <p>What was typed in it is gone for good. The patient stays.</p>
      </ConfirmDialog>
    </div>
  )
}
