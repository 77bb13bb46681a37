import { parseCalendarDate } from "../../patient/calendar-date"

/** How a page writes dates in figures: told by a date that fits one order alone. */
export type PageDates = { isDayFirst: boolean; asOf: string }

const month = "(?:\\p{L}{3,12}\\.?)"
const dated = new RegExp(
  "\\d{4}-\\d{1,2}-\\d{1,2}|\\d{4}/\\d{1,2}/\\d{1,2}|(?<![\\d-])(?:19|20)\\d{6}(?![\\d-])|(?<![\\d/.-])\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{4}|\\d{2})(?![\\d/])" +
    `|\\d{1,2}[ -](?:de )?${month}[ ,-]+(?:de(?:l)? )?\\d{4}|${month} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|${month} \\d{1,2}, \\d{4}`,
  "giu"
)

/** Whether some date of the page can only be day first, and none only month first. */
export const isDayFirstPage = (texts: readonly string[]): boolean => {
  let [day, first] = [0, 0]
  for (const text of texts)
    for (const match of text.matchAll(/(?<![\d/])(\d{1,2})\/(\d{1,2})\/\d{4}(?!\d)/g)) {
      if (Number(match[1]) > 12 && Number(match[2]) <= 12) day++
      if (Number(match[2]) > 12 && Number(match[1]) <= 12) first++
    }
  return day > 0 && first === 0
}

/** Dates in a text as `YYYY-MM-DD`, in order. The "no end" of 12/31/9999 is `9999-12-31`. */
export const findDates = (text: string, { isDayFirst, asOf }: PageDates): string[] =>
  [...text.matchAll(dated)].flatMap(([found]) => {
    const swapped = isDayFirst ? found.replace(/^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/, "$3$2$1$2$4") : found
    const reading = parseCalendarDate(swapped.replace(/\b(de|del)\b/gi, " "), asOf, "any")
    return reading.ok ? [reading.value] : []
  })
