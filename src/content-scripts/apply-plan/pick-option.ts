import { mouse } from "./mouse"
import { type OptionList, watchOptions, wordsOfOption } from "./option-list"
import { settle, waitFor } from "./settle"
import { clearText, insert, press, replaceAll, textIn } from "./type-text"
import { visitBox } from "./visit-box"
import { isShown, piecesOf, shows, type Widget } from "./widget"

/** `text`: the words of the option taken. `seen`: where its choice shows from now on. */
export type Pick = { status: "picked"; text: string; seen: (now: Widget) => Widget } | { status: "no-option" | "not-taken" }

/** A drop-down that answers from a server gets this long for everything, and a list that stands this long for the next option. */
const wholeWait = 1000
const openWait = 250
const shortWait = 120

const sends = (element: HTMLElement): boolean => element instanceof HTMLButtonElement && element.type !== "button" && !!element.form

const canType = (element: Element | null): element is HTMLInputElement =>
  element instanceof HTMLInputElement && !element.readOnly && !element.disabled && /^(text|search|)$/.test(element.type)

/**
 * Opens a drop-down, picks the one option that says one of `texts` (best first) and waits until the widget shows it.
 * Nothing is left behind when no option fits: what was typed to filter is taken out and the list is closed.
 */
export const pickOption = async (widget: Widget, texts: string[]): Promise<Pick> => {
  const { element } = widget
  const seen = outlive(widget)
  const deadline = performance.now() + wholeWait
  const left = () => Math.max(0, deadline - performance.now())
  const before = element instanceof HTMLInputElement ? element.value : ""
  bringIntoView(element)
  // Noted before the box is entered: some lists open by that alone.
  const list = watchOptions(element)
  const visit = visitBox(element)
  await open(element, list, left)
  const option = (await findListed(list, texts, left)) ?? (await findTyped(element, list, texts, left))
  if (!option) {
    await leaveAsWas(element, list, before)
    visit.end()
    return { status: "no-option" }
  }
  const words = wordsOfOption(option)
  mouse(option, ["over", "down", "up", "click"])
  const isTaken = () => (shows(seen(widget), [words, ...texts]) ? true : null)
  const isPicked = (await waitFor(isTaken, Math.max(200, Math.min(400, left())), element.getRootNode())) === true
  if (!isPicked) await leaveAsWas(element, list, before)
  else if (list.options().length) await close(element, list)
  visit.end()
  return isPicked ? { status: "picked", text: words, seen } : { status: "not-taken" }
}

/** Lists of boxes that are scrolled away are often not drawn at all. */
const bringIntoView = (element: HTMLElement): void => {
  const { top, bottom } = element.getBoundingClientRect()
  if (top < 0 || bottom > window.innerHeight) element.scrollIntoView({ block: "center", behavior: "instant" })
}

/** A type-ahead may put away its input once something is chosen; then what stood around it shows the choice. */
const outlive = (widget: Widget): ((now: Widget) => Widget) => {
  const around = widget.face === widget.element ? widget.element.parentElement : widget.face
  return (now) => (now.element.isConnected || !around?.isConnected ? now : { element: around, face: around })
}

const open = async (element: HTMLElement, list: OptionList, left: () => number): Promise<void> => {
  const isOpen = () => (list.options().length ? true : null)
  await settle()
  if (isOpen()) return
  const byKeys = async () => {
    press(element, "keydown", "ArrowDown", { keyCode: 40, altKey: true, code: "ArrowDown" })
    press(element, "keyup", "ArrowDown", { keyCode: 40, altKey: true, code: "ArrowDown" })
    return waitFor(isOpen, Math.min(shortWait, left()), element.getRootNode())
  }
  const byMouse = async () => {
    if (sends(element)) return null
    mouse(element, ["over", "down", "up", "click"])
    return waitFor(isOpen, Math.min(canType(element) ? shortWait : openWait, left()), element.getRootNode())
  }
  // A type-ahead opens at a press or when typed into; a drop-down without typing does at Alt+Down, which never changes its value.
  for (const way of canType(element) ? [byMouse] : [byKeys, byMouse]) if (await way()) return
}

/** Looks through the open list; one that draws only what is in view is scrolled until it draws nothing new. */
const findListed = async (list: OptionList, texts: string[], left: () => number): Promise<HTMLElement | null> => {
  const drawn = () => list.options().map(wordsOfOption).join()
  let found = list.find(texts)
  while (!found && left() > 0) {
    const before = drawn()
    if (!list.scroll()) break
    const isNew = await waitFor(() => (drawn() !== before ? true : null), 80)
    if (!isNew) break
    found = list.find(texts)
  }
  return found
}

/** Types each text into the type-ahead (or the filter its list brought along) until one brings its option. */
const findTyped = async (element: HTMLElement, list: OptionList, texts: string[], left: () => number): Promise<HTMLElement | null> => {
  const filter = filterOf(element)
  if (!filter) return waitFor(() => list.find(texts), Math.min(shortWait, left()))
  for (const text of texts) {
    if (left() <= 0) break
    replaceAll(filter, text)
    press(filter, "keyup", text.slice(-1))
    const found = await waitFor(() => list.find(texts), text === texts.at(-1) ? left() : left() * 0.7, filter.getRootNode())
    if (found) return found
  }
  return null
}

const filterOf = (element: HTMLElement): HTMLInputElement | null => {
  if (canType(element)) return element
  const active = (element.getRootNode() as Document | ShadowRoot).activeElement
  // Only a box that came with the list: small, alone, and tied to a list of options.
  if (
    active !== element &&
    canType(active) &&
    active.matches("[role=searchbox],[role=combobox],[aria-controls],[aria-owns],[type=search],[class*=filter],[class*=search]")
  )
    return active
  const inside = element.querySelector("input")
  return canType(inside) && isShown(inside) ? inside : null
}

const leaveAsWas = async (element: HTMLElement, list: OptionList, before: string): Promise<void> => {
  const filter = filterOf(element)
  if (filter && filter !== element && textIn(filter)) await clearText(filter)
  if (element instanceof HTMLInputElement && element.value !== before) await clearText(element, before)
  await close(element, list)
}

const hasDialog = (): boolean =>
  [...document.querySelectorAll("dialog[open],[role=dialog],[role=alertdialog],[aria-modal=true]")].some(isShown)

/** Closes the widget's own list. Escape goes no further than the widget while a dialog of the page could hear it. */
export const close = async (element: HTMLElement, list: OptionList): Promise<void> => {
  const isClosed = () => (list.options().length ? null : true)
  const target = filterOf(element) ?? element
  for (const bubbles of hasDialog() ? [false] : [false, true]) {
    if (isClosed()) return
    press(target, "keydown", "Escape", { keyCode: 27, code: "Escape", bubbles })
    await waitFor(isClosed, 60)
  }
  if (isClosed()) return
  press(target, "keydown", "Tab", { keyCode: 9, code: "Tab" })
  target.blur()
  await waitFor(isClosed, 60)
}

/** Empties a drop-down: by its own clear button, else by emptying its text. */
export const clearPick = async (widget: Widget): Promise<void> => {
  const { element, face } = widget
  const cross = [...face.querySelectorAll<HTMLElement>("button,[role=button],span,svg,div,i")].find(
    (part) =>
      /(^|[-_ ])clear|deselect/i.test(`${part.getAttribute("class") ?? ""} ${part.ariaLabel ?? ""} ${part.getAttribute("title") ?? ""}`) &&
      !part.contains(element)
  )
  const visit = visitBox(element)
  if (cross && !(cross instanceof HTMLButtonElement && cross.type !== "button" && cross.form)) {
    mouse(cross, ["over", "down", "up", "click"])
    await settle()
  }
  if (piecesOf(widget).length && canType(element)) {
    replaceAll(element, "")
    insert("")
    press(element, "keydown", "Backspace", { keyCode: 8, code: "Backspace" })
    await settle()
    // By the ARIA pattern Escape in a closed type-ahead empties it, also where emptied text alone keeps the choice.
    for (let round = 0; round < 2 && !hasDialog(); round++) {
      press(element, "keydown", "Escape", { keyCode: 27, code: "Escape" })
      await settle()
    }
  }
  visit.end()
  await settle()
}
