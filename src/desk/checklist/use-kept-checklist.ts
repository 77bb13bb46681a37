import { useCallback, useEffect, useState } from "react"
import { checklistKey, ChecklistSession, noChecklist } from "../../messaging/checklist-session"
import type { Params } from "../../messaging/contract"
import type { Problem } from "../../messaging/outcome"
import { send } from "../../messaging/send"
import { watchChecklist } from "../../messaging/watch-checklist"
import { sessionStore } from "../../platform/session-store"

type Change = Omit<Params<"checklist.save">, "patientId">
type State = { of: string | null; kept: ChecklistSession | null; problem: Problem | null }

/** As it will stand once the background has it: the box is ticked at once. */
const withChange = (kept: ChecklistSession, { chosen, marks = {} }: Change, at: number): ChecklistSession => ({
  ...kept,
  chosen: chosen === undefined ? kept.chosen : chosen,
  marks: Object.fromEntries(
    Object.entries({
      ...kept.marks,
      ...Object.fromEntries(Object.entries(marks).map(([id, mark]) => [id, mark && { ...mark, at }]))
    }).flatMap(([id, mark]) => (mark === null ? [] : [[id, mark]]))
  )
})

/** What the clerk decided on one patient's checklist, followed live; null until it was read. */
export const useKeptChecklist = (patientId: string | null) => {
  const [state, setState] = useState<State>({ of: null, kept: null, problem: null })

  useEffect(() => {
    if (patientId === null) return
    const stop = new AbortController()
    const take = (kept: ChecklistSession) =>
      stop.signal.aborted ? undefined : setState((last) => ({ of: patientId, kept, problem: last.of === patientId ? last.problem : null }))
    let isFollowed = false
    watchChecklist(
      patientId,
      (kept) => {
        isFollowed = true
        take(kept)
      },
      stop.signal
    )
    void sessionStore.read(checklistKey(patientId)).then((value) => {
      const kept = ChecklistSession.safeParse(value)
      if (!isFollowed) take(kept.success ? kept.data : noChecklist)
    })
    return () => stop.abort()
  }, [patientId])

  const save = useCallback(
    async (change: Change): Promise<boolean> => {
      if (patientId === null) return false
      setState((last) => (last.of === patientId && last.kept ? { ...last, kept: withChange(last.kept, change, Date.now()) } : last))
      const saved = await send("checklist.save", { patientId, ...change })
      if (saved.ok) setState((last) => (last.of === patientId ? { ...last, problem: null } : last))
      else {
        // What was shown as ticked is not: show again what stands.
        const value = ChecklistSession.safeParse(await sessionStore.read(checklistKey(patientId)))
        setState((last) =>
          last.of === patientId ? { of: patientId, kept: value.success ? value.data : noChecklist, problem: saved.problem } : last
        )
      }
      return saved.ok
    },
    [patientId]
  )

  const isOfNow = state.of === patientId
  return { kept: isOfNow ? state.kept : null, problem: isOfNow ? state.problem : null, save }
}
