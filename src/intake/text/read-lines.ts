import { partyForLabel } from "./choose-party"
import type { Desk } from "./desk"
import { isUnit } from "./find-addresses"
import { type LabelFound, findLabels } from "./find-labels"
import type { Meaning } from "./meaning"
import type { ProseContext } from "./prose-walk"
import { readCell } from "./read-cell"
import { readLabel } from "./read-label"
import { type Sheet, partyOf, say } from "./sheet"
import { nameInValue } from "./take-name"
import { piecesOf } from "./tame-text"
import { walkProse } from "./walk-prose"

type Line = { start: number; end: number; text: string; labels: LabelFound[]; whole: Meaning | null }

const mailHeader = /^\s*(subject|sent|to|cc|bcc|date|reply-to|importance|attachments?)\s*:/i

const linesOf = (text: string, from: number, to: number): Line[] => {
  const lines: Line[] = []
  for (let start = from; start <= to;) {
    const stop = text.indexOf("\n", start)
    const lineEnd = stop < 0 || stop > to ? to : stop
    const end = piecesOf(text, start, lineEnd)[0]?.end ?? lineEnd
    const line = text.slice(start, end)
    const labels = mailHeader.test(line)
      ? findLabels(line).slice(0, /\s{2,}\S|\s\|\s|\t/.test(line.trim()) ? undefined : 1)
      : findLabels(line)
    const bare = line.replace(/^[\s*_#>•·-]+|[\s*_:?.=-]+$/g, "")
    lines.push({ start, end, text: line, labels, whole: bare === "" || bare.length > 70 ? null : (readLabel(bare)?.meaning ?? null) })
    start = end === lineEnd ? end + 1 : end
  }
  return lines
}

const isBlank = (line: Line | undefined): boolean => line === undefined || line.text.trim() === ""

/** A line that is a label and no more, with a value on the next line: forms copied box by box. */
const isStacked = (line: Line, next: Line | undefined): boolean => {
  if (
    line.whole === null ||
    line.whole.field === null ||
    next === undefined ||
    isBlank(next) ||
    next.labels.length > 0 ||
    next.whole !== null
  )
    return false
  const isHeading = line.whole.field === "payerName" && !/\?\s*$/.test(line.text) && /^\s*(insurance|ins|coverage)\b/i.test(line.text)
  return !isHeading || !/^\s*\p{L}+( \p{L}+)?\s*$/u.test(line.text)
}

const isHeading = (line: Line): boolean => {
  const rest = line.labels.at(-1)
  const isOpenLabel = line.labels.length === 1 && rest !== undefined && line.text.slice(rest.end).trim() === ""
  const { whole } = line
  const says = whole !== null && (whole.field !== null || whole.role !== null || whole.kin !== null || whole.rank !== null)
  return says && (line.labels.length === 0 || isOpenLabel)
}

const isAddress = (meaning: Meaning): boolean => /^(address|address\.line1|mailing)$/.test(meaning.field ?? "")

const placeLine = /^[\s\p{L}.'-]{2,40},?\s+(?:[A-Z]{2}|\p{Lu}[\p{L} ]{3,20})\.?,?\s+\d{5}(?:-?\d{4})?\s*$/u

/** An address goes on over the lines below while they are a unit or a city: "12 Oak St", "Apt 3", "Dayton, OH 45402". */
const lastOfAddress = (lines: readonly Line[], from: number, meaning: Meaning): number => {
  if (!isAddress(meaning)) return from
  for (let at = from + 1; at <= from + 3; at++) {
    const line = lines[at]
    if (!line || isBlank(line) || line.labels.length > 0 || line.whole !== null) break
    if (placeLine.test(line.text)) return at
    if (!isUnit(line.text)) break
  }
  const next = lines[from + 1]
  return next && isUnit(next.text) ? from + 1 : from
}

const proseContext = (desk: Desk): ProseContext => {
  const { section } = desk
  const isPerson = section !== null && section.role !== null && section.role !== "insurance" && section.role !== "patient"
  return {
    person: isPerson ? partyForLabel(desk.sheet, section, section.rank ?? "primary") : null,
    slot: section?.rank ?? desk.slot,
    isFormer: section?.isFormer ?? false,
    isForeign: false
  }
}

const enter = (desk: Desk, meaning: Meaning): void => {
  desk.section = meaning
  desk.openPerson = null
  desk.linePerson = null
  if (meaning.rank) desk.slot = meaning.rank
  else if (meaning.role === "insurance") desk.slot = "primary"
  if (meaning.kin !== null && meaning.role === null) desk.section = { ...meaning, role: "other" }
}

/** Reads the lines of a message, headings and labels first, running text between them as prose. */
export const readLines = (sheet: Sheet, from: number, to: number): void => {
  const desk: Desk = { sheet, section: null, linePerson: null, openPerson: null, slot: "primary", isLineFormer: false }
  const lines = linesOf(sheet.text, from, to)
  let proseFrom: number | null = null
  const flush = (until: number): void => {
    if (proseFrom !== null)
      for (const { start, end } of piecesOf(sheet.text, proseFrom, until))
        if (end > start) desk.slot = walkProse(sheet, start, end, proseContext(desk))
    proseFrom = null
  }
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]
    const next = lines[at + 1]
    if (!line) continue
    if (isBlank(line)) {
      flush(line.start)
      desk.openPerson = null
      if (desk.slot === "former" || desk.slot === "unsure") desk.slot = "primary"
      continue
    }
    desk.linePerson = null
    desk.isLineFormer = desk.section?.isFormer ?? false
    if (line.labels.length === 0 || isHeading(line)) {
      if (next && isStacked(line, next) && line.whole) {
        flush(line.start)
        const last = lastOfAddress(lines, at + 1, line.whole)
        readCell(desk, { label: line.text, meaning: line.whole, start: next.start, end: lines[last]?.end ?? next.end })
        at = last
      } else if (line.whole && isHeading(line)) {
        flush(line.start)
        enter(desk, line.whole)
      } else {
        if (desk.openPerson && looksClosed(line)) desk.openPerson = null
        proseFrom ??= line.start
      }
      continue
    }
    const end = line.labels.at(-1)
    const last = end && isAddress(end.meaning) ? lastOfAddress(lines, at, end.meaning) : at
    readLine(
      desk,
      { ...line, text: sheet.text.slice(line.start, lines[last]?.end ?? line.end) },
      flush,
      proseFrom,
      (start) => (proseFrom = start)
    )
    at = last
  }
  flush(to)
}

const looksClosed = (line: Line): boolean => line.text.length > 60

const readLine = (
  desk: Desk,
  line: Line,
  flush: (until: number) => void,
  proseFrom: number | null,
  setProse: (start: number) => void
): void => {
  const first = line.labels[0]
  if (!first) return
  if (proseFrom === null && line.text.slice(0, first.start).trim() !== "") setProse(line.start)
  flush(line.start + first.start)
  line.labels.forEach((label, index) => {
    const following = line.labels[index + 1]
    const end = line.start + (following ? following.start : line.text.length)
    if (!readSender(desk, line, label, end))
      readCell(desk, { label: label.text, meaning: label.meaning, start: line.start + label.end, end })
  })
}

/** "From:" with an e-mail address is the writer; with a doctor or an office it is staff. */
const readSender = (desk: Desk, line: Line, label: LabelFound, end: number): boolean => {
  const value = line.text.slice(label.end)
  if (
    !/^\s*from\s*$/i.test(label.text) ||
    !/@/.test(value) ||
    /\b(clinic|office|desk|medical|health|dr\.|md)\b/i.test(value.replace(/@.*/, ""))
  )
    return false
  const writer = partyOf(desk.sheet, "writer")
  const name = nameInValue(value)
  const start = line.start + label.end
  if (name)
    say(writer, "name.full", {
      value: name.text,
      start: start + name.start,
      end: start + name.end,
      why: "The sender of the message.",
      certainty: "check",
      isWeak: true
    })
  walkProse(desk.sheet, start + (name?.end ?? 0), end, { person: writer, slot: desk.slot, isFormer: false, isForeign: false })
  return true
}
