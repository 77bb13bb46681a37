import { standsBetweenOthers } from "./between-others"
import { birthPlaces } from "./birth-places"
import { canHold } from "./can-hold"
import { claimRows, withPlaces } from "./claim-rows"
import { composeKey } from "./compose-key"
import { datesAsked } from "./dates-asked"
import type { Who } from "./dictionary/people-words"
import { decideDatum, type DatumDecision, type DatumFound } from "./decide-datum"
import type { FieldFact, FrameFacts, PageFacts } from "./facts"
import { findRuns } from "./find-runs"
import { numberBoxes, type NumberedBox } from "./number-boxes"
import { joinSpans } from "./join-spans"
import { moodOf } from "./page-mood"
import { saysBothEnds } from "./part-of-run"
import type { Confidence, Meaning } from "./plan"
import { noEvidence, readField, type FieldReading } from "./read-field"
import { isYesNo } from "./read-options"
import { OwnerWalk, type OwnerDecision } from "./resolve-owner"
import { OtherPlan, isOfWorkersCompensation } from "./other-plan"
import { endOfSpan, spanOf } from "./settle-datum"
import { rankOfSections } from "./settle-people"
import { sharedIds } from "./shared-ids"
import { withoutDoubles } from "./without-doubles"

type Refusal = Extract<Meaning, { key: null }>["refusal"]
const refuse = (refusal: Refusal, why: string): Meaning => ({ key: null, refusal, why })

/** States in which a box is never even read for a meaning. */
export const isNeverOurs = ({ state }: FieldFact): boolean =>
  ["password", "file", "button-like", "captcha", "hidden", "search"].includes(state)

const CONFIDENCE: Record<DatumFound["strength"], Confidence> = { visible: "sure", near: "likely", hidden: "likely", options: "unsure" }
const READ_FROM: Record<DatumFound["strength"], string> = {
  visible: "its words",
  near: "most of its words",
  hidden: "its id",
  options: "its choices"
}
const PERSON_FROM: Record<OwnerDecision["via"], string> = {
  own: "",
  group: ", person from the caption",
  name: ", person from the id",
  section: ", person from the heading",
  neighbour: ", person from the box before",
  page: ""
}

const answer = (key: string, found: DatumFound, owner: OwnerDecision): Meaning => ({
  key,
  confidence: CONFIDENCE[found.strength] === "sure" && owner.via === "neighbour" ? "likely" : CONFIDENCE[found.strength],
  why: `read from ${READ_FROM[found.strength]} "${found.evidence.text}"${PERSON_FROM[owner.via]}`
})

/** One record holds one of each: "Other phone", "secondary email" are further ones. A second insurer is a rank, not a further one. */
const isFurtherOne = (reading: FieldReading, { datum, evidence }: DatumFound, { who }: OwnerDecision): boolean => {
  if (who !== "patient" && who !== "emergency" && who !== "guarantor") return false
  const { rank, isFurther } = evidence.reading
  const isLaterRank = rank !== null && rank !== "primary" && /^(phone|email|address|language|race)/.test(datum)
  return isFurther || reading.group?.reading.isFurther === true || isLaterRank
}

/** Words that settle which insurer a box of a questionnaire on who pays first is about. */
const OF_MEDICARE = /\bmedicare\b(?! secondary)|\bmbi\b|\bpart [ab]\b/i

const whosePlan = "the page asks who pays first, and does not say whose plan this is"

/** Whose plan a box is about is open: no rank is said, nor that it is Medicare's. */
const isOfOpenPlan = ({ fact, title }: FieldReading, found: DatumFound): boolean =>
  found.evidence.reading.rank === null &&
  rankOfSections(fact.sections) === null &&
  !OF_MEDICARE.test(`${title} | ${found.evidence.text} | ${fact.sections.at(-1) ?? ""}`)

const OF_A_PATIENT_NAME = /^(patient|emergency|guarantor|coverage\.\w+\.subscriber)\.name\.(full|first|middle|last)$/

/** Under a consent the name and the date are of whoever signs. */
const OF_A_SIGNER = /^(name|relationship|birthDate|phone|email|address|ssn)/

/** "Patient's relationship" says to whom only by its heading. */
const PATIENT_RELATIONSHIP = /^\W*(the )?patient\S* relation(ship)?( code)?( to| with)?\W*$/i

/** What the page around a box makes of the datum its words give. */
const settleInPlace = (
  reading: FieldReading,
  found: DatumFound,
  after: readonly (DatumDecision | null)[],
  before: DatumDecision | null
): DatumFound => {
  const { datum } = found
  const next = after.slice(0, 5).map((each) => each?.datum ?? "")
  if (datum === "employmentStatus" && isYesNo(reading.fact.options) && next.slice(0, 3).includes("relatedTo.autoAccident"))
    return { ...found, datum: "relatedTo.employment", strength: "near" }
  if (datum === "address" && reading.fact.control !== "textarea" && next.some((each) => /^address\.(city|line2|cityStateZip)$/.test(each)))
    return { ...found, datum: "address.line1" }
  if (datum === "relationshipToSubscriber") {
    const { who } = found.evidence.reading
    const section = PATIENT_RELATIONSHIP.test(found.evidence.text) ? reading.around.person?.who : null
    const isOf = (person: Who): boolean => section === person || (who.includes(person) && !who.includes("subscriber"))
    if (isOf("guarantor")) return { ...found, datum: "relationshipToGuarantor" }
    if (isOf("emergency")) return { ...found, datum: "relationship" }
  }
  // "Birth month, Birth day, Birth year": beside the others the day is a part, alone "birthday" is the date.
  if (datum === "birthDate" && /day/i.test(found.evidence.text) && [before?.datum, next[0]].some((each) => /^birthDate\./.test(each ?? "")))
    return { ...found, datum: "birthDate.day" }
  const isOfAccident = /accident/i.test(reading.fact.name + reading.fact.id) || before?.datum === "relatedTo.autoAccident"
  if (datum === "address.state" && isOfAccident) return { ...found, datum: "relatedTo.autoAccidentState", strength: "near" }
  return found
}

/** "Unit" alone is an apartment only among the boxes of an address; elsewhere it is a ward, a troop or a record number. */
const isStrayUnit = ({ datum, evidence }: DatumFound, around: readonly (DatumDecision | null)[]): boolean =>
  datum === "address.line2" &&
  /^\W*(unit|suite|lot)\W*(no|number|num)?\W*$/i.test(evidence.text) &&
  !around.some((each) => each?.datum?.startsWith("address"))

/** "Effective date range", "Dates of service from / to" over one box alone wants two dates. */
const wantsTwoDates = ({ datum, evidence: { text } }: DatumFound, next: DatumDecision | null | undefined, run: number): boolean => {
  if (saysBothEnds(text)) return run === 1 && spanOf(datum) !== null
  return /\b(range|period)\b/i.test(text) && endOfSpan(datum) !== null && next?.datum !== endOfSpan(datum)
}

/** A language box that is a setting of the page: first of all boxes, or named so. */
const isPageLanguage = (reading: FieldReading, at: number, count: number): boolean =>
  /choice|locale|site|display|interface|switch|ui/i.test(reading.fact.name + reading.fact.id) || (at === 0 && count > 1)

/** Four places without words right after a ZIP box: "45402 - ____". */
const isZipEnd = (reading: FieldReading, before: FieldReading | undefined): boolean =>
  reading.fact.maxlength === 4 &&
  !reading.visible.some((each) => each.datum ?? each.reading.unknown[0]) &&
  before?.fact.maxlength === 5 &&
  before.visible[0]?.datum === "address.zip"

/** The printed box number says what words too short do not. */
const byNumber = (reading: FieldReading, said: DatumDecision, box: NumberedBox | undefined): DatumDecision => {
  if (!box?.datum || !canHold(reading.fact, box.datum)) return said
  if (said.datum !== null && said.strength === "visible" && canHold(reading.fact, said.datum)) return said
  return { datum: box.datum, evidence: reading.visible[0] ?? reading.group ?? noEvidence("label", reading.title), strength: "near" }
}

/** What each box of a frame means. Pure and linear: the same facts always give the same answer. */
export const classifyFrame = (frame: FrameFacts, page: PageFacts): Meaning[] => {
  const shared = sharedIds(frame.fields)
  const readings = frame.fields.map((fact) => readField(fact, shared.has(fact.id)))
  const runs = findRuns(readings)
  const mood = moodOf(page, readings)
  const numbered = numberBoxes(readings)
  const decided = readings.map((reading, at): DatumDecision | null => {
    if (isNeverOurs(reading.fact)) return null
    if (isZipEnd(reading, readings[at - 1]))
      return { datum: "address.zip4", evidence: noEvidence("label", "the four digits after the ZIP"), strength: "near" }
    return byNumber(reading, decideDatum(reading, runs.get(reading) ?? { readings: [reading], position: 0 }), numbered.get(reading))
  })
  const joined = withPlaces(readings, joinSpans(readings, decided, runs))
  const said = mood.isEligibility ? datesAsked(readings, joined) : joined
  const placesOfBirth = birthPlaces(readings, said)
  const rows = claimRows(
    readings,
    said.map((each) => each?.datum ?? null)
  )
  const walk = new OwnerWalk(mood)
  const otherPlan = new OtherPlan(readings)
  const asksMemberId = said.some(
    (each) => each?.datum === "memberId" || (each?.datum === "idNumber" && /subscriber|payer/.test(String(each.evidence.reading.who)))
  )

  const asksCoverageBeside = (reading: FieldReading): boolean =>
    readings.some(
      (each, at) => each.place === reading.place && /^(payerName|groupNumber|planName|planType|effectiveDate)$/.test(said[at]?.datum ?? "")
    )

  const isBesideSignature = (reading: FieldReading, at: number): boolean =>
    readings.slice(Math.max(0, at - 3), at).some((each) => each.visible[0]?.reading.refused === "signature" && each.place === reading.place)

  const meaningOf = (reading: FieldReading, at: number): Meaning => {
    const decision = said[at]
    if (!decision) return refuse("not-ours", "the box is hidden or protected")
    if (decision.datum === null) return refuse(decision.refusal, decision.why)
    if (mood.isAccountPage) return refuse("another-person", "a page for an account with a password, not for a patient")
    if (/^carrier\b/i.test(decision.evidence.text) && said[at - 1]?.datum?.startsWith("phone") && reading.around.person?.who !== "payer")
      return refuse("not-ours", "the carrier of a phone")
    const isOfSigner = OF_A_SIGNER.test(decision.datum) && decision.evidence.reading.who.length === 0
    const closed = reading.around.closed ?? (isOfSigner ? reading.around.signing : null)
    if (closed && !/^(reason|pcp)$/.test(decision.datum)) return refuse("not-ours", `stands under "${closed}"`)
    if (placesOfBirth.has(reading) && decision.datum.startsWith("address")) return refuse("not-ours", "asks for a place of birth")
    const box = numbered.get(reading)
    const rowKey = box?.datum ? null : rows.keyFor(at)
    if (rowKey)
      return {
        key: rowKey,
        confidence: decision.strength === "visible" ? "sure" : "likely",
        why: `read from "${decision.evidence.text}" in its row`
      }
    if (isStrayUnit(decision, [...said.slice(Math.max(0, at - 3), at), ...said.slice(at + 1, at + 3)]))
      return refuse("not-known", "does not stand in an address")
    if (wantsTwoDates(decision, said[at + 1], runs.get(reading)?.readings.length ?? 1))
      return refuse("not-known", `wants two dates: "${decision.evidence.text}"`)
    const found = settleInPlace(reading, decision, said.slice(at + 1, at + 6), said[at - 1] ?? null)
    if (!canHold(reading.fact, found.datum)) return refuse("not-ours", "this kind of box cannot hold it")
    if (found.datum === "language" && isPageLanguage(reading, at, readings.length))
      return refuse("not-ours", "the language of the page, not of the patient")
    if (/^(name|relationship)$/.test(found.datum) && isBesideSignature(reading, at)) return refuse("not-ours", "stands beside a signature")
    if (otherPlan.holds(reading, found.datum, at)) return refuse("another-person", "an insurer that is not the patient's own")
    const owner = walk.resolve(reading, found, at, box)
    if (owner.via === "page" && standsBetweenOthers(readings, at, found.datum))
      return refuse("not-known", "stands among the boxes of another person")
    if (owner.who === "other") return refuse("another-person", `asks about another person: "${found.evidence.text}"`)
    if (isFurtherOne(reading, found, owner)) return refuse("not-known", `a further one of its kind: "${found.evidence.text}"`)
    const isOpenPlan = mood.asksWhoPaysFirst && isOfOpenPlan(reading, found)
    if (isOpenPlan && found.datum === "relationship") return refuse("not-known", whosePlan)
    if (found.datum === "relationship" && owner.who === "patient")
      return asksMemberId
        ? answer(`coverage.${owner.rank}.relationship`, found, owner)
        : refuse("not-known", "does not say whose relationship")
    if (found.datum === "idNumber" && owner.who === "patient" && owner.via !== "own" && owner.via !== "name")
      return asksCoverageBeside(reading)
        ? answer(`coverage.${owner.rank}.memberId`, found, owner)
        : refuse("not-known", "does not say whose number")
    const key = composeKey(found.datum, owner)
    if (key && mood.isProviderPage && !/^(provider\.(name|npi|taxId|taxonomy)|facility\.(name|npi))/.test(key))
      return refuse("another-person", "a page about a provider, not a patient")
    if (key?.startsWith("coverage.") && isOfWorkersCompensation(reading) && !mood.isOfWorkersCompensation)
      return refuse("not-ours", "a policy of workers' compensation")
    if (key?.startsWith("coverage.") && isOpenPlan) return refuse("not-known", whosePlan)
    if (key && reading.fact.control === "select" && OF_A_PATIENT_NAME.test(key))
      return refuse("not-ours", "a list of names, not a box for one")
    return key ? answer(key, found, owner) : refuse("not-known", `the record holds nothing like "${found.evidence.text}"`)
  }

  return withoutDoubles(
    readings.map((reading, at) => ({ reading, meaning: meaningOf(reading, at) })),
    mood.isEligibility
  )
}
