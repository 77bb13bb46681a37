/** Tells whether a code (trimmed, upper-cased) lies in the set. */
export type CodeSet = (code: string) => boolean

const form = /^([A-Z]?)(\d{4,5})$/

/** A letter and four digits, or five digits: letter and number apart. Null for any other text. */
const partsOf = (code: string): { letter: string; number: number } | null => {
  const match = form.exec(code)
  return match && code.length === 5 ? { letter: match[1] ?? "", number: Number(match[2]) } : null
}

/** "97110-97116", "J0000-J9999" or one code -> what lies in it. Null when the text is no range of codes. */
export const codeRange = (range: string): CodeSet | null => {
  const ends = range.trim().toUpperCase().split("-")
  const from = partsOf(ends[0] ?? "")
  const to = partsOf(ends.at(-1) ?? "")
  if (ends.length > 2 || !from || !to || from.letter !== to.letter || from.number > to.number) return null
  return (code) => {
    const parts = partsOf(code)
    return parts !== null && parts.letter === from.letter && parts.number >= from.number && parts.number <= to.number
  }
}

/** Single codes and ranges, separated by blanks -> a set. For the tables of this folder: throws at a range that is none. */
export const codeSet = (ranges: string): CodeSet => {
  const single = new Set<string>()
  const spans: CodeSet[] = []
  for (const each of ranges.split(/\s+/)) {
    const span = codeRange(each)
    if (!span) throw new Error(`no range of codes: ${each}`)
    if (each.includes("-")) spans.push(span)
    else single.add(each)
  }
  return (code) => single.has(code) || spans.some((has) => has(code))
}
