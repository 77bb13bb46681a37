import { type FieldReader } from "./field-reader"
import { findDates } from "./find-dates"
import { misreadDigits } from "./find-phones"
import type { Meaning } from "./meaning"
import { valueText } from "./read-words"
import { type Party, type Sheet, say } from "./sheet"

export const sayDate = (
  sheet: Sheet,
  party: Party,
  date: ReturnType<typeof findDates>[number],
  offset: number,
  meaning: Pick<Meaning, "isForeign" | "order">
): void => {
  const [start, end] = [offset + date.start, offset + date.end]
  const [value] = date.values
  const why = isPlaceholder(value) ? "This looks like a placeholder, not a birth date." : date.message
  if (value === undefined || isPlaceholder(value)) {
    const candidates = date.possible.filter((one) => !isPlaceholder(one)).map((one) => ({ value: one, text: one }))
    party.doubts.push({ field: "birthDate", candidates, why, start, end })
    return
  }
  const isOpen = date.values.length > 1 && date.isNumeric && meaning.order === null && (meaning.isForeign || sheet.isDayFirst)
  if (isOpen)
    party.doubts.push({
      field: "birthDate",
      candidates: date.values.map((one) => ({ value: one, text: one })),
      why: "Day and month could be either way round.",
      start,
      end
    })
  else say(party, "birthDate", { value, start, end, why: "A date beside the words for date of birth.", certainty: "sure" })
}

const isPlaceholder = (date: string | undefined): boolean =>
  date !== undefined && (/^(19[01]\d)-01-01$/.test(date) || /^1911-11-11$/.test(date))

export const readBirthDate: FieldReader = (sheet, party, value, meaning) => {
  const [date] = findDates(value.text, sheet.asOf, meaning.order, true)
  if (date && date.start <= 24) {
    sayDate(sheet, party, date, value.offset, meaning)
    return date.end
  }
  const { value: text, end } = valueText(value.text)
  const fixed = misreadDigits(text.slice(0, 12).trim())
  const [guess] = fixed === null ? [] : findDates(fixed, sheet.asOf, meaning.order, true)
  if (guess || (/\d/.test(text) && /^[\d/.\-?xX_\s]{4,12}$/.test(text) && !/^[0/.\-\s]+$/.test(text))) {
    const candidates = (guess?.values ?? []).map((one) => ({ value: one, text: one }))
    party.doubts.push({
      field: "birthDate",
      candidates,
      why: "This is not a clear, whole date.",
      start: value.offset,
      end: value.offset + end
    })
    return end
  }
  return 0
}
