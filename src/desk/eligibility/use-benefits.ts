import { useCallback, useEffect, useRef, useState } from "react"
import { benefitsSeenOf } from "../../messaging/benefits-seen-of"
import { KeptBenefits, keptBenefitsKey } from "../../messaging/kept-benefits"
import type { Problem } from "../../messaging/outcome"
import { send } from "../../messaging/send"
import { patientSessionKey } from "../../messaging/watch-patients"
import type { PatientRecord } from "../../patient/record"
import { sessionStore } from "../../platform/session-store"
import { watchSession } from "../../platform/watch-session"
import type { Patients } from "../use-patients"

type Benefits = {
  /** The result to show; null where there is none for whoever is in hand. */
  kept: KeptBenefits | null
  problem: Problem | null
  isBusy: boolean
  /** The page in front was read and shows no result; what is shown was read before. */
  isFromBefore: boolean
  /** What is shown was read of another page than the one in front now. */
  isElsewhere: boolean
  read: () => void
  confirm: (record: PatientRecord) => Promise<void>
}

type State = {
  kept: KeptBenefits | null
  problem: Problem | null
  isBusy: boolean
  isFromBefore: boolean
  /** The arrival in front when `kept` was read here; null where another window or an earlier screen read it. */
  arrival: number | null
}

const readKept = async (): Promise<KeptBenefits | null> => {
  const kept = KeptBenefits.safeParse(await sessionStore.read(keptBenefitsKey))
  return kept.success ? kept.data : null
}

/** The payer's answer on the page in front: read when the screen opens, when another patient comes into hand, and on request. */
export const useBenefits = ({ tabId, arrivals }: { tabId: number | null; arrivals: number }, patients: Patients): Benefits => {
  const [state, setState] = useState<State>({ kept: null, problem: null, isBusy: true, isFromBefore: false, arrival: null })
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
      return setState((last) => ({
        ...last,
        kept: before,
        problem: answer.ok ? null : answer.problem,
        isBusy: false,
        isFromBefore: answer.ok,
        arrival: before.id === last.kept?.id ? last.arrival : null
      }))
    if (!answer.ok) return setState({ kept: null, problem: answer.problem, isBusy: false, isFromBefore: false, arrival: null })
    const kept: KeptBenefits = { id: crypto.randomUUID(), view: answer.value, isConfirmed: false, tabId }
    if (isResult) keep(kept)
    setState({ kept, problem: null, isBusy: false, isFromBefore: false, arrival: arrivals })
  }, [tabId, arrivals, flush, inHandId, keep])

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
        setState((last) => {
          const kept = next.success ? next.data : null
          const isOwn = kept !== null && kept.id === last.kept?.id
          return { ...last, kept, isBusy: value === undefined ? false : last.isBusy, arrival: isOwn ? last.arrival : null }
        })
      },
      stop.signal
    )
    watchSession(
      patientSessionKey,
      (value) => {
        // Only an erasing takes the whole list away: a reading under way must not bring a result back after it.
        if (value !== undefined) return
        turn.current++
        setState((last) => ({ ...last, kept: null, isBusy: false }))
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
    const seen = benefitsSeenOf(shown.view, inHandId, record)
    const said = seen && (await send("benefits.confirm", seen))
    if (said && !said.ok) return setState((last) => ({ ...last, problem: said.problem }))
    const kept = { ...shown, isConfirmed: true }
    keep(kept)
    setState((last) => ({ ...last, kept, problem: null }))
  }

  const isElsewhere = shown !== null && (shown.tabId !== tabId || (state.arrival !== null && state.arrival !== arrivals))
  const { problem, isBusy, isFromBefore } = state
  return { problem, isBusy, isFromBefore, isElsewhere, kept: shown, read: () => void read(), confirm }
}
