import type { FieldReading } from "./read-field"
import { withoutLots } from "./without-lots"

/** "serviceLines.0.amount", "cpt3", "charge_2": the row a box stands in, as its id counts. */
const LINE_IN_NAME =
  /(?:service_?lines?|svc_?lines?|claim_?lines?|line_?items?|lines?|procedures?|charges?|services?|cpt|hcpcs|proc|modifier|mod|units?|dos|pos|fee)(?:_?(?:code|date|from|to|amount|amt))?[^a-z0-9]*(\d{1,2})/i

/** "amtBilled_2": a stem, and the number it ends with. */
const AT_THE_END = /^(.*[a-z].*?)[^a-z0-9]+(\d{1,2})[^a-z0-9]*$/i

/** "procMod1_2": its own number and, after it, another. */
const MODIFIER_OF_ROW = /mod(?:ifier)?([1-4])[^a-z0-9]+\d{1,2}[^a-z0-9]*$/i

/** Which modifier of its line an id of two numbers says, from 0; the line must be the number at its end. */
export const modifierInName = (reading: FieldReading, line: number | null): number | null => {
  const number = MODIFIER_OF_ROW.exec(nameOf(reading))?.[1]
  return number !== undefined && line !== null && endingOf(reading)?.number === line ? Number(number) - 1 : null
}

type Ending = { stem: string; number: number }

const nameOf = ({ fact }: FieldReading): string => withoutLots(fact.name) || withoutLots(fact.id)

const endingOf = (reading: FieldReading): Ending | null => {
  const match = AT_THE_END.exec(nameOf(reading))
  return match?.[1] === undefined ? null : { stem: match[1], number: Number(match[2]) }
}

const numberInName = ({ fact }: FieldReading): number | null => {
  const match = LINE_IN_NAME.exec(withoutLots(fact.name)) ?? LINE_IN_NAME.exec(withoutLots(fact.id))
  return match ? Number(match[1]) : null
}

/** The numbers that each stem ends with where it is repeated: "procCode_1" to "procCode_6". */
const repeatedStems = (endings: readonly (Ending | null)[]): Map<string, Set<number>> => {
  const numbers = new Map<string, Set<number>>()
  for (const ending of endings) if (ending) numbers.set(ending.stem, (numbers.get(ending.stem) ?? new Set()).add(ending.number))
  return new Map([...numbers].filter(([, { size }]) => size > 1))
}

/**
 * The line that each box's id counts. Where the same stems repeat with the numbers of the procedure codes, the number at the end counts
 * the line, whatever the word before it: "amtBilled_2". A modifier with a number of its own before it ("procMod1_2") is of that line only
 * when every one of them stands after the code of its line; else the first number counts the line ("mod1_2": line 1, modifier 2).
 */
export const lineNumbers = (readings: readonly FieldReading[], datums: readonly (string | null)[]): Map<FieldReading, number> => {
  const endings = readings.map(endingOf)
  const stems = repeatedStems(endings)
  const codeStem = endings.find((ending, at) => ending !== null && datums[at] === "line.code" && stems.has(ending.stem))?.stem
  const rows = codeStem === undefined ? undefined : stems.get(codeStem)
  let ofLastCode: number | null = null
  let areModifiersOfRows = true
  readings.forEach((reading, at) => {
    const ending = endings[at]
    if (ending?.stem === codeStem) ofLastCode = ending?.number ?? null
    else if (datums[at] === "line.modifier" && MODIFIER_OF_ROW.test(nameOf(reading))) areModifiersOfRows &&= ending?.number === ofLastCode
  })
  const numbers = new Map<FieldReading, number>()
  readings.forEach((reading, at) => {
    const ending = endings[at]
    const repeated = ending ? stems.get(ending.stem) : undefined
    const isOfRow = rows !== undefined && ending !== null && repeated !== undefined && [...repeated].every((number) => rows.has(number))
    const inName = numberInName(reading)
    const isNumberedModifier = datums[at] === "line.modifier" && MODIFIER_OF_ROW.test(nameOf(reading))
    const isByEnd = isNumberedModifier ? areModifiersOfRows : inName === null && datums[at]?.startsWith("line.") === true
    const number = isOfRow && isByEnd ? (ending?.number ?? null) : inName
    if (number !== null) numbers.set(reading, number)
  })
  return numbers
}
