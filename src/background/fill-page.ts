import { boxLabel } from "../autofill/box-label"
import { readForBox, type FillRecord } from "../autofill/fill-record"
import { formatValue } from "../autofill/format-value"
import type { PlannedField, WriteOrder, WriteOutcome } from "../autofill/plan"
import { refName, relationOf, type BoxNow } from "../autofill/preview-fill"
import { fail, succeed, type Outcome } from "../messaging/outcome"
import type { FillReport, FilledRow } from "../messaging/page-views"
import { WriteOutcomes } from "./agent-answers"
import { findNext } from "./find-next"
import { contradictionsNow } from "./look-at-page"
import { webOrigin } from "./open-page"
import type { PageDesk } from "./page-desk"
import { isSameDocument, placesNow, readNow } from "./page-frames"
import type { FillMark, PageState } from "./page-state"
import { patientInHand, type InHand } from "./patient-in-hand"
import type { FieldRef } from "../autofill/facts"

type Params = { tabId: number; previewId: string; ticked: FieldRef[] }

const stale = (why: string) => fail("page-changed", `${why} Nothing was written; look at the page again.`)

/** One ticked box with what is to be written into it. */
type Task = { planned: PlannedField; label: string; wrote: string; order: WriteOrder }

/** Only what the preview offered, for the patient it was made for, on the page it was made of. */
const openPreview = async (desk: PageDesk, { tabId, previewId, ticked }: Params): Promise<Outcome<{ state: PageState; hand: InHand }>> => {
  const hand = await patientInHand(desk)
  if (!hand.ok) return hand
  const state = await desk.states.read(tabId)
  if (state === null || state.previewId !== previewId) return stale("This preview is no longer the latest one.")
  if (state.patientId !== hand.value.patient.id) return stale("Another patient is in hand than when this preview was made.")
  if (state.draftChangedAt !== hand.value.patient.changedAt) return stale("The patient's boxes were changed after this preview was made.")
  if (state.superbill !== hand.value.superbill) return stale("The superbill in hand was changed after this preview was made.")
  const tab = await desk.door.tab(tabId)
  if (tab === null) return fail("not-found", "This tab was closed. Nothing was written.")
  if (webOrigin(tab.url) !== state.origin) return stale("Another page stands in this tab now.")
  const offered = new Set(state.plan.planned.map(({ ref }) => refName(ref)))
  if (!ticked.every((ref) => offered.has(refName(ref))))
    return fail("bad-request", "A box was ticked that the preview does not offer. Nothing was written.")
  return succeed({ state, hand: hand.value })
}

/** Splits the ticked boxes into those to write, those that hold it already and those that changed since the preview. */
const makeTasks = (
  state: PageState,
  record: FillRecord,
  ticked: FieldRef[],
  now: Map<string, BoxNow>
): { tasks: Task[]; settled: FilledRow[] } => {
  const wanted = new Set(ticked.map(refName))
  const tasks: Task[] = []
  const settled: FilledRow[] = []
  for (const planned of state.plan.planned.filter(({ ref }) => wanted.has(refName(ref)))) {
    const { ref, key, fact } = planned
    const label = boxLabel(fact)
    const value = formatValue(record, planned)
    const box = now.get(refName(ref))
    const row = { ref, label, key, wrote: value.ok ? value.shown : "", now: box?.text ?? "" }
    if (!value.ok) settled.push({ ...row, status: "failed", why: "There is no value that fits this box." })
    else if (box === undefined) settled.push({ ...row, status: "failed", why: sentences.gone })
    else {
      const relation = relationOf(planned, value, readForBox(record, planned), box)
      const isAsShown = state.shown[refName(ref)] === box.text
      if (relation === "same") settled.push({ ...row, status: "filled", why: "It stood there already." })
      else if (relation === "different" && !isAsShown) settled.push({ ...row, status: "failed", why: sentences["not-empty"] })
      else {
        const order: WriteOrder = {
          index: ref.index,
          action: value.action,
          expectKind: value.expectKind,
          overwrite: relation === "different"
        }
        tasks.push({ planned, label, wrote: value.shown, order })
      }
    }
  }
  return { tasks, settled }
}

const sentences: Record<Extract<WriteOutcome, { status: "failed" }>["reason"], string> = {
  gone: "The box is no longer on the page.",
  "not-empty": "Something else stands in this box now. Look again, then tick it to overwrite.",
  hidden: "The page hides this box now.",
  disabled: "The page does not let this box be filled now.",
  "no-option": "The list has no choice that says this.",
  "not-taken": "The page did not take what was written.",
  protected: "This kind of box is never filled."
}
const unanswered: WriteOutcome[] = []

/** What is told of a box: the script's word, and then what really stands there once every frame was written. */
const rowOf = (
  { planned, label, wrote, order }: Task,
  outcome: WriteOutcome | undefined,
  later: BoxNow | undefined,
  record: FillRecord
): FilledRow => {
  const row = { ref: planned.ref, label, key: planned.key, wrote, now: later?.text ?? outcome?.now ?? "" }
  if (outcome === undefined) return { ...row, status: "failed", why: "This part of the page is gone or does not answer." }
  if (outcome.status === "failed") return { ...row, status: "failed", why: sentences[outcome.reason] }
  if (later === undefined) return { ...row, status: "failed", why: "The box left the page after it was written." }
  const isThere = relationOf(planned, { action: order.action, shown: wrote }, readForBox(record, planned), later) === "same"
  if (isThere && outcome.status === "filled") return { ...row, status: "filled", why: "" }
  if (isThere) return { ...row, status: "filled", why: "The page shows it in its own way." }
  return {
    ...row,
    status: "changed-by-page",
    why: later.isEmpty ? "The page emptied the box again." : "The page made something else of it."
  }
}

/** Writes frame by frame; stops where the patient was put away meanwhile (the screen was locked). */
const writeAll = async (desk: PageDesk, tabId: number, state: PageState, tasks: Task[]) => {
  const outcomes = new Map<string, WriteOutcome>()
  const mark: FillMark = { frames: [] }
  for (const frame of state.frames) {
    const mine = tasks.filter(({ planned }) => planned.ref.frameId === frame.frameId)
    if (mine.length === 0) continue
    if ((await desk.inHand())?.id !== state.patientId) break
    // A frame may have gone elsewhere since it was read: what was meant for one site never reaches another.
    const places = await placesNow(desk.door, tabId)
    if (!places.some((place) => isSameDocument(place, frame) && place.origin === frame.origin)) continue
    const labels = Object.fromEntries(mine.map(({ planned, label }) => [planned.ref.index, label]))
    mark.frames.push({ frameId: frame.frameId, documentId: frame.documentId, bornAt: frame.bornAt, labels })
    const answer = await desk.door.ask(tabId, frame, "write", [frame.readingId, mine.map(({ order }) => order)])
    const parsed = WriteOutcomes.safeParse(answer)
    for (const outcome of parsed.success ? parsed.data : unanswered)
      outcomes.set(refName({ frameId: frame.frameId, index: outcome.index }), outcome)
  }
  return { outcomes, mark }
}

/**
 * A box that was found again by other anchors is the taught one once a clerk filled it as such: a look alone proves nothing, and what
 * is remembered must not drift from page to page. What cannot be kept now is found again the same way at the next look.
 */
const renewTaught = async (desk: PageDesk, { taught }: PageState, rows: readonly FilledRow[]): Promise<void> => {
  for (const { ref, status } of rows) {
    const box = taught[refName(ref)]
    if (status === "filled" && box?.isHealed) await desk.siteMaps.renew(box.origin, box.correctionId, desk.clock.today())
  }
}

/**
 * Writes the ticked boxes of one preview and says of each whether it stands there. Before the first key the page is asked again
 * whose it is. Boxes that appear because of the fill come back as a preview of their own.
 */
export const fillPage = async (desk: PageDesk, params: Params): Promise<Outcome<FillReport>> => {
  const startedAt = desk.clock.now()
  const opened = await openPreview(desk, params)
  if (!opened.ok) return opened
  const { tabId, ticked } = params
  const { state, hand } = opened.value

  const contradictions = await contradictionsNow(desk, tabId, state.frames, state.plan, hand.record)
  if (contradictions.length > 0) {
    const fields = [...new Set(contradictions.map(({ what }) => what))]
    return fail("identity-mismatch", "This page shows another patient than the one in hand. Nothing was written.", fields)
  }
  const before = await readNow(desk.door, tabId, state.frames, ticked)
  if (ticked.length > 0 && before.length === 0) return stale("The page was loaded anew or left.")

  const { tasks, settled } = makeTasks(state, hand.record, ticked, new Map(before.map((box) => [refName(box.ref), box])))
  await desk.states.use(tabId)
  const { outcomes, mark } = await writeAll(desk, tabId, state, tasks)
  const marks = mark.frames.length > 0 ? [...(await desk.states.marks(tabId)), mark] : await desk.states.marks(tabId)
  await desk.states.writeMarks(tabId, marks)

  const after = await readNow(
    desk.door,
    tabId,
    state.frames,
    tasks.map(({ planned }) => planned.ref)
  )
  const later = new Map(after.map((box) => [refName(box.ref), box]))
  const written = tasks.map((task) => {
    const name = refName(task.planned.ref)
    return rowOf(task, outcomes.get(name), later.get(name), hand.record)
  })
  const rows = [...written, ...settled].toSorted((one, other) => one.ref.frameId - other.ref.frameId || one.ref.index - other.ref.index)
  await renewTaught(desk, state, rows)
  await desk.badge(tabId, String(rows.filter((row) => row.status === "filled").length))
  const next = await findNext(desk, tabId, state)
  return succeed({ rows, canUndo: marks.length > 0, next, tookMs: desk.clock.now() - startedAt })
}
