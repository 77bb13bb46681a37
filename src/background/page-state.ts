import type { FieldFact } from "../autofill/facts"
import type { FillPlan } from "../autofill/plan"
import type { SessionStore } from "../platform/session-store"
import type { FrameName } from "./page-door"
import type { SeenFrame } from "./page-frames"

/** `isHealed`: found by other anchors than its own. */
export type TaughtHere = { origin: string; correctionId: string; isHealed: boolean; readAs: string | null }

/** What must outlive the worker between a preview and its fill. The plan holds no value of the patient. */
export type PageState = {
  previewId: string
  patientId: string
  /** Typing after the preview makes it stale: what was shown is no longer what would be written. */
  draftChangedAt: number
  /** The superbill in hand and its revision, "" for none: a change makes the preview stale too. */
  superbill: string
  origin: string
  frames: SeenFrame[]
  plan: FillPlan
  /** false for a page of thousands of boxes: then the refused ones are not kept, and can be neither taught nor compared. */
  isWhole: boolean
  /** Boxes that the office taught, by name: the site and short name of the correction, what the dictionary itself reads there. */
  taught: Record<string, TaughtHere>
  /** What the clerk was shown in boxes that hold something else: only that may be overwritten. */
  shown: Record<string, string>
  madeAt: number
}

const mostKept = 3000

/** As much of a plan as the browser's memory can hold for several tabs. */
export const keepable = (plan: FillPlan): Pick<PageState, "plan" | "isWhole"> => {
  const isWhole = plan.planned.length + plan.refused.length <= mostKept
  return { plan: isWhole ? plan : { planned: plan.planned, refused: [] }, isWhole }
}

/** One fill as it can be undone: its frames with the words of the boxes by index. */
export type FillMark = { frames: (FrameName & { labels: Record<number, string> })[] }

const stateKey = (tabId: number) => `page:${tabId}`
const marksKey = (tabId: number) => `fills:${tabId}`
const mostTabs = 3
const mostMarks = 10

/** Previews and fills by tab, in session memory: an erase takes them along. */
export const pageStates = (store: SessionStore) => ({
  read: async (tabId: number): Promise<PageState | null> => ((await store.read(stateKey(tabId))) as PageState | undefined) ?? null,

  /** false when the browser's memory does not take a page of this size. The newest few tabs are kept. */
  write: async (tabId: number, state: PageState): Promise<boolean> => {
    const others = (await store.keys()).filter((key) => key.startsWith("page:") && key !== stateKey(tabId))
    if (others.length >= mostTabs) {
      const dated = await Promise.all(others.map(async (key) => ({ key, madeAt: ((await store.read(key)) as PageState).madeAt })))
      const old = dated.toSorted((one, other) => other.madeAt - one.madeAt).slice(mostTabs - 1)
      await store.remove(old.map(({ key }) => key))
    }
    try {
      await store.write(stateKey(tabId), state)
      return true
    } catch {
      await store.remove([stateKey(tabId)])
      return false
    }
  },

  /** A preview serves once. */
  use: (tabId: number): Promise<void> => store.remove([stateKey(tabId)]),

  marks: async (tabId: number): Promise<FillMark[]> => ((await store.read(marksKey(tabId))) as FillMark[] | undefined) ?? [],

  writeMarks: (tabId: number, marks: FillMark[]): Promise<void> =>
    marks.length === 0 ? store.remove([marksKey(tabId)]) : store.write(marksKey(tabId), marks.slice(-mostMarks)),

  forget: (tabId: number): Promise<void> => store.remove([stateKey(tabId), marksKey(tabId)])
})
export type PageStates = ReturnType<typeof pageStates>

/** Every box of one frame in page order. */
export const fieldsOfFrame = ({ plan }: Pick<PageState, "plan">, frameId: number): FieldFact[] =>
  [...plan.planned, ...plan.refused]
    .filter(({ ref }) => ref.frameId === frameId)
    .map(({ fact }) => fact)
    .toSorted((one, other) => one.index - other.index)
