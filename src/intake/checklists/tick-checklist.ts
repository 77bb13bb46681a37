import type { Checklist, ChecklistItem } from "./checklist"
import type { ChecklistFacts, HandMarks } from "./checklist-facts"
import { seeItem } from "./see-item"

/** One item with where it stands. "seen": ticked by the machine; "by-hand": by the clerk. */
export type TickedItem = {
  item: ChecklistItem
  state: "seen" | "by-hand" | "open"
  /** What was seen, who ticked it and when, or what is missing; "" where there is nothing to say. */
  why: string
  /** The machine sees it, whatever the clerk decided. */
  canSee: boolean
  /** What was seen speaks against it: the plan is not active. */
  isAlarm: boolean
}

const byWhom = (by: string): string => (by === "" ? "" : ` by ${by}`)

/**
 * Where each item stands now. A tick of the machine lasts as long as what it saw; a tick by hand stays, and so does a refusal of a tick
 * of the machine.
 */
export const tickChecklist = (list: Pick<Checklist, "items">, facts: ChecklistFacts, marks: HandMarks = {}): TickedItem[] =>
  list.items.map((item) => {
    const { isSeen: canSee, why, isAlarm = false } = seeItem(item, facts)
    const mark = Object.hasOwn(marks, item.id) ? marks[item.id] : undefined
    if (mark?.is === "ticked")
      return { item, state: "by-hand", why: `Ticked at ${mark.at.time}${byWhom(mark.by)}${isAlarm ? `. ${why}` : ""}`, canSee, isAlarm }
    if (mark?.is === "open" && canSee)
      return { item, state: "open", why: `Left open at ${mark.at.time}${byWhom(mark.by)}. ${why}`, canSee, isAlarm }
    return { item, state: canSee ? "seen" : "open", why, canSee, isAlarm }
  })
