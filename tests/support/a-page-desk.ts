import { succeed, type Outcome } from "../../src/messaging/outcome"
import type { Preview } from "../../src/messaging/page-views"
import { pageStates } from "../../src/background/page-state"
import { patientSession } from "../../src/background/patient-session"
import { servePage } from "../../src/background/serve-page"
import type { Stored } from "../../src/storage/keep"
import { siteMaps } from "../../src/storage/site-maps"
import { aFakeFrame, fakePage, type FakeBox } from "./fake-page"
import { memoryDatabase } from "./memory-database"
import { memorySession } from "./memory-session"

export const carla = {
  "patient.name.first": "Carla",
  "patient.name.last": "Whitcomb",
  "patient.birthDate": "03/04/1985",
  "patient.email": "carla@mail.example"
}
export const aBox = (label: string, value = "", some: Partial<FakeBox> = {}): FakeBox => ({
  fact: { label, id: label.toLowerCase().replace(/\W/g, "_") },
  value,
  ...some
})
export const nameBoxes = () => [aBox("Patient first name"), aBox("Patient last name"), aBox("Patient date of birth")]

/** The page handlers over a tab without a browser, with a patient who can be taken in. */
export const aPageDesk = (frames = [aFakeFrame(nameBoxes())]) => {
  let count = 0
  let time = 0
  const clock = { now: () => ++time, today: () => "2026-03-02", newId: () => `id-${++count}` }
  const store = memorySession()
  const patients = patientSession(store, clock)
  const { page, door } = fakePage("https://ehr.example/new", frames)
  const maps = siteMaps(memoryDatabase())
  const states = pageStates(store)
  const pages = servePage(
    { door, states, siteMaps: maps, inHand: patients.inHand, badge: async () => undefined, clock },
    { read: async () => [] },
    async (seen) => succeed(seen)
  )
  return {
    store,
    page,
    patients,
    maps,
    look: () => pages["page.look"]({ tabId: 1 }, "popup"),
    fill: (preview: Preview, ticked = preview.rows.filter((row) => row.isTicked).map((row) => row.ref)) =>
      pages["page.fill"]({ tabId: 1, previewId: preview.previewId, ticked }, "popup"),
    undo: () => pages["page.undo"]({ tabId: 1 }, "popup"),
    status: (tabId = 1) => pages["page.status"]({ tabId }, "popup"),
    correct: (preview: Preview, index: number, key: string | null) =>
      pages["page.correct"]({ tabId: 1, previewId: preview.previewId, ref: { frameId: 0, index }, key }, "popup"),
    disown: (preview: Preview, index: number) =>
      pages["page.disown"]({ tabId: 1, previewId: preview.previewId, ref: { frameId: 0, index } }, "popup"),
    start: (draft: Record<string, string> = carla) => patients.handlers["patient.start"]({ draft }, "popup")
  }
}
export type ADesk = ReturnType<typeof aPageDesk>

export const valueOf = <T>(outcome: Outcome<T> | Stored<T>): T => {
  if (!outcome.ok) throw new Error(`${outcome.problem.code}: ${outcome.problem.message}`)
  return outcome.value
}
export const seen = async (desk: ADesk) => valueOf(await desk.look())
export const problemOf = (outcome: Outcome<unknown>) => (outcome.ok ? "none" : outcome.problem.code)
