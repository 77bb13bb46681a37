import type { Outcome, Problem } from "../../messaging/outcome"
import type { SessionSuperbill } from "../../messaging/superbill-session"
import { isSameJson, mergeSuperbills } from "../../superbill/merge-superbills"
import type { Superbill } from "../../superbill/record"

/** What this window knows of one superbill: what it last saw held (`base`), and what stands in its boxes (`record`). */
export type KeptSuperbill = { id: string; base: Superbill; record: Superbill; revision: number }

export type KeeperState = { kept: KeptSuperbill | null; problem: Problem | null }

type Ways = {
  save: (id: string, base: Superbill, record: Superbill) => Promise<Outcome<SessionSuperbill>>
  onChange: (state: KeeperState) => void
  waitMs?: number
}

/**
 * Saves the superbill in hand as it is typed: soon after each pause, at once by `flush()`. Saves run one after another. What another
 * window saved meanwhile is joined with what is typed here; where that cannot be done, the other's change stands and it is said.
 */
export const superbillKeeper = ({ save, onChange, waitMs = 150 }: Ways) => {
  let state: KeeperState = { kept: null, problem: null }
  let isBusy = false
  /** What another window saved while a save of ours was under way. */
  let heard: SessionSuperbill | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  const set = (next: KeeperState) => {
    state = next
    onChange(next)
  }
  const isDirty = (kept: KeptSuperbill) => !isSameJson(kept.base, kept.record)

  /** What is held now, with what was typed here since `sent` on top. */
  const take = (bill: SessionSuperbill, sent: Superbill, problem: Problem | null) => {
    const { kept } = state
    if (kept?.id !== bill.id || bill.revision < kept.revision) return
    const merged = mergeSuperbills(sent, kept.record, bill.record)
    set({
      kept: { id: bill.id, base: bill.record, record: merged.ok ? merged.record : bill.record, revision: bill.revision },
      problem: merged.ok
        ? problem
        : {
            code: "bad-request",
            message: `Another window changed the ${merged.part} at the same moment. Its change stands; make yours again.`
          }
    })
  }

  const saveNow = async (): Promise<void> => {
    clearTimeout(timer)
    const { kept } = state
    if (isBusy || kept === null || !isDirty(kept)) return
    isBusy = true
    const sent = kept.record
    const saved = await save(kept.id, kept.base, sent)
    isBusy = false
    if (saved.ok) take(saved.value, sent, null)
    else if (state.kept?.id === kept.id) set({ ...state, problem: saved.problem })
    if (heard) hear(heard)
    if (saved.ok) saveLater()
  }

  const hear = (bill: SessionSuperbill) => {
    const { kept } = state
    heard = isBusy ? bill : null
    if (kept?.id !== bill.id || bill.revision <= kept.revision || isBusy) return
    take(bill, kept.base, state.problem)
  }

  const saveLater = () => {
    clearTimeout(timer)
    if (state.kept && isDirty(state.kept)) timer = setTimeout(() => void saveNow(), waitMs)
  }

  return {
    /** Another superbill comes into hand; null when none is. What was typed in the one before is saved first. */
    hold(bill: SessionSuperbill | null) {
      if (bill !== null && bill.id === state.kept?.id) return hear(bill)
      if (bill === null && state.kept === null) return
      void this.flush()
      clearTimeout(timer)
      set({ kept: bill && { id: bill.id, base: bill.record, record: bill.record, revision: bill.revision }, problem: null })
    },
    /** The superbill in hand as another window, or the background, left it. */
    hear,
    edit(make: (record: Superbill) => Superbill) {
      const { kept } = state
      if (kept === null) return
      const record = make(kept.record)
      if (record === kept.record) return
      set({ ...state, kept: { ...kept, record } })
      saveLater()
    },
    /** Sends what is unsaved without waiting for what is under way: the window may be gone in a moment. */
    flush(): Promise<void> {
      const { kept } = state
      if (isBusy && kept && isDirty(kept)) {
        void save(kept.id, kept.base, kept.record)
        return Promise.resolve()
      }
      return saveNow()
    },
    dismiss() {
      set({ ...state, problem: null })
    }
  }
}
