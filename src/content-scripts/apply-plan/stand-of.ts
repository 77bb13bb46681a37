import type { Box } from "../read-page/reading"
import { controlOf, isTicked, readBoxNow } from "./read-box-now"
import { textIn } from "./type-text"

/** How a box stands, with all it takes to put it back: its text, the chosen button (-1 none), the tick, or the chosen options. */
export type Stand = { text: string } | { at: number } | { isTicked: boolean } | { options: { value: string; text: string }[] }

export const standOf = (box: Box): Stand => {
  const element = controlOf(box)
  switch (box.fact.control) {
    case "select":
      return { options: Array.from((element as HTMLSelectElement).selectedOptions, ({ value, text }) => ({ value, text })) }
    case "radio":
      return { at: box.elements.findIndex(isTicked) }
    case "checkbox":
      return { isTicked: isTicked(element) }
    case "combobox":
    case "segment":
      return { text: readBoxNow(box) }
    default:
      return { text: textIn(element) }
  }
}

const bare = (stand: Stand): string => JSON.stringify("text" in stand ? stand.text.replace(/[\s_()/.-]/g, "") : stand)

/** The same, whether or not a mask is drawn around nothing. */
export const isSameStand = (one: Stand, other: Stand): boolean => bare(one) === bare(other)
