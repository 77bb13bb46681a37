import { useCallback, useEffect, useMemo, useRef, useState } from "react"
import { checklistKey, ChecklistSession, noChecklist } from "../../messaging/checklist-session"
import type { Params } from "../../messaging/contract"
import type { Problem } from "../../messaging/outcome"
import { send } from "../../messaging/send"
import { watchChecklist } from "../../messaging/watch-checklist"
import { sessionStore } from "../../platform/session-store"

type Change = Omit<Params<"checklist.save">, "patientId">
/** `isUnread`: it could not be read, and nothing came since. */
type State = { of: string | null; kept: ChecklistSession | null; problem: Problem | null; isUnread: boolean }
/** A change on its way to the background. */
type Underway = { of: string; turn: number; change: Change; at: number }

/** As it will stand once the background has it: a box is ticked at once, also while an earlier tick is still on its way. */
const withChange = (kept: ChecklistSession, { change: { chosen, marks = {} }, at }: Underway): ChecklistSession => {
  const made = Object.entries(marks).map(([id, mark]) => [id, mark && { ...mark, at }] as const)
  return {
    ...kept,
    chosen: chosen === undefined ? kept.chosen : chosen,
    marks: Object.fromEntries(
      Object.entries({ ...kept.marks, ...Object.fromEntries(made) }).flatMap(([id, mark]) => (mark === null ? [] : [[id, mark]]))
    )
  }
}

/** What the clerk decided on one patient's checklist, followed live; null until it was read. */
export const useKeptChecklist = (patientId: string | null) => {
  const [state, setState] = useState<State>({ of: null, kept: null, problem: null, isUnread: false })
  const [tries, setTries] = useState(0)
  const [underway, setUnderway] = useState<readonly Underway[]>([])
  const turns = useRef(0)

  useEffect(() => {
    if (patientId === null) return
    const stop = new AbortController()
    const take = (kept: ChecklistSession) =>
      stop.signal.aborted
        ? undefined
        : setState((last) => ({ of: patientId, kept, problem: last.of === patientId ? last.problem : null, isUnread: false }))
    let isFollowed = false
    watchChecklist(
      patientId,
      (kept) => {
        isFollowed = true
        take(kept)
      },
      stop.signal
    )
    void sessionStore.read(checklistKey(patientId)).then(
      (value) => {
        const kept = ChecklistSession.safeParse(value)
        if (!isFollowed) take(kept.success ? kept.data : noChecklist)
      },
      () => {
        if (!isFollowed && !stop.signal.aborted) setState({ of: patientId, kept: null, problem: null, isUnread: true })
      }
    )
    return () => stop.abort()
  }, [patientId, tries])

  const save = useCallback(
    async (change: Change): Promise<boolean> => {
      if (patientId === null) return false
      const turn = ++turns.current
      setUnderway((last) => [...last, { of: patientId, turn, change, at: Date.now() }])
      const saved = await send("checklist.save", { patientId, ...change })
      setState((last) =>
        last.of !== patientId
          ? last
          : saved.ok
            ? { ...last, kept: saved.value, problem: null, isUnread: false }
            : { ...last, problem: saved.problem }
      )
      // Where it was not taken, what was shown as ticked is open again.
      setUnderway((last) => last.filter((each) => each.turn !== turn))
      return saved.ok
    },
    [patientId]
  )

  const kept = state.of === patientId ? state.kept : null
  const shown = useMemo(() => kept && underway.filter(({ of }) => of === patientId).reduce(withChange, kept), [kept, underway, patientId])
  const readAgain = useCallback(() => setTries((last) => last + 1), [])
  const isOurs = state.of === patientId
  return { kept: shown, problem: isOurs ? state.problem : null, isUnread: isOurs && state.isUnread, readAgain, save }
}
