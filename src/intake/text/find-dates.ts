import { checkDate, readingsOfDate } from "../../patient/calendar-date"
import type { DateOrder } from "./meaning"

/** A date as printed and what it can mean as a birth date. */
export type DateFound = {
  start: number
  end: number
  text: string
  values: string[]
  possible: string[]
  isNumeric: boolean
  message: string
}

const months =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre|janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[uû]t|septembre|octobre|novembre|d[ée]cembre|ene|abr|ago|dic|januar|februar|m[äa]rz|juni|juli|oktober|dezember"

const year = "(?:\\d{4}|['’]?\\d{2})(?!\\d)"
const shapes: readonly RegExp[] = [
  /(?<![\d/.-])\d{4}([-/.])\d{1,2}\1\d{1,2}(?![\d/]|-\d)/g,
  /(?<![\d/.-])\d{1,2}\s?([-/.])\s?\d{1,2}\s?\1\s?(?:\d{4}|\d{2})(?![\d/]|-\d)/g,
  new RegExp(`(?<![\\p{L}\\d])(?:${months})\\.?\\s{0,2}\\d{1,2}(?:st|nd|rd|th)?,?\\s{1,2}(?:of\\s)?${year}`, "giu"),
  new RegExp(
    `(?<![\\d/.-])\\d{1,2}(?:st|nd|rd|th|[.º°])?[\\s/-]{0,2}(?:of |de |day of )?(?:${months})\\.?[\\s,/-]{0,2}(?:del? |of )?${year}`,
    "giu"
  ),
  new RegExp(`(?<![\\d/.-])\\d{4}[\\s-](?:${months})[\\s-]\\d{1,2}(?!\\d)`, "giu")
]

/** Only beside a label that asks for a date. */
const bareShapes: readonly RegExp[] = [
  /(?<![\d-])\d{8}(?![\d-])/g,
  /(?<![\d-])\d{6}(?![\d-])/g,
  /(?<![\d-])\d{1,2} \d{1,2} (?:\d{4}|\d{2})(?![\d-])/g
]

/**
 * The meaning of a printed date, in the given order where one is known.
 * `values`: the American reading, and the other one where both are possible;
 * empty when the American reading is no possible birth date. `message` says why.
 */
export const readDate = (text: string, asOf: string, order: DateOrder | null): Pick<DateFound, "values" | "possible" | "message"> => {
  const readings = readingsOfDate(text.replace(/['’](?=\d{2}\b)/g, ""))
  const inOrder = order === "dmy" && readings.length === 2 ? readings.slice(1) : order === "mdy" ? readings.slice(0, 1) : readings
  const ordered = (inOrder[0]?.month ?? 0) > 12 && inOrder.length > 1 ? inOrder.slice(1) : inOrder
  const checked = ordered.map((parts) => checkDate(parts, asOf, "birth"))
  const possible = [...new Set(checked.flatMap((reading) => (reading.ok ? [reading.value] : [])))]
  const first = checked[0]
  if (first === undefined) return { values: [], possible, message: "This is not a whole date." }
  return first.ok ? { values: possible, possible, message: "" } : { values: [], possible, message: first.message }
}

/** All dates in a text, in order. `isBare`: eight digits in a row count too, because a label asks for a date. */
export const findDates = (text: string, asOf: string, order: DateOrder | null = null, isBare = false): DateFound[] => {
  const found: DateFound[] = []
  for (const shape of isBare ? [...shapes, ...bareShapes] : shapes)
    for (const match of text.matchAll(shape)) {
      const [start, end] = [match.index, match.index + match[0].length]
      if (found.some((other) => start < other.end && other.start < end)) continue
      found.push({ start, end, text: match[0], ...readDate(match[0], asOf, order), isNumeric: /^[\d\s/.-]+$/.test(match[0]) })
    }
  return found.sort((a, b) => a.start - b.start)
}

/** Labels of forms in languages that write the day first. */
const foreignLabel =
  /(?:^|[\n/(|\t]|\s{2})\s{0,4}(?:nombres?|apellidos?|fecha|tel[eé]fono|direcci[oó]n|domicilio|sexo|celular|correo|ciudad|nom|pr[eé]nom|adresse|t[eé]l[eé]phone|vorname|nachname|geburtsdatum|anschrift|telefon|nome|sobrenome|telefone|endere[cç]o|cognome|indirizzo)\b[^:\n\t]{0,24}[:\t]/iu

/** Does anything in the text say that this writer may put the day first? */
export const speaksOfDayFirst = (text: string): boolean =>
  /\b(d{1,2}[/.-]m{1,2}\b|day[\s/-]+(first|month)|(uk|british|european|europe|australian|indian|irish|canadian|mexican|latin american|international|non-us|foreign)([\s-]+\w+){0,2}[\s-]+(format|style|dates?|forms?|order|way|standard|notation))/i.test(
    text
  ) ||
  foreignLabel.test(text) ||
  /\d[/.-]\d{1,2}[/.-]\d{2,4}[^\n]{0,60}\b(?:british|uk|australian|european|irish|indian|canadian|german|french)\b/i.test(text) ||
  hasDayFirstDate(text)

const hasDayFirstDate = (text: string): boolean =>
  [...text.matchAll(/(?<![\d/.-])(\d{1,2})[/.](\d{1,2})(?:[/.](?:\d{4}|\d{2}))?(?![\d/]|\.\d)/g)].some((match) => {
    const [first, second] = [Number(match[1]), Number(match[2])]
    return first > 12 && first <= 31 && second >= 1 && second <= 12
  })
