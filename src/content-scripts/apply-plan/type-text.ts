import { send, sendChange } from "./send"
import { settle } from "./settle"

const isNative = (element: HTMLElement): element is HTMLInputElement => /^(INPUT|TEXTAREA)$/.test(element.tagName)

export const textIn = (element: HTMLElement): string => (isNative(element) ? element.value : element.innerText)

export const selectAll = (element: HTMLElement): void => (isNative(element) ? element.select() : getSelection()?.selectAllChildren(element))

/** Replaces what is selected through the browser's own editing, so that the page hears input as if typed. */
export const insert = (text: string): boolean => document.execCommand(text ? "insertText" : "delete", false, text)

export const replaceAll = (element: HTMLElement, text: string): void => {
  selectAll(element)
  insert(text)
}

/** Keys with a name of their own and the number old pages know them by. Enter is not among them, so nothing is ever sent by a key. */
const codes: Record<string, number> = { Tab: 9, Escape: 27, ArrowDown: 40, Backspace: 8, Delete: 46 }

/** One key event; false when the page refused it. */
export const press = (element: HTMLElement, type: "keydown" | "keypress" | "keyup", key: string, more: KeyboardEventInit = {}): boolean => {
  const charCode = type === "keypress" ? key.charCodeAt(0) : 0
  const keyCode = charCode || codes[key] || key.toUpperCase().charCodeAt(0)
  return send(element, type, { key, code: codes[key] ? key : "", keyCode, charCode, ...more }, KeyboardEvent)
}

const typed = (data: string) => ({ inputType: "insertText", data })

/** One letter with its key events, for masks that handle keys or beforeinput (which editing by command leaves out) themselves. */
export const typeLetter = (element: HTMLElement, letter: string): void => {
  if (press(element, "keydown", letter) && press(element, "keypress", letter) && send(element, "beforeinput", typed(letter), InputEvent))
    insert(letter)
  press(element, "keyup", letter)
}

const typeLetters = (element: HTMLElement, text: string): void => {
  replaceAll(element, "")
  for (const letter of text) typeLetter(element, letter)
}

const paste = (element: HTMLElement, text: string): void => {
  replaceAll(element, "")
  const clipboardData = new DataTransfer()
  clipboardData.setData("text/plain", text)
  if (send(element, "paste", { clipboardData }, ClipboardEvent)) insert(text)
}

/** Past all editing: the value itself, and then the events that tell of it. */
export const setValue = (element: HTMLElement, text: string): void => {
  if (isNative(element)) element.value = text
  else element.textContent = text
  send(element, "input", typed(text), InputEvent)
  sendChange(element)
}

/**
 * Tries the ways of typing one after the other until `fits` says so, the gentlest first. True when one did.
 * Leaves what the last one left: the caller cleans up.
 */
export const typeText = async (element: HTMLElement, text: string, fits: () => boolean): Promise<boolean> => {
  const digits = text.replace(/\D/g, "")
  const isForm = digits !== "" && digits !== text && !/[a-z]/i.test(text)
  const ways = [
    () => {
      replaceAll(element, text)
      press(element, "keyup", text.slice(-1))
    },
    () => typeLetters(element, text),
    () => isForm && replaceAll(element, digits),
    () => isForm && typeLetters(element, digits),
    // A box that puts a country's code before every number reads the area code as one.
    () => isForm && /^\+/.test(textIn(element)) && replaceAll(element, `+1${digits}`),
    () => paste(element, text),
    () => setValue(element, text)
  ]
  for (const way of ways) {
    way()
    await settle()
    if (fits()) return true
  }
  return false
}

/** Puts `text` back by editing, and by force when that does not take. */
export const clearText = async (element: HTMLElement, text = ""): Promise<void> => {
  replaceAll(element, text)
  press(element, "keyup", text.slice(-1) || "Delete")
  await settle()
  if (textIn(element) !== text) setValue(element, text)
}
