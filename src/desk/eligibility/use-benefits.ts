import { useCallback, useEffect, useRef, useState } from "react"
import { coverageTold } from "../../autofill/read-eligibility/compare-with-record"
import type { Problem } from "../../messaging/outcome"
import { send } from "../../messaging/send"
import type { PatientRecord } from "../../patient/record"
import { sessionStore } from "../../platform/session-store"
import { watchSession } from "../../platform/watch-session"
import type { Patients } from "../use-patients"
import { KeptBenefits, keptBenefitsKey } from "./kept-benefits"

type Benefits = {
  /** The result to show; null where there is none for whoever is in hand. */
  kept: KeptBenefits | null
  problem: Problem | null
  isBusy: boolean
  /** The page in front was read and shows no result; what is shown was read before. */
  isFromBefore: boolean
  read: () => void
  confirm: (record: PatientRecord) => Promise<void>
}

type State = { kept: KeptBenefits | null; problem: Problem | null; isBusy: boolean; isFromBefore: boolean }

const readKept = async (): Promise<KeptBenefits | null> => {
  const kept = KeptBenefits.safeParse(await sessionStore.read(keptBenefitsKey))
  return kept.success ? kept.data : null
}

/** The payer's answer on the page in front: read when the screen opens, when another patient comes into hand, and on request. */
export const useBenefits = (tabId: number | null, patients: Patients): Benefits => {
  const [state, setState] = useState<State>({ kept: null, problem: null, isBusy: true, isFromBefore: false })
  const turn = useRef(0)
  const { flush, session } = patients
  const inHandId = session?.inHandId ?? null
  const isReady = session !== null

  const keep = useCallback((kept: KeptBenefits) => {
    // A session's memory that is full loses the result when the window closes, not while it is read.
    void sessionStore.write(keptBenefitsKey, kept).catch(() => undefined)
  }, [])

  const read = useCallback(async () => {
    if (tabId === null) return setState((last) => ({ ...last, isBusy: false }))
    const mine = ++turn.current
    setState((last) => ({ ...last, problem: null, isBusy: true }))
    await flush()
    const answer = await send("page.benefits", { tabId })
    const before = await readKept().catch(() => null)
    if (mine !== turn.current) return
    const isResult = answer.ok && answer.value.isResult
    // The clerk may have gone on to the EHR, to put the note there: what was read for this patient stays.
    if (!isResult && before?.view.isResult && before.view.patientId === inHandId)
      return setState({ kept: before, problem: null, isBusy: false, isFromBefore: true })
    if (!answer.ok) return setState({ kept: null, problem: answer.problem, isBusy: false, isFromBefore: false })
    const kept: KeptBenefits = { view: answer.value, isConfirmed: false }
    if (isResult) keep(kept)
    setState({ kept, problem: null, isBusy: false, isFromBefore: false })
  }, [tabId, flush, inHandId, keep])

  const readFor = useRef<string | null | undefined>(undefined)
  useEffect(() => {
    // Nobody in hand any more may mean that the screen was locked: nothing is read then unless it is asked for.
    if (!isReady || readFor.current === inHandId) return
    const isFirst = readFor.current === undefined
    readFor.current = inHandId
    if (isFirst || inHandId !== null) void read()
  }, [isReady, inHandId, read])

  useEffect(() => {
    const stop = new AbortController()
    watchSession(
      keptBenefitsKey,
      (value) => {
        // Gone altogether means erased; what another window read or confirmed is shown here too.
        const next = KeptBenefits.safeParse(value)
        if (value === undefined) turn.current++
        setState((last) => ({ ...last, kept: next.success ? next.data : null, isBusy: value === undefined ? false : last.isBusy }))
      },
      stop.signal
    )
    return () => {
      turn.current++
      stop.abort()
    }
  }, [])

  const shown = state.kept?.view.patientId === inHandId ? state.kept : null

  const confirm = async (record: PatientRecord): Promise<void> => {
    if (!shown || inHandId === null) return
    const { result, readOn } = shown.view
    const sequence = coverageTold(result, record.coverages)?.sequence
    const said = await send("benefits.confirm", {
      patientId: inHandId,
      status: result.status,
      payerName: result.payerName?.slice(0, 400) ?? null,
      readAt: readOn,
      referenceNumber: result.referenceNumber?.slice(0, 400) ?? null,
      ...(sequence ? { sequence } : {})
    })
    if (!said.ok) return setState((last) => ({ ...last, problem: said.problem }))
    const kept = { ...shown, isConfirmed: true }
    keep(kept)
    setState((last) => ({ ...last, kept, problem: null }))
  }

  return { ...state, kept: shown, read: () => void read(), confirm }
}
