import "../../ui/rows.css"
import "../page/page.css"
import "./eligibility.css"
import { useEffect, useMemo, useRef, useState, type ReactNode } from "react"
import { compareWithRecord, coverageTold } from "../../autofill/read-eligibility/compare-with-record"
import { whoseResult } from "../../autofill/read-eligibility/whose-result"
import { writeVerificationNote } from "../../autofill/read-eligibility/write-verification-note"
import { isPartlyRead } from "../../messaging/benefits-seen-of"
import { nameOfPatient } from "../../patient/name-of-patient"
import { recordFromDraft } from "../../patient/record-from-draft"
import { ActionBar } from "../../ui/action-bar"
import { useAnnounce } from "../../ui/announce"
import { Button } from "../../ui/button"
import { copyText } from "../../ui/copy-text"
import { KeyHint } from "../../ui/key-hint"
import { Notice } from "../../ui/notice"
import { Waiting } from "../../ui/waiting"
import { allowSite } from "../page/allow-site"
import { FramesLeftOut } from "../page/site-line"
import { useEnter } from "../use-enter"
import { useInitials } from "../use-initials"
import type { Patients } from "../use-patients"
import { BenefitTables } from "./benefit-tables"
import { notOnPage, statusLooks } from "./benefit-words"
import { isTheirs } from "./is-theirs"
import { NoteSection } from "./note-section"
import { RecordDifferences } from "./record-differences"
import { StatusCard } from "./status-card"
import { useBenefits } from "./use-benefits"
import { WhosePanel } from "./whose-panel"

type Props = { tabId: number | null; arrivals: number; asOf: string; patients: Patients }

/** The payer's answer on the page in front: what it says, how it stands to the record, and the note for the chart. */
export const EligibilityScreen = ({ tabId, arrivals, asOf, patients }: Props) => {
  const announce = useAnnounce()
  const benefits = useBenefits({ tabId, arrivals }, patients)
  const [initials, setInitials] = useInitials()
  const [edited, setEdited] = useState<string | null>(null)
  const [copied, setCopied] = useState<"no" | "yes" | "refused">("no")
  const { kept, problem, isBusy } = benefits
  const view = kept?.view ?? null
  const { session, draft } = patients
  const hasInHand = session !== null && session.inHandId !== null
  const record = useMemo(() => recordFromDraft(draft, asOf).record, [draft, asOf])
  const name = nameOfPatient(record)

  // With nobody in hand a note is about whom the page names.
  const isOwn = kept !== null && (isTheirs(kept) || (kept.view.patientId === null && kept.view.result.patient !== null))
  const isNamedOther = view?.whose.match === "other"
  const differences = useMemo(() => (view && hasInHand ? compareWithRecord(view.result, record) : []), [view, hasInHand, record])
  const other = useMemo(() => {
    if (!view || !session || kept === null || isTheirs(kept)) return null
    const found = session.patients.find(
      (patient) =>
        patient.id !== session.inHandId && whoseResult(view.result, recordFromDraft(patient.draft, asOf).record, []).match === "same"
    )
    return found ? { id: found.id, name: nameOfPatient(recordFromDraft(found.draft, asOf).record) } : null
  }, [view, kept, session, asOf])

  const written = useMemo(() => {
    if (!view) return ""
    const { origin, readOn, result } = view
    const note = writeVerificationNote(result, {
      payer: null,
      portal: new URL(origin).host,
      date: readOn,
      reference: null,
      by: initials.trim() || null,
      isPartial: isPartlyRead(view)
    })
    return isNamedOther && kept?.isConfirmed
      ? `${note}\nThe page names another person than the record; confirmed at the desk to be ${name}.`
      : note
  }, [view, initials, isNamedOther, kept?.isConfirmed, name])

  // A note belongs to one reading: with another one it is written anew.
  const [noteOf, setNoteOf] = useState(view)
  if (noteOf !== view) {
    setNoteOf(view)
    setEdited(null)
    setCopied("no")
  }

  const hasNote = view !== null && view.isResult && isOwn
  const copy = async () => {
    const isDone = await copyText(edited ?? written)
    setCopied(isDone ? "yes" : "refused")
    announce(isDone ? "Note copied" : "The note was not copied")
  }
  const act = () => {
    if (isBusy) return
    if (hasNote) void copy()
    else benefits.read()
  }
  useEnter(act)

  const spoken = useRef<typeof view>(null)
  useEffect(() => {
    if (!view || spoken.current === view) return
    spoken.current = view
    if (view.whose.match !== "other") announce(`Medical coverage: ${statusLooks[view.result.status].words}`)
  }, [view, announce])

  const content = (): ReactNode => {
    if (tabId === null && !view)
      return (
        <Notice title="No page is in front">
          <p>Open the payer&apos;s result page beside Deskhand, then read it.</p>
        </Notice>
      )
    if (isBusy && !view) return <Waiting what="Reading the result on this page" lines={8} />
    if (!view)
      return session?.wasErased !== "no" && !problem && !hasInHand ? (
        <Notice title="What was read here was erased with the patients">
          <p>Take the patient in again, then read the result page.</p>
        </Notice>
      ) : problem ? null : (
        <Notice title="No result was read yet">
          <p>Open the payer&apos;s result page, then read it here.</p>
        </Notice>
      )
    if (!view.isResult)
      return (
        <Notice title="No eligibility result on this page">
          <p>Deskhand found no status and no benefits here. Open the payer&apos;s answer for the patient, then read again.</p>
        </Notice>
      )
    const missing = notOnPage(view)
    return (
      <>
        {hasInHand && !isOwn ? (
          <WhosePanel
            whose={view.whose}
            name={name}
            other={other}
            onSwitch={(id) => void patients.hold(id)}
            onConfirm={() => void benefits.confirm(record)}
          />
        ) : null}
        {isNamedOther && isOwn ? <Notice tone="look" title={`The page names another person. You said that it is ${name}’s.`} /> : null}
        <StatusCard view={view} />
        {hasInHand && view.result.status === "active" && isPartlyRead(view) ? (
          <p className="elig-missing small">Part of the page could not be read, so it is not remembered as active.</p>
        ) : null}
        <BenefitTables result={view.result} />
        {missing.length > 0 ? (
          <p className="elig-missing small">
            <b>Not on this page:</b> {missing.join(", ")}.
          </p>
        ) : null}
        {hasInHand && isOwn ? (
          <RecordDifferences
            differences={differences}
            result={view.result}
            patients={patients}
            isOtherCoverage={record.coverages.length > 0 && coverageTold(view.result, record.coverages) === undefined}
          />
        ) : null}
        {hasInHand ? null : <p className="soft small">Nobody is in hand: the result is shown, not compared and not remembered.</p>}
        {hasNote ? <NoteSection written={written} initials={initials} onInitials={setInitials} edited={edited} onEdit={setEdited} /> : null}
      </>
    )
  }

  return (
    <div className="screen elig-screen">
      <div className="screen-body">
        {view ? (
          <header className="elig-head">
            <h2 className="site-title breaks">{view.pageTitle || "The page in front"}</h2>
            <p className="soft small breaks">{view.origin.replace(/^https:\/\//, "")}</p>
          </header>
        ) : null}
        {benefits.isFromBefore ? (
          <Notice title="The page in front shows no result. This one was read before." />
        ) : benefits.isElsewhere && view?.isResult ? (
          <Notice tone="look" spoken="polite" title="Read before: another page is in front now" />
        ) : null}
        {problem ? <Notice tone="look" spoken="assertive" title={problem.message} /> : null}
        {view ? <FramesLeftOut origins={view.framesLeftOut} onAllow={(origin) => void allowSite(origin, benefits.read, announce)} /> : null}
        {view?.isIncomplete ? (
          <Notice tone="look" title="A part of this page was not read">
            <p>What stands there is missing below. Please look at the page itself.</p>
          </Notice>
        ) : null}
        {content()}
        {copied === "refused" ? (
          <Notice tone="look" spoken="assertive" title="The browser did not let the note be copied">
            <p>Mark the text of the note and copy it by keyboard.</p>
          </Notice>
        ) : null}
      </div>
      <ActionBar>
        {hasNote ? (
          <Button look="primary" onClick={() => void copy()} aria-keyshortcuts="Enter">
            {copied === "yes" ? "Copied: copy again" : "Copy note"}
            <KeyHint keys="Enter" />
          </Button>
        ) : null}
        <Button look={hasNote ? "plain" : "primary"} onClick={benefits.read} disabled={isBusy || tabId === null}>
          {isBusy ? "Reading…" : "Read the page in front"}
        </Button>
      </ActionBar>
    </div>
  )
}
