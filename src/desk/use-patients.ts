import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react"
import type { Draft, PatientSession } from "../messaging/contract"
import type { Outcome, Problem } from "../messaging/outcome"
import { send } from "../messaging/send"
import { watchPatients } from "../messaging/watch-patients"
import { draftKeeper, draftToShow, type KeptDraft } from "./draft-keeper"

/** Everything the screens know of today's patients. */
export type Patients = {
  /** Null until the background has answered for the first time. */
  session: PatientSession | null
  /** What went wrong last; null once something went right. */
  problem: Problem | null
  /** The boxes of the patient in hand, with what was typed a moment ago; empty while nobody is in hand. */
  draft: Draft
  type: (key: string, text: string) => void
  /** Takes several boxes at once: into the patient in hand, or as a new patient. */
  take: (draft: Draft, into: "in-hand" | "new") => Promise<boolean>
  /** These resolve once it is done, or has failed with a problem. */
  hold: (id: string | null) => Promise<void>
  drop: (id: string) => Promise<void>
  eraseAll: () => Promise<void>
  /** Saves what was typed a moment ago. */
  flush: () => Promise<void>
  reload: () => void
}

/** Today's patients, followed live: another window's changes show here too, and typing here is saved as it happens. */
export const usePatients = (atOpening: PatientSession | null): Patients => {
  const [session, setSession] = useState(atOpening)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [kept, setKept] = useState<KeptDraft>({ id: null, unsaved: {}, problem: null, isNew: false })

  const receive = useCallback((outcome: Outcome<PatientSession>) => {
    if (outcome.ok) setSession(outcome.value)
    setProblem(outcome.ok ? null : outcome.problem)
    return outcome
  }, [])

  const keeper = useMemo(
    () =>
      draftKeeper({
        start: async (id, draft) => receive(await send("patient.start", { id, draft })),
        save: async (id, draft) => receive(await send("patient.saveDraft", { id, draft })),
        onChange: setKept,
        newId: () => crypto.randomUUID()
      }),
    [receive]
  )

  const reload = useCallback(() => void send("patient.list", {}).then(receive), [receive])

  useEffect(() => {
    const stop = new AbortController()
    watchPatients(setSession, stop.signal)
    reload()
    return () => stop.abort()
  }, [reload])

  useEffect(() => {
    const stop = new AbortController()
    const leave = () => void keeper.flush()
    for (const event of ["pagehide", "blur"]) window.addEventListener(event, leave, { signal: stop.signal })
    document.addEventListener("visibilitychange", leave, { signal: stop.signal })
    return () => stop.abort()
  }, [keeper])

  const ids = session?.patients.map((patient) => patient.id).join(" ") ?? ""
  // An erase takes along what could not be started yet.
  const isErased = session !== null && session.wasErased !== "no" && session.patients.length === 0
  const hadPatients = useRef(false)
  useEffect(() => {
    if (isErased && hadPatients.current) keeper.forget()
    hadPatients.current = ids !== ""
  }, [isErased, ids, keeper])

  // What was typed for somebody who was erased meanwhile must not come back as a new patient.
  const { id: typedFor, isNew } = kept
  useEffect(() => {
    const id = typedFor
    if (id === null || isNew || ids.split(" ").includes(id)) return
    // News can be late: only the list as it stands now says that somebody is gone.
    const stop = new AbortController()
    void send("patient.list", {}).then((listed) => {
      if (stop.signal.aborted || !listed.ok) return
      receive(listed)
      if (!listed.value.patients.some((patient) => patient.id === id)) keeper.forget()
    })
    return () => stop.abort()
  }, [ids, typedFor, isNew, keeper, receive])

  const inHandId = session?.inHandId ?? null
  useLayoutEffect(() => keeper.shows(inHandId), [keeper, inHandId])
  const saved = session?.patients.find((patient) => patient.id === inHandId)?.draft
  const draft = useMemo(() => draftToShow(saved ?? {}, inHandId, kept), [saved, inHandId, kept])

  const type = useCallback((key: string, text: string) => keeper.type(inHandId, key, text), [keeper, inHandId])
  const flush = useCallback(() => keeper.flush(), [keeper])
  const hold = useCallback(
    async (id: string | null) => {
      await keeper.setAside()
      receive(await send("patient.hold", { id }))
    },
    [keeper, receive]
  )

  return {
    session,
    problem: kept.problem ?? problem,
    draft,
    type,
    take: async (taken, into) => {
      await (into === "new" ? keeper.setAside() : keeper.flush())
      const id = into === "in-hand" ? inHandId : null
      const outcome = id === null ? await send("patient.start", { draft: taken }) : await send("patient.saveDraft", { id, draft: taken })
      return receive(outcome).ok
    },
    hold,
    drop: async (id) => void receive(await send("patient.drop", { id })),
    eraseAll: async () => {
      keeper.forget()
      receive(await send("patient.eraseAll", {}))
    },
    flush,
    reload
  }
}
