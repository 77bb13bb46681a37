import { mouse } from "./mouse"
import { type OptionList, watchOptions, wordsOfOption } from "./option-list"
import { settle, waitFor } from "./settle"
import { clearText, insert, press, replaceAll, textIn } from "./type-text"
import { visitBox } from "./visit-box"
import { isShown, piecesOf, sends, shows, type Widget } from "./widget"

/** `text`: the words of the option taken. `seen`: where its choice shows from now on. */
export type Pick = { status: "picked"; text: string; seen: () => Widget } | { status: "no-option" | "not-taken" }

/** Milliseconds: a drop-down that asks a server gets the first for everything; a list that was told to open, the second. */
const wholeWait = 1000
const openWait = 250
const shortWait = 120

const canType = (element: Element | null): element is HTMLInputElement =>
  element instanceof HTMLInputElement && !element.readOnly && !element.disabled && /^(text|search)$/.test(element.type)

/**
 * Opens a drop-down, picks the one option that says one of `texts` (best first) and waits until the widget shows it.
 * Nothing is left behind when no option fits: what was typed to filter is taken out and the list is closed.
 */
export const pickOption = async (widget: Widget, texts: string[]): Promise<Pick> => {
  const { element, face } = widget
  const deadline = performance.now() + wholeWait
  const within = <T>(test: () => T | null, most: number) =>
    waitFor(test, Math.min(most, deadline - performance.now()), element.getRootNode())
  const before = textIn(element)
  const around = face === element ? element.parentElement : face
  // A type-ahead may put away its input once something is chosen; then what stood around it shows the choice.
  const seen = (): Widget => (element.isConnected || !around?.isConnected ? widget : { element: around, face: around })
  bringIntoView(element)
  // Noted before the box is entered: some lists open by that alone.
  const list = watchOptions(element)
  const visit = visitBox(element)
  await open(element, list, within)
  const option = (await findListed(list, texts, within)) ?? (await findTyped(element, list, texts, within))
  const text = option ? wordsOfOption(option) : ""
  if (option) mouse(option)
  const isPicked = option && (await waitFor(() => shows(seen(), [text, ...texts]) || null, 600, element.getRootNode()))
  if (!isPicked) await leaveAsWas(element, list, before)
  else if (list.options().length) await close(element, list)
  visit.end()
  return isPicked ? { status: "picked", text, seen } : { status: option ? "not-taken" : "no-option" }
}

type Within = <T>(test: () => T | null, most: number) => Promise<T | null>

/** Lists of boxes that are scrolled away are often not drawn at all. */
const bringIntoView = (element: HTMLElement): void => {
  const { top, bottom } = element.getBoundingClientRect()
  if (top < 0 || bottom > innerHeight) element.scrollIntoView({ block: "center", behavior: "instant" })
}

const open = async (element: HTMLElement, list: OptionList, within: Within): Promise<void> => {
  const isOpen = (most: number) => within(() => list.options().length || null, most)
  if (await isOpen(0)) return
  // A type-ahead opens at a press or when typed into; a drop-down without typing does at Alt+Down, which never changes its value.
  const isTypeAhead = canType(element)
  if (!isTypeAhead) {
    press(element, "keydown", "ArrowDown", { altKey: true })
    press(element, "keyup", "ArrowDown", { altKey: true })
    // A press on a list that is about to show would close it again.
    if (await isOpen(shortWait)) return
    if (element.ariaExpanded === "true" && (await isOpen(openWait))) return
  }
  if (!sends(element)) mouse(element)
  await isOpen(isTypeAhead ? shortWait : openWait)
}

/** Looks through the open list; one that draws only what is in view is scrolled until it draws nothing new. */
const findListed = async (list: OptionList, texts: string[], within: Within): Promise<HTMLElement | null> => {
  const drawn = () => list.options().map(wordsOfOption).join()
  for (let still = 0; ;) {
    const found = list.find(texts)
    if (found || still > 1) return found
    const before = drawn()
    list.scroll()
    still = (await within(() => drawn() !== before || null, shortWait)) ? 0 : still + 1
  }
}

/** Types each text into the type-ahead (or the filter its list brought along) until one brings its option. */
const findTyped = async (element: HTMLElement, list: OptionList, texts: string[], within: Within): Promise<HTMLElement | null> => {
  const filter = filterOf(element)
  for (const text of filter ? texts : []) {
    if (!filter) break
    replaceAll(filter, text)
    press(filter, "keyup", text.slice(-1))
    const found = await within(() => list.find(texts), text === texts.at(-1) ? wholeWait : wholeWait / 2)
    if (found) return found
  }
  return null
}

const filterOf = (element: HTMLElement): HTMLInputElement | null => {
  if (canType(element)) return element
  const active = (element.getRootNode() as Document).activeElement
  // Only a box that came with the list, which says so by its role or name.
  const ownFilter = "[role=searchbox],[role=combobox],[aria-controls],[aria-owns],[type=search],[class*=filter],[class*=search]"
  if (active !== element && canType(active) && active.matches(ownFilter)) return active
  const inside = element.querySelector("input")
  return canType(inside) && isShown(inside) ? inside : null
}

const leaveAsWas = async (element: HTMLElement, list: OptionList, before: string): Promise<void> => {
  const filter = filterOf(element)
  if (filter && filter !== element && filter.value) await clearText(filter)
  if (element instanceof HTMLInputElement && element.value !== before) await clearText(element, before)
  await close(element, list)
}

const hasDialog = (): boolean => [...document.querySelectorAll("dialog[open],[role*=dialog],[aria-modal=true]")].some(isShown)

/** Closes the widget's own list. Escape goes no further than the widget while a dialog of the page could hear it. */
const close = async (element: HTMLElement, list: OptionList): Promise<void> => {
  const target = filterOf(element) ?? element
  const isDialog = hasDialog()
  for (const [key, bubbles] of [
    ["Escape", false],
    ["Escape", !isDialog],
    ["Tab", true]
  ] as const) {
    if (!list.options().length) return
    press(target, "keydown", key, { bubbles })
    await waitFor(() => !list.options().length || null, 60)
  }
}

/** Empties a drop-down: by its own clear cross, else by emptying its text. */
export const clearPick = async (widget: Widget): Promise<void> => {
  const { element, face } = widget
  const isCross = (part: Element) =>
    /(^|[-_ ])clear|deselect/i.test(`${part.getAttribute("class")} ${part.ariaLabel} ${part.getAttribute("title")}`)
  const cross = [...face.querySelectorAll<HTMLElement>("button,[role=button],span,div,i")].find(
    (part) => isCross(part) && !part.contains(element)
  )
  const visit = visitBox(element)
  if (cross && !sends(cross)) mouse(cross)
  await settle()
  if (piecesOf(widget).length && canType(element)) {
    replaceAll(element, "")
    insert("")
    press(element, "keydown", "Backspace")
    await settle()
    // By the ARIA pattern Escape in a closed type-ahead empties it, also where emptied text alone keeps the choice.
    for (let round = 0; round < 2 && !hasDialog(); round++) {
      press(element, "keydown", "Escape")
      await settle()
    }
  }
  visit.end()
  await settle()
}
