import { collapse } from "../read-page/page-text"
import { fold } from "./own-words"

/** The list that a drop-down has opened: how to see its options, and which of them says one of the wanted words. */
export type OptionList = {
  /** Options on show now; [] while the list is closed. */
  options(): HTMLElement[]
  /** The one option that says `texts`, the best text first; null when none or two do. */
  find(texts: string[]): HTMLElement | null
  /** Scrolls a list that draws only what is in view; false at its end. */
  scroll(): boolean
}

const declared = "[role=option]"
/** Widgets that give their options no role at all. */
const drawn =
  "[class*=select-item-option],[class*=menu-item],[class*=dropdown-item],[class*=result-selectable],li[class*=result],li[class*=option],div[class*=option]"

const isOnShow = (element: Element): boolean => {
  if (!element.checkVisibility({ visibilityProperty: true })) return false
  const { width, height } = element.getBoundingClientRect()
  if (width < 2 || height < 2) return false
  // Lists for screen readers stand in a wrapper of no size.
  for (let around = element.parentElement, level = 0; around && level < 8; around = around.parentElement, level++) {
    const size = around.getBoundingClientRect()
    if ((size.width < 2 || size.height < 2) && getComputedStyle(around).overflow !== "visible") return false
  }
  return true
}

const rootsOf = (element: HTMLElement): ParentNode[] => {
  const roots: ParentNode[] = [document]
  for (let root = element.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) roots.push(root, root.host)
  return roots
}

/** Takes note of the options on show before the list opens: those are other people's. */
export const watchOptions = (element: HTMLElement): OptionList => {
  const roots = rootsOf(element)
  const all = (css: string) => [...new Set(roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>(css)]))].filter(isOnShow)
  const earlier = new Set([...all(declared), ...all(drawn)])
  const own = () => {
    const ids = [
      element,
      ...element.querySelectorAll("[aria-controls],[aria-owns]"),
      ...(element.parentElement ? [element.parentElement] : [])
    ]
      .flatMap((place) => [place.getAttribute("aria-controls"), place.getAttribute("aria-owns")])
      .flatMap((list) => list?.split(/\s+/) ?? [])
      .filter(Boolean)
    return roots.flatMap((root) => ids.map((id) => (root as Document).getElementById?.(id)).filter((list) => !!list))
  }

  const options = (): HTMLElement[] => {
    const lists = own()
    const ofList = (option: HTMLElement) => lists.some((list) => list.contains(option))
    const withRole = all(declared).filter((option) => !earlier.has(option) || ofList(option))
    // Where the widget names its list, options elsewhere belong to something else.
    const mine = withRole.filter(ofList)
    if (mine.length) return mine
    if (withRole.length) return withRole
    const fresh = all(drawn).filter((option) => !earlier.has(option))
    return fresh.filter((option) => !fresh.some((other) => other !== option && option.contains(other)))
  }

  const find = (texts: string[]): HTMLElement | null => {
    const choices = options().filter((option) => option.ariaDisabled !== "true" && !option.hasAttribute("data-disabled"))
    for (const text of texts) {
      const alike = choices.filter((option) => says(option, text))
      if (alike.length === 1) return alike[0]!
      if (alike.length > 1) return null
    }
    return null
  }

  const scroll = (): boolean => {
    const last = options().at(-1)
    for (let around = last?.parentElement; around && around !== document.body; around = around.parentElement) {
      if (around.scrollHeight <= around.clientHeight + 1) continue
      if (!/auto|scroll|hidden/.test(getComputedStyle(around).overflowY)) continue
      const before = around.scrollTop
      around.scrollTop = before + Math.max(40, around.clientHeight - 30)
      if (around.scrollTop !== before) return true
    }
    return false
  }
  return { options, find, scroll }
}

/** By its words, its label or its code; the whole of it, never a part. */
const says = (option: HTMLElement, text: string): boolean => {
  const wanted = fold(text)
  const codes = ["data-value", "value", "data-key", "data-id", "title"].map((name) => option.getAttribute(name))
  if ([wordsOfOption(option), option.ariaLabel, ...codes].some((words) => fold(words) === wanted)) return true
  return (
    option.childElementCount > 0 &&
    [...option.querySelectorAll("*")].some((part) => !part.childElementCount && fold(part.textContent) === wanted)
  )
}

export const wordsOfOption = (option: HTMLElement): string => collapse(option.textContent)
