import { readingsOfDate } from "../patient/calendar-date"
import { foldTight } from "../patient/fold-text"
import { isDegree } from "../patient/person-name"
import { isUsState } from "../patient/states"

/** What a line of a page says of the patient whose page it is. Texts as printed. */
export type IdentityLine = {
  /**
   * `weight` 3: after a word like "Patient:"; 2: beside a birth date, an MRN or an age; 1: a name by its form alone; 0: a name only
   * if other lines of the same place speak of a patient. `isMember`: after "Member:", so it may be the subscriber.
   */
  names: { text: string; weight: 0 | 1 | 2 | 3; isMember: boolean }[]
  birthDates: string[]
  mrns: string[]
  /** A birth date, an MRN, an age: somebody's page, whoever it is. */
  isPatientLine: boolean
}

type Owner = "patient" | "member" | "birthDate" | "mrn" | "staff" | "sex" | "other" | "none"

const ends = "(?=\\s*[:#=]|\\s*\\p{Sc}|\\s|$|\\.)"

/** Words that tell whose or what the text after them is. The first that fits at a place wins, so longer ones stand first. */
const owners: readonly (readonly [Exclude<Owner, "none">, string])[] = [
  [
    "other",
    "(?:subscriber|insured|policy ?holder|guarantor|responsible party|emergency contact|next of kin|mother|father|parent|spouse|contact|parentesco|asegurado|titular)(?:'s)?(?: (?:name|dob|date of birth|birth ?date|mrn))?"
  ],
  [
    "birthDate",
    "(?:patient(?:'s)? (?:dob|birth ?date|date of birth)|d\\.?\\s?o\\.?\\s?b\\.?|date of birth|birth ?date|birthday|b(?:irth)? ?day|born(?: on)?|b\\.(?=\\s?(?:\\d{1,2}[/.-]\\d|\\d{4}-\\d|\\p{L}{3,9}\\.? \\d{1,2},? \\d{4}))|fecha de nacimiento|f\\. ?nac\\.?)(?:\\s*[/(]\\s*(?:sex|age|gender)\\)?)?"
  ],
  [
    "mrn",
    "patient(?:'s)? mrn|mrn|m\\.r\\.n\\.|mr ?#|mr no\\.?|med(?:ical)?\\.? rec(?:ord)?\\.?(?: (?:no\\.?|num(?:ber)?|#))?|chart ?#|chart (?:no\\.?|num(?:ber)?)|n\\.º de expediente"
  ],
  [
    "other",
    "patient (?:id|no\\.?|number|#|since|portal|list|search|type|status|balance|class|messages?|education|address|phone|information|details|profile|registration|record|chart summary)"
  ],
  [
    "patient",
    "(?:current |selected |active )?(?:patient(?:'s)?(?: name)?|pt\\.?(?: name)?|client(?:'s)?(?: name)?|paciente|nombre del paciente)|(?:chart|record|account|registration|face ?sheet) (?:of|for)"
  ],
  ["sex", "(?:legal |birth )?(?:sex|gender)(?: at birth)?|race|sexo"],
  ["member", "member(?:'s)?(?: name)?"],
  [
    "staff",
    "(?:signed|logged) (?:in|on)(?: as)?|welcome(?: back)?,?|hello,?|hi,?|user(?: ?name)?|provider|physician|doctor|dr\\.?|pcp|primary care(?: (?:provider|physician|dr))?|attending|clinician|nurse|therapist|staff|operator|front desk|referr(?:ing|ed)(?: (?:provider|by|physician))?|rendering|seen by|scheduled (?:with|by)|author|(?:created|entered|edited|updated|reviewed|signed|checked in|modified) by|signer|logout|log out|sign out"
  ],
  [
    "other",
    "appt\\.?|appointment|visit(?: date)?|date of service|dos|service date|today(?:'s date)?|last (?:visit|seen|updated|statement|login)|next (?:visit|appt\\.?|appointment)|admit(?:ted)?|admission|discharged?|effective|expires?|eff\\.? date|registered|print(?:ed)?(?: date| on)?|deceased|verified(?: on)?|reviewed(?: on)?|payer|insurance|plan|coverage|member id|policy|group|facility|clinic|practice|location|employer|balance|copay|phone|tel|fax|address|email|language|ssn|age|marital|room|bed|case|visit ?#|encounter|acct\\.?(?: ?#)?|account(?: (?:no\\.?|number|#))?|chart|status|pharmacy|allerg(?:y|ies)|id"
  ]
]

const ownerPattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${owners.map(([, words], at) => `(?<o${at}>${words})`).join("|")})${ends}`, "giu")

/** Owners that speak only with a colon, a hash or a break after them: "account for" speaks alone, "age" in "Age, Dana" does not. */
const needsMark = new Set<Owner>(["other", "staff"])

type Piece = { owner: Owner; text: string }

/** Cuts at bars, dots, dashes and wide gaps, and again at every word that tells whose the next text is ("Patient | Jane Doe" too). */
const piecesOf = (line: string): Piece[] => {
  const pieces: Piece[] = []
  let owner: Owner = "none"
  for (const segment of line.split(/\s*[|•·‧;\t\n]\s*|\s+[–—-]\s+|\s{3,}/u)) {
    let from = 0
    const take = (to: number) => {
      const text = segment.slice(from, to).replace(/^[\s:#=.,/]+|[\s:,/]+$/g, "")
      if (text !== "") pieces.push({ owner, text })
      return text !== ""
    }
    for (const match of segment.matchAll(ownerPattern)) {
      const found = owners[Object.values(match.groups ?? {}).findIndex((words) => words !== undefined)]?.[0] ?? "none"
      const after = segment.slice(match.index + match[0].length)
      const isMarked = /^\s*[:#=]/.test(after) || match.index === 0 || /[:,#]$/.test(match[0])
      if (match.index < from || (needsMark.has(found) && !isMarked)) continue
      take(match.index)
      owner = found
      from = match.index + match[0].length
    }
    if (take(segment.length)) owner = "none"
  }
  return pieces
}

const datePattern =
  /\b(?:\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})|\d{4}[/.-]\d{1,2}[/.-]\d{1,2}|\d{1,2}[ -]?\p{L}{3,10}\.?[ ,-]+\d{4}|\p{L}{3,10}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4})\b/giu

const datesIn = (text: string): string[] =>
  [...text.matchAll(datePattern)].map((match) => match[0]).filter((date) => readingsOfDate(date).length > 0)

/** The date that stands right after its word; "must be before 01/01/2026" and "e.g. 01/31/1980" are no birth dates. */
const firstDateOf = (text: string): string[] => {
  const plain = text.replace(/^\(?[MDY]{1,4}([/\s-][MDY]{1,4}){2}\)?[:\s]*/i, "")
  const date = datesIn(plain)[0]
  return date !== undefined && !/\p{L}/u.test(plain.slice(0, plain.indexOf(date))) ? [date] : []
}

/** "(41 F)", "42y", "F, 41 years", "41 yo": who is spoken of is a patient. */
const ageOrSex =
  /\(?\b\d{1,3} ?(?:y\/?o|yrs?|years?(?: old)?|y|mos?|months?)\b|\(\s*(?:[FMUX]|male|female)\b|\(\s*\d{1,3}\s*,?\s*[FMUX]?\s*\)|\b\d{1,3} ?[FM]\b|(?:^|[\s,/(])(?:[FM]|male|female|femenino|masculino)(?=$|[\s,/)])/iu

const formWords =
  /\b(?:registration|register|patients?|new|insurance|eligibility|search|demographics?|summary|home|dashboard|schedule|clinic|health|healthcare|medical|center|centre|hospital|family|practice|information|details?|edit|add|view|billing|claims?|benefits?|members?|verification|chart|record|records|profile|overview|intake|welcome|portal|office|pediatrics|dental|care|desk|system|client|menu|help|settings|inbox|calendar|messages?|documents?|reports?|admin|test|demo|ehr|emr|suite|face|sheet|pacientes?|inicio|agenda|caja|salir|cl[ií]nica|log|out|sign|online|login|selected|found|loaded|chosen|open|active|contact|address|phone|primary|secondary|coverage|plan|payer|provider|facility|department|inquiry|select|none|unknown|required|save|cancel|yes|last|first|middle|initial|name|mi|maiden|legal|preferred|suffix|title|date|birth|please|enter|example|format)\b/iu

/** Written small they make a sentence; with a capital they may be names ("To", "An"). */
const smallWords = /(?<![\p{L}'’-])(?:the|of|for|and|to|your|with|in|on|at|by|as|if|is|are|or|not|who|must)(?![\p{L}'’-])/u

const between = new RegExp(
  [
    datePattern.source, // a date
    /\((?:[^()]*\d[^()]*|[FMUX]|male|female|deceased|self)\)|\[[^\]]*\]/.source, // "(41 F)"
    /\(?\b(?:she\/her|he\/him|they\/them)\b[^\s)]*\)?/.source,
    /\b\d{1,3} ?(?:y\/?o|yrs?|years?(?: old)?|y|mos?|months?)\b/.source,
    /[#\w-]*\d[\w-]*/.source, // codes
    /\b(?:established|active|inactive|verified|vip|confidential)\b/.source,
    /(?<=[\s,])(?:[FMU]|male|female)(?=\s*(?:$|,))/.source
  ].join("|"),
  "giu"
)

/** The first stretch between dates, ages, sexes and codes that can be somebody's name; "" when there is none. */
const nameIn = (text: string, isLabelled: boolean): string => {
  const stretches = text.replace(/^(?:full |legal |patient )?name\b[\s:]*/i, "").split(between)
  return (
    stretches
      .map((stretch) => stretch.replace(/\s+/g, " ").replace(/^[\s,.:/()-]+|[\s,:/(-]+$/g, ""))
      .find((stretch) => isName(stretch, isLabelled)) ?? ""
  )
}

const isName = (text: string, isLabelled: boolean): boolean => {
  const words = text.split(/[\s,]+/).filter((word) => foldTight(word) !== "")
  if (words.length < (isLabelled ? 1 : 2) || words.length > (isLabelled || text.includes(",") ? 6 : 4)) return false
  if (/[^\p{L}\p{M}\s'’.,"“”()-]/u.test(text)) return false
  if (!words.every((word) => /^["“'(]?\p{L}[\p{L}\p{M}'’.-]*["”')]?$/u.test(word))) return false
  const isCapital = (word: string) => /^["“'(]?\p{Lu}/u.test(word)
  if (isLabelled ? !words.some(isCapital) : !words.every((word) => isCapital(word) || particle.test(word))) return false
  if (formWords.test(text) || smallWords.test(text) || words.some((word) => isDegree(word) && /^[A-Z.]+$/.test(word))) return false
  const place = /,\s*(\p{L}[\p{L} ]*)$/u.exec(text)?.[1] ?? ""
  return isLabelled || !isUsState(place.toUpperCase())
}

const particle = /^(?:de|del|della|la|las|los|van|von|der|den|di|da|dos|al|bin|y)$/

/** `place` is the reader's word for where the line stands: a heading, a table, a bar. */
export const readIdentityLine = (line: string, place: string): IdentityLine => {
  const pieces = piecesOf(line.slice(0, 1000))
  const own = pieces.filter(({ owner }) => owner === "none" || owner === "patient")
  const hasAge = pieces.some(
    ({ owner, text }) => owner === "sex" || ((owner === "none" || owner === "patient") && ageOrSex.test(text.replace(datePattern, " ")))
  )
  const labelledDates = pieces.filter(({ owner }) => owner === "birthDate").flatMap(({ text }) => firstDateOf(text))
  // A date that nothing names is a birth date only beside an age or a sex; beside a visit it could be any day.
  const bareDates = hasAge && labelledDates.length === 0 ? own.flatMap(({ text }) => datesIn(text)) : []
  const mrns = pieces.filter(({ owner }) => owner === "mrn").flatMap(({ text }) => /^[A-Z]{0,5}[-\s]?\d[\w-]{2,19}/i.exec(text)?.[0] ?? [])
  const isPatientLine = hasAge || labelledDates.length > 0 || mrns.length > 0
  const isPatientPlace = /patient|chart|demograph|face ?sheet/i.test(place)
  const firstBare = pieces.find(({ owner, text }) => owner === "none" && nameIn(text, false) !== "")
  const names = pieces.flatMap(({ owner, text }): IdentityLine["names"] => {
    if (owner !== "none" && owner !== "patient" && owner !== "member") return []
    const name = nameIn(text, owner !== "none")
    // "New patient - Pine Hollow": in a window's title the words beside "patient" are the product's or the office's.
    if (name === "" || (owner === "patient" && /^title/i.test(place) && !name.includes(","))) return []
    const isByForm = name.includes(",") && (/^(?:h[1-3]|heading|title)/i.test(place) || datesIn(text).length > 0)
    // "DOE, Jane · 41 F · Kim Lee": a second bare name on the line is the doctor's, unless it has an age or a date of its own.
    const isSecond = firstBare !== undefined && firstBare.text !== text
    const isAlone = isSecond && !ageOrSex.test(text) && datesIn(text).length === 0
    const weight = owner !== "none" ? 3 : isAlone ? 0 : isPatientLine || isPatientPlace ? 2 : isByForm ? 1 : 0
    return [{ text: name, weight, isMember: owner === "member" }]
  })
  return { names, birthDates: labelledDates.length > 0 ? labelledDates : bareDates.length === 1 ? bareDates : [], mrns, isPatientLine }
}
