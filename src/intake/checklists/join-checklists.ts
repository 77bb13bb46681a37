import type { Checklist, ChecklistItem } from "./checklist"
import { spaced } from "./spaced"

/** What one list brings to the whole. */
type ChecklistPart = { id: string; name: string; items: ChecklistItem[] }

/**
 * Several lists as one: each item once (by its id, or by its words), under the first list that brings it. What one of the lists leaves
 * out stays out, whoever brings it; a list keeps its own items. Lists that bring nothing more are not there.
 */
export const joinChecklists = (lists: readonly Checklist[]): ChecklistPart[] => {
  const seen = new Set<string>()
  return lists
    .map(({ id, name, items }) => {
      const out = new Set(lists.filter((other) => other.id !== id).flatMap(({ leavesOut }) => leavesOut))
      const own = items.filter((item) => {
        const names = [item.id, spaced(item.text)]
        if (out.has(item.id) || names.some((each) => seen.has(each))) return false
        for (const each of names) seen.add(each)
        return true
      })
      return { id, name, items: own }
    })
    .filter(({ items }) => items.length > 0)
}
