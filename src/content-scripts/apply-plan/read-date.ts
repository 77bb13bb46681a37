const months = "janfebmaraprmayjunjulaugsepoctnovdec"

/**
 * The day a text names, as YYYY-MM-DD, or null. Two-digit years are not read: they could be two people.
 * Where the order cannot be told (03/04/1985) the month comes first, unless `isDayFirst`.
 */
export const readDate = (text: string, isDayFirst = false): string | null => {
  const words = text.toLowerCase()
  const parts = words.match(/\d+/g) ?? []
  const named = (words.match(/[a-z]{3,}/g) ?? []).map((word) => months.indexOf(word.slice(0, 3)) / 3).find((at) => at >= 0 && at % 1 === 0)
  if (named !== undefined) {
    const ofLength = (isYear: boolean) => parts.find((part) => part.length > 2 === isYear)
    return iso(ofLength(true), String(named + 1), ofLength(false))
  }
  const [joined = ""] = parts
  const isJoined = parts.length === 1 && joined.length === 8
  const lead = isJoined && /^(19|20)\d\d[01]/.test(joined) ? 4 : 2
  const [one, two, three] = isJoined ? [joined.slice(0, lead), joined.slice(lead, lead + 2), joined.slice(lead + 2)] : parts
  if (one?.length === 4) return iso(one, two, three)
  const isDayLeading = Number(one) > 12 || (isDayFirst && Number(two) <= 12)
  return isDayLeading ? iso(three, two, one) : iso(three, one, two)
}

const iso = (year: string | undefined, month = "", day = ""): string | null =>
  year?.length === 4 && /^(0?[1-9]|1[0-2])$/.test(month) && /^(0?[1-9]|[12]\d|3[01])$/.test(day)
    ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`
    : null

/** The same day in the other ways that boxes ask for it, commonest first. */
export const spellDate = (day: string): string[] => {
  const [year, month, date] = day.split("-")
  const inWords = (length: "long" | "short") =>
    new Date(day).toLocaleDateString("en-US", { timeZone: "UTC", year: "numeric", month: length, day: "numeric" })
  return [`${month}/${date}/${year}`, day, `${month}-${date}-${year}`, inWords("long"), inWords("short")]
}
