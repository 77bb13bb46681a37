import { parseCalendarDate } from "../patient/calendar-date"
import { isPossibleMbi } from "../patient/mbi"
import { isNpi } from "../patient/npi"
import { isCompatible, lacksName, nameOf, partyForLabel, patientNamed } from "./choose-party"
import type { PersonFound } from "./find-people"
import { kinOf } from "./kin"
import { type Meaning, noMeaning } from "./meaning"
import { sayMemberId, sayPayer } from "./read-cover"
import { phoneKindAfter, sayAddress, sayDate } from "./read-field"
import { idAt } from "./read-ids"
import { type Finding, findAll } from "./scan-prose"
import { type CoverSlot, type Party, type Said, type Sheet, addParty, hasField, partyOf, say, sayCover, sayEncounter } from "./sheet"

/** What the line or label before has settled already. */
export type ProseContext = {
  /** The person a label or heading named, null in plain prose. */
  person: Party | null
  slot: CoverSlot
  isFormer: boolean
  isForeign: boolean
  /** The stretch begins right behind a person's name. */
  isAfterName?: boolean
  /** The stretch begins right behind an insurer's name. */
  isAfterPayer?: boolean
}

type Walk = ProseContext & { sheet: Sheet; current: Party; base: Party; before: Finding | null; firstSlot: CoverSlot; from: number }

const formerWords =
  /\b(old|former(ly)?|previous(ly)?|prior|moved from|moving from|used to|changed from|no longer|not|don['’]?t|doesn['’]?t|isn['’]?t|was|lived at|instead of|disconnected|wrong|anterior|vieja?o?)\b[^.;\n]{0,30}$/i
const newWords = /\b(new|now|to|current(ly)?|nuev[oa])\b[^.;\n]{0,30}$/i
const officeWords =
  /\b(call us|our (office|number|clinic)|contact us|questions\??,?\.? (please )?(call|contact)|reach us|office at|clinic at|fax(ed)?( to| at|:)?|f:|customer service|toll[- ]free|front desk|reception|hospital|clinic|pharmacy|dr\.?|doctor|office)\b[^.;\n]{0,24}$/i
const orgLine =
  /\b(llc|inc|corp|ltd|co|company|clinic|hospital|center|centre|medical|medicine|health|associates|partners|group|pharmacy|practice|family|cardiology|orthop\w+|dermatology|pediatrics|surgery|imaging|assisted living|hospice|university|school|bank|church|firm|services|solutions)\b\.?/i
const businessUnit = /\b(suite|ste|floor|fl|bldg|building)\b/i

/** "5/6/1962 - correction, 6/5/1962": a second birth date beside the first. */
const isSecondTry = /(?:\b(?:correction|or|actually|maybe|i mean|sorry|rather|should be|or maybe|perhaps)\b|\?)\W{0,4}$/i

/** Nobody lives at such a number. */
const tollFree = /^8(?:00|33|44|55|66|77|88)/

const saidOf = (finding: Finding, value: string, why: string, certainty: Said["certainty"] = "check"): Said => ({
  value,
  start: finding.start,
  end: finding.end,
  why,
  certainty,
  isWeak: true
})

const between = (walk: Walk, finding: Finding): string =>
  walk.sheet.text.slice(Math.max(walk.from, walk.before?.end ?? 0, finding.start - 60), finding.start)

/** The sentence before a finding, up to sixty letters. */
const leftOf = (walk: Walk, finding: Finding): string => {
  const left = walk.sheet.text.slice(Math.max(walk.from, finding.start - 60), finding.start)
  return left.slice(left.lastIndexOf("\n") + 1)
}

const patientOr = (walk: Walk): Party =>
  walk.sheet.parties.find((party) => party.role === "patient") ?? walk.sheet.third ?? partyOf(walk.sheet, "unstated")

const meet = (walk: Walk, person: PersonFound): Party => {
  const { sheet } = walk
  const said: Said | null = person.name && {
    value: person.name.text,
    start: walk.from + person.name.start,
    end: walk.from + person.name.end,
    why: "A name in the text.",
    certainty: "check",
    isWeak: true
  }
  const named = (party: Party): Party => {
    if (said) say(party, "name.full", said)
    if (person.kin !== null && party.kin === null) {
      party.kin = person.kin
      party.isKinOfWriter = person.isKinOfWriter
    }
    return party
  }
  const left = walk.sheet.text.slice(Math.max(0, walk.from + person.start - 14), walk.from + person.start)
  if (person.kin !== null && !person.isKinOfWriter && /\b(i['’]?m|i am|this is|me,?|as)\s*$/i.test(left)) {
    sheet.isWriterOther = true
    return named(partyOf(sheet, "writer"))
  }
  switch (person.cue) {
    case "self":
      return named(walk.person?.role === "staff" ? walk.person : partyOf(sheet, "writer"))
    case "sign":
    case "line": {
      if (walk.person && lacksName(walk.person)) return named(walk.person)
      const known = sheet.parties.find(
        (party) =>
          said !== null && ["patient", "writer"].includes(party.role) && nameOf(party) !== "" && isCompatible(nameOf(party), said.value)
      )
      return known ? named(known) : named(partyOf(sheet, "writer"))
    }
    case "dated": {
      if (walk.person && lacksName(walk.person)) return named(walk.person)
      const writer = sheet.parties.find((party) => party.role === "writer")
      return writer && said && nameOf(writer) !== "" && isCompatible(nameOf(writer), said.value) ? writer : patientNamed(sheet, said)
    }
    case "patient": {
      if (person.isSpokenFor) {
        sheet.isWriterOther = true
        // "Mr. Horvath called for his wife": the caller was taken for the patient by his title
        if (!person.isKinOfWriter && walk.current.role === "patient" && !hasField(walk.current, "birthDate")) walk.current.role = "other"
      }
      const party = patientNamed(sheet, said)
      party.kin = person.kin ?? party.kin
      party.isKinOfWriter = person.isKinOfWriter
      return party
    }
    case "third":
      return named(walk.sheet.third ?? patientOr(walk))
    case "emergency":
      return named(partyOf(sheet, "emergency"))
    case "subscriber":
      return named(partyOf(sheet, "subscriber", walk.slot === "secondary" ? "secondary" : "primary"))
    case "referring":
    case "pcp":
      return named(addParty(sheet, person.cue))
    default:
      return named(addParty(sheet, person.cue === "former" ? "former" : person.cue === "staff" ? "staff" : "other"))
  }
}

const isThird = (party: Party): boolean => ["other", "subscriber", "emergency", "patient", "guarantor"].includes(party.role)

const ownerOf = (walk: Walk, meaning: Meaning | null): Party =>
  (meaning && partyForLabel(walk.sheet, { ...meaning, isFormer: false }, "primary")) ?? walk.current

const takeDate = (walk: Walk, finding: Finding & { kind: "date" }): void => {
  const { date, meaning } = finding
  const field = meaning?.field ?? null
  const left = between(walk, finding)
  const value = parseCalendarDate(date.text, walk.sheet.asOf, "any")
  if (field === "birthDate" || /\b(born|d\.?o\.?b\.?|birthday|b\.|nac[ií]d?[oa]?|naci[óo])\W{0,4}(on |el |in )?(the )?$/i.test(left)) {
    sayDate(walk.sheet, ownerOf(walk, meaning), { ...date, start: 0, end: finding.end - finding.start }, finding.start, {
      isForeign: walk.isForeign || meaning?.isForeign === true,
      order: meaning?.order ?? null
    })
    return
  }
  if (field === "effectiveDate" || field === "terminationDate") {
    if (value.ok) sayCover(walk.sheet, walk.isFormer ? "former" : walk.slot, field, saidOf(finding, value.value, "A date of the coverage."))
    return
  }
  if (field === "appointmentDate" || field === "serviceDate") {
    if (value.ok) sayEncounter(walk.sheet, field, saidOf(finding, value.value, "A date of the visit."))
    return
  }
  if (isSecondTry.test(left) && hasField(walk.current, "birthDate")) {
    sayDate(walk.sheet, walk.current, { ...date, start: 0, end: finding.end - finding.start }, finding.start, noMeaning)
    return
  }
  const isAfterName = walk.before === null ? walk.isAfterName === true : walk.before.kind === "person" || walk.before.kind === "sex"
  const isTail = field === null && isAfterName && /^[\s,;:/|(–-]{0,6}$/.test(left)
  if (isTail && walk.current.role !== "staff")
    sayDate(walk.sheet, walk.current, { ...date, start: 0, end: finding.end - finding.start }, finding.start, noMeaning)
}

const idFields = new Set(["memberId", "groupNumber", "payerId"])

const takeId = (walk: Walk, finding: Finding, value: string, meaning: Meaning | null): boolean => {
  const field = meaning?.field ?? null
  const slot = walk.isFormer || meaning?.isFormer === true ? "former" : (meaning?.rank ?? walk.slot)
  const found = idAt(value, 0)
  if (!found) return field !== null && idFields.has(field)
  if (field !== null && idFields.has(field)) {
    sayMemberId(walk.sheet, slot, found, finding.start, field)
    if (meaning?.payer != null && field === "memberId")
      sayPayer(walk.sheet, slot, payerWord(walk, finding, meaning.payer), finding.start, "The insurer stands beside the ID.")
    return true
  }
  if (field === "npi" || (isNpi(value) && /npi\W*$/i.test(leftOf(walk, finding)))) {
    if (isNpi(value)) say(walk.current, "npi", saidOf(finding, value, "An NPI beside a provider's name.", "sure"))
    return true
  }
  if (field === "mrn" || field === "driverLicense" || field === "ssn") {
    say(ownerOf(walk, meaning), field === "ssn" ? "skip" : field, saidOf(finding, found.value, "It stands beside its label.", "sure"))
    return true
  }
  if (field !== null && field !== "phone" && field !== "payerName" && field !== "address" && !field.startsWith("name")) return true
  if (isPossibleMbi(found.value)) {
    sayMemberId(walk.sheet, slot, found, finding.start)
    if (!walk.sheet.cover.get(slot)?.has("payerName")) sayPayer(walk.sheet, slot, "Medicare", finding.start, "The ID is a Medicare number.")
    return true
  }
  const isAfterPayer = walk.before === null ? walk.isAfterPayer === true : walk.before.kind === "payer" || meaning?.field === "payerName"
  if (
    isAfterPayer &&
    /^[\s,:#(-]{0,4}(?:n[uú]mero|n[uú]m|no|number|contract|certificate|cert|con n[uú]mero)?[\s.:#-]{0,4}$/i.test(between(walk, finding)) &&
    found.value.replace(/\D/g, "").length >= 4
  ) {
    sayMemberId(walk.sheet, slot, found, finding.start)
    return true
  }
  return false
}

/** The insurer's name as printed in the label before an ID. */
const payerWord = (walk: Walk, finding: Finding, folded: string): string => {
  const known: Readonly<Record<string, string>> = { mcr: "Medicare", mcd: "Medicaid" }
  const left = leftOf(walk, finding)
  const at = left.toLowerCase().lastIndexOf(folded)
  return known[folded] ?? (at < 0 ? folded : left.slice(at, at + folded.length))
}

const takePhone = (walk: Walk, finding: Finding & { kind: "phone" }): void => {
  const { phone, meaning } = finding
  const { sheet } = walk
  const field = meaning?.field ?? null
  const printed = sheet.text.slice(finding.start, finding.end)
  if (
    phone.isBare &&
    takeId(walk, finding, printed, meaning?.field === "phone" ? { ...meaning, field: "phone" } : meaning) &&
    field !== "phone"
  )
    return
  if (phone.value === null || field?.startsWith("skip") === true || meaning?.isFormer === true) return
  if (field === "payerPhone" || meaning?.role === "insurance") {
    sayCover(sheet, walk.slot === "former" ? "former" : walk.slot, "phone", saidOf(finding, phone.value, "The insurer's number."))
    return
  }
  const left = leftOf(walk, finding)
  const near = between(walk, finding)
  const isPayers = walk.before?.kind === "payer" && /^[\s,:(-]{0,4}$/.test(near)
  const isNobodys = tollFree.test(phone.value) && meaning?.kind == null && !["writer", "staff"].includes(walk.current.role)
  if (isPayers || isNobodys) return
  const right = sheet.text.slice(finding.end, finding.end + 24)
  if (
    (formerWords.test(near) && !newWords.test(near.slice(-12))) ||
    /^\s*(?:\((?:old|former|fax|f)\b|[-,]?\s*(?:old|former)\s*(?:number|phone|#)?\s*(?:$|[,.;\n)]))/i.test(right) ||
    (officeWords.test(left) && meaning?.kind == null)
  )
    return
  if (
    /^\s*(?:one )?(?:is|was|['’]s) (?:my |the |his |her )?(?:old|previous|former|disconnected|no longer|not |out of|dead|wrong|gone)/i.test(
      right
    )
  )
    return
  const kind = phoneKindAfter(right) ?? (meaning?.kind != null ? `phone.${meaning.kind}` : "phone")
  if (kind === "skip-phone") return
  const isTold = meaning?.kind != null || field === "phone" || kind !== "phone"
  say(
    ownerOf(walk, meaning),
    kind,
    saidOf(finding, phone.value, isTold ? "A phone number with its kind told." : "A phone number in the text.", isTold ? "sure" : "check")
  )
}

const takeAddress = (walk: Walk, finding: Finding & { kind: "address" }): void => {
  const near = between(walk, finding)
  const left = leftOf(walk, finding)
  const { text } = walk.sheet
  const lineStart = text.lastIndexOf("\n", finding.start - 1) + 1
  const lineBefore = text.slice(text.lastIndexOf("\n", lineStart - 2) + 1, Math.max(0, lineStart - 1))
  if (
    walk.isFormer ||
    formerWords.test(near) ||
    /^[,.]?\s(?:any ?more|until|before|previously)\b/i.test(text.slice(finding.end, finding.end + 14))
  )
    return
  const isAtHome = /\b(home|live[sd]?|living|resid\w+|address|vivo|vive|domicilio|mailing)\b[^.\n]{0,20}$/i.test(left)
  const isBusiness =
    businessUnit.test(`${finding.parts["line1"] ?? ""} ${finding.parts["line2"] ?? ""}`) ||
    orgLine.test(left) ||
    (lineStart === finding.start && orgLine.test(lineBefore) && !/:/.test(lineBefore))
  if (isBusiness && !isAtHome) return
  const subject =
    /\b(he|she|patient|pt|they)\s+(?:currently\s+|now\s+)?(?:lives?|resides?|stays?|is (?:living|staying))\b[^.\n]{0,30}$/i.test(left)
  const owner = subject ? patientOr(walk) : walk.current
  if (owner.role === "staff" || owner.role === "referring" || owner.role === "pcp") return
  sayAddress(owner, finding.parts, finding.start, finding.end, "address", true)
}

/** "I no longer have United Healthcare", "switched from Aetna". */
const endedWords =
  /\b(?:no longer|not|no|without|never had|don['’]?t have|dropped|lost|cancell?ed|old|previous(?:ly)?|former(?:ly)?|was|had|terminated|ended|switched from|changed from|used to|instead of|moved from|left)\b(?![^.;,\n]*\b(?:but|now|to)\b)[^.;,\n]{0,24}$/i

const rankAfter =
  /^[\s,(–-]{0,3}(?:(?:is|as|are) )?(?:(?:my|her|his|the|a|supplement(?:al)?|medigap|insurance|plan|coverage) ){0,3}\(?(primary|prim|secondary|supplement(?:al)?|medigap|2ndary|second)\b/i
const rankBefore = /\b(primary|secondary|supplement(?:al)?|2ndary)(?: (?:insurance|coverage|plan|payer|ins|is|through|with)){0,3}\W{0,3}$/i

const takePayer = (walk: Walk, finding: Finding & { kind: "payer" }): void => {
  if (walk.current.role === "staff") return
  const { text } = walk.sheet
  const word = rankAfter.exec(text.slice(finding.end, finding.end + 40))?.[1] ?? rankBefore.exec(leftOf(walk, finding))?.[1]
  const isNone =
    endedWords.test(leftOf(walk, finding).replace(/^.*[.;]\s/, "")) ||
    /^\s?[:-]?\s?(?:no|none|not active|inactive|terminated|ended|expired|cancell?ed)(?![\p{L}])/iu.test(
      text.slice(finding.end, finding.end + 20)
    )
  if (/\b(take|takes|accept|accepts|accepting|in[- ]network with|participate with)\s+(?:\p{L}+\s+)?$/iu.test(leftOf(walk, finding))) return
  const known = walk.sheet.cover.get("primary")?.get("payerName")?.[0]?.value
  const slotSoFar = walk.slot === "former" ? walk.firstSlot : walk.slot
  const rank: CoverSlot = word === undefined ? slotSoFar : /^prim/i.test(word) ? "primary" : "secondary"
  const isOther = word === undefined && rank === "primary" && known !== undefined && known.toLowerCase() !== finding.printed.toLowerCase()
  const slot: CoverSlot = walk.isFormer || isNone ? "former" : isOther ? "unsure" : rank
  walk.slot = slot
  if (known !== undefined && slot === "primary" && known.toLowerCase() === finding.printed.toLowerCase()) return
  const rest = text.slice(finding.end, finding.end + 40)
  const plan =
    /^ (?=\p{Lu})((?:\p{Lu}[\p{L}+]*|\d{1,4})(?: (?:\p{Lu}[\p{L}+]*|\d{1,4})){0,3})(?=\s*(?:$|[,.;:(\n\t]|\s{2}|\s(?:id|member|policy|grp|group|#)))/iu.exec(
      rest
    )?.[1]
  sayPayer(
    walk.sheet,
    slot,
    plan !== undefined && !/^(id|member|policy|group|grp|primary|secondary|insurance|supplement)/i.test(plan) && /^\p{Lu}/u.test(plan)
      ? `${finding.printed} ${plan}`
      : finding.printed,
    finding.start,
    "An insurer named in the text."
  )
}

/** "(HUSBAND)", ", daughter" behind a name: what that person is to the patient. */
const takeKin = (walk: Walk, finding: Finding & { kind: "kin" }): void => {
  const kin = kinOf(finding.word)
  const { current } = walk
  if (kin === null || ["patient", "unstated", "writer", "staff", "former"].includes(current.role) || current.kin !== null) return
  current.kin = kin
  say(current, "relationship", saidOf(finding, kin, "It stands beside the name.", "sure"))
}

const take = (walk: Walk, finding: Finding): void => {
  if (finding.kind === "person") {
    const met = meet(walk, finding.person)
    // "formerly Grace Pinter": what follows is said of the one before
    if (met.role !== "former") walk.current = met
    if (isThird(met)) walk.sheet.third = met
  } else if (finding.kind === "stop") {
    walk.current = finding.isLine || walk.person === null ? walk.base : walk.current
    if (walk.slot === "former") walk.slot = walk.firstSlot
  } else if (finding.kind === "pronoun") {
    if (finding.whose === "third") walk.current = walk.sheet.third ?? patientOr(walk)
    else walk.current = partyOf(walk.sheet, "writer")
  } else if (finding.kind === "kin") takeKin(walk, finding)
  else if (finding.kind === "date") takeDate(walk, finding)
  else if (finding.kind === "phone") takePhone(walk, finding)
  else if (finding.kind === "id") {
    takeId(walk, finding, walk.sheet.text.slice(finding.start, finding.end), finding.meaning)
  } else if (finding.kind === "address") takeAddress(walk, finding)
  else if (finding.kind === "payer") takePayer(walk, finding)
  else if (finding.kind === "copay")
    sayCover(walk.sheet, walk.isFormer ? "former" : walk.slot, "copay", saidOf(finding, finding.value, "A copay in the text."))
  else if (walk.current.role === "staff" || walk.current.role === "former") return
  else if (finding.kind === "ssn")
    say(ownerOf(walk, finding.meaning), "ssn", saidOf(finding, finding.value, "A number in the form of a Social Security number."))
  else if (finding.kind === "email") say(walk.current, "email", saidOf(finding, finding.value, "An e-mail address in the text."))
  else if (finding.kind === "sex") {
    if (!hasField(walk.current, "sex")) say(walk.current, "sex", saidOf(finding, finding.value, "The word for the sex in the text."))
  } else if (finding.kind === "name-part")
    say(walk.current, `name.${finding.part}`, saidOf(finding, finding.value, "It says which part of the name this is."))
}

/** Reads a stretch of running text into the sheet; gives the slot insurance words left off at. */
export const walkProse = (sheet: Sheet, from: number, to: number, context: ProseContext): CoverSlot => {
  if (!/[\p{L}\p{N}]{2}|[FMfm]/u.test(sheet.text.slice(from, to))) return context.slot
  const base = context.person ?? partyOf(sheet, "unstated")
  const walk: Walk = { ...context, sheet, current: base, base, before: null, from, firstSlot: context.slot }
  for (const finding of findAll(sheet.text, from, to, sheet.asOf)) {
    take(walk, finding)
    if (finding.kind !== "pronoun" && finding.kind !== "stop") walk.before = finding
  }
  return walk.slot
}
