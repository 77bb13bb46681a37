import { PatientSession, type Draft, type SessionPatient } from "../messaging/contract"
import { fail, succeed, type Outcome } from "../messaging/outcome"
import type { Handlers } from "../messaging/serve"
import { patientSessionKey } from "../messaging/watch-patients"
import type { SessionStore } from "../platform/session-store"
import { inOrder } from "./in-order"

type PatientHandlers = Pick<
  Handlers,
  "patient.list" | "patient.start" | "patient.saveDraft" | "patient.hold" | "patient.drop" | "patient.eraseAll"
>

const most = 50
const noOne: PatientSession = { patients: [], inHandId: null, wasErased: "no" }
const gone = () => fail("not-found", "This patient is no longer held here.")

/** What was typed over what stood there; a box that was emptied leaves the draft. */
const mergeDraft = (old: Draft, typed: Draft): Draft =>
  Object.fromEntries(Object.entries({ ...old, ...typed }).filter(([, text]) => text !== ""))

/**
 * Today's short list, in the browser's memory alone. Every change is read, made and written in order, and a draft is merged
 * box by box, so that a popup and a side panel typing at the same time lose nothing of each other.
 */
export const patientSession = (store: SessionStore, clock: { now(): number; newId(): string }, takeTurn = inOrder()) => {
  const read = async (): Promise<PatientSession> => {
    const kept = PatientSession.safeParse((await store.read(patientSessionKey)) ?? noOne)
    return kept.success ? kept.data : noOne
  }

  /** The patient in hand, or null. */
  const inHand = async (): Promise<SessionPatient | null> => {
    const session = await read()
    return session.patients.find((patient) => patient.id === session.inHandId) ?? null
  }

  const heldIds = async (): Promise<string[]> => (await read()).patients.map(({ id }) => id)

  const change = (make: (session: PatientSession) => Outcome<PatientSession>): Promise<Outcome<PatientSession>> =>
    takeTurn(async () => {
      const made = make(await read())
      if (!made.ok) return made
      try {
        await store.write(patientSessionKey, made.value)
      } catch {
        return fail("storage-failed", "The browser's memory for this session is full. Remove a patient who is done, then try again.")
      }
      return made
    })

  const withTyped = (session: PatientSession, id: string, typed: Draft): PatientSession => ({
    ...session,
    patients: session.patients.map((patient) =>
      patient.id === id ? { ...patient, draft: mergeDraft(patient.draft, typed), changedAt: clock.now() } : patient
    )
  })

  /** Drops every patient and whatever else of the session is kept (previews, readings of pages). */
  const eraseAll = (why: PatientSession["wasErased"]): Promise<Outcome<PatientSession>> =>
    takeTurn(async () => {
      const before = await read()
      // With nobody held there is nothing new to tell: an earlier reason stays the one that is shown.
      const empty: PatientSession = { ...noOne, wasErased: before.patients.length > 0 ? why : before.wasErased }
      await store.clear()
      await store.write(patientSessionKey, empty)
      return succeed(empty)
    })

  const handlers: PatientHandlers = {
    "patient.list": async () => succeed(await read()),

    "patient.start": ({ id = clock.newId(), draft }) =>
      change((session) => {
        if (session.patients.some((patient) => patient.id === id)) return succeed(withTyped({ ...session, inHandId: id }, id, draft))
        if (session.patients.length >= most)
          return fail("bad-request", `${most} patients are held already. Remove one who is done, then start the next.`)
        const patient = { id, draft: mergeDraft({}, draft), changedAt: clock.now() }
        return succeed({ patients: [patient, ...session.patients], inHandId: patient.id, wasErased: "no" })
      }),

    "patient.saveDraft": ({ id, draft }) =>
      change((session) => {
        if (!session.patients.some((patient) => patient.id === id)) return gone()
        return succeed(withTyped(session, id, draft))
      }),

    "patient.hold": ({ id }) =>
      change((session) => {
        if (id !== null && !session.patients.some((patient) => patient.id === id)) return gone()
        return succeed({ ...session, inHandId: id })
      }),

    "patient.drop": ({ id }) =>
      change((session) => {
        const patients = session.patients.filter((patient) => patient.id !== id)
        if (patients.length === session.patients.length) return gone()
        return succeed({ ...session, patients, inHandId: session.inHandId === id ? null : session.inHandId })
      }),

    "patient.eraseAll": () => eraseAll("button")
  }

  return { handlers, inHand, heldIds, eraseAll }
}
