import "./page.css"
import { useEffect, useRef, type ReactNode } from "react"
import { useAnnounce } from "../../ui/announce"
import { Button } from "../../ui/button"
import { Notice } from "../../ui/notice"
import { Waiting } from "../../ui/waiting"
import { useEnter } from "../use-enter"
import type { Patients } from "../use-patients"
import { allowSite } from "./allow-site"
import { FillResult, resultWords, UndoResult } from "./fill-result"
import { boxes, PageActions } from "./page-actions"
import { LostLine } from "./lost-line"
import { PreviewRows } from "./preview-rows"
import { refId } from "./ref-id"
import { RefusedRows } from "./refused-rows"
import { FramesLeftOut, SiteLine } from "./site-line"
import { StopPanel } from "./stop-panel"
import type { Page } from "./use-page"
import { ClaimLine } from "./claim-line"

type Props = {
  /** Grows each time Fill was asked for by shortcut. */
  fillAsked: number
  page: Page
  patients: Patients
  onTakeIn: () => void
  /** Goes to the box of the patient that holds this key. */
  onType: (key: string) => void
  lookAgain: () => void
}

/** The page in front: what would go where, the one press that fills it, and what became of every box. */
export const PageScreen = ({ fillAsked, page, patients, onTakeIn, onType, lookAgain }: Props) => {
  const announce = useAnnounce()
  const { status, preview, report, undone, problem, busy, ticked } = page.view
  // A preview made for another patient is never shown, not even for the moment until the next one comes.
  const latest = report ? report.next : preview
  const shown = latest?.patientId === patients.session?.inHandId ? latest : null
  const isStopped = (shown?.contradictions.length ?? 0) > 0
  const picked = shown && !isStopped ? shown.rows.filter((row) => ticked.has(refId(row.ref))) : []
  const canFill = picked.length > 0 && busy === null

  const fill = () => {
    if (!shown || !canFill) return
    void page.fill(
      shown,
      picked.map((row) => row.ref)
    )
  }

  const answered = useRef(fillAsked)
  useEffect(() => {
    if (answered.current === fillAsked) return
    answered.current = fillAsked
    fill()
  })

  useEffect(() => {
    if (report) announce(resultWords(report))
  }, [report, announce])
  useEffect(() => {
    if (undone) announce(`${boxes(undone.restored)} put back`)
  }, [undone, announce])

  useEnter(fill)

  const isNobody = patients.session !== null && patients.session.inHandId === null

  const content = (): ReactNode => {
    if (isNobody)
      return (
        <Notice
          title="First take a patient in"
          actions={
            <Button look="primary" onClick={onTakeIn}>
              Go to the patient
            </Button>
          }
        >
          <p>Then Deskhand shows here which boxes of the page it would fill, and with what.</p>
        </Notice>
      )
    if (status && !status.isReadable)
      return (
        <Notice title="Deskhand cannot see this page yet" actions={<Button onClick={lookAgain}>Look again</Button>}>
          <p>
            Press the Deskhand button in the toolbar while the page is in front. Pages of the browser itself, its store and PDF files stay
            closed.
          </p>
        </Notice>
      )
    if (busy === "look" && !preview && !report) return <Waiting what="Reading the page" lines={8} />
    if (undone) return <UndoResult undone={undone} />
    return (
      <>
        {report ? <FillResult report={report} /> : null}
        {shown ? (
          <div className="page-groups">
            {report ? (
              <h3 className="next-title">{boxes(shown.rows.filter((row) => row.relation === "empty").length)} appeared after the fill</h3>
            ) : null}
            <FramesLeftOut origins={shown.framesLeftOut} onAllow={(origin) => void allowSite(origin, lookAgain, announce)} />
            {shown.isTruncated ? (
              <Notice tone="look" title="This page has more boxes than Deskhand reads">
                <p>Only the first ones are shown here. Please check the rest of the page yourself.</p>
              </Notice>
            ) : null}
            {isStopped ? (
              <StopPanel contradictions={shown.contradictions} actions={<Button onClick={lookAgain}>Look again</Button>} />
            ) : (
              <>
                <ClaimLine claim={shown.claim} />
                {shown.rows.length === 0 ? (
                  <Notice title="No box on this page fits this patient">
                    <p>Is the form open? If it is, look below at what was left alone: a box can be taught there.</p>
                  </Notice>
                ) : null}
                {shown.rows.length > 0 && shown.rows.every((row) => row.relation === "same") ? (
                  <Notice tone="verified" title="Every box Deskhand knows here is right already" />
                ) : null}
                <LostLine lost={shown.lost} />
                <PreviewRows
                  preview={shown}
                  ticked={ticked}
                  onTick={page.tick}
                  onTeach={(ref, key) => void page.teach(shown, ref, key)}
                  onDisown={(ref) => void page.disown(shown, ref)}
                />
                <RefusedRows preview={shown} onType={onType} onTeach={(ref, key) => void page.teach(shown, ref, key)} />
              </>
            )}
          </div>
        ) : null}
      </>
    )
  }

  return (
    <div className="screen page-screen">
      <div className="screen-body">
        {status && status.isReadable && !isNobody ? (
          <SiteLine status={status} preview={shown} onAllow={(origin) => void allowSite(origin, lookAgain, announce)} />
        ) : null}
        {problem && !isNobody ? (
          <Notice
            tone={problem.code === "identity-mismatch" ? "stop" : "look"}
            spoken="assertive"
            title={problem.message}
            actions={shown ? <Button onClick={lookAgain}>Look again</Button> : undefined}
          />
        ) : null}
        {content()}
      </div>
      {isNobody || (status && !status.isReadable) ? null : (
        <PageActions
          view={page.view}
          picked={shown && !isStopped ? picked : null}
          onFill={fill}
          onUndo={() => void page.undo().then(page.readStatus)}
          onLook={lookAgain}
        />
      )}
    </div>
  )
}
