import type { Draft, Token } from "./draft-box"
import { parentElementOf } from "./page-text"
import type { Seen } from "./pair-faces"

/** Puts radio buttons together and gives every control its place; boxes come in document order of their first element. */
export const gatherBoxes = (seen: Seen[], hosts: Element[]): Token[] => {
  const groups = new Map<unknown, Map<string, Draft>>()
  return seen.map(({ element, control, face, nameless, sight }) => {
    const isRadio = control === "radio"
    let box: Draft | undefined
    if (isRadio) {
      const [owner, name] = groupOf(element as HTMLInputElement)
      const boxes = groups.get(owner) ?? groups.set(owner, new Map()).get(owner)!
      box = boxes.get(name)
      if (box) box.elements.push(element)
      else boxes.set(name, (box = emptyBox(control, element, nameless, hosts)))
      // A group is as open as its most open button.
      if (box.state !== "open") box.state = sight
    } else {
      box = { ...emptyBox(control, element, nameless, hosts), face, state: sight }
    }
    const around = placeAround(element, face)
    return { box, element, ...around }
  })
}

const emptyBox = (control: Draft["control"], element: HTMLElement, nameless: HTMLElement | null, hosts: Element[]): Draft => ({
  control,
  elements: [element],
  face: null,
  state: "hidden",
  labels: [],
  group: "",
  sections: [],
  row: null,
  options: [],
  nameless,
  hosts
})

/** Buttons belong together by form and name; nameless ones by the nearest group around them. */
const groupOf = (element: HTMLInputElement): [unknown, string] =>
  element.name
    ? [element.form ?? element.getRootNode(), element.name]
    : [parentElementOf(element)?.closest("[role=radiogroup],fieldset") ?? parentElementOf(element), ""]

const placeAround = (element: HTMLElement, face: HTMLElement | null): { start: Element; end: Element } => {
  if (!face || face.tagName === "LABEL" || element.getAttribute("role") === "combobox") return { start: element, end: element }
  if (face.contains(element)) return { start: face, end: face }
  return element.compareDocumentPosition(face) & Node.DOCUMENT_POSITION_FOLLOWING
    ? { start: element, end: face }
    : { start: face, end: element }
}
