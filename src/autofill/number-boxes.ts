import { NUMBERED_BOXES } from "./dictionary/numbered-boxes"
import type { FieldReading } from "./read-field"

const NUMBER = /^\s*(?:box|item|field)?\s*#?(\d{1,2})\s*\.?\s*([a-j])?\s*[.):\s-]/i
const LETTER = /^\s*([a-d])\s*[.)](?:\s|$)/i
/** A page is a claim form by numbers when at least this many captions carry one. */
const ENOUGH = 5

export type NumberedBox = (typeof NUMBERED_BOXES)[string] & { number: string }

const textsOf = (reading: FieldReading): string[] => [reading.fact.group, ...reading.fact.labels.map((label) => label.text)].filter(Boolean)

/** Questionnaires are numbered too ("4. Address"): the form's name, or boxes numbered as it alone does, tell it. */
const isClaimForm = (readings: readonly FieldReading[], seen: ReadonlySet<string>): boolean => {
  const lettered = [...seen].filter((number) => /^(1a|9[ad]|10[abcd]|11[abcd]|17[ab]|24[a-j]|32[ab]|33[ab])$/.test(number))
  if (lettered.length > 1) return true
  return readings.some(({ place, visible, group }) =>
    [place, group?.text ?? "", ...visible.map(({ text }) => text)].some((text) =>
      /\b(cms|hcfa|1500)\b|\binsured['’]?s? (i\.?d|name)/i.test(text)
    )
  )
}

/** "a." beside a box under the caption "32. Service facility location". */
const letterUnder = ({ fact }: FieldReading, caption: string): string => {
  if (caption !== fact.group) return ""
  for (const { text } of fact.labels) {
    const letter = LETTER.exec(text)?.[1]
    if (letter) return letter
  }
  return ""
}

/** The CMS-1500 box each reading stands in, on pages that print the numbers; empty on all others. */
export const numberBoxes = (readings: readonly FieldReading[]): Map<FieldReading, NumberedBox> => {
  const numbered = new Map<FieldReading, NumberedBox>()
  const seen = new Set<string>()
  const LAST_BOX = 33
  let current = ""
  for (const reading of readings) {
    let number = ""
    const texts = textsOf(reading)
    // "A." beside "21. DIAGNOSIS" is of that number, though the letter stands nearer.
    const numbering = texts.find((text) => NUMBER.test(text))
    if (numbering) {
      const [, digits, ownLetter] = NUMBER.exec(numbering) ?? []
      // A form numbered beyond the CMS-1500 is another form (UB-04 runs to 81).
      if (Number(digits) > LAST_BOX) return new Map()
      current = String(Number(digits))
      number = current + (ownLetter ?? letterUnder(reading, numbering)).toLowerCase()
    } else {
      const letter = texts.map((text) => LETTER.exec(text)?.[1]).find(Boolean)
      if (letter && current) number = current + letter.toLowerCase()
    }
    if (!number) {
      // "CITY", "SEX", "TELEPHONE" beside a numbered box are the same person's.
      const around = NUMBERED_BOXES[current]
      if (around?.who) numbered.set(reading, { number: current, who: around.who, ...(around.rank ? { rank: around.rank } : {}) })
      continue
    }
    seen.add(number)
    const box = NUMBERED_BOXES[number] ?? NUMBERED_BOXES[number.replace(/[a-j]$/, "")]
    if (box) numbered.set(reading, { ...box, number })
  }
  // "a. EMPLOYMENT?" under box 10 with no number printed before it.
  if (seen.size < ENOUGH || !isClaimForm(readings, seen)) return new Map()
  return numbered
}
