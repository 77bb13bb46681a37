import { send } from "./send"
import { settle } from "./settle"
import { insert, press, selectAll, typeLetter } from "./type-text"
import { visitBox } from "./visit-box"

const digitsIn = (segment: HTMLElement): string =>
  segment.hasAttribute("data-placeholder") || segment.ariaValueText === "Empty" ? "" : (segment.textContent ?? "").replace(/\D/g, "")

/** Types digits into one part of a date that is drawn as a spin button, or empties it; true when the part holds them. */
export const writeSegment = async (segment: HTMLElement, text: string): Promise<boolean> => {
  const digits = text.replace(/\D/g, "")
  const visit = visitBox(segment)
  // Some choose the part at the press and not at the focus.
  for (const type of ["mousedown", "mouseup"]) send(segment, type, {}, MouseEvent)
  await settle()
  for (const digit of digits) {
    selectAll(segment)
    typeLetter(segment, digit)
    await settle()
  }
  for (let round = 0; !digits && round < 4 && digitsIn(segment); round++) {
    selectAll(segment)
    if (press(segment, "keydown", "Backspace")) insert("")
    await settle()
  }
  visit.end()
  await settle()
  return Number(digitsIn(segment)) === Number(digits)
}
