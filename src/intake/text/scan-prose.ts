import { isEmail } from "../../patient/email"
import { isPossibleMbi } from "../../patient/mbi"
import { parseSsn } from "../../patient/ssn"
import { findAddresses, findPlaces } from "./find-addresses"
import { findDates } from "./find-dates"
import { findPayers } from "./find-payer"
import { findPeople } from "./find-people"
import { findPhones } from "./find-phones"
import { kinShape } from "./kin"
import { labelBefore } from "./label-before"
import type { Meaning } from "./meaning"
import type { PersonFound } from "./people-cues"
import { idAt } from "./read-ids"

/** One thing found in running text; places are in the whole text. */
export type Finding = { start: number; end: number } & (
  | { kind: "person"; person: PersonFound }
  | { kind: "date"; date: ReturnType<typeof findDates>[number]; meaning: Meaning | null }
  | { kind: "phone"; phone: ReturnType<typeof findPhones>[number]; meaning: Meaning | null }
  | { kind: "email"; value: string }
  | { kind: "ssn"; value: string; meaning: Meaning | null }
  | { kind: "address"; parts: Readonly<Record<string, string | undefined>>; isWhole: boolean }
  | { kind: "payer"; printed: string }
  | { kind: "id"; id: NonNullable<ReturnType<typeof idAt>>; meaning: Meaning | null }
  | { kind: "sex"; value: string }
  | { kind: "kin"; word: string }
  | { kind: "copay"; value: string }
  | { kind: "name-part"; part: string; value: string }
  | { kind: "pronoun"; whose: "writer" | "third" }
  | { kind: "stop"; isLine: boolean }
)

const emailShape = /(?<![^\s<>()[\],;:"'@])[^\s<>()[\],;:"'@]{1,64}@[^\s<>()[\],;:"'@]{1,80}\.\p{L}{2,24}/gu

const ssnShape = /(?<![\d-])\d{3}-\d{2}-\d{4}(?![\d-])/g

const labelledSsnShape = /(?<![\d-])\d{3}[ .]?\d{2}[ .]?\d{4}(?![\d-])/g
const idShape = /(?<![\p{L}\d@./$-])(?=[A-Z0-9-]*\d)[A-Z0-9][A-Z0-9lo-]{3,24}(?![\p{L}\d@]|[./]\d)/gu

const sexShape =
  /(?<![\p{L}\d'’-])(?:(female|male|femenino|masculino|femenina|(?:wo)?man|girl|boy|lady|gentleman)(?![\p{L}-])|(?<=^\s{0,6}|[,(/|\t;]\s?|\d\s{1,6}|\(\d+\s?)([FM])(?=\s*(?:[,)/|\t\n;.]|$|\s{2,}|\s+\(?\d|\s+\d{1,2}[/-])))/giu

const ageSex =
  /(?<!\d)\d{1,3}\s?(?:y\/?o|yo|yrs?\.?(?: old)?|years?[- ]old|y)\s*[-,/]?\s*(female|male|woman|man|girl|boy|lady|gentleman|[FM])(?![\p{L}])/giu

const namePart = /\b(first|last|family|given|middle|sur) ?name(?: is|:)?\s+(\p{Lu}[\p{L}'’-]+)/gu

const kinTail = new RegExp(
  `(?:\\(\\s*(?:the |his |her |patient['’]?s )?(${kinShape})\\s*\\)|(?<=\\p{L},?\\s{1,2}|\\p{L}\\s[-–]\\s)(${kinShape})(?=\\s*(?:[,;.)\\n]|$|\\s{2,}|\\(?\\d)))`,
  "giu"
)

const copayShape =
  /(?<!\b(?:specialist|spec|er|urgent care|emergency|hospital|rx|drug)\s)\bco-?pay(?:ment)?s?(?: is| of|:)?\s{0,2}(?:office |pcp )?\$\s?(\d{1,4})(\.\d\d)?(?![\d%])/giu

const tickedSex = /\[\s?[xX✓]\s?\]\s?(female|male|[FM])(?![\p{L}])/giu

const pronouns = /(?<![\p{L}'’]|with |to |for |and )(?:(my|i|i['’]m|me|mi|mis|we|our)|(his|her|he|she|su))(?![\p{L}'’])/giu

const sexOf = (word: string): string => (/^(f|female|femenin[oa]|woman|girl|lady)$/i.test(word) ? "F" : "M")

/**
 * Everything in a stretch of running text, in order, no two things on the same
 * letters. `text` is the whole message, the stretch `from` to `to`.
 */
export const findAll = (text: string, from: number, to: number, asOf: string): Finding[] => {
  const piece = text.slice(from, to)
  const taken: { start: number; end: number }[] = []
  const all: Finding[] = []
  const isFree = (start: number, end: number): boolean => !taken.some((other) => start < other.end && other.start < end)
  const take = (finding: Finding): void => {
    if (!isFree(finding.start, finding.end)) return
    taken.push(finding)
    all.push(finding)
  }
  const lastBefore = (at: number): number => Math.max(0, ...taken.filter((other) => other.end <= at).map((other) => other.end))
  const atPlace = (start: number, end: number) => ({ start: from + start, end: from + end })

  for (const match of piece.matchAll(emailShape)) {
    const value = match[0].replace(/[.]+$/, "")
    if (isEmail(value)) take({ kind: "email", value, ...atPlace(match.index, match.index + value.length) })
  }
  for (const { start, end, parts } of findAddresses(piece))
    take({ kind: "address", parts, isWhole: parts.state !== undefined, ...atPlace(start, end) })
  for (const { start, end, parts } of findPlaces(piece)) take({ kind: "address", parts, isWhole: false, ...atPlace(start, end) })
  for (const match of piece.matchAll(ssnShape)) {
    const reading = parseSsn(match[0])
    if (reading.ok) take({ kind: "ssn", value: reading.value, meaning: null, ...atPlace(match.index, match.index + match[0].length) })
  }
  for (const match of piece.matchAll(labelledSsnShape)) {
    const reading = parseSsn(match[0])
    const meaning = reading.ok ? labelBefore(text, from + match.index, Math.max(from, lastBefore(from + match.index))) : null
    if (reading.ok && meaning?.field === "ssn")
      take({ kind: "ssn", value: reading.value, meaning, ...atPlace(match.index, match.index + match[0].length) })
  }
  const dates = findDates(piece, asOf).filter(({ start, end }) => isFree(from + start, from + end))
  for (const date of dates) take({ kind: "date", date, meaning: null, ...atPlace(date.start, date.end) })
  for (const phone of findPhones(piece)) take({ kind: "phone", phone, meaning: null, ...atPlace(phone.start, phone.end) })
  for (const match of piece.matchAll(idShape)) {
    const id = idAt(piece, match.index)
    if (id && (isPossibleMbi(id.value) || id.value.replace(/\D/g, "").length >= 3))
      take({ kind: "id", id, meaning: null, ...atPlace(id.start, id.end) })
  }
  for (const person of findPeople(piece)) {
    const { start, end } = person.name ?? person
    take({ kind: "person", person, start: from + start, end: from + end })
  }
  for (const { start, end } of findPayers(piece, false)) take({ kind: "payer", printed: piece.slice(start, end), ...atPlace(start, end) })
  for (const match of piece.matchAll(kinTail))
    take({ kind: "kin", word: match[1] ?? match[2] ?? "", ...atPlace(match.index, match.index + match[0].length) })
  for (const match of piece.matchAll(copayShape))
    take({ kind: "copay", value: `${match[1] ?? ""}${match[2] ?? ".00"}`, ...atPlace(match.index, match.index + match[0].length) })
  for (const match of piece.matchAll(tickedSex))
    take({ kind: "sex", value: sexOf(match[1] ?? ""), ...atPlace(match.index, match.index + match[0].length) })
  for (const match of piece.matchAll(ageSex))
    take({ kind: "sex", value: sexOf(match[1] ?? ""), ...atPlace(match.index, match.index + match[0].length) })
  for (const match of piece.matchAll(sexShape))
    take({ kind: "sex", value: sexOf(match[1] ?? match[2] ?? ""), ...atPlace(match.index, match.index + match[0].length) })
  for (const match of piece.matchAll(namePart))
    take({ kind: "name-part", part: partOf(match[1] ?? ""), value: match[2] ?? "", ...atPlace(match.index, match.index + match[0].length) })
  for (const match of piece.matchAll(pronouns))
    take({ kind: "pronoun", whose: match[1] === undefined ? "third" : "writer", ...atPlace(match.index, match.index + match[0].length) })
  for (const match of piece.matchAll(
    /(?<!\b(?:dr|mrs?|ms|jr|sr|st|no|tel|ph|ext|apt|mt|lt|col|sgt|[a-z]))[.!?]{1,3}(?=\s{1,4}["(]?[\p{Lu}\d])|\n/giu
  ))
    take({ kind: "stop", isLine: match[0] === "\n", ...atPlace(match.index, match.index + match[0].length) })

  return all.sort((a, b) => a.start - b.start).map((finding) => withLabel(text, finding, lastBefore(finding.start), from))
}

const partOf = (word: string): string => ({ first: "first", given: "first", middle: "middle" })[word.toLowerCase()] ?? "last"

const withLabel = (text: string, finding: Finding, from: number, lowest: number): Finding => {
  if (finding.kind !== "date" && finding.kind !== "phone" && finding.kind !== "id" && finding.kind !== "ssn") return finding
  return { ...finding, meaning: labelBefore(text, finding.start, Math.max(from, lowest)) ?? null }
}
