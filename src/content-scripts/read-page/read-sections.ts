import type { Token } from "./draft-box"
import type { Heading } from "./headings"
import { captionOf, collapse, parentElementOf, textOfIds } from "./page-text"
import { closedBlocks } from "./place-words"

type Entry = { scope: Element; text: string; level: number; isShown: boolean }

/** Text beside a heading in its own wrapper, in characters, above which the wrapper is a finished block of its own. */
const longestSubtitle = 60

/**
 * Names the sections around each token, outermost first, into its box. `before[i]` are the headings that stand between
 * token i-1 and token i. A heading reaches over the smallest element that holds it and a box after it.
 */
export const readSections = (root: Document | ShadowRoot, tokens: Token[], before: Heading[][]): void => {
  const stack: Entry[] = []
  const containers = nameContainers(root)
  const wrappers = new Map<Element, number>()
  tokens.forEach(({ element, box }, at) => {
    while (stack.length && !stack.at(-1)!.scope.contains(element)) stack.pop()
    for (const heading of before[at]!) {
      const scope = scopeOf(heading, element, wrappers)
      if (!scope) continue
      while (stack.length) {
        const top = stack.at(-1)!
        // In a block of its own a heading nests, unless its rank says otherwise.
        if (top.scope === scope ? top.level < heading.level : heading.level >= top.level || top.level > 6) break
        stack.pop()
      }
      stack.push({ scope, text: heading.text, level: heading.level, isShown: heading.element.checkVisibility() })
    }
    if (box.sections.length) return
    const isShown = box.state !== "hidden"
    const around = containers(element)
    const texts: string[] = []
    let next = 0
    for (const entry of stack) {
      if (!entry.isShown && isShown) continue
      while (next < around.length && around[next]!.element.contains(entry.scope)) texts.push(around[next++]!.text)
      texts.push(entry.text)
    }
    while (next < around.length) texts.push(around[next++]!.text)
    const parts = texts.filter((text, place) => text && !texts.slice(place + 1).includes(text))
    box.sections = parts.length > 8 ? [parts[0]!, ...parts.slice(-7)] : parts
  })
}

/** Smallest element that holds the heading and the box; null when the heading closed with its own block. */
const scopeOf = ({ element, text, level }: Heading, box: Element, wrappers: Map<Element, number>): Element | null => {
  if (element.contains(box)) return element
  let wrapper = element
  for (let scope = parentElementOf(element); scope; wrapper = scope, scope = parentElementOf(scope)) {
    if (scope.contains(box)) {
      if (
        wrapper === element ||
        level === 6 ||
        /head|title|caption|tab|legend/i.test(`${wrapper.tagName} ${wrapper.getAttribute("class") ?? ""}`)
      )
        return scope
      let length = wrappers.get(wrapper)
      if (length === undefined) wrappers.set(wrapper, (length = collapse(wrapper.textContent, 600).length))
      return length - text.length > longestSubtitle ? null : scope
    }
    if (
      scope.matches(closedBlocks) &&
      scope.tagName !== "HEADER" &&
      !(level === 6 && /^[UO]L$/.test(scope.tagName)) &&
      scope.getAttribute("role") !== "tablist"
    )
      return null
  }
  return null
}

type Container = { element: Element; text: string }

const named = /^(tabpanel|region|group|dialog|form)$/
const namedTags = /^(SECTION|FIELDSET|DIALOG|FORM|ARTICLE)$/

/** Panels, regions and groups that have a name of their own, outermost first, each element asked once. */
const nameContainers = (root: Document | ShadowRoot): ((element: Element) => Container[]) => {
  const openers = new Map<string, Element>()
  for (const opener of root.querySelectorAll('a[href^="#"],[aria-controls],[data-target^="#"],[data-bs-target^="#"]')) {
    if (opener.matches("input,[role=combobox],[aria-haspopup]")) continue
    const target =
      opener.getAttribute("aria-controls") ??
      opener.getAttribute("data-bs-target") ??
      opener.getAttribute("data-target") ??
      opener.getAttribute("href")!
    const id = target.replace(/^#/, "")
    if (id && !openers.has(id)) openers.set(id, opener)
  }
  const known = new Map<Element, Container[]>()
  const containersOf = (element: Element): Container[] => {
    const earlier = known.get(element)
    if (earlier) return earlier
    const parent = parentElementOf(element)
    const outer = parent ? containersOf(parent) : []
    const text = nameOf(root, element, openers)
    const all = text ? [...outer, { element, text }] : outer
    known.set(element, all)
    return all
  }
  return (element) => {
    const parent = parentElementOf(element)
    return parent ? containersOf(parent) : []
  }
}

const nameOf = (root: Document | ShadowRoot, element: Element, openers: Map<string, Element>): string => {
  if (named.test(element.getAttribute("role") ?? "") || namedTags.test(element.tagName)) {
    const text = textOfIds(root, element.getAttribute("aria-labelledby")) || collapse(element.getAttribute("aria-label"), 120)
    if (text) return text
  }
  const opener = element.getAttribute("id") ? openers.get(element.getAttribute("id")!) : undefined
  if (!opener || opener.contains(element) || element.contains(opener)) return ""
  const text = captionOf(opener, 81)
  return text.length > 80 || /^(skip|jump|back|go) /i.test(text) ? "" : text
}
