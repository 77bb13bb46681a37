import type { ChecklistItem } from "../../intake/checklists/checklist"

/** An item while it is edited; `row` tells rows apart, the id of a new one is made when it is kept. */
export type EditedItem = Omit<ChecklistItem, "why"> & { row: number; why: string }

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 50)
    .replace(/-+$/, "")

/** A name like "dot-physical" that none of `taken` has. */
export const freeId = (text: string, taken: ReadonlySet<string>): string => {
  const start = slug(text) || "item"
  let id = start
  for (let count = 2; taken.has(id); count++) id = `${start}-${count}`
  return id
}

export const editedFrom = (items: readonly ChecklistItem[]): EditedItem[] =>
  items.map((item, row) => ({ ...item, why: item.why ?? "", row }))

/** As they are kept: blank ones are gone, new ones have an id. */
export const itemsFrom = (edited: readonly EditedItem[]): ChecklistItem[] => {
  const filled = edited.filter(({ text }) => text.trim() !== "")
  const taken = new Set(filled.map(({ id }) => id))
  return filled.map(({ id, text, why, article, tick }) => {
    const own = id === "" ? freeId(text, taken) : id
    taken.add(own)
    return { id: own, text: text.trim(), ...(why.trim() === "" ? {} : { why: why.trim() }), article, tick }
  })
}

/** One item a place up or down; the same list where it stands at the end already. */
export const moved = (items: readonly EditedItem[], at: number, step: -1 | 1): readonly EditedItem[] => {
  const [item, other] = [items[at], items[at + step]]
  if (!item || !other) return items
  const next = [...items]
  next[at] = other
  next[at + step] = item
  return next
}
