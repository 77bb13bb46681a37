import { type Found, isHiddenInput, isNative, isTick, type Labels } from "./find-controls"
import type { Eye, Sight } from "./sight"

/** A control with what a person sees of it. */
export type Seen = Found & { sight: Sight; face: HTMLElement | null; nameless: HTMLElement | null }

const widgetWords = /select|combo|dropdown|autocomplete|control|picker|choices|chosen|typeahead|ant-|vs__|ng-|ts-|nice-/i

const isWidget = (element: Element): boolean => widgetWords.test(element.getAttribute("class")!)

/**
 * Widgets draw a face of their own and keep a native control out of sight. Of such a pair exactly one may be
 * written: the drop-down when it holds the choices, else the face, which then takes the hidden one's name.
 */
export const pairFaces = (found: Found[], labels: Labels, { sightOf }: Eye): Seen[] => {
  const seen = found.map((one): Seen => ({ ...one, sight: sightOf(one.element), face: null, nameless: null }))
  const swallowed = new Set<Seen>()
  const isOpen = (element: Element | null): element is HTMLElement => !!element && sightOf(element) === "open"

  /** Ancestors of a control, nearest first, as long as no other visible control stands in them. */
  const around = (at: number, levels: number): HTMLElement[] => {
    const all: HTMLElement[] = []
    for (let place = seen[at]!.element.parentElement; place && all.length < levels; place = place.parentElement) {
      if ([seen[at - 1], seen[at + 1]].some((one) => one?.sight === "open" && place!.contains(one.element))) break
      all.push(place)
    }
    return all
  }

  /** The visible ARIA control beside a hidden native one, when both are parts of one small widget. */
  const twinOf = (at: number): Seen | undefined => {
    const { element, control, sight } = seen[at]!
    const isHidden = isHiddenInput(element)
    const isSetAside = isHidden || sight === "off-page" || element.ariaHidden === "true" || element.tabIndex < 0
    return [seen[at + 1], seen[at - 1]].find((other) => {
      if (other?.sight !== "open" || other.control !== (isTick(control) ? control : "combobox")) return false
      if (isTick(control) && isNative(other.element)) return false
      let place = element.parentElement!
      for (let level = isSetAside ? 2 : 0; level && !place.contains(other.element); level--) place = place.parentElement ?? place
      // A form's own hidden inputs (tokens, record numbers) must not lend their names to the first widget.
      if (!place.contains(other.element) || (isHidden && place.getBoundingClientRect().height > 80)) return false
      const isAlone = seen
        .slice(Math.max(0, at - 2), at + 3)
        .every((one) => one === other || one === seen[at] || !place.contains(one.element))
      return isAlone && (isSetAside || !!element.nextElementSibling?.contains(other.element))
    })
  }

  /** A styled tick box or radio button: its label, or the small drawing that lies around a transparent one. */
  const faceOfTick = (at: number): HTMLElement | undefined =>
    labels.get(seen[at]!.element)?.find(isOpen) ??
    around(at, 2).find((place) => {
      const { width, height } = place.getBoundingClientRect()
      return width >= 8 && width <= 120 && height >= 8 && height <= 80 && isOpen(place)
    })

  /** The drawn drop-down right beside (or around) a hidden select. */
  const faceOfSelect = (select: Element): HTMLElement | undefined => {
    const { nextElementSibling, previousElementSibling, parentElement } = select
    // A widget around the select shows words that are not the select's own choices.
    const isDrawn =
      parentElement?.textContent!.replace(select.textContent!, "").trim() && parentElement.querySelectorAll("select").length === 1
    return [nextElementSibling, previousElementSibling, isDrawn ? parentElement : null].find(
      (face): face is HTMLElement =>
        !!face &&
        !face.matches("input,select,textarea,label") &&
        (isWidget(face) || !!face.querySelector("[role=combobox],[aria-haspopup=listbox]")) &&
        face.getBoundingClientRect().height <= 120 &&
        isOpen(face)
    )
  }

  /** Parts of a date that are see-through while its own label lies in their place. */
  const faceOfSegment = (segment: Element): HTMLElement | undefined => {
    const group = segment.closest<HTMLElement>("[role=group][aria-labelledby]")
    const label = group?.ownerDocument.getElementById(group.getAttribute("aria-labelledby")!)
    if (!group || !label || !isOpen(group) || !isOpen(label)) return undefined
    const [whole, words] = [group.getBoundingClientRect(), label.getBoundingClientRect()]
    return words.top >= whole.top && words.bottom <= whole.bottom ? group : undefined
  }

  /** The frame drawn around a type-ahead's own, often tiny, input. */
  const frameOf = (at: number): HTMLElement | undefined => {
    const places = around(at, 6)
    const end = places.findIndex((place) => place.querySelector("label,legend") || place.getBoundingClientRect().height > 80)
    return places
      .slice(0, end < 0 ? 6 : end)
      .findLast((place) => isWidget(place) && place.getBoundingClientRect().width >= 40 && isOpen(place))
  }

  seen.forEach((one, at) => {
    const { element, control } = one
    const isInputCombobox = control === "combobox" && element.tagName === "INPUT"
    if (one.sight === "open") {
      if (isInputCombobox) one.face = frameOf(at) ?? null
      return
    }
    if (control === "segment") {
      one.face = faceOfSegment(element) ?? null
      if (one.face) one.sight = "open"
    }
    if (!isNative(element)) return
    const twin = twinOf(at)
    if (twin && !(element.tagName === "SELECT" && (element as HTMLSelectElement).length > 1)) {
      twin.nameless ??= element
      return
    }
    if (twin) swallowed.add(twin)
    const face =
      twin?.element ??
      (isTick(control) ? faceOfTick(at) : isInputCombobox ? frameOf(at) : control === "select" ? faceOfSelect(element) : undefined)
    if (!face) return
    one.face = face
    one.sight = "open"
    if (control !== "select") return
    for (const other of seen.slice(Math.max(0, at - 3), at + 4)) if (other !== one && face.contains(other.element)) swallowed.add(other)
  })
  return seen.filter((one) => !swallowed.has(one))
}
