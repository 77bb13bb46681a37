import { claimRows } from "./claim-rows"
import { composeKey } from "./compose-key"
import { canHold, decideDatum, type DatumDecision } from "./decide-datum"
import type { FieldFact, FieldRef, FrameFacts, PageFacts } from "./facts"
import { findRuns } from "./find-runs"
import { isYesNo } from "./read-options"
import type { Confidence, Meaning } from "./plan"
import { readField, type FieldReading } from "./read-field"
import { isClosedSection, readPhrase } from "./read-phrase"
import { OwnerWalk, type OwnerDecision, type PageMood } from "./resolve-owner"
import { findCorrection, type Correction } from "./site-map"
import { numberBoxes } from "./number-boxes"
import { withoutDoubles } from "./without-doubles"

export type ClassifiedField = { ref: FieldRef; fact: FieldFact; meaning: Meaning; isCorrected: boolean }

const moodOf = (page: PageFacts, readings: readonly FieldReading[]): PageMood => {
  const words = page
    .flatMap(({ facts }) => [facts.title, ...facts.framePath])
    .concat(readings.flatMap((each) => [...each.fact.sections.slice(0, 2)]))
  const all = [...new Set(words)].join(" | ").toLowerCase()
  const headings = [...new Set(readings.flatMap((each) => each.fact.sections))].join(" | ")
  const hasPatientWords =
    readings.some((each) =>
      [...each.visible, ...each.hidden, ...(each.group ? [each.group] : [])].some((evidence) => evidence.reading.who.includes("patient"))
    ) || /\b(patient|client|intake|paciente)s?\b/i.test(headings)
  const hasBirthDate = readings.some((each) => each.visible.concat(each.hidden).some((evidence) => evidence.datum === "birthDate"))
  const hasBareNpi = readings.some((each) => each.visible[0]?.datum === "npi" && each.visible[0].reading.who.length === 0)
  const hasBareName = readings.some((each) => each.visible[0]?.datum === "name.last" && each.visible[0].reading.who.length === 0)
  const hasCoverage = readings.some((each) => each.visible.concat(each.hidden).some((evidence) => evidence.datum === "memberId"))
  return {
    isEligibility: /eligib|benefit inquiry|benefits inquiry|verif(y|ication)|270/.test(all),
    isProviderPage: hasBareNpi && hasBareName && !hasPatientWords && !hasCoverage,
    isAccountPage: readings.some((each) => each.fact.state === "password") && !hasBirthDate && !hasCoverage,
    hasPatientWords
  }
}

const isNeverOurs = (fact: FieldFact): boolean =>
  fact.state === "password" ||
  fact.state === "file" ||
  fact.state === "button-like" ||
  fact.state === "captcha" ||
  fact.state === "hidden" ||
  fact.state === "search"

const confidenceOf = (decision: Extract<DatumDecision, { datum: string }>, owner: OwnerDecision): Confidence => {
  if (decision.strength === "options") return "unsure"
  if (decision.strength === "near") return "likely"
  if (decision.strength === "hidden") return "likely"
  return owner.via === "neighbour" ? "likely" : "sure"
}

const whyOf = (decision: Extract<DatumDecision, { datum: string }>, owner: OwnerDecision): string => {
  const read = { visible: "its words", near: "most of its words", hidden: "its id", options: "its choices" }[decision.strength]
  const person = {
    own: "",
    group: ", person from the caption",
    name: ", person from the id",
    section: ", person from the heading",
    neighbour: ", person from the box before",
    page: ""
  }[owner.via]
  return `read from ${read} "${decision.evidence.text}"${person}`
}

/** What each box of a frame means. Pure and linear: the same facts always give the same answer. */
const classifyFrame = (frame: FrameFacts, page: PageFacts): Meaning[] => {
  const readings = frame.fields.map(readField)
  const runs = findRuns(readings)
  const mood = moodOf(page, readings)
  const decisions = new Map(
    readings.map((reading) => [reading, isNeverOurs(reading.fact) ? null : decideDatum(reading, runs.get(reading)!)])
  )
  const rows = claimRows(readings, (reading) => decisions.get(reading)?.datum ?? null)
  const walk = new OwnerWalk(mood)
  const numbered = numberBoxes(readings)
  const hasMemberId = readings.some((each) => decisions.get(each)?.datum === "memberId")
  const hasCity = readings.some((each) => decisions.get(each)?.datum === "address.city")

  const meaningOf = (reading: FieldReading, at: number): Meaning => {
    const box = numbered.get(reading)
    const said = decisions.get(reading)
    const decision =
      box?.datum &&
      said &&
      canHold(reading.fact, box.datum) &&
      (said.datum === null || !canHold(reading.fact, said.datum) || said.strength !== "visible")
        ? byNumber(reading, box.datum)
        : said
    if (!decision) return { key: null, refusal: "not-ours", why: "the box is hidden or protected" }
    if (decision.datum === null) return { key: null, refusal: decision.refusal, why: decision.why }
    if (mood.isAccountPage) return { key: null, refusal: "another-person", why: "a page for an account with a password, not for a patient" }
    if (reading.fact.sections.some(isClosedSection) && !/^(reason|pcp)$/.test(decision.datum))
      return { key: null, refusal: "not-ours", why: `stands under "${reading.fact.sections.find(isClosedSection)}"` }
    if (!canHold(reading.fact, decision.datum) && !(decision.datum === "employmentStatus" && isYesNo(reading.fact.options)))
      return { key: null, refusal: "not-ours", why: "this kind of box cannot hold it" }
    const rowKey = rows.keyFor(reading, decision.datum)
    if (rowKey)
      return {
        key: rowKey,
        confidence: decision.strength === "visible" ? "sure" : "likely",
        why: `read from "${decision.evidence.text}" in its row`
      }
    if (
      decision.datum === "employmentStatus" &&
      isYesNo(reading.fact.options) &&
      readings.slice(at + 1, at + 4).some((each) => decisions.get(each)?.datum === "relatedTo.autoAccident")
    )
      return { key: "claim.relatedTo.employment", confidence: "likely", why: "asked yes or no beside the accidents" }
    const datum =
      decision.datum === "address" && hasCity && reading.fact.control !== "textarea" && isFollowedByCity(reading)
        ? "address.line1"
        : decision.datum
    if (datum === "address.state" && isAfterAccident(reading, at))
      return { key: "claim.relatedTo.autoAccidentState", confidence: "likely", why: "the state asked right after the auto accident" }
    if (datum === "language" && isPageSetting(reading, at))
      return { key: null, refusal: "not-ours", why: "the language of the page, not of the patient" }
    const owner = walk.resolve(reading, datum, decision.evidence, at, box)
    if (datum === "relationship" && owner.who === "patient" && hasMemberId)
      return { key: `coverage.${owner.rank}.relationship`, confidence: "likely", why: whyOf(decision, owner) }
    if (owner.who === "other")
      return { key: null, refusal: "another-person", why: `asks about another person: "${decision.evidence.text}"` }
    if (isFurtherOne(reading, decision, owner))
      return { key: null, refusal: "not-known", why: `a further one of its kind: "${decision.evidence.text}"` }
    const key = composeKey(datum, owner)
    if (!key) return { key: null, refusal: "not-known", why: `the record holds nothing like "${decision.evidence.text}"` }
    return { key, confidence: confidenceOf(decision, owner), why: whyOf(decision, owner) }
  }

  const isAfterAccident = (reading: FieldReading, at: number): boolean => {
    const before = readings[at - 1]
    return (
      /accident/i.test(reading.fact.name + reading.fact.id) ||
      (before !== undefined && decisions.get(before)?.datum === "relatedTo.autoAccident")
    )
  }

  const isPageSetting = (reading: FieldReading, at: number): boolean =>
    /choice|locale|site|display|interface|switch|ui/i.test(reading.fact.name + reading.fact.id) || (at === 0 && readings.length > 1)

  const isFollowedByCity = (reading: FieldReading): boolean => {
    const at = readings.indexOf(reading)
    return readings
      .slice(at + 1, at + 6)
      .some(
        (each) =>
          /^address\.(city|line2|cityStateZip)$/.test(decisions.get(each)?.datum ?? "") &&
          each.fact.sections.join() === reading.fact.sections.join()
      )
  }

  return withoutDoubles(readings, readings.map(meaningOf))
}

/** The printed box number says what its short words do not. */
const byNumber = (reading: FieldReading, datum: string): Extract<DatumDecision, { datum: string }> => ({
  datum,
  evidence: reading.visible[0] ??
    reading.group ?? { source: "label", text: reading.title, reading: readPhrase(""), datum, quality: "near" },
  strength: "near"
})

/** "Other phone", "second email": the record holds one of its kind. A second insurer is a rank, not a further one. */
const isFurtherOne = (reading: FieldReading, decision: Extract<DatumDecision, { datum: string }>, owner: OwnerDecision): boolean => {
  const isFurther = decision.evidence.reading.isFurther || (reading.group?.reading.isFurther ?? false)
  if (owner.who === "patient" || owner.who === "emergency" || owner.who === "guarantor")
    return (
      isFurther ||
      (decision.evidence.reading.rank !== null &&
        decision.evidence.reading.rank !== "primary" &&
        /^(phone|email|address|language|race)/.test(decision.datum))
    )
  return false
}

/**
 * Gives every box of a page its meaning, or the reason why it has none. What
 * the office taught this site comes before what the engine reads.
 */
export const classifyPage = (page: PageFacts, corrections: Correction[]): ClassifiedField[] =>
  page.flatMap(({ frameId, facts }) => {
    const meanings = classifyFrame(facts, page)
    return facts.fields.map((fact, at): ClassifiedField => {
      const ref = { frameId, index: fact.index }
      const correction = corrections.length > 0 && !isNeverOurs(fact) ? findCorrection(fact, facts.fields, corrections) : null
      if (!correction) return { ref, fact, meaning: meanings[at]!, isCorrected: false }
      const meaning: Meaning = correction.key
        ? { key: correction.key, confidence: "sure", why: "taught by the office for this site" }
        : { key: null, refusal: "not-ours", why: "the office said: leave this box alone" }
      return { ref, fact, meaning, isCorrected: true }
    })
  })
