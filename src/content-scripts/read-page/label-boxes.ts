import type { LabelText } from "../../autofill/facts"
import { addLabel, type Draft, type Token } from "./draft-box"
import { isTick } from "./find-controls"
import { type Heading, headingOf } from "./headings"
import { nameGroups } from "./name-groups"
import { captionOf, collapse, textOfIds } from "./page-text"
import { placeWords, type Words } from "./place-words"
import { readGap } from "./read-gaps"
import { readGrids } from "./read-grids"
import { readSections } from "./read-sections"
import { tieLabels } from "./tie-labels"

const kinds: LabelText["kind"][] = [
  "for",
  "wrap",
  "aria-labelledby",
  "aria-label",
  "legend",
  "table-left",
  "table-above",
  "preceding-text",
  "following-text",
  "placeholder",
  "title"
]

/**
 * Writes labels, groups, sections and rows into the boxes of one root. `marks` are its label elements, headings and
 * tokens in document order; tokens that are no part of what is looked at (hidden ones) are left out by the caller.
 */
export const labelBoxes = (root: Document | ShadowRoot, marks: (Element | Token)[], isShown: (element: Element) => boolean): void => {
  const tokens = marks.filter((mark): mark is Token => !(mark instanceof Element))
  if (!tokens.length) return
  const tied = tieLabels(marks.filter((mark): mark is Token | HTMLLabelElement => !(mark instanceof Element) || mark.tagName === "LABEL"))
  const grids = readGrids(tokens)
  const places = tokens.map((token) => grids.placeOf(token))
  const gaps = [...tokens, null].map((token, at) => readGap(root, tokens[at - 1] ?? null, token, isShown))
  const words = placeWords(tokens, gaps, tied.ownerOf, grids.isHeader)
  const sharedIds = countIds(tokens)
  nameByAria(root, tokens, sharedIds)
  const { shared, titles } = nameGroups(tokens, gaps, words, tied.ownerOf)
  readSections(root, tokens, headingsBefore(marks, tokens, titles))

  tokens.forEach((token, at) => {
    const { box, element } = token
    if (box.control === "radio") {
      nameButton(root, token, tied.textsOf.get(token)?.[0]?.text ?? "", words.after[at]?.text ?? "")
      if (element !== box.elements[0]) return
    } else {
      for (const { kind, text } of tied.textsOf.get(token) ?? []) addLabel(box, kind, text)
      const ids = (element.getAttribute("aria-labelledby") ?? "")
        .split(/\s+/)
        .filter((id) => id !== element.id && (sharedIds.get(id) ?? 0) < 2)
      addLabel(box, "aria-labelledby", textOfIds(root, ids.join(" ")))
      addLabel(box, "aria-label", collapse(element.getAttribute("aria-label") ?? (element.shadowRoot && element.getAttribute("label"))))
    }
    const place = places[at]
    if (place) {
      addLabel(box, "table-above", place.above)
      addLabel(box, "following-text", place.below)
      box.group ||= place.group
      box.row = place.row
    }
    const before = words.before[at]
    if (before && !shared.has(before)) addLabel(box, kindOf(before.element, element), collapse(before.text))
    const after = words.after[at]
    if (after && box.control !== "radio") addLabel(box, "following-text", collapse(after.text))
    addHints(box, element)
    if (!box.labels.length && !box.group) addHeading(box, words, at)
    sortLabels(box)
  })
}

/** Strongest tie first, at most eight. */
export const sortLabels = (box: Draft): void => {
  box.labels.sort((one, other) => kinds.indexOf(one.kind) - kinds.indexOf(other.kind))
  box.labels.splice(8)
}

const kindOf = (words: Element, box: Element): LabelText["kind"] => {
  const cell = words.closest("td,th,[role=cell],[role=gridcell],[role=rowheader]")
  return cell && !cell.contains(box) && cell.parentElement?.contains(box) ? "table-left" : "preceding-text"
}

const addHints = (box: Draft, element: HTMLElement): void => {
  addLabel(
    box,
    "placeholder",
    collapse(element.getAttribute("placeholder") ?? element.getAttribute("aria-placeholder") ?? element.getAttribute("data-placeholder"))
  )
  addLabel(box, "title", collapse(element.getAttribute("title")))
}

/** A small heading right above a box without any words is its label. */
const addHeading = (box: Draft, { fence }: Words, at: number): void => {
  const heading = fence[at]
  if (heading?.element.closest("h4,h5,h6") && heading.text.length <= 100) addLabel(box, "preceding-text", collapse(heading.text))
}

/** The words of one radio button; the group's own stand before its first. */
const nameButton = (root: Document | ShadowRoot, { box, element }: Token, tied: string, after: string): void => {
  const text =
    tied ||
    textOfIds(root, element.getAttribute("aria-labelledby")) ||
    collapse(element.getAttribute("aria-label")) ||
    (element.tagName === "INPUT" ? "" : captionOf(element)) ||
    collapse(after)
  const option = box.options[box.elements.indexOf(element)]
  if (option) option.text = text
}

const countIds = (tokens: Token[]): Map<string, number> => {
  const counts = new Map<string, number>()
  let last: Draft | null = null
  for (const { box, element } of tokens) {
    if (box === last && box.control === "radio") continue
    last = box
    for (const id of new Set((element.getAttribute("aria-labelledby") ?? "").split(/\s+/)))
      if (id) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}

/** Most boxes of a named group that still share one caption; beyond it the name is a section's. A legend is one sooner. */
const mostInGroup = 8
const mostUnderLegend = 4
const mostTicks = 30

/** Captions by ARIA: an element that names several boxes, a fieldset, a group. */
const nameByAria = (root: Document | ShadowRoot, tokens: Token[], sharedIds: Map<string, number>): void => {
  const groups = new Map<Element, Set<Draft>>()
  for (const { box, element } of tokens) {
    const shared = (element.getAttribute("aria-labelledby") ?? "").split(/\s+/).find((id) => (sharedIds.get(id) ?? 0) > 1)
    if (shared) box.group ||= textOfIds(root, shared)
    const group = (element.parentElement ?? element).closest("fieldset,[role=group],[role=radiogroup]")
    if (group) groups.set(group, (groups.get(group) ?? new Set()).add(box))
  }
  for (const [group, boxes] of groups) {
    const legend = [...group.children].find((child) => child.tagName === "LEGEND")
    const text =
      (legend && captionOf(legend)) || textOfIds(root, group.getAttribute("aria-labelledby")) || collapse(group.getAttribute("aria-label"))
    if (!text) continue
    const [first] = boxes
    const areTicks = [...boxes].every(({ control }) => isTick(control))
    if (boxes.size === 1) {
      if (areTicks) addLabel(first!, "legend", text)
    } else if (boxes.size <= (areTicks ? mostTicks : legend ? mostUnderLegend : mostInGroup)) for (const box of boxes) box.group ||= text
  }
}

const headingsBefore = (marks: (Element | Token)[], tokens: Token[], titles: Map<number, Heading[]>): Heading[][] => {
  const before: Heading[][] = tokens.map(() => [])
  let next = 0
  for (const mark of marks) {
    if (!(mark instanceof Element)) next++
    else if (mark.tagName !== "LABEL" && next < tokens.length) {
      const heading = headingOf(mark, mark.contains(tokens[next]!.element))
      if (heading && before[next]!.at(-1)?.element.contains(mark) !== true) before[next]!.push(heading)
    }
  }
  for (const [at, more] of titles) before[at]!.push(...more)
  return before
}
