import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import type { Draft, PatientSession } from "../messaging/contract"
import { fail, succeed, type Outcome } from "../messaging/outcome"
import { draftKeeper, draftToShow, type KeptDraft } from "./draft-keeper"

const held = (id: string): Outcome<PatientSession> => succeed({ patients: [], inHandId: id, wasErased: "no" })

const desk = (answers: { start?: Outcome<PatientSession>; save?: Outcome<PatientSession> } = {}) => {
  const sent: { start?: string; id?: string; draft: Draft }[] = []
  let made = 0
  const answer: (() => void)[] = []
  let state: KeptDraft = { id: null, unsaved: {}, problem: null, isNew: false }
  const wait = (outcome: Outcome<PatientSession>) => new Promise<Outcome<PatientSession>>((resolve) => answer.push(() => resolve(outcome)))
  const keeper = draftKeeper({
    start: (id, draft) => (sent.push({ start: id, draft }), wait(answers.start ?? held(id))),
    save: (id, draft) => (sent.push({ id, draft }), wait(answers.save ?? held(id))),
    onChange: (next) => (state = next),
    newId: () => `p${++made}`
  })
  const answerNext = async () => {
    answer.shift()?.()
    await vi.advanceTimersByTimeAsync(0)
  }
  return { keeper, sent, answerNext, state: () => state }
}

describe("draftKeeper", () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it("starts a patient at the first character and saves the rest under the same id", async () => {
    const { keeper, sent, answerNext, state } = desk()
    keeper.type(null, "patient.name.last", "S")
    keeper.type(null, "patient.name.last", "Sa")
    expect(sent).toEqual([{ start: "p1", draft: { "patient.name.last": "S" } }])
    await answerNext()
    await vi.advanceTimersByTimeAsync(150)
    expect(sent[1]).toEqual({ id: "p1", draft: { "patient.name.last": "Sa" } })
    await answerNext()
    keeper.shows("p1")
    expect(state()).toEqual({ id: "p1", unsaved: {}, problem: null, isNew: false })
  })

  it("keeps what was typed when the news of the start overtakes its answer", async () => {
    const { keeper, sent, answerNext } = desk()
    keeper.type(null, "patient.name.last", "S")
    keeper.type(null, "patient.name.first", "A")
    keeper.shows("p1")
    keeper.type("p1", "patient.name.first", "An")
    await answerNext()
    await vi.advanceTimersByTimeAsync(150)
    expect(sent[1]).toEqual({ id: "p1", draft: { "patient.name.first": "An" } })
    expect(sent).toHaveLength(2)
  })

  it("takes a letter for the patient begun here though the screen has not been drawn since the answer", async () => {
    const { keeper, sent, answerNext, state } = desk()
    keeper.type(null, "patient.name.first", "A")
    await answerNext()
    keeper.type(null, "patient.name.first", "An")
    expect(draftToShow({ "patient.name.first": "A" }, "p1", state())).toEqual({ "patient.name.first": "An" })
    await vi.advanceTimersByTimeAsync(150)
    expect(sent.slice(1)).toEqual([{ id: "p1", draft: { "patient.name.first": "An" } }])
  })

  it("loses nothing of a window that closes before the start is answered", () => {
    const { keeper, sent } = desk()
    keeper.type(null, "patient.name.first", "C")
    keeper.type(null, "patient.name.first", "Carla")
    void keeper.flush()
    expect(sent.at(-1)).toEqual({ id: "p1", draft: { "patient.name.first": "Carla" } })
  })

  it("begins another patient once the one begun here is set aside", async () => {
    const { keeper, sent, answerNext, state } = desk()
    keeper.type(null, "patient.name.first", "A")
    void keeper.setAside()
    expect(draftToShow({}, null, state())).toEqual({})
    await answerNext()
    keeper.type(null, "patient.name.first", "B")
    await answerNext()
    expect(sent).toContainEqual({ start: "p2", draft: { "patient.name.first": "B" } })
    expect(sent.filter(({ start, id }) => start === "p1" || id === "p1").every(({ draft }) => draft["patient.name.first"] === "A")).toBe(
      true
    )
  })

  it("shows every character while the patient is being started, whoever tells of it first", async () => {
    const { keeper, state } = desk()
    keeper.type(null, "patient.name.first", "A")
    keeper.type(null, "patient.name.first", "An")
    expect(draftToShow({}, null, state())).toEqual({ "patient.name.first": "An" })
    expect(draftToShow({ "patient.name.first": "A" }, "p1", state())).toEqual({ "patient.name.first": "An" })
  })

  it("never shows what could not be started on somebody else, and starts again with the next letter", async () => {
    const { keeper, sent, answerNext, state } = desk({ start: fail("bad-request", "Too many.") })
    keeper.type(null, "patient.name.first", "A")
    await answerNext()
    expect(draftToShow({ "patient.name.first": "Bo" }, "p9", state())).toEqual({ "patient.name.first": "Bo" })
    expect(draftToShow({}, null, state())).toEqual({ "patient.name.first": "A" })
    keeper.type(null, "patient.name.first", "An")
    expect(sent[1]).toEqual({ start: "p1", draft: { "patient.name.first": "An" } })
  })

  it("does not start one who could not be started once somebody else is typed for", async () => {
    const { keeper, sent, answerNext } = desk({ start: fail("bad-request", "Too many.") })
    keeper.type(null, "patient.name.first", "A")
    await answerNext()
    keeper.type("p9", "patient.name.first", "Bo")
    await vi.advanceTimersByTimeAsync(150)
    expect(sent.slice(1)).toEqual([{ id: "p9", draft: { "patient.name.first": "Bo" } }])
  })

  it("waits for a pause, and not at all when flushed", async () => {
    const { keeper, sent } = desk()
    keeper.type("p1", "patient.mrn", "1")
    await vi.advanceTimersByTimeAsync(100)
    keeper.type("p1", "patient.mrn", "12")
    await vi.advanceTimersByTimeAsync(100)
    expect(sent).toEqual([])
    void keeper.flush()
    expect(sent).toEqual([{ id: "p1", draft: { "patient.mrn": "12" } }])
  })

  it("flushes past a save that is under way", async () => {
    const { keeper, sent } = desk()
    keeper.type("p1", "patient.mrn", "1")
    void keeper.flush()
    keeper.type("p1", "patient.mrn", "12")
    void keeper.flush()
    expect(sent.map((one) => one.draft["patient.mrn"])).toEqual(["1", "12"])
  })

  it("saves the first patient's typing before the second one's", async () => {
    const { keeper, sent, answerNext } = desk()
    keeper.type("p1", "patient.mrn", "1")
    keeper.type("p2", "patient.mrn", "2")
    await answerNext()
    await vi.advanceTimersByTimeAsync(150)
    expect(sent).toEqual([
      { id: "p1", draft: { "patient.mrn": "1" } },
      { id: "p2", draft: { "patient.mrn": "2" } }
    ])
  })

  it("starts a new patient though the one before could not be saved", async () => {
    const { keeper, sent, answerNext } = desk({ save: fail("storage-failed", "Full.") })
    keeper.type("q1", "patient.mrn", "1")
    keeper.type(null, "patient.mrn", "2")
    await answerNext()
    await vi.advanceTimersByTimeAsync(150)
    expect(sent[1]).toEqual({ start: "p1", draft: { "patient.mrn": "2" } })
  })

  it("keeps the text and says the problem when saving fails", async () => {
    const { keeper, answerNext, state } = desk({ save: fail("storage-failed", "Full.") })
    keeper.type("p1", "patient.mrn", "1")
    void keeper.flush()
    await answerNext()
    expect(state().unsaved).toEqual({ "patient.mrn": "1" })
    expect(state().problem?.message).toBe("Full.")
  })

  it("forgets everything once the patients are erased", async () => {
    const { keeper, sent, state } = desk()
    keeper.type("p1", "patient.mrn", "1")
    keeper.forget()
    await vi.advanceTimersByTimeAsync(500)
    expect(sent).toEqual([])
    expect(state().unsaved).toEqual({})
  })
})
