import type { Draft, PatientSession } from "../messaging/contract"
import type { Outcome, Problem } from "../messaging/outcome"

type Ways = {
  start: (id: string, draft: Draft) => Promise<Outcome<PatientSession>>
  save: (id: string, draft: Draft) => Promise<Outcome<PatientSession>>
  /** Told whenever what is unsaved, or whether saving works, has changed. */
  onChange: (state: KeptDraft) => void
  newId: () => string
  waitMs?: number
}

/** What was typed for `id` and is not yet known to be saved. `isNew`: they were begun here and the screen does not show them in hand yet. */
export type KeptDraft = { id: string | null; unsaved: Draft; problem: Problem | null; isNew: boolean }

const nothing: KeptDraft = { id: null, unsaved: {}, problem: null, isNew: false }

/**
 * The text of the boxes: what is saved, with what was typed a moment ago. While a patient is new the screen has nobody in hand,
 * and the typing is theirs.
 */
export const draftToShow = (saved: Draft, inHandId: string | null, kept: KeptDraft): Draft => {
  const isTheirs = kept.id === inHandId || (kept.isNew && inHandId === null)
  return isTheirs ? { ...saved, ...kept.unsaved } : saved
}

/**
 * Saves typing as it happens: soon after each pause, at once by `flush()` when a window is about to close. Saves run one
 * after another, so that a later text is never overtaken by an earlier one. The first character of a new patient starts the
 * patient at once, under an id made here: what is typed before the answer has a name to be saved under, even as the window closes.
 */
export const draftKeeper = ({ start, save, onChange, newId, waitMs = 150 }: Ways) => {
  let state = nothing
  let isStarted = true
  let isBusy = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const set = (next: KeptDraft) => {
    state = next
    onChange(next)
  }

  const hasUnsaved = () => Object.keys(state.unsaved).length > 0

  const saveNow = async (): Promise<void> => {
    clearTimeout(timer)
    const { id, unsaved: sent } = state
    if (isBusy || id === null || !hasUnsaved()) return
    isBusy = true
    const saved = await (isStarted ? save(id, sent) : start(id, sent))
    isBusy = false
    if (!saved.ok) {
      set({ ...state, problem: saved.problem })
      // What is typed for somebody else meanwhile must not wait for their next letter.
      if (state.id !== id) saveLater()
      return
    }
    // Somebody else may be in hand by now; what was typed for them is still to be saved.
    if (state.id === id) {
      isStarted = true
      const unsaved = Object.fromEntries(Object.entries(state.unsaved).filter(([key, text]) => sent[key] !== text))
      set({ ...state, unsaved, problem: null })
    }
    saveLater()
  }

  const saveLater = () => {
    clearTimeout(timer)
    if (hasUnsaved()) timer = setTimeout(() => void saveNow(), waitMs)
  }

  const flush = (): Promise<void> => {
    clearTimeout(timer)
    if (!isBusy) return saveNow()
    // The background takes messages in order: a save sent behind a start finds the patient.
    if (state.id !== null && hasUnsaved()) void save(state.id, state.unsaved)
    return Promise.resolve()
  }

  return {
    /** `shownId`: whose box it is, null while the screen has nobody in hand. */
    type(shownId: string | null, key: string, text: string) {
      // A screen not yet drawn anew still says nobody: the letter belongs to the patient its last letter began.
      const id = shownId ?? (state.isNew ? state.id : null) ?? newId()
      const isSame = state.id === id
      if (!isSame) {
        // One who could not be started stays unstarted: starting them now would put them in hand under the clerk's fingers.
        if (isStarted || isBusy) void flush()
        isStarted = shownId !== null
      }
      const held = isSame ? state : { ...nothing, id }
      set({ ...held, isNew: shownId === null, unsaved: { ...held.unsaved, [key]: text } })
      if (isStarted) saveLater()
      else void saveNow()
    },
    /** The screen shows this patient in hand, or nobody. */
    shows(id: string | null) {
      if (state.isNew && state.id === id) set({ ...state, isNew: false })
    },
    /** Sends what is unsaved without waiting for what is under way: the window may be gone in a moment. */
    flush,
    /** The clerk turns to somebody else: the next letter without a patient in hand begins another one. */
    setAside(): Promise<void> {
      const saved = flush()
      if (state.isNew) set({ ...state, isNew: false })
      return saved
    },
    /** Forgets what is unsaved: the patient was erased. */
    forget() {
      clearTimeout(timer)
      isStarted = true
      set(nothing)
    }
  }
}
