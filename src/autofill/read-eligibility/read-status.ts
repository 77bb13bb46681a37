import { foldText } from "../../patient/fold-text"
import type { Item } from "./item"
import { fieldOf } from "./label-of"
import { findDates, type PageDates } from "./find-dates"
import { sortedWords } from "./read-people"
import { scopeOf, type Scope } from "./scope-of"
import { besideWords } from "./words/service-words"
import { maybeWords, negativeWords, otherActivity, positiveSentence, positiveStatus, unsettledWords } from "./words/status-words"

export type Evidence = { says: "active" | "inactive" | "unsettled"; scope: Scope; isLabelled: boolean; item: Item; part: string | null }

/** "Cobertura médica" names a plan on one page and tells its state on another. */
const coverageName = /^(la |su )?(cubierta|cobertura) medica$/
const isStatusHead = (label: string): boolean => fieldOf(label) === "status" || coverageName.test(foldText(label))

/** "1 - Active Coverage", "[01] ACTIVE COVERAGE": the code or number before what is said. */
const codeBefore = /^[A-Z\d]{1,2}\s*[-–:]\s+|^\[\w{1,3}\]\s+/

/** Without the date, person or bracket that a status may carry. */
const bare = (text: string): string =>
  foldText(
    text
      .replace(codeBefore, "")
      .replace(/[✓✔✅●•☑✕✗❌■]/g, " ")
      .replace(
        /\b(for|on|as of|since|through|thru|effective|until|from|al|desde|hasta|el)\b( date of service| dos)?:?\s*(\d{1,2}[/-]\d{1,2}[/-]\d{2,4}|\d{4}-\d\d-\d\d|\p{L}+ \d{1,2},? \d{4}|\d{1,2} (de )?\p{L}+ (de )?\d{4})/giu,
        " "
      )
      .replace(/\((?![^)]*\b(not|no|pending|dental|vision)\b)[^)]*\)/gi, " ")
      .replace(/\b(for|on) (the )?(date of service|dos)( requested| entered| asked)?\b/gi, " ")
  )

/** A sentence's subject said by name. */
const namedSubject =
  /^(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]*){1,3}),? (?:(?:date of birth|d\.?o\.?b\.?|born) [^,]{4,20}(?:, \d{4})?,? )?(?=(?:is|has|was) )/u

const partly =
  /\b(only|limited|restricted|partial|solo|solamente|limitad[oa]|emergency services|family planning|except|excluding|spend ?down)\b/
/** What is missing, pending or over is another thing than this coverage. */
const elsewhere =
  /\b(dependents?|other (health )?(insurance|coverage|payer)|referrals?|claims?|authori[sz]ations?|pcp|primary care|costs?|estimates?|deductible|accumulat\w*|medicare advantage|cob)\b/

/** Headings of other things, and the line that says there are none of them; a word about coverage or eligibility is about this one. */
const ownHeading =
  /^(medicare advantage|part [cd]|other (health )?(insurance|coverage|payers?)|cob|coordination of benefits|referrals?|(prior )?authori[sz]ations?|claims?)\b/
const noneOnFile = /^(no|none|not|sin|ningun[oa]?)\b(?!.*\b(active|eligib\w*|coverage|covered|activ[oa]|elegib\w*|cobertura|cubierta)\b)/

/** In force up to a day that is past. */
const isOver = (text: string, whole: string, dates: PageDates, day: string): boolean => {
  const until = /\b(?:through|thru|until|ending|hasta(?: el)?)\s+(.{6,24})/i.exec(text)?.[1] ?? ""
  const [end] = findDates(until, dates)
  return end !== undefined && end < day && /\b(active|eligible|covered|in force|activ[oa]|vigente|elegible)\b/.test(whole)
}

/** Coverage said to end on a later day is not over. */
const endsLater = (text: string, dates: PageDates, day: string): boolean => {
  const found = findDates(text, dates)
  return found.length > 0 && found.every((date) => date >= day)
}

/** Everything on the page that says whether somebody's coverage is in force. */
export const readStatus = (items: readonly Item[], dates: PageDates, day: string, patient: string): Evidence[] =>
  items.flatMap((item): Evidence[] => {
    const { label, value, kind } = item
    if (item.isLink || value === "" || value.length > 300) return []
    const isNamed = (text: string): boolean => patient !== "" && sortedWords(namedSubject.exec(text)?.[1] ?? "") === patient
    const isLabelled = isStatusHead(label) || (kind !== "heading" && isStatusHead(item.row) && label === "")
    const part = /\bpart[e]? ([a-d])\b/.exec(foldText(`${item.row} ${label} ${item.trail[0] ?? ""}`))?.[1] ?? null
    const give = (says: Evidence["says"], own = false): Evidence[] => [
      { says, scope: scopeOf(item), isLabelled: isLabelled || own, item, part }
    ]
    const field = fieldOf(label)
    if (field !== null && field !== "status" && !/coverageDates/.test(field) && !coverageName.test(foldText(label))) return []
    // The first part of "Active - Health Benefit Plan Coverage" is the status.
    const text = kind === "picture" ? value : (value.replace(codeBefore, "").split(/\s+[-–—:]\s+/)[0] ?? value)
    const whole = bare(isNamed(value) ? value.replace(namedSubject, "member ") : value)
      .replace(otherActivity, " ")
      .trim()
    // A legend explains both.
    const explains =
      /\b(active|eligible|activ[oa])\b/.test(whole) &&
      (/\b(inactive|ineligible|inactiv[oa])\b/.test(whole) ||
        (/\b(one|another|other|either)\b/.test(whole) && /\b(terminated|termed|ended)\b/.test(whole)))
    if (whole === "" || explains) return []
    const short = bare(text)
    const isShort = whole.split(" ").length <= 7
    // "Ada Fenwick: Active": the patient's name over the status.
    const isOfPatient = patient !== "" && sortedWords(label) === patient
    // "Medical: Active", "Part B: Active": the label is the coverage.
    const isOfCoverage = isLabelled || kind === "cell" || kind === "pair"
    if (/^(no|not|none|n|false)$/.test(whole)) return isLabelled && kind === "pair" ? give("inactive") : []
    if (/^(yes|si|y|true)$/.test(whole)) return isLabelled ? give("active") : []
    const isAdvice = maybeWords.test(whole) && !isLabelled
    const isSentence = !isShort && !isLabelled
    // Active for something less than the medical coverage, or with a question mark, settles nothing.
    if (
      isLabelled &&
      /^(activ|eligib|elegib|cover|enrolled|in force|vigente)/.test(whole) &&
      (partly.test(foldText(value)) || besideWords.test(foldText(value)) || /\?/.test(value))
    )
      return give("unsettled")
    if (!isLabelled && elsewhere.test(`${whole} ${foldText(`${label} ${item.row}`)}`)) return []
    // "Active through 10/31/2026", asked about in November.
    if (isOver(value, whole, dates, day) && (isOfCoverage || /\b(coverage|policy|plan|poliza|cobertura|cubierta)\b/.test(whole)))
      return give("inactive")
    // "Medicare Advantage: no enrollment on file" speaks of what its heading names.
    if (kind === "line" && isShort && noneOnFile.test(whole) && ownHeading.test(foldText(item.trail[0] ?? ""))) return []
    if (unsettledWords.test(whole) && !isAdvice && (isLabelled || kind !== "cell") && (kind !== "pair" || isLabelled || item.isAlert)) {
      if (
        isLabelled ||
        item.isAlert ||
        kind === "heading" ||
        /\b(coverage|eligib\w*|member|patient|inquiry|request|record|match|payer|plan|enrollment|response|cubierta|cobertura|elegib\w*|afiliado|consulta|paciente|status)\b/.test(
          whole
        )
      )
        return give("unsettled")
    }
    if (negativeWords.test(whole)) {
      // Said of a service, not of the coverage.
      if (!isLabelled && /^(not covered|no cubiert[oa]|no coverage|sin cubierta)\b/.test(whole) && kind !== "heading") return []
      if (isAdvice && !/\b(coverage|policy|cubierta|cobertura|member s|this member|patient)\b/.test(whole)) return []
      if (isAdvice && /\b(may|might|if|puede|when|learn)\b/.test(whole)) return []
      const isOfThis =
        isLabelled ||
        isShort ||
        /\b(coverage|policy|member|patient|plan|enrollment|cubierta|cobertura|poliza|eligib\w*|afiliad[oa]|paciente)\b/.test(whole)
      if (!isOfThis || (field === null && kind === "pair" && !isShort)) return []
      if (
        endsLater(value, dates, day) &&
        !/\b(inactiv|not active|not eligible|no (active )?coverage|inelig|future|not yet|no elegible)/.test(whole)
      )
        return []
      return give("inactive", isSentence)
    }
    if (isAdvice && kind !== "picture") return []
    if (
      positiveStatus.test(short) &&
      (isShort || isLabelled || /[-–—]/.test(value)) &&
      (isOfCoverage || kind === "line" || kind === "heading" || kind === "picture")
    ) {
      if (/^(yes|si|y|true|open|current|effective)$/.test(short) && !isLabelled) return []
      if ((kind === "cell" || kind === "pair") && !isLabelled && !isOfPatient && !isCoverageLabel(item))
        return [{ says: "active", scope: "service", isLabelled: false, item, part }]
      return give("active")
    }
    if (isLabelled && /^(activ[eoa]|eligible|covered|elegible|vigente|in force)\b/.test(whole) && !maybeWords.test(whole))
      return give("active")
    if (
      (kind === "line" || kind === "pair") &&
      (positiveSentence.test(whole) || positiveSentence.test(foldText(value))) &&
      !maybeWords.test(foldText(value).replace(/\b(until)\b/, ""))
    )
      return give("active")
    return []
  })

/** "Medical", "Part B", "Health benefit plan coverage", or no label at all. */
const isCoverageLabel = ({ label, row }: Item): boolean =>
  [label, row]
    .map(foldText)
    .some(
      (text) =>
        /\b(coverage|medical|part [ab]|health benefit|health plan|eligib\w*|cubierta|cobertura|medica|parte [ab])\b/.test(text) &&
        !/\b(last|prior|previous|other|on file|user|portal|anterior|otr[oa]|office|staff|provider|month|year|request|history)\b/.test(text)
    )
