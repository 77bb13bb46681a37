import { settle } from "./settle"

/** What can be typed into. */
export type TextBox = HTMLInputElement | HTMLTextAreaElement | HTMLElement

const isNativeText = (element: HTMLElement): element is HTMLInputElement | HTMLTextAreaElement => /^(INPUT|TEXTAREA)$/.test(element.tagName)

export const textIn = (element: TextBox): string => (isNativeText(element) ? element.value : (element.innerText ?? ""))

const selectAll = (element: TextBox): void => {
  if (isNativeText(element)) return element.select()
  const selection = (element.ownerDocument.defaultView as Window).getSelection()
  selection?.selectAllChildren(element)
}

/** Replaces what is selected through the browser's own editing, so that the page hears beforeinput and input as if typed. */
export const insert = (text: string): boolean =>
  text ? document.execCommand("insertText", false, text) : document.execCommand("delete", false)

export const replaceAll = (element: TextBox, text: string): void => {
  selectAll(element)
  insert(text)
}

const legacyCode = (letter: string): number => (/[a-z0-9]/i.test(letter) ? letter.toUpperCase().charCodeAt(0) : 0)

/** One key event; Enter is never among them, so nothing is ever sent by it. */
export const press = (element: HTMLElement, type: "keydown" | "keypress" | "keyup", key: string, more: KeyboardEventInit = {}): boolean => {
  const keyCode = type === "keypress" ? key.charCodeAt(0) : (more.keyCode ?? legacyCode(key))
  const charCode = type === "keypress" ? keyCode : 0
  return element.dispatchEvent(
    new KeyboardEvent(type, { key, bubbles: true, cancelable: true, composed: true, ...more, keyCode, charCode })
  )
}

/** One letter with its key events, for masks that handle keys or beforeinput (which editing by command leaves out) themselves. */
export const typeLetter = (element: TextBox, letter: string): void => {
  const coming = { bubbles: true, cancelable: true, composed: true, inputType: "insertText", data: letter }
  const isFree =
    press(element, "keydown", letter) && press(element, "keypress", letter) && element.dispatchEvent(new InputEvent("beforeinput", coming))
  if (isFree) insert(letter)
  press(element, "keyup", letter)
}

const typeLetters = (element: TextBox, text: string): void => {
  replaceAll(element, "")
  for (const letter of text) typeLetter(element, letter)
}

/** True when the page took the paste into its own hands. */
export const paste = (element: HTMLElement, text: string): boolean => {
  const clipboardData = new DataTransfer()
  clipboardData.setData("text/plain", text)
  return !element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true, composed: true }))
}

/** Past all editing: the value itself, and then the events that tell of it. */
export const setValue = (element: TextBox, text: string): void => {
  if (isNativeText(element)) element.value = text
  else element.textContent = text
  element.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true, inputType: "insertText", data: text }))
  element.dispatchEvent(new Event("change", { bubbles: true }))
}

/**
 * Tries the ways of typing one after the other until `fits` says so, the gentlest first. True when one did.
 * Leaves what the last one left: the caller cleans up.
 */
export const typeText = async (element: TextBox, text: string, fits: () => boolean): Promise<boolean> => {
  const digits = text.replace(/\D/g, "")
  const hasForm = digits.length > 1 && digits !== text && !/[a-z]/i.test(text)
  const ways = [
    () => {
      replaceAll(element, text)
      press(element, "keyup", text.slice(-1))
    },
    () => typeLetters(element, text),
    ...(hasForm ? [() => replaceAll(element, digits), () => typeLetters(element, digits)] : []),
    // A box that puts a country's code before every number reads the area code as one.
    ...(digits.length === 10 && hasForm && /^\+/.test(textIn(element)) ? [() => replaceAll(element, `+1${digits}`)] : []),
    () => {
      replaceAll(element, "")
      if (!paste(element, text)) insert(text)
    },
    () => setValue(element, text)
  ]
  for (const way of ways) {
    way()
    await settle()
    if (fits()) return true
  }
  return false
}

/** Empties a box by editing, and by force when that does not take. */
export const clearText = async (element: TextBox, before = ""): Promise<void> => {
  replaceAll(element, before)
  press(element, "keyup", before.slice(-1) || "Delete", before ? {} : { keyCode: 46 })
  await settle()
  if (textIn(element) !== before) setValue(element, before)
}
