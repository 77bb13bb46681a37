import { fold } from "./own-words"
import { settle } from "./settle"
import { insert, press, typeLetter } from "./type-text"
import { visitBox } from "./visit-box"

const isBlank = (segment: HTMLElement): boolean =>
  segment.hasAttribute("data-placeholder") || segment.ariaValueText === "Empty" || !/\d/.test(segment.textContent ?? "")

const select = (segment: HTMLElement): void => segment.ownerDocument.defaultView?.getSelection()?.selectAllChildren(segment)

const numberIn = (segment: HTMLElement): number =>
  Number(segment.getAttribute("aria-valuenow") ?? fold(segment.textContent).replace(/\D/g, ""))

/** Types digits into one part of a date that is drawn as a spin button; true when the part holds that number. */
export const writeSegment = async (segment: HTMLElement, text: string): Promise<boolean> => {
  const digits = text.replace(/\D/g, "")
  const visit = visitBox(segment)
  // Some choose the part at the press and not at the focus.
  for (const type of ["mousedown", "mouseup"])
    segment.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, cancelable: true }))
  await settle()
  for (const digit of digits) {
    select(segment)
    typeLetter(segment, digit)
    await settle()
  }
  visit.end()
  await settle()
  return !isBlank(segment) && numberIn(segment) === Number(digits)
}

/** Empties one part with the key that empties it. */
export const clearSegment = async (segment: HTMLElement): Promise<void> => {
  const visit = visitBox(segment)
  for (let round = 0; round < 4 && !isBlank(segment); round++) {
    select(segment)
    const isFree = press(segment, "keydown", "Backspace", { keyCode: 8, code: "Backspace" })
    await settle()
    if (isFree && !isBlank(segment)) insert("")
    await settle()
  }
  visit.end()
  await settle()
}
