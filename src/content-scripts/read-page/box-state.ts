import type { BoxState } from "../../autofill/facts"
import type { Draft } from "./draft-box"
import { openEye, type Sight } from "./sight"

const buttonTypes = /^(submit|button|reset|image)$/
const searchWords = /search|suche|buscar|(^|[\W_])(find|lookup|query|keywords?)($|[\W_])|^q$/i
const pageFrames = "nav,header,[role=navigation],[role=banner],[role=toolbar]"

/** Whether a box may be written, from what it is and from `box.state`, which holds how it is seen. */
export const boxState = ({ elements, control, state, face }: Draft): BoxState => {
  const element = elements[0]!
  const { type } = element as HTMLInputElement
  if (element.tagName === "INPUT" && buttonTypes.test(type)) return "button-like"
  if (state === "hidden" || state === "off-page") return state
  if (element.tagName === "INPUT") {
    if (type === "password" || /\b(current|new)-password\b|one-time-code/.test(element.getAttribute("autocomplete") ?? ""))
      return "password"
    if (type === "file") return "file"
  }
  const words = ["id", "name", "class", "placeholder", "aria-label"].map((name) => element.getAttribute(name) ?? "").join(" ")
  if (/captcha/i.test(words) || element.closest("[class*=captcha i]")?.matches(":not(body,form)")) return "captcha"
  if (control !== "combobox" && isSearch(element)) return "search"
  const writable = elements.filter((one) => !one.matches(":disabled") && one.ariaDisabled !== "true" && !one.closest("[inert]"))
  if (!writable.length || face?.ariaDisabled === "true") return "disabled"
  const isReadOnly = (element as HTMLInputElement).readOnly || element.ariaReadOnly === "true"
  // A type-ahead's input is often read-only because its list is clicked, not typed.
  if (isReadOnly && (control === "text" || control === "textarea" || control === "editable")) return "read-only"
  return "open"
}

const isSearch = (element: HTMLElement): boolean => {
  if (element.tagName !== "INPUT") return false
  if (
    (element as HTMLInputElement).type === "search" ||
    element.getAttribute("role") === "searchbox" ||
    element.closest("[role=search],search")
  )
    return true
  const words = ["id", "name", "placeholder", "aria-label"].some((name) => searchWords.test(element.getAttribute(name) ?? ""))
  return words && (!!element.closest(pageFrames) || isAlone(element as HTMLInputElement))
}

/** The only text box of its form: a search, when it is called one. */
const isAlone = (input: HTMLInputElement): boolean =>
  !!input.form &&
  Array.from(input.form.elements).filter((one) => one.matches("input:not([type=hidden],[type=submit],[type=button]),select,textarea"))
    .length === 1

/** State of a box at this moment, for one that was read before. */
export const boxStateNow = (draft: Pick<Draft, "elements" | "control" | "face">): BoxState => {
  const eye = openEye(window)
  const sights = [...draft.elements, ...(draft.face ? [draft.face] : [])].map((element) => eye.sightOf(element))
  const sight: Sight = sights.includes("open") ? "open" : (sights[0] ?? "hidden")
  return boxState({ ...draft, state: sight } as Draft)
}
