import type { BoxState } from "../../autofill/facts"
import type { Draft } from "./draft-box"
import { attr } from "./page-text"
import { openEye } from "./sight"

const searchWords = /search|suche|buscar|\b(find|lookup|query|keywords?)\b|^q$/i

/** Whether a box may be written, from what it is and from `state`, which holds how it is seen. */
export const boxState = ({ elements, control, state, face }: Pick<Draft, "elements" | "control" | "state" | "face">): BoxState => {
  const element = elements[0] as HTMLInputElement
  const isInput = element.tagName === "INPUT"
  const { type } = element
  if (isInput && /^(submit|button|reset|image)$/.test(type)) return "button-like"
  if (state !== "open") return state
  if (isInput && (type === "password" || /(current|new)-password|one-time-code/.test(attr(element, "autocomplete")))) return "password"
  if (isInput && type === "file") return "file"
  const words = ["id", "name", "placeholder", "aria-label"].map((name) => attr(element, name))
  if (/captcha/i.test(words.join() + attr(element, "class"))) return "captcha"
  if (isInput && control === "text" && isSearch(element, words)) return "search"
  const isLocked = (one: Element) => one.matches(":disabled,[aria-disabled=true],[inert],[inert] *")
  if (elements.every(isLocked) || (face && isLocked(face))) return "disabled"
  // A type-ahead's input is often read-only because its list is clicked, not typed.
  return /text|editable/.test(control) && (element.readOnly || element.ariaReadOnly === "true") ? "read-only" : "open"
}

/** Marked as one, or called one and standing in the page's frame or alone in its form. */
const isSearch = (element: HTMLInputElement, words: string[]): boolean => {
  if (element.matches("[type=search],[role=searchbox],[role=search] *,search *")) return true
  if (!words.some((text) => searchWords.test(text.replace(/_/g, " ")))) return false
  const { length = 99 } = element.form?.elements ?? {}
  return (
    element.matches(":is(nav,header,[role=navigation],[role=banner],[role=toolbar]) *") ||
    (length < 20 &&
      Array.from(element.form!.elements).filter((one) =>
        one.matches("input:not([type=hidden],[type=submit],[type=button]),select,textarea")
      ).length < 2)
  )
}

/** State of a box at this moment, for one that was read before. */
export const boxStateNow = ({ elements, control, face }: Pick<Draft, "elements" | "control" | "face">): BoxState => {
  const { sightOf } = openEye(window)
  const sights = [...elements, ...(face ? [face] : [])].map(sightOf)
  return boxState({ elements, control, face, state: sights.includes("open") ? "open" : (sights[0] ?? "hidden") })
}
