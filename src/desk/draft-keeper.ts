import type { Draft, PatientSession } from "../messaging/contract"
import type { Outcome, Problem } from "../messaging/outcome"

type Ways = {
  start: (draft: Draft) => Promise<Outcome<PatientSession>>
  save: (id: string, draft: Draft) => Promise<Outcome<PatientSession>>
  /** Told whenever what is unsaved, or whether saving works, has changed. */
  onChange: (state: KeptDraft) => void
  waitMs?: number
}

/** What was typed for `id` (null: for a patient not yet started) and is not yet known to be saved. */
export type KeptDraft = { id: string | null; unsaved: Draft; problem: Problem | null; isStarting: boolean }

const nothing: KeptDraft = { id: null, unsaved: {}, problem: null, isStarting: false }

/**
 * The text of the boxes: what is saved, with what was typed a moment ago. While a patient is being started the news of it
 * may stand in `saved` already, and the typing belongs to it.
 */
export const draftToShow = (saved: Draft, inHandId: string | null, kept: KeptDraft): Draft => {
  const isTheirs = kept.id === inHandId || kept.isStarting
  return isTheirs ? { ...saved, ...kept.unsaved } : saved
}

/**
 * Saves typing as it happens: soon after each pause, at once by `flush()` when a window is about to close. Saves run one
 * after another, so that a later text is never overtaken by an earlier one. The first character of a new patient starts the
 * patient at once: until that is answered there is no name to save under.
 */
export const draftKeeper = ({ start, save, onChange, waitMs = 150 }: Ways) => {
  let state = nothing
  let isBusy = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const set = (next: KeptDraft) => {
    state = next
    onChange(next)
  }

  const settle = (sent: Draft) => {
    const unsaved = Object.fromEntries(Object.entries(state.unsaved).filter(([key, text]) => sent[key] !== text))
    set({ ...state, unsaved, problem: null })
  }

  const saveNow = async (): Promise<void> => {
    clearTimeout(timer)
    if (isBusy || Object.keys(state.unsaved).length === 0) return
    isBusy = true
    const { id, unsaved: sent } = state
    if (id === null) set({ ...state, isStarting: true })
    const saved = id === null ? await start(sent) : await save(id, sent)
    isBusy = false
    state = { ...state, isStarting: false }
    if (!saved.ok) return set({ ...state, problem: saved.problem })
    if (id === null && state.id === null) state = { ...state, id: saved.value.inHandId }
    // Somebody else may be in hand by now; what was typed for them is still to be saved.
    if (state.id === id || id === null) settle(sent)
    saveLater()
  }

  const saveLater = () => {
    clearTimeout(timer)
    if (Object.keys(state.unsaved).length > 0) timer = setTimeout(() => void saveNow(), waitMs)
  }

  return {
    /** `id`: whose box it is, null while nobody is in hand. */
    type(id: string | null, key: string, text: string) {
      // The news of a started patient can come before the answer to the start itself.
      if (state.id === null && isBusy) state = { ...state, id, isStarting: id === null }
      const isSame = state.id === id
      if (!isSame && state.id !== null) void this.flush()
      const held = isSame ? state : { ...nothing, id }
      set({ ...held, unsaved: { ...held.unsaved, [key]: text } })
      if (state.id === null) void saveNow()
      else saveLater()
    },
    /** Sends what is unsaved without waiting for what is under way: the window may be gone in a moment. */
    flush(): Promise<void> {
      clearTimeout(timer)
      if (!isBusy) return saveNow()
      if (state.id !== null && Object.keys(state.unsaved).length > 0) void save(state.id, state.unsaved)
      return Promise.resolve()
    },
    /** Forgets what is unsaved: the patient was erased or set aside. */
    forget() {
      clearTimeout(timer)
      set(nothing)
    }
  }
}
