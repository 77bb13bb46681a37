import { parseCalendarDate } from "../../../patient/calendar-date"
import { canonicalWord } from "../../../patient/synonyms"
import type { Check } from "../check"
import { dateIn, isHalfShown, yearsOld } from "../shown-text"

const oldest = 120

const hasShortYear = (text: string): boolean => /^\s*\d{1,2}[/.\s-]\d{1,2}[/.\s-]\d{2}\s*$/.test(text)

/** A day on which the person could have been born, and whose date it is. */
export const birthDate: Check = ({ text, maxlength }, { asOf, valueOf }, key) => {
  if (isHalfShown(text)) return null
  if (/\.year$/.test(key))
    return /^\d{4}$/.test(text) && Number(text) > Number(asOf.slice(0, 4)) ? { said: "A birth year cannot be in the future." } : null
  if (/\.(month|day)$/.test(key)) return null
  const reading = parseCalendarDate(text, asOf, "birth")
  if (!reading.ok) return { said: reading.message }
  const born = reading.value
  if (hasShortYear(text)) {
    if (maxlength !== null && maxlength <= 8) return null
    return { said: "The year has two digits here: some pages take it for the wrong century. Type four." }
  }
  if (yearsOld(born, asOf) >= oldest) return { said: `This makes the person ${oldest} years old or more: check the year.` }
  if (key === "patient.birthDate") {
    const seen = dateIn(valueOf("encounter.serviceDate") ?? valueOf("claim.line[0].dateFrom"), asOf)
    return seen !== null && seen < born ? { said: "The date of service on this page lies before this birth date." } : null
  }
  const which = /^coverage\.(\w+)\.subscriber\.birthDate$/.exec(key)?.[1]
  const patient = which ? dateIn(valueOf("patient.birthDate"), asOf) : null
  if (patient === null || which === undefined) return null
  const relationship = canonicalWord(`coverage.${which}.relationship`, valueOf(`coverage.${which}.relationship`) ?? "")
  if (relationship === "child" && born >= patient)
    return { said: "The patient is put down as a child, yet is not younger than the subscriber: check whose date this is." }
  return null
}
