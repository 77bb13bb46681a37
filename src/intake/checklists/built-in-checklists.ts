import type { Checklist, ChecklistItem } from "./checklist"
import table from "./checklists.json"

const items = table.items as Readonly<Record<string, Omit<ChecklistItem, "id">>>

/**
 * The lists that ship. In the file an item stands once, however many lists have it. The test beside holds every list to its schema, so
 * nothing is parsed at run time.
 */
export const builtInChecklists: readonly Checklist[] = (table.lists as readonly (Omit<Checklist, "items"> & { items: string[] })[]).map(
  (list) => ({
    ...list,
    items: list.items.flatMap((id) => {
      const item = items[id]
      return item ? [{ id, ...item }] : []
    })
  })
)
