import { type Found, type Labels, isNative, isTick } from "./find-controls"
import { collapse } from "./page-text"
import type { Eye, Sight } from "./sight"

/** A control with what a person sees of it. */
export type Seen = Found & { sight: Sight; face: HTMLElement | null; nameless: HTMLElement | null }

const widgetWords = /select|combo|dropdown|autocomplete|control|picker|choices|chosen|typeahead|ant-|vs__|ng-|ts-|nice-/i

/**
 * Widgets draw a face of their own and keep a native control out of sight. Of such a pair exactly one may be
 * written: the drop-down when it holds the choices, else the face, which then takes the hidden one's name.
 */
export const pairFaces = (found: Found[], labels: Labels, eye: Eye): Seen[] => {
  const seen: Seen[] = found.map((one) => ({ ...one, sight: sightOf(one, eye), face: null, nameless: null }))
  const swallowed = new Set<Seen>()
  seen.forEach((one, at) => {
    if (one.sight === "open") {
      if (one.control === "combobox") one.face = widgetAround(seen, at, eye)
      return
    }
    const twin = twinOf(seen, at, eye)
    if (twin) {
      const isChoiceList = one.element.tagName === "SELECT" && (one.element as HTMLSelectElement).length > 1
      if (!isChoiceList) return void (twin.nameless ??= one.element)
      swallowed.add(twin)
      return show(one, twin.element)
    }
    if (!isNative(one.element) || (one.element as HTMLInputElement).type === "hidden") return
    if (isTick(one.control)) return show(one, faceOfTick(seen, at, labels, eye))
    if (one.control === "combobox") return show(one, widgetAround(seen, at, eye))
    if (one.control !== "select") return
    const face = faceOfSelect(one.element, eye)
    if (!face) return
    show(one, face)
    for (const other of [...seen.slice(Math.max(0, at - 3), at), ...seen.slice(at + 1, at + 4)]) {
      if (face.contains(other.element) && !other.element.contains(one.element)) swallowed.add(other)
    }
  })
  return seen.filter((one) => !swallowed.has(one))
}

const sightOf = ({ element }: Found, eye: Eye): Sight => ((element as HTMLInputElement).type === "hidden" ? "hidden" : eye.sightOf(element))

const show = (one: Seen, face: HTMLElement | null): void => {
  if (!face) return
  one.face = face
  one.sight = "open"
}

/** The visible ARIA control beside a hidden native one, when both are parts of one small widget. */
const twinOf = (seen: Seen[], at: number, eye: Eye): Seen | null => {
  const { element, control, sight } = seen[at]!
  const isTypeHidden = (element as HTMLInputElement).type === "hidden"
  if (!isNative(element)) return null
  for (const other of [seen[at + 1], seen[at - 1]]) {
    if (!other || other.sight !== "open" || isNative(other.element) !== isInputCombobox(other)) continue
    if (isTick(control) ? other.control !== control : other.control !== "combobox") continue
    const isSetAside = sight === "off-page" || element.ariaHidden === "true" || element.tabIndex < 0 || isTypeHidden
    const levels = isSetAside ? 3 : 1
    let around = element.parentElement
    for (let level = 1; around && level <= levels; level++, around = around.parentElement) {
      if (!around.contains(other.element)) continue
      // A form's own hidden inputs (tokens, record numbers) must not lend their names to the first widget.
      if (isTypeHidden && around.getBoundingClientRect().height > 80) break
      const isAlone = seen
        .slice(Math.max(0, at - 2), at + 3)
        .every((one) => one === other || one === seen[at] || !around!.contains(one.element))
      if (isAlone && (isSetAside || element.nextElementSibling?.contains(other.element))) return other
      break
    }
  }
  return null
}

const isInputCombobox = (one: Seen): boolean => one.control === "combobox" && isNative(one.element)

/** A styled tick box or radio button: its label, or the small drawing that lies around a transparent one. */
const faceOfTick = (seen: Seen[], at: number, labels: Labels, eye: Eye): HTMLElement | null => {
  const { element } = seen[at]!
  for (const label of labels.get(element) ?? []) if (eye.sightOf(label) === "open") return label as HTMLElement
  let around = element.parentElement
  for (let level = 0; around && level < 2; level++, around = around.parentElement) {
    if (holdsAnother(seen, at, around)) return null
    const { width, height } = around.getBoundingClientRect()
    if (width >= 8 && width <= 120 && height >= 8 && height <= 80 && eye.sightOf(around) === "open") return around as HTMLElement
  }
  return null
}

/** The drawn drop-down right beside (or around) a hidden select. */
const faceOfSelect = (select: HTMLElement, eye: Eye): HTMLElement | null => {
  const parent = select.parentElement
  for (const face of [select.nextElementSibling, select.previousElementSibling, parent]) {
    if (!(face instanceof HTMLElement) || isNative(face) || face.tagName === "LABEL") continue
    const isWidget = widgetWords.test(face.className) || !!face.querySelector("[role=combobox],[aria-haspopup=listbox]")
    if (!isWidget || (face === parent && face.querySelectorAll("select").length > 1)) continue
    if (face === parent && !collapse(face.textContent?.replace(select.textContent ?? "", ""))) continue
    if (face.getBoundingClientRect().height <= 120 && eye.sightOf(face) === "open") return face
  }
  return null
}

/** The frame drawn around a type-ahead's own, often tiny, input. */
const widgetAround = (seen: Seen[], at: number, eye: Eye): HTMLElement | null => {
  const { element } = seen[at]!
  if (element.tagName !== "INPUT") return null
  let face: HTMLElement | null = null
  let around = element.parentElement
  for (let level = 0; around && level < 6; level++, around = around.parentElement) {
    if (holdsAnother(seen, at, around) || around.querySelector("label,legend")) break
    const { width, height } = around.getBoundingClientRect()
    if (height > 80) break
    if (width >= 40 && height >= 12 && widgetWords.test(around.getAttribute("class") ?? "") && eye.sightOf(around) === "open")
      face = around as HTMLElement
  }
  return face
}

const holdsAnother = (seen: Seen[], at: number, around: Element): boolean =>
  [seen[at - 1], seen[at + 1]].some(
    (one) => one && (one.element as HTMLInputElement).type !== "hidden" && one.sight === "open" && around.contains(one.element)
  )
