import { partOfRun, saysBothEnds, type Run } from "./part-of-run"
import { isEmptyChoice } from "./dictionary/option-signs"
import { noEvidence, type Evidence, type FieldReading } from "./read-field"
import type { Who } from "./dictionary/people-words"
import { isPart, isWhole, joinDatum, spanOf } from "./settle-datum"

export type DatumFound = { datum: string; evidence: Evidence; strength: "visible" | "near" | "hidden" | "options" }
export type DatumRefused = { datum: null; refusal: "not-known" | "not-ours"; why: string }
export type DatumDecision = DatumFound | DatumRefused

const refuse = (refusal: DatumRefused["refusal"], why: string): DatumRefused => ({ datum: null, refusal, why })
const notOurs = (evidence: Evidence): DatumRefused => refuse("not-ours", `"${evidence.text}" is not filled from the record`)

/** Words a label may begin with before it says what it wants: "Please list your pharmacy". Alone they still refuse. */
const SOFT_REFUSALS = new Set(
  "list|specify|please specify|describe|explain|detail|note|message|find|search|look up|lookup|filter|instruction|status|active|time|print|file|internal|generic|minute|preferred|own|sign|question|school|age".split(
    "|"
  )
)

const isRefused = (evidence: Evidence): boolean => {
  const { refused, datums } = evidence.reading
  return refused !== null && !(evidence.datum !== null && SOFT_REFUSALS.has(refused) && datums.length > 0)
}

/** "Emergency contact", "Guarantor", "Pharmacy" with nothing after it asks for the name. */
const namesAPerson = (evidence: Evidence): boolean =>
  evidence.reading.datums.length === 0 && evidence.quality === "exact" && evidence.reading.who.some((who) => who !== "patient")

/** Data asked in words too common to count where anything beside them is not understood: "Cytology #", "Practice type name". */
const COMMON =
  /^(name|idNumber|line\.charge|relationship|reason|diagnosis|occupation|serviceDate|effectiveDate|terminationDate|amountPaid|balanceDue|totalCharge|patientAccountNumber|part\..*)$/
/** Data whose single word is unmistakable even beside an unknown one. */
const UNMISTAKABLE =
  /^(birthDate|ssn|email|sex|npi|address\.zip|phone.*|employerWords|payerName|memberId|maritalStatus|ethnicity|race|language|copay|address)$/

const isTrusted = ({ datum, quality, reading }: Evidence): boolean => {
  if (datum === null || isPart(datum)) return false
  return quality !== "near" || (!COMMON.test(datum) && (reading.datumWords > 1 || UNMISTAKABLE.test(datum)))
}

const bestVisible = ({ visible }: FieldReading): Evidence | null => {
  const whole = visible.filter(isTrusted)
  return (
    whole.find((each) => each.quality === "exact") ?? whole.find((each) => each.quality === "near") ?? visible.find(namesAPerson) ?? null
  )
}

/** "detailDOS_1", "patientDetail.city": in an id the word is a container's, when the datum stands after it; "detailLine" counts lines. */
const DETAIL_OF = /[Dd]etails?(?:(?=[A-Z])|[^a-zA-Z]+(?=[a-zA-Z]))(?![Ll]ine)/

const isRefusedId = ({ text, reading }: Evidence): boolean =>
  reading.refused !== null && !(reading.refused === "detail" && DETAIL_OF.test(text))

const bestHidden = ({ hidden }: FieldReading): Evidence | null => {
  const usable = hidden.filter((each) => each.datum !== null && !isRefusedId(each))
  const exact = usable.filter((each) => each.quality === "exact")
  return (
    exact.find((each) => each.datum !== null && !isWhole(each.datum)) ?? exact[0] ?? usable.find((each) => each.quality === "near") ?? null
  )
}

/** "txtPatEmployer", "cboRefDoctor": an id that ends with a person asks for that person's name. */
const NAMED_BY_ID: readonly Who[] = ["employer", "emergency", "pcp", "referring", "pharmacy", "guarantor", "subscriber"]
const personOnly = ({ hidden }: FieldReading): Evidence | null =>
  hidden.find(({ source, datum, reading }) => {
    if (source !== "name" || datum !== null || reading.refused || reading.unknownAfter > 0) return false
    return reading.unknown.length <= 1 && reading.who.some((who) => NAMED_BY_ID.includes(who))
  }) ?? null

/** Data that stand many times under one caption: twelve diagnosis boxes, six claim lines. */
const REPEATED = /^(diagnosis|line\..+)$/

const datumOfGroup = (group: Evidence | null): string | null => {
  if (!group || group.quality === "weak") return null
  return group.datum ?? (group.reading.who.length > 0 && !group.reading.refused ? "name" : null)
}

const found = (datum: string, evidence: Evidence): DatumFound => ({
  datum,
  evidence,
  strength: evidence.quality === "exact" ? "visible" : "near"
})

const isSpanned = (datum: string): boolean => spanOf(datum) !== null

/** What a caption over several boxes says of this one; undefined where the box's own words go before it. */
const decideByGroup = (reading: FieldReading, run: Run, visible: Evidence | null): DatumDecision | undefined => {
  const { group } = reading
  const whole = datumOfGroup(group)
  if (!group || !whole) return undefined
  const repeatsGroup = visible?.text === group.text
  const ownIsPart = visible?.datum ? joinDatum(whole, visible.datum) !== null : false
  if (visible && !repeatsGroup && visible.quality === "exact" && !ownIsPart) return undefined
  if (run.readings.length === 3 && saysBothEnds(group.text) && isSpanned(whole))
    return refuse("not-known", `does not say which end of "${group.text}"`)
  const part = partOfRun(whole, reading, run)
  if (part) return { datum: part, evidence: visible ?? group, strength: "visible" }
  if (visible && !repeatsGroup) return undefined
  // A column headed "Secondary" beside one headed "Primary": the caption's datum for each insurer.
  const isOfOwnRank = reading.visible.some((each) => each.reading.rank !== null)
  if (REPEATED.test(whole) || isOfOwnRank || run.readings.length === 1 || run.position === 0) return found(whole, group)
  return decideHidden(reading, `one of several boxes under "${group.text}"`)
}

const decideByOwnWords = (reading: FieldReading, run: Run, visible: Evidence): DatumFound => {
  const datum = visible.datum ?? impliedDatum(reading)
  for (const each of reading.visible) {
    const joined = each !== visible && each.datum && each.datum !== datum && each.quality === "exact" ? joinDatum(datum, each.datum) : null
    if (joined) return { datum: joined, evidence: visible, strength: "visible" }
  }
  const part = run.readings.length > 1 ? partOfRun(datum, reading, run) : null
  return part ? { datum: part, evidence: visible, strength: "visible" } : found(datum, visible)
}

/** "Emergency contact" asks for a name, unless the box takes a number: then it is the phone. */
const impliedDatum = (reading: FieldReading): string => {
  const hidden = bestHidden(reading)?.datum
  if (hidden?.startsWith("relationship") && /^(select|radio|combobox)$/.test(reading.fact.control)) return hidden
  if (reading.fact.type === "tel" || reading.fact.inputMode === "tel" || hidden?.startsWith("phone")) return "phone"
  return reading.fact.type === "email" || hidden === "email" ? "email" : "name"
}

/** A box without words after a labelled one belongs to that label: "Name: [ ] [ ] [ ]". */
const decideByLeader = (reading: FieldReading, run: Run): DatumFound | null => {
  const leader = run.readings[0]
  if (!leader || run.position === 0 || reading.visible.length > 0) return null
  const evidence = bestVisible(leader)
  const part = evidence?.datum === "line.modifier" ? evidence.datum : evidence?.datum ? partOfRun(evidence.datum, reading, run) : null
  return evidence && part ? { datum: part, evidence, strength: "visible" } : null
}

const decideHidden = (reading: FieldReading, why: string): DatumDecision => {
  if (reading.hidden.some((each) => each.reading.refused && each.quality !== "weak" && !each.datum)) return refuse("not-ours", why)
  const hidden = bestHidden(reading)
  if (hidden?.datum) return { datum: hidden.datum, evidence: hidden, strength: "hidden" }
  const person = reading.fact.control === "checkbox" || reading.optionDatum ? null : personOnly(reading)
  if (person) return { datum: impliedDatum(reading), evidence: person, strength: "hidden" }
  if (reading.optionDatum && (reading.optionDatum !== "priority" || ranksAPlan(reading)))
    return { datum: reading.optionDatum, evidence: noEvidence("options", reading.title), strength: "options" }
  return refuse("not-known", why)
}

const decideByWords = (reading: FieldReading, run: Run): DatumDecision => {
  const [first] = reading.visible
  const visible = bestVisible(reading)
  if (first && isRefused(first) && (!visible || visible === first || visible.source === "placeholder")) return notOurs(first)
  if (reading.group && isRefused(reading.group) && !visible) return notOurs(reading.group)
  const byGroup = decideByGroup(reading, run, visible)
  if (byGroup) return byGroup
  if (visible) return decideByOwnWords(reading, run, visible)
  const byLeader = decideByLeader(reading, run)
  if (byLeader) return byLeader
  const spoken = reading.visible.find((each) => each.reading.wordCount > 0 && !(each.datum && isPart(each.datum)))
  if (spoken && (spoken.reading.unknown.length > 0 || (spoken.reading.datums.length > 1 && !spoken.datum)))
    return refuse("not-known", `nothing known is asked by "${spoken.text}"`)
  const part = reading.visible.find((each) => each.datum && isPart(each.datum))
  if (part?.datum && !datumOfGroup(reading.group)) return { datum: part.datum, evidence: part, strength: "near" }
  return decideHidden(reading, "the box has no words of its own")
}

/** Choices settle what words leave open: "Insurance type" with Primary/Secondary, "Birth date / sex" with M and F. */
const byOptions = (option: string | null, { datum, evidence }: DatumFound): string => {
  if (!option || option === datum || (isPart(option) && datum.endsWith(option.slice("part".length)))) return datum
  if (option === "relationship" && datum === "name") return "relationship"
  if (option === "priority" && /^(planType|planName|payerName)$/.test(datum)) return option
  return evidence.reading.datums.includes(option) ? option : datum
}

/** "Type" under "Insurance" with nothing but Primary, Secondary, Tertiary to choose. */
const ranksAPlan = ({ fact, optionDatum, around, visible, title }: FieldReading): boolean => {
  if (optionDatum !== "priority" || !fact.options.every(({ text }) => isEmptyChoice(text) || RANK.test(text))) return false
  const own = visible.flatMap((each) => each.reading.who)
  const isAboutRank = fact.labels.length === 0 || /\b(type|order|rank|level|sequence|priority)\b/i.test(title)
  const isUnderInsurance = around.person?.who === "payer" || around.person?.who === "subscriber"
  return own.includes("payer") || (isAboutRank && isUnderInsurance)
}
const RANK = /^\W*(primary|secondary|tertiary|other|unknown)( (insurance|coverage|plan|policy))?\W*$/i

/** "Additional insurance information" asks to tell whatever there is, not who the insurer is. */
const asksWhateverThereIs = ({ datum, evidence: { text, reading } }: DatumFound): boolean => {
  const isOfInsurer = datum === "payerName" || (datum === "name" && reading.datums.length === 0 && reading.who.includes("payer"))
  return isOfInsurer && /\b(information|info|details?)\W*$/i.test(text)
}

/**
 * What a box asks for, whoever it is about. Words a person can see decide; ids
 * refine them, and speak only where there are none.
 */
export const decideDatum = (reading: FieldReading, run: Run): DatumDecision => {
  const decision = decideByWords(reading, run)
  if (decision.datum === null && decision.refusal === "not-known" && ranksAPlan(reading))
    return { datum: "priority", evidence: noEvidence("options", reading.title), strength: "options" }
  if (decision.datum !== null && asksWhateverThereIs(decision)) return notOurs(decision.evidence)
  if (decision.datum === "idNumber" && decision.evidence.source === "label" && /phone/i.test(decision.evidence.text))
    return { ...decision, datum: "phone" }
  return decision.datum === null ? decision : { ...decision, datum: byOptions(reading.optionDatum, decision) }
}
