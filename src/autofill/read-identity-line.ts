import { readingsOfDate } from "../patient/calendar-date"
import { foldTight } from "../patient/fold-text"
import { isDegree } from "../patient/person-name"
import { isUsState } from "../patient/states"

/** What a line of a page says of the patient whose page it is. Texts as printed. */
export type IdentityLine = {
  /** `weight` 3: after a word like "Patient:"; 2: beside a birth date, an MRN or an age; 1: a name by its form alone; "member": after "Member:". */
  names: { text: string; weight: 1 | 2 | 3; isMember: boolean }[]
  birthDates: string[]
  mrns: string[]
}

type Owner = "patient" | "member" | "birthDate" | "mrn" | "staff" | "other" | "none"

const ends = "(?=\\s*[:#=]|\\s*\\p{Sc}|\\s|$|\\.)"

/** Words that tell whose or what the text after them is. The first that fits at a place wins, so longer ones stand first. */
const owners: readonly (readonly [Exclude<Owner, "none">, string])[] = [
  [
    "other",
    "(?:subscriber|insured|policy ?holder|guarantor|responsible party|emergency contact|next of kin|mother|father|parent|spouse|contact|parentesco|asegurado|titular)(?:'s)?(?: (?:name|dob|date of birth|birth ?date|mrn))?"
  ],
  [
    "birthDate",
    "patient(?:'s)? (?:dob|birth ?date|date of birth)|d\\.?\\s?o\\.?\\s?b\\.?|date of birth|birth ?date|birthday|b(?:irth)? ?day|born(?: on)?|fecha de nacimiento|f\\. ?nac\\.?"
  ],
  [
    "mrn",
    "patient(?:'s)? mrn|mrn|m\\.r\\.n\\.|mr ?#|mr no\\.?|med(?:ical)?\\.? rec(?:ord)?\\.?(?: (?:no\\.?|num(?:ber)?|#))?|chart (?:no\\.?|num(?:ber)?|#)|n\\.º de expediente"
  ],
  [
    "other",
    "patient (?:id|no\\.?|number|#|since|portal|list|search|type|status|balance|class|messages?|education|address|phone|information|details|profile|registration|record|chart summary)"
  ],
  [
    "patient",
    "(?:current |selected |active )?(?:patient(?:'s)?(?: name)?|pt\\.?(?: name)?|client(?:'s)?(?: name)?|paciente|nombre del paciente)|(?:chart|record|account|registration|face ?sheet) (?:of|for)|full name|legal name"
  ],
  ["member", "member(?:'s)?(?: name)?"],
  [
    "staff",
    "(?:signed|logged) (?:in|on)(?: as)?|welcome(?: back)?,?|hello,?|hi,?|user(?: ?name)?|provider|physician|doctor|dr\\.?|pcp|primary care(?: (?:provider|physician|dr))?|attending|clinician|nurse|therapist|staff|operator|front desk|referr(?:ing|ed)(?: (?:provider|by|physician))?|rendering|seen by|scheduled (?:with|by)|author|(?:created|entered|edited|updated|reviewed|signed|checked in|modified) by|signer|logout|log out|sign out"
  ],
  [
    "other",
    "appt\\.?|appointment|visit(?: date)?|date of service|dos|service date|today(?:'s date)?|last (?:visit|seen|updated|statement|login)|next (?:visit|appt\\.?|appointment)|admit(?:ted)?|admission|discharged?|effective|expires?|eff\\.? date|registered|print(?:ed)?(?: date| on)?|deceased|verified(?: on)?|reviewed(?: on)?|payer|insurance|plan|coverage|member id|policy|group|facility|clinic|practice|location|employer|balance|copay|phone|tel|fax|address|email|language|ssn|race|sex|gender|age|marital|room|bed|case|visit ?#|encounter|acct\\.?(?: ?#)?|account(?: (?:no\\.?|number|#))?|chart|status|pharmacy|allerg(?:y|ies)|id"
  ]
]

const ownerPattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${owners.map(([, words], at) => `(?<o${at}>${words})`).join("|")})${ends}`, "giu")

/** Owners that speak only with a colon, a hash or a break after them: "account for" speaks alone, "age" in "Age, Dana" does not. */
const needsMark = new Set<Owner>(["other", "staff"])

type Piece = { owner: Owner; text: string }

/** Cuts at bars, dots, dashes and wide gaps, and again at every word that tells whose the next text is. */
const piecesOf = (line: string): Piece[] =>
  line.split(/\s*[|•·‧;\t\n]\s*|\s+[–—-]\s+|\s{3,}/u).flatMap((segment) => {
    const pieces: Piece[] = []
    let owner: Owner = "none"
    let from = 0
    for (const match of segment.matchAll(ownerPattern)) {
      const found = owners[Object.entries(match.groups ?? {}).findIndex(([, words]) => words !== undefined)]?.[0] ?? "none"
      const after = segment.slice(match.index + match[0].length)
      const isMarked = /^\s*[:#=]/.test(after) || match.index === 0 || /[:,#]$/.test(match[0])
      if (match.index < from || (needsMark.has(found) && !isMarked)) continue
      pieces.push({ owner, text: segment.slice(from, match.index) })
      owner = found
      from = match.index + match[0].length
    }
    pieces.push({ owner, text: segment.slice(from) })
    return pieces.map((piece) => ({ ...piece, text: piece.text.replace(/^[\s:#=.,/]+|[\s:,/]+$/g, "") })).filter(({ text }) => text !== "")
  })

const datePattern =
  /\b(?:\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})|\d{4}[/.-]\d{1,2}[/.-]\d{1,2}|\d{1,2}[ -]?\p{L}{3,10}\.?[ ,-]+\d{4}|\p{L}{3,10}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4})\b/giu

const datesIn = (text: string): string[] =>
  [...text.matchAll(datePattern)].map((match) => match[0]).filter((date) => readingsOfDate(date).length > 0)

/** "(41 F)", "42y", "F, 41 years", "41 yo": who is spoken of is a patient. */
const ageOrSex =
  /\(?\b\d{1,3} ?(?:y\/?o|yrs?|years?(?: old)?|y|mos?|months?)\b|\(\s*(?:[FMUX]|male|female)\b|\(\s*\d{1,3}\s*,?\s*[FMUX]?\s*\)|\b\d{1,3} ?[FM]\b|(?:^|[\s,/(])(?:[FM]|male|female|femenino|masculino)(?=$|[\s,/)])/iu

const formWords =
  /\b(?:registration|register|patients?|new|form|insurance|eligibility|search|demographics?|summary|home|dashboard|schedule|clinic|health|healthcare|medical|center|centre|hospital|family|practice|information|details?|edit|add|view|billing|claims?|benefits?|members?|verification|chart|record|records|profile|overview|intake|welcome|portal|office|pediatrics|dental|care|desk|system|client|menu|help|settings|inbox|calendar|messages?|documents?|reports?|admin|test|demo|page|step|section|contact|address|phone|primary|secondary|coverage|plan|payer|provider|facility|department|inquiry|select|none|unknown|required|save|cancel|yes|no|the|of|for|and|to|your|with|in|on|at|by)\b/iu

/** The words left when dates, numbers, ages, sexes and codes are taken out, if they can be somebody's name; "" otherwise. */
export const nameIn = (text: string, isLabelled: boolean): string => {
  const plain = text
    .replace(datePattern, " ")
    .replace(/\(([^)]*\d[^)]*|[FMUX]|male|female|deceased|self|she\/her|he\/him|they\/them)[^)]*\)/gi, " ")
    .replace(/\[[^\]]*\]|\b(?:she\/her|he\/him|they\/them)\b/gi, " ")
    .replace(/\b\d{1,3} ?(?:y\/?o|yrs?|years?(?: old)?|y|mos?|months?)\b/gi, " ")
    .replace(/[#\w-]*\d[\w-]*/g, " ")
    .replace(/(?<=[\s,])(?:[FMU]|male|female)(?=\s*$)/i, (found, at: number, all: string) =>
      isLabelled && /,\s*\p{L}+\s*$/u.test(all.slice(0, at)) ? found : " "
    )
    .replace(/\s+/g, " ")
    .replace(/^[\s,.:/-]+|[\s,:/-]+$/g, "")
  const words = plain.split(/[\s,]+/).filter((word) => foldTight(word) !== "")
  if (words.length < (isLabelled ? 1 : 2) || words.length > 6) return ""
  if (!words.every((word) => /^["“'(]?\p{L}[\p{L}\p{M}'’.-]*["”')]?$/u.test(word))) return ""
  if (
    !isLabelled &&
    !words.every((word) => /^["“'(]?\p{Lu}/u.test(word) || /^(?:de|del|della|la|las|los|van|von|der|den|di|da|dos|al|bin|y)$/.test(word))
  )
    return ""
  if (formWords.test(plain) || words.some((word) => isDegree(word) && /^[A-Z.]+$/.test(word))) return ""
  const [, place = ""] = /,\s*(\p{L}[\p{L} ]*)$/u.exec(plain) ?? []
  return !isLabelled && isUsState(place.toUpperCase()) ? "" : plain
}

/** `place` is the reader's word for where the line stands: a heading, a table, a bar. */
export const readIdentityLine = (line: string, place: string): IdentityLine => {
  const pieces = piecesOf(line.slice(0, 1000))
  const own = pieces.filter((piece) => piece.owner === "none")
  const hasAge = own.some((piece) => ageOrSex.test(piece.text.replace(datePattern, " ")))
  const labelledDates = pieces.filter((piece) => piece.owner === "birthDate").flatMap((piece) => datesIn(piece.text).slice(0, 1))
  // A date that nothing names is a birth date only beside an age or a sex; beside a visit it could be any day.
  const bareDates =
    hasAge && labelledDates.length === 0
      ? [...own, ...pieces.filter(({ owner }) => owner === "patient")].flatMap((piece) => datesIn(piece.text))
      : []
  const mrns = pieces
    .filter((piece) => piece.owner === "mrn")
    .flatMap((piece) => /^[A-Z]{0,5}[-\s]?\d[\w-]{2,19}/i.exec(piece.text)?.[0] ?? [])
  const isPatientLine = hasAge || labelledDates.length > 0 || mrns.length > 0 || /patient|chart|demograph|face ?sheet/i.test(place)
  const names = pieces.flatMap(({ owner, text }) => {
    if (owner !== "none" && owner !== "patient" && owner !== "member") return []
    const name = nameIn(text, owner !== "none")
    if (name === "") return []
    const isByForm = name.includes(",") && /^(?:h[1-3]|heading|title)/i.test(place)
    if (owner === "none" && !isPatientLine && !isByForm && !(name.includes(",") && datesIn(text).length > 0)) return []
    const weight = owner === "none" ? (isPatientLine ? 2 : 1) : 3
    return [{ text: name, weight: weight as 1 | 2 | 3, isMember: owner === "member" }]
  })
  return { names, birthDates: labelledDates.length > 0 ? labelledDates : bareDates.length === 1 ? bareDates : [], mrns }
}
