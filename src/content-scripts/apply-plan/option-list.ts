import { collapse } from "../read-page/page-text"
import { fold } from "./own-words"

/** The list that a drop-down has opened: how to see its options, and which of them says one of the wanted words. */
export type OptionList = {
  /** Options on show now; [] while the list is closed. */
  options(): HTMLElement[]
  /** The one option that says `texts`, the best text first; null when none or two do. */
  find(texts: string[]): HTMLElement | null
  /** Scrolls a list that draws only what is in view. */
  scroll(): void
}

const declared = "[role=option]"
/** Widgets that give their options no role at all. */
const drawn = "[class*=option i],[class*=menu-item],[class*=dropdown-item],li[class*=result]"

const isOnShow = (element: Element, isFadingIn: boolean): boolean => {
  if (!element.checkVisibility({ visibilityProperty: !isFadingIn })) return false
  // Lists for screen readers stand in a wrapper of no size.
  for (let around: Element | null = element, level = 0; around && level < 8; around = around.parentElement, level++) {
    const { width, height } = around.getBoundingClientRect()
    if ((width < 2 || height < 2) && (!level || getComputedStyle(around).overflow !== "visible")) return false
  }
  return true
}

/** Milliseconds that a list left behind may take to fade away. */
const fading = 600
/** Whose box an option was last seen open for, and when: a list that fades out must not be taken for that of the next box. */
const seenFor = new WeakMap<Element, { element: Element; at: number }>()

const boxes = "input,select,textarea,[role=combobox]"

/** Takes note of the options on show before the list opens: those are other people's. */
export const watchOptions = (element: HTMLElement): OptionList => {
  const roots: (Document | ShadowRoot)[] = [document]
  for (let root = element.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) roots.push(root)
  const among = (places: ParentNode[], css: string, isFadingIn = false) =>
    places.flatMap((place) => [...place.querySelectorAll<HTMLElement>(css)]).filter((option) => isOnShow(option, isFadingIn))
  const earlier = new Set([...among(roots, declared), ...among(roots, drawn)])

  const ownLists = (): Element[] => {
    const names = "[aria-controls],[aria-owns]"
    const holder = [element, element.querySelector(names), element.parentElement].find((place) => place?.matches(names))
    const ids = `${holder?.getAttribute("aria-controls")} ${holder?.getAttribute("aria-owns")}`.split(" ")
    return roots.flatMap((root) => ids.map((id) => root.getElementById(id)).filter((list) => list !== null))
  }

  const isOfLast = (option: Element): boolean => {
    const last = seenFor.get(option)
    return !!last && last.element !== element && performance.now() - last.at < fading
  }

  /** Whether what stands around an option is a list that another box names as its own. */
  const isNamedByOther = (place: Element | null): boolean => {
    const own = place?.closest("[id]")
    if (!own) return false
    const name = CSS.escape(own.id)
    const namers = roots.flatMap((root) => [...root.querySelectorAll(`[aria-controls~="${name}"],[aria-owns~="${name}"]`)])
    if (namers.some((namer) => namer.contains(element) || element.contains(namer))) return false
    return namers.some((namer) => namer.matches(boxes)) || isNamedByOther(own.parentElement)
  }

  const fresh = (css: string): HTMLElement[] => {
    const known = new Map<Element | null, boolean>()
    const isAnothers = ({ parentElement: place }: Element): boolean => {
      const isOne = known.get(place) ?? isNamedByOther(place)
      known.set(place, isOne)
      return isOne
    }
    return among(roots, css).filter((option) => !earlier.has(option) && !isOfLast(option) && !isAnothers(option))
  }

  const optionsNow = (): HTMLElement[] => {
    // Where the widget names its list, options elsewhere belong to something else. What it calls open need not have faded in.
    const mine = among(ownLists(), declared, element.ariaExpanded === "true")
    if (mine.length) return mine
    const withRole = fresh(declared)
    if (withRole.length) return withRole
    const unnamed = fresh(drawn)
    return unnamed.filter((option) => !unnamed.some((other) => other !== option && option.contains(other)))
  }

  const options = (): HTMLElement[] => {
    const found = optionsNow()
    for (const option of found) seenFor.set(option, { element, at: performance.now() })
    return found
  }

  const find = (texts: string[]): HTMLElement | null => {
    const choices = options().filter((option) => option.ariaDisabled !== "true" && !option.hasAttribute("data-disabled"))
    for (const test of [says, saysInPart])
      for (const text of texts.map(fold)) {
        const alike = choices.filter((option) => test(option, text))
        if (alike.length) return alike.length === 1 ? (alike[0] ?? null) : null
      }
    return null
  }

  const scroll = (): void => {
    for (let around = options().at(-1)?.parentElement; around && around !== document.body; around = around.parentElement) {
      if (around.scrollHeight <= around.clientHeight + 1 || getComputedStyle(around).overflowY === "visible") continue
      const before = around.scrollTop
      around.scrollTop += Math.max(40, around.clientHeight - 30)
      if (around.scrollTop !== before) return
    }
  }
  return { options, find, scroll }
}

/** By its words, its label, its code or one of its lines; the whole of it, never a part. */
const says = (option: HTMLElement, wanted: string): boolean =>
  [wordsOfOption(option), ...["aria-label", "data-value", "value", "data-key", "title"].map((name) => option.getAttribute(name))].some(
    (words) => fold(words) === wanted
  ) || [...option.querySelectorAll("*")].some((part) => !part.childElementCount && fold(part.textContent) === wanted)

/** "87204 – Sandia Mutual": a code and its words in one choice. */
const saysInPart = (option: HTMLElement, wanted: string): boolean =>
  wanted.length > 1 &&
  wordsOfOption(option)
    .split(/ [-–—:|·] |[()]/)
    .some((part) => fold(part) === wanted)

export const wordsOfOption = (option: HTMLElement): string => collapse(option.textContent)
