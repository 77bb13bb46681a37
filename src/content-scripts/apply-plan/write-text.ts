import type { Box } from "../read-page/reading"
import { readDate, spellDate } from "./read-date"
import { controlOf, readBoxNow } from "./read-box-now"
import { settle } from "./settle"
import { clearText, replaceAll, setValue, textIn, typeText } from "./type-text"
import { isAsWanted, type Wanted } from "./verify-box"
import { visitBox } from "./visit-box"
import { watchCalendar } from "./close-calendar"

/** Boxes of the browser that take one form only, whatever they show; null for all others. */
const formFor = ({ type }: HTMLInputElement, text: string, day: string | null): string | null => {
  if (type === "date") return day ?? text
  if (type === "month") return day?.slice(0, 7) ?? text
  if (type === "datetime-local") return day && !/T/.test(text) ? `${day}T00:00` : text
  return /^(time|week)$/.test(type) ? text : null
}

/** Writes text into a box and sees whether it stayed after the box was left. A form half taken is taken out again. */
export const writeText = async (box: Box, wanted: Wanted): Promise<boolean> => {
  const element = controlOf(box)
  const text = wanted.texts[0] ?? ""
  const fits = () => isAsWanted(readBoxNow(box), wanted)
  const day = wanted.kind === "date" ? readDate(text, wanted.isDayFirst) : null
  const form = formFor(element as HTMLInputElement, text, day)
  if (form !== null) return writeTyped(element, form)
  const before = textIn(element)
  // A text has one spelling. A day has several, and a date picker may know only one of them.
  const spellings = day ? [text, ...spellDate(day).filter((other) => other !== text)] : [text]
  for (const spelling of spellings) {
    if (await stays(element, spelling, fits)) return true
    if (!element.isConnected) return false
  }
  // Words the page altered stay, and are shown as altered; a broken number or date is worse than none.
  const visit = visitBox(element)
  if (wanted.kind === "text") replaceAll(element, text)
  else await clearText(element, before)
  visit.end()
  await settle()
  return wanted.kind === "text" && readBoxNow(box) !== "" && textIn(element) !== before
}

const stays = async (element: HTMLElement, text: string, fits: () => boolean): Promise<boolean> => {
  const visit = visitBox(element)
  const closeCalendar = watchCalendar(element)
  const isTyped = await typeText(element, text, fits)
  await closeCalendar()
  visit.end()
  await settle()
  await closeCalendar()
  return isTyped && fits()
}

const writeTyped = async (element: HTMLElement, text: string): Promise<boolean> => {
  const visit = visitBox(element)
  setValue(element, text)
  visit.end()
  await settle()
  return textIn(element) === text
}
