import type { FieldFact } from "../../autofill/facts"
import { boxState } from "./box-state"
import { addLabel, type Draft, type Token } from "./draft-box"
import { factOf } from "./fact-of"
import { controlSelector, findControls } from "./find-controls"
import { gatherBoxes } from "./gather-boxes"
import { headingSelector, looseHeadings } from "./headings"
import { labelBoxes, sortLabels } from "./label-boxes"
import { pairFaces } from "./pair-faces"
import { readOptions } from "./read-options"
import type { Box } from "./reading"
import { type Eye, openEye } from "./sight"

/** More boxes than any form has; what stands after them is left out and said to be. */
const mostBoxes = 20000

/** Every box of the document in document order, open shadow roots included, at most 20,000. Reads no value. */
export const readBoxes = (document: Document, window: Window): { boxes: Box[]; isTruncated: boolean } => {
  const drafts: Draft[] = []
  readRoot(document, [], openEye(window), drafts)
  const forms = new Map<Element, number>(Array.from(document.forms, (form, index) => [form, index]))
  const boxes = drafts.slice(0, mostBoxes).map((draft, index): Box => {
    const fact: FieldFact = factOf(draft, index, forms)
    return { fact, elements: draft.face ? [...draft.elements, draft.face] : draft.elements }
  })
  return { boxes, isTruncated: drafts.length > mostBoxes }
}

/** Reads one document or shadow root and, in their places, the shadow roots in it; gives its tokens' boxes to `drafts`. */
const readRoot = (root: Document | ShadowRoot, hosts: Element[], eye: Eye, drafts: Draft[]): void => {
  const marks = markElements(root)
  const seen = pairFaces(
    findControls(marks.filter((mark): mark is HTMLElement => mark instanceof HTMLElement)).slice(0, mostBoxes + 1),
    eye
  )
  const tokens = gatherBoxes(seen, hosts)
  const tokenOf = new Map<Element, Token>(tokens.map((token) => [token.element, token]))
  const ordered: (Element | Token)[] = []
  const own = new Set<Draft>()
  const hosted: { stand: Draft; inner: Draft[] }[] = []
  for (const mark of marks) {
    if (mark.shadowRoot && hosts.length < 8) {
      const inner: Draft[] = []
      readRoot(mark.shadowRoot, [mark, ...hosts], eye, inner)
      drafts.push(...inner)
      if (inner.length) {
        const stand = standIn(inner)
        hosted.push({ stand, inner })
        ordered.push({ box: stand, element: mark as HTMLElement, start: mark, end: mark })
      }
    }
    const token = tokenOf.get(mark)
    if (!token) ordered.push(mark)
    else {
      ordered.push(token)
      if (!own.has(token.box)) {
        own.add(token.box)
        drafts.push(token.box)
      }
    }
  }
  for (const box of own) {
    box.state = boxState(box)
    box.options = readOptions(box)
  }
  const isHidden = (mark: Element | Token) => "box" in mark && mark.box.state === "hidden"
  const isInert = (mark: Element | Token) => "box" in mark && (mark.element as HTMLInputElement).type === "hidden"
  labelBoxes(
    root,
    ordered.filter((mark) => !isHidden(mark)),
    (element) => element.checkVisibility({ visibilityProperty: true })
  )
  const hidden = ordered.filter((mark) => isHidden(mark) && !isInert(mark))
  if (hidden.length)
    labelHidden(
      root,
      ordered.filter((mark) => !isInert(mark)),
      new Set(hidden.map((mark) => (mark as Token).box))
    )
  for (const { stand, inner } of hosted) passInside(stand, inner)
}

/** Takes the words that the page around a shadow root has for it. */
const standIn = (inner: Draft[]): Draft => ({
  ...inner[0]!,
  state: inner.some(({ state }) => state === "open") ? "open" : inner[0]!.state,
  elements: [],
  face: null,
  labels: [],
  group: "",
  sections: [],
  options: []
})

const passInside = (stand: Draft, inner: Draft[]): void => {
  for (const box of inner) {
    box.sections = [...stand.sections, ...box.sections].slice(0, 8)
    box.group ||= inner.length > 1 ? stand.labels[0]?.text || stand.group : stand.group
    box.row ??= stand.row
  }
  if (inner.length > 1) return
  for (const { kind, text } of stand.labels) addLabel(inner[0]!, kind, text)
  sortLabels(inner[0]!)
}

/** Hidden boxes get their labels too (the next look may find them open), without touching what the visible ones got. */
const labelHidden = (root: Document | ShadowRoot, ordered: (Element | Token)[], hidden: Set<Draft>): void => {
  const stand = new Map<Draft, Draft>()
  const copyOf = (box: Draft): Draft => {
    if (hidden.has(box)) return box
    let copy = stand.get(box)
    if (!copy) stand.set(box, (copy = { ...box, labels: [], options: box.options.map((option) => ({ ...option })) }))
    return copy
  }
  const marks = ordered.map((mark) => ("box" in mark ? { ...mark, box: copyOf(mark.box) } : mark))
  labelBoxes(root, marks, () => true)
}

/** Controls, labels, headings and shadow hosts in document order. */
const markElements = (root: Document | ShadowRoot): Element[] => {
  const marks = [...root.querySelectorAll(`${controlSelector},label,${headingSelector},${looseHeadings}`)]
  const all = root.querySelectorAll("*")
  let hasHosts = false
  for (let at = 0; at < all.length && !hasHosts; at++) hasHosts = all[at]!.shadowRoot !== null
  if (!hasHosts) return marks
  const wanted = new Set(marks)
  return [...all].filter((element) => wanted.has(element) || element.shadowRoot)
}
