import type { Draft } from "./draft-box"
import type { Seen } from "./pair-faces"

/** Puts radio buttons together; boxes come in document order of their first element, their state as they are seen. */
export const gatherBoxes = (seen: Seen[]): Draft[] => {
  const groups = new Map<unknown, Map<string, Draft>>()
  return seen.flatMap(({ element, control, face, nameless, sight }) => {
    const box: Draft = { control, elements: [element], face, state: sight, options: [], nameless }
    if (control !== "radio") return [box]
    const [owner, name] = groupOf(element as HTMLInputElement)
    const named = groups.get(owner) ?? groups.set(owner, new Map()).get(owner)!
    const group = named.get(name)
    box.face = null
    if (!group) {
      named.set(name, box)
      return [box]
    }
    group.elements.push(element)
    // A group is as open as its most open button.
    if (sight === "open") group.state = sight
    return []
  })
}

/** Buttons belong together by form and name; nameless ones by the nearest group around them. */
const groupOf = (element: HTMLInputElement): [unknown, string] =>
  element.name
    ? [element.form ?? element.getRootNode(), element.name]
    : [element.parentElement?.closest("[role=radiogroup],fieldset") ?? element.parentElement, ""]
