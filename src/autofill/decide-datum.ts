import type { FieldFact } from "./facts"
import type { Evidence, FieldReading } from "./read-field"
import { canAnswer, isYesNo } from "./read-options"
import { readPhrase } from "./read-phrase"
import { isDate, isPart, isPhone, isWhole, joinDatum, settleDatum } from "./settle-datum"

/** A box together with the boxes that share its caption, in page order. */
export type Run = { readings: FieldReading[]; position: number }

export type DatumDecision =
  | { datum: string; evidence: Evidence; strength: "visible" | "near" | "hidden" | "options" }
  | { datum: null; refusal: "not-known" | "two-readings" | "not-ours"; why: string }

const none = (refusal: "not-known" | "two-readings" | "not-ours", why: string): DatumDecision => ({ datum: null, refusal, why })

/** Verbs that a label may begin with before it says what it wants: "Please list your pharmacy". */
const SOFT_REFUSALS = new Set([
  "list",
  "specify",
  "please specify",
  "describe",
  "detail",
  "note",
  "message",
  "find",
  "search",
  "look up",
  "lookup",
  "filter",
  "instruction",
  "status",
  "active",
  "time",
  "print",
  "file",
  "internal",
  "generic",
  "minute",
  "preferred",
  "own",
  "list",
  "sign",
  "question",
  "explain",
  "school",
  "age"
])

const isRefused = (evidence: Evidence): boolean => {
  const refused = evidence.reading.refused
  if (!refused) return false
  if (!evidence.datum) return true
  return !(SOFT_REFUSALS.has(refused) && evidence.reading.datums.length > 0)
}

const bestVisible = (reading: FieldReading): Evidence | null =>
  reading.visible.find((each) => each.datum && each.quality === "exact" && !isPart(each.datum)) ??
  reading.visible.find((each) => each.datum && each.quality !== "weak" && !isPart(each.datum)) ??
  // "Emergency contact", "Guarantor", "Pharmacy" with nothing after it asks for the name.
  reading.visible.find(
    (each) =>
      !each.datum && each.quality === "exact" && each.reading.who.some((who) => who !== "patient") && each.reading.datums.length === 0
  ) ??
  null

const bestHidden = (reading: FieldReading): Evidence | null => {
  const exact = reading.hidden.filter((each) => each.datum && each.quality === "exact" && !each.reading.refused)
  return (
    exact.find((each) => each.datum && !isWhole(each.datum)) ??
    exact[0] ??
    reading.hidden.find((each) => each.datum && each.quality === "near" && !each.reading.refused) ??
    null
  )
}

/** The part of a whole that one box of a run holds: by its own words, its id, its length, else its place in the run. */
const partOfRun = (whole: string, reading: FieldReading, run: Run): string | null => {
  for (const evidence of [...reading.visible, ...reading.hidden]) {
    for (const datum of [evidence.datum, ...evidence.reading.datums]) {
      const joined = datum && datum !== whole ? joinDatum(whole, datum) : null
      if (joined && joined !== whole) return joined
    }
  }
  if (run.readings.length < 2) return null
  const byCaption = partByCaption(whole, reading, run)
  if (byCaption) return byCaption
  const three = run.readings.length === 3
  if (isDate(whole) && three) return `${whole}.${dateParts(run)[run.position]!}`
  if (isPhone(whole) && three) return `${whole}.${(["area", "prefix", "line"] as const)[run.position]!}`
  if (whole === "ssn" && three) return `ssn.part${run.position + 1}`
  if (whole === "address.zip" && run.readings.length === 2) return run.position === 0 ? "address.zip" : "address.zip4"
  return null
}

const dateParts = (run: Run): readonly string[] => {
  const lengths = run.readings.map((each) => each.fact.maxlength)
  return lengths[0] === 4 ? ["year", "month", "day"] : ["month", "day", "year"]
}

/** "Name (Last, First, Middle)" or "City, State, ZIP" over as many boxes: the caption's own order. */
const partByCaption = (whole: string, reading: FieldReading, run: Run): string | null => {
  const caption = reading.group ?? reading.visible[0]
  if (!caption) return null
  const listed = /\(([^)]*[,/][^)]*)\)/.exec(caption.text)?.[1] ?? caption.text
  const parts = listed.split(/[,/&]|\band\b/i).map((piece) => joinDatum(whole, settleDatum(readPhrase(piece)) ?? ""))
  return parts.length === run.readings.length && parts.every((part) => part !== null) ? (parts[run.position] ?? null) : null
}

/** Data that stand many times under one caption: twelve diagnosis boxes, six claim lines. */
const REPEATED = /^(diagnosis|line\..+)$/

/** Choices settle what words leave open: "Insurance type" with Primary/Secondary, "Birth date / sex" with M and F. */
const byOptions = (reading: FieldReading, datum: string, evidence: Evidence | null): string => {
  const option = reading.optionDatum
  if (!option || option === datum) return datum
  if (option === "priority" && (datum === "planType" || datum === "payerName")) return option
  if (evidence?.reading.datums.includes(option)) return option
  return datum
}

/** What the box asks for, whoever it is about. Visible words decide; ids refine, confirm, and speak only where no words are. */
export const decideDatum = (reading: FieldReading, run: Run): DatumDecision => {
  const decision = decideByWords(reading, run)
  if (decision.datum === null) return decision
  return { ...decision, datum: byOptions(reading, decision.datum, decision.evidence) }
}

const decideByWords = (reading: FieldReading, run: Run): DatumDecision => {
  const first = reading.visible[0]
  const visible = bestVisible(reading)
  const hidden = bestHidden(reading)
  const group = reading.group
  if (first && isRefused(first) && (!visible || visible === first || visible.source === "placeholder"))
    return none("not-ours", `"${first.text}" is not filled from the record`)
  if (group && isRefused(group) && !visible) return none("not-ours", `"${group.text}" is not filled from the record`)

  const groupDatum =
    group && group.quality !== "weak" ? (group.datum ?? (group.reading.who.length > 0 && !group.reading.refused ? "name" : null)) : null
  if (groupDatum && (!visible || visible.text === group!.text || visible.quality !== "exact" || isPartOf(groupDatum, visible.datum))) {
    const part = partOfRun(groupDatum, reading, run)
    if (part) return { datum: part, evidence: visible ?? group!, strength: "visible" }
    if (REPEATED.test(groupDatum) && !visible) return { datum: groupDatum, evidence: group!, strength: "visible" }
    if (!visible || visible.text === group!.text) {
      if (run.readings.length > 1 && run.position > 0 && !visible)
        return decideHidden(reading, hidden, `one of several boxes under "${group!.text}"`)
      return { datum: groupDatum, evidence: group!, strength: group!.quality === "exact" ? "visible" : "near" }
    }
  }
  if (visible) {
    const datum = visible.datum ?? impliedDatum(reading, hidden)
    const further = reading.visible.find(
      (each) => each !== visible && each.datum && each.quality === "exact" && joinDatum(datum, each.datum) && each.datum !== datum
    )
    if (further) return { datum: joinDatum(datum, further.datum!)!, evidence: visible, strength: "visible" }
    if (run.readings.length > 1) {
      const part = partOfRun(datum, reading, run)
      if (part) return { datum: part, evidence: visible, strength: "visible" }
    }
    return { datum, evidence: visible, strength: visible.quality === "exact" ? "visible" : "near" }
  }
  if (run.readings.length > 1 && run.position > 0) {
    // A box without words after a labelled one belongs to that label: "Name: [ ] [ ] [ ]".
    const leader = bestVisible(run.readings[0]!)
    if (leader?.datum && reading.visible.length === 0) {
      const part = partOfRun(leader.datum, reading, run)
      if (part) return { datum: part, evidence: leader, strength: "visible" }
    }
  }
  const spoken = reading.visible.filter((each) => each.reading.wordCount > 0 && !(each.datum && isPart(each.datum)))
  if (spoken.length > 0 && spoken[0]!.reading.unknown.length > 0) return none("not-known", `nothing known is asked by "${spoken[0]!.text}"`)
  const part = reading.visible.find((each) => each.datum && isPart(each.datum))
  if (part && !groupDatum) return { datum: part.datum!, evidence: part, strength: "near" }
  return decideHidden(reading, hidden, "the box has no words of its own")
}

/** "Emergency contact" asks for a name, unless the box takes a number: then it is the phone. */
const impliedDatum = (reading: FieldReading, hidden: Evidence | null): string => {
  if (reading.fact.type === "tel" || reading.fact.inputMode === "tel" || hidden?.datum?.startsWith("phone")) return "phone"
  return reading.fact.type === "email" || hidden?.datum === "email" ? "email" : "name"
}

const isPartOf = (whole: string, datum: string | null): boolean => datum !== null && joinDatum(whole, datum) !== null

const decideHidden = (reading: FieldReading, hidden: Evidence | null, why: string): DatumDecision => {
  if (reading.hidden.some((each) => each.reading.refused && each.quality !== "weak" && !each.datum)) return none("not-ours", why)
  if (hidden) return { datum: hidden.datum!, evidence: hidden, strength: "hidden" }
  if (reading.optionDatum) {
    const evidence: Evidence = {
      source: "options",
      text: reading.title,
      reading: {
        who: [],
        rank: null,
        datums: [],
        refused: null,
        unknown: [],
        isMailing: false,
        isFurther: false,
        isMember: false,
        unknownAfter: 0,
        wordCount: 0
      },
      datum: reading.optionDatum,
      quality: "near"
    }
    return { datum: reading.optionDatum, evidence, strength: "options" }
  }
  return none("not-known", why)
}

const CHOICES =
  /^(sex|genderIdentity|pronouns|maritalStatus|race|ethnicity|language|interpreterNeeded|employmentStatus|preferredContact|relationship|relationshipToSubscriber|relationshipToGuarantor|planType|priority|acceptAssignment|relatedTo\..*|name\.suffix|name\.prefix|address\.state|address\.country|payerName|payerId|patientSignature)$/
const TICKS = /^(interpreterNeeded|relatedTo\.(employment|autoAccident|otherAccident)|acceptAssignment|patientSignature)$/
const YES_NO = /^(interpreterNeeded|relatedTo\..*|acceptAssignment|patientSignature)$/
const TEXT_ONLY =
  /^(name(\.first|\.middle|\.last|\.preferred)?|ssn.*|email|memberId|groupNumber|mrn|phone.*|address(\.line1|\.line2)?|driverLicense|npi|taxId)$/

/** False when the kind of box cannot hold the datum: a checkbox for a name, a date picker for a city. */
export const canHold = (fact: FieldFact, datum: string): boolean => {
  const isDateDatum =
    isDate(datum.replace(/\.(month|day|year)$/, "")) ||
    /^(part\.(from|to|month|day|year)|line\.date|unableToWork|hospitalization)/.test(datum)
  if (fact.control === "checkbox") return TICKS.test(datum)
  if (fact.control === "radio") return CHOICES.test(datum) && canAnswer(datum, fact.options) && isYesNo(fact.options) === YES_NO.test(datum)
  if (fact.control === "select" && fact.options.length > 1) {
    if (TEXT_ONLY.test(datum)) return false
    if (!canAnswer(datum, fact.options)) return false
    if (isYesNo(fact.options)) return YES_NO.test(datum) || datum === "employmentStatus"
  }
  if (/^(date|month|week|datetime-local)$/.test(fact.type)) return isDateDatum
  if (fact.type === "time" || fact.type === "range" || fact.type === "color") return false
  if (fact.type === "email") return datum === "email"
  if (fact.control === "textarea" && isDateDatum) return false
  return true
}
