const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

/**
 * The day a text names, as YYYY-MM-DD, or null. Two-digit years are not read: they could be two people.
 * Where the order cannot be told (03/04/1985) the month comes first, unless `isDayFirst`.
 */
export const readDate = (text: string, isDayFirst = false): string | null => {
  const words = text.toLowerCase()
  const named = words.match(/[a-z]{3,}/g)?.find((word) => months.includes(word.slice(0, 3)))
  const parts = words.match(/\d+/g) ?? []
  if (named) {
    const year = parts.find((part) => part.length === 4)
    const day = parts.find((part) => part.length <= 2)
    return iso(year, String(months.indexOf(named.slice(0, 3)) + 1), day)
  }
  const joined = parts.length === 1 ? parts[0]! : ""
  const isYearFirst = joined.length === 8 && /^(19|20)/.test(joined) && Number(joined.slice(4, 6)) <= 12
  const [one, two, three] =
    joined.length !== 8
      ? parts
      : isYearFirst
        ? [joined.slice(0, 4), joined.slice(4, 6), joined.slice(6)]
        : [joined.slice(0, 2), joined.slice(2, 4), joined.slice(4)]
  if (one?.length === 4) return iso(one, two, three)
  const dayLeads = Number(one) > 12 || (isDayFirst && Number(two) <= 12)
  return dayLeads ? iso(three, two, one) : iso(three, one, two)
}

const iso = (year: string | undefined, month: string | undefined, day: string | undefined): string | null => {
  if (year?.length !== 4 || !month || !day || month.length > 2 || day.length > 2) return null
  if (!Number(month) || Number(month) > 12 || !Number(day) || Number(day) > 31) return null
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`
}

/** The same day in the other ways that boxes ask for it, commonest first. */
export const spellDate = (day: string): string[] => {
  const [year, month, date] = day.split("-") as [string, string, string]
  const name = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"][
    Number(month) - 1
  ]!
  return [
    `${month}/${date}/${year}`,
    day,
    `${month}-${date}-${year}`,
    `${name} ${Number(date)}, ${year}`,
    `${name.slice(0, 3)} ${Number(date)}, ${year}`
  ]
}
