import { foldText } from "../../patient/fold-text"
import { coverageRelationshipWords } from "../../patient/word-groups"
import type { EligibilityResult, Person } from "./eligibility-result"
import { findDates, type PageDates } from "./find-dates"
import type { Item } from "./item"
import { fieldOf } from "./label-of"
import { looksLikeName, readName } from "./read-people"
import { scopeOf } from "./scope-of"
import { isStatusText } from "./status-text"
import type { Field } from "./words/field-words"

export type ScalarFound = { path: string; item: Item; isSure: boolean }
type Scalars = Omit<EligibilityResult, "status" | "copays" | "coinsurance" | "deductible" | "outOfPocketMax" | "limits"> & {
  serviceDate: string | null
}

const planTypes =
  /\b(HMO|PPO|EPO|POS|HDHP|CDHP|PFFS|D-?SNP|C-?SNP|SNP|HMO-POS|Indemnity|MCO|FFS|fee[- ]for[- ]service|managed care|Medigap|HSA)\b/i
const nothing =
  /^[([]?(n\/?a|none( on file| assigned| reported| selected| listed| found)?|not (applicable|available|on file|assigned|selected|reported|listed|required|found|provided|known)|no (other|additional|record|pcp|information|coverage)\b.*|no|unknown|-+|—|–|\.+|ningun[oa]?|no (tiene|aplica|hay|asignado|disponible)\b.*|pending|nil|null|unassigned|blank|yes|s[ií]|y|n|por (asignar|definir|confirmar)|to be (assigned|determined)|tb[ad]|masked|self|same)[)\]]?$/i

const ownerOf = (item: Item): "patient" | "subscriber" | "none" => {
  for (const over of [item.row, ...item.trail].map(foldText)) {
    if (
      /\b(provider|receiver|practice|submitter|facility|pcp|primary care|requested by|office|broker|payer contact|employer|other (insurance|coverage)|secondary|msp)\b/.test(
        over
      ) &&
      !/\b(members?|patients?|portal|hub|gateway|tools?|home|web|site|workspace|center|services|desk|resources|online|for|system|network|eligibility|benefits)\b/.test(
        over
      )
    )
      return "none"
    if (/\b(patient|member|beneficiary|dependent|enrollee|recipient|paciente|afiliad[oa]|miembro|beneficiari[oa]|client)\b/.test(over))
      return "patient"
    if (/\b(subscriber|policy ?holder|insured|cardholder|asegurad[oa]|titular|suscriptor|sponsor)\b/.test(over)) return "subscriber"
  }
  return "patient"
}

const codeOf = (value: string): string | null => {
  const bare = value
    .replace(/\([^)]*\)?/g, " ")
    .replace(/[.;,]+$/, "")
    .trim()
  const match = /^#?\s*([A-Z\d][A-Z\d-]*(?:[ ./][A-Z\d-]*\d[A-Z\d-]*)*)/i.exec(bare)
  const code = match?.[1]?.trim() ?? ""
  return /\d/.test(code) ? code : null
}

const relationOf = (value: string): string | null => {
  const words = foldText(value.replace(/\([^)]*\)/g, " "))
  const ways = [words, words.replace(/^\d+ /, ""), words.split(" ")[0] ?? "", words.split(" ").at(-1) ?? ""]
  for (const way of ways) {
    const group = coverageRelationshipWords.find(
      ({ value: code, words: all }) => code === way || all.some((word) => foldText(word) === way && way.length > 2)
    )
    if (group) return group.value
  }
  return coverageRelationshipWords.find(({ code }) => code === value.trim())?.value ?? null
}

/** "She is the child of the subscriber, Ann Lee, born 06/02/1983": kinship, name, birth. */
const kinSentence =
  /^(?:(?:(?:the )?(?:patient|member)|he|she|they|[\p{L}' -]{4,40}) (?:is|are) (?:(?:covered|insured|enrolled|listed) as )?)?(?:(?:an?|the) )?(?:(?:dependent|covered) )?(\p{L}+) (?:of|del?) (?:the |el |la )?(?:(?:subscriber|policy ?holder|insured|sponsor|titular|asegurad[oa]),? )?([^,]{4,50}?)(?:,? \(?(?:date of birth|d\.?o\.?b\.?|born)(?: on)? (.{6,25}))?$/iu

/** "The patient is Ann Lee, born March 9, 1971." */
const personSentence =
  /^(?:the |el |la )?(patient|member|subscriber|policy ?holder|paciente|titular) (?:is|es) ([^,.]{4,50}?)(?:,? \(?(?:date of birth|d\.?o\.?b\.?|born|nacid[oa])(?: on| el)? (.{6,25}))?\.?$/iu

const wordsOnly = (value: string): string =>
  value
    .replace(/\s*\((?:NPI|ID|PI|XX|Ph|Phone|Tel|#|payer|code)\b[^)]*\)/gi, "")
    .replace(/,?\s*(NPI|Phone|Tel\.?|Payer ID|ID):?\s*[\d()-].*$/i, "")
    .trim()

const yesNo = (value: string): boolean | null => {
  const folded = foldText(value)
  if (/^(no|not|none|n|waived|false|open access|ninguno|sin)\b/.test(folded)) return false
  if (/^(yes|si|y|true|required|requerido|requerida|needed|se requiere|is required|are required)\b/.test(folded)) return true
  return null
}

/** Single values: plan, people, dates, numbers, yes and no, each with the statement it came from. */
export const readScalars = (items: readonly Item[], dates: PageDates, isSpanish: boolean): { values: Scalars; found: ScalarFound[] } => {
  const values: Scalars = {
    payerName: null,
    planName: null,
    planType: null,
    memberId: null,
    groupNumber: null,
    effectiveDate: null,
    terminationDate: null,
    patient: null,
    subscriber: null,
    relationship: null,
    referralRequired: null,
    authorizationRequired: null,
    pcpName: null,
    otherCoverage: null,
    verifiedOn: null,
    referenceNumber: null,
    serviceDate: null
  }
  const found: ScalarFound[] = []
  const later: (() => void)[] = []
  const person = (who: "patient" | "subscriber"): NonNullable<Person> =>
    (values[who] ??= { name: { first: null, last: null }, birthDate: null })
  const note = (path: string, item: Item, isSure = true): void => void found.push({ path, item, isSure })

  const setWords = (
    field:
      "payerName" | "planName" | "planType" | "memberId" | "groupNumber" | "pcpName" | "otherCoverage" | "referenceNumber" | "relationship",
    value: string | null,
    item: Item
  ): void => {
    if (value === null || value === "" || values[field] !== null) return
    values[field] = value
    note(field, item)
  }
  const setDate = (
    field: "effectiveDate" | "terminationDate" | "verifiedOn" | "serviceDate",
    date: string | undefined,
    item: Item
  ): void => {
    if (date === undefined || date.startsWith("9999") || values[field] !== null) return
    values[field] = date
    note(field, item)
  }
  const setName = (who: "patient" | "subscriber", item: Item): void => {
    const name = readName(item.value, isSpanish)
    if (name === null || (values[who] !== null && values[who].name.last !== null)) return
    person(who).name = name
    note(`${who}.name`, item)
  }
  const setBirth = (who: "patient" | "subscriber", item: Item): void => {
    const [found] = findDates(item.value, dates)
    if (found === undefined || (values[who] !== null && values[who].birthDate !== null)) return
    // Nobody is born in the future: "6/18/58" is of the century before.
    const date = found > dates.asOf ? `${Number(found.slice(0, 4)) - 100}${found.slice(4)}` : found
    person(who).birthDate = date
    note(`${who}.birthDate`, item)
  }
  const setPart = (part: "first" | "last", item: Item): void => {
    const who = ownerOf({ ...item, trail: [item.label, ...item.trail] })
    if (who === "none" || /\d/.test(item.value) || (values[who] !== null && values[who].name[part] !== null)) return
    person(who).name[part] = item.value
    note(`${who}.name.${part}`, item)
  }

  const read: Partial<Record<Field, (item: Item) => unknown>> = {
    payerName: (item) => setWords("payerName", wordsOnly(item.value), item),
    healthPlan: (item) =>
      later.push(() =>
        values.payerName === null ? setWords("payerName", wordsOnly(item.value), item) : setWords("planName", wordsOnly(item.value), item)
      ),
    planName: (item) => readPlan(item),
    planType: (item) => {
      if (
        !/^(medical|family|individual|employee|health)\b/i.test(item.value) &&
        (foldText(item.label) !== "type" || planTypes.test(item.value))
      )
        setWords("planType", item.value.replace(/[.;,]$/, ""), item)
    },
    coverageType: (item) =>
      later.push(() => setWords("planType", item.value.split(/\s*[,;]\s+/).find((part) => planTypes.test(part)) ?? null, item)),
    memberId: (item) => {
      const code = codeOf(item.value)
      // The subscriber's own number stands only where the patient has none.
      if (code !== null && item.record !== null && ownerOf(item) === "subscriber") later.push(() => setWords("memberId", code, item))
      else if (code !== null) setWords("memberId", code, item)
      else if (/^(policy|póliza)$/i.test(item.label)) later.push(() => readPlan(item))
      else if (/member|patient/i.test(item.label)) setName("patient", item)
    },
    subscriberId: (item) => later.push(() => setWords("memberId", codeOf(item.value), item)),
    groupNumber: (item) => setWords("groupNumber", codeOf(item.value.replace(/\s+[-–—/]\s+.*$/, "")), item),
    // The parts of Medicare began with it; a plan on top of them has a day of its own.
    effectiveDate: (item) =>
      /^part[e]? [ab]\b/.test(foldText(item.label)) ? later.push(() => readSpan(item, "effectiveDate")) : readSpan(item, "effectiveDate"),
    terminationDate: (item) => readSpan(item, "terminationDate"),
    coverageDates: (item) => readSpan(item, "effectiveDate"),
    "patient.name": (item) => {
      if (/^[A-Z\d-]*\d[A-Z\d-]*$/i.test(item.value)) setWords("memberId", item.value, item)
      else if (/(#|\bno\.?|n[.º°]+)$/i.test(item.label.trim()) && codeOf(item.value) !== null)
        setWords("memberId", codeOf(item.value), item)
      else setName("patient", item)
    },
    "subscriber.name": (item) =>
      /^(el |ella )?mism[oa]$|^self$|^same( as (the )?patient)?$|^(the |el |la )?(patient|paciente)$/.test(foldText(item.value))
        ? setWords("relationship", "self", item)
        : setName("subscriber", item),
    "patient.birthDate": (item) =>
      setBirth(ownerOf(item) === "subscriber" && !/patient|member|paciente|benef/i.test(item.label) ? "subscriber" : "patient", item),
    "subscriber.birthDate": (item) => setBirth("subscriber", item),
    "person.name": (item) => {
      const who = ownerOf(item)
      // "Nombre" over "Apellidos": the given name alone.
      if (isGivenName(item)) setPart("first", item)
      else if (who !== "none") setName(who, item)
    },
    "person.first": (item) => setPart("first", item),
    "person.last": (item) => setPart("last", item),
    "person.birthDate": (item) => {
      const who = ownerOf(item)
      if (who !== "none") setBirth(who, item)
    },
    relationship: (item) => setWords("relationship", relationOf(item.value), item),
    pcpName: (item) => {
      if (!nothing.test(item.value) && /\p{L}{2}/u.test(item.value) && !/\$|%|copay|coinsurance|required|visit/i.test(item.value))
        setWords("pcpName", wordsOnly(item.value), item)
    },
    otherCoverage: (item) => {
      if (!nothing.test(item.value) && !/^(no|none|sin|ningun)\b|\b(primary|secondary|tertiary|primari[oa])\.?$/i.test(item.value))
        setWords("otherCoverage", wordsOnly(item.value), item)
    },
    verifiedOn: (item) => setDate("verifiedOn", findDates(item.value, dates)[0], item),
    verifiedAsOf: (item) => later.push(() => setDate("verifiedOn", findDates(item.value, dates)[0], item)),
    serviceDate: (item) => setDate("serviceDate", findDates(item.value, dates)[0], item),
    referenceNumber: (item) => setWords("referenceNumber", codeOf(item.value), item),
    referralRequired: (item) => setYesNo("referralRequired", item),
    authorizationRequired: (item) => setYesNo("authorizationRequired", item),
    status: (item) => {
      const [first, second] = findDates(item.value, dates)
      const folded = foldText(item.value)
      // "Active, grace period: will end back to 10/31 if the premium is not received" has dates, and none of them is settled.
      if (/\b(if|unless|grace)\b/.test(folded)) return
      if (second !== undefined) readSpan(item, "effectiveDate")
      else if (
        first !== undefined &&
        !/\b(if|unless|grace)\b/.test(folded) &&
        /\b(through|thru|until|hasta|ends?|ended|terminat\w*|expires?)\b/.test(folded)
      )
        readSpan(item, "terminationDate")
      else if (first !== undefined && /\b(since|from|effective|desde|starts?|begins?)\b/.test(folded))
        later.push(() => readSpan(item, "effectiveDate"))
      if (!isStatusText(item.value) && item.kind === "pair" && /^(coverage|cubierta|cobertura)$/i.test(item.label))
        later.push(() => readPlan(item))
    }
  }
  const isGivenName = (item: Item): boolean => {
    const place = items.findIndex(({ at }) => at === item.at)
    return (
      /^(name|nombres?)$/.test(foldText(item.label)) &&
      items.slice(place + 1, place + 3).some((next) => fieldOf(next.label) === "person.last" && next.trail[0] === item.trail[0])
    )
  }
  const readPlan = (item: Item): unknown => {
    if (/^(medical|dental|vision|pharmacy|health|rx|behavioral health|m[eé]dico|salud)$/i.test(item.value)) return
    const isType = /^product$/i.test(item.label) && new RegExp(`^(?:${planTypes.source})$`, "i").test(item.value)
    if (isType) return later.unshift(() => setWords("planType", item.value, item))
    if (nothing.test(item.value) || isStatusText(item.value) || /^\d+$/.test(item.value)) return
    const [name = "", type] = item.value.split(/\s+\((?=(?:HMO|PPO|EPO|POS|HDHP)\))/)
    setWords("planName", name.trim(), item)
    if (type) later.push(() => setWords("planType", type.replace(")", ""), item))
  }
  const readSpan = (item: Item, field: "effectiveDate" | "terminationDate"): void => {
    if (scopeOf(item) === "beside" || scopeOf(item) === "past" || /\bmsp\b/i.test(item.label)) return
    const [from, to] = findDates(item.value, dates)
    // One part of Medicare ending does not end the other; the status looks at the parts.
    if (field === "terminationDate" && /^part[e]? [a-d]\b/i.test(item.row)) return
    setDate(field, from, item)
    if (field === "effectiveDate") setDate("terminationDate", to, item)
  }
  const setYesNo = (field: "referralRequired" | "authorizationRequired", item: Item): void => {
    const answer = yesNo(item.value)
    if (answer === null || values[field] !== null || item.record !== null) return
    // "Required for inpatient stays" is no word about everything.
    if (answer && field === "authorizationRequired" && /\b(for|para)\b (?!(all|any|every|this|todos?)\b)/.test(foldText(item.value))) return
    values[field] = answer
    note(field, item)
  }

  const besideFields =
    /^(payerName|healthPlan|planName|planType|coverageType|memberId|subscriberId|groupNumber|effectiveDate|terminationDate|coverageDates|subscriber|person|relationship|status|patient\.)/
  // A heading over everything ("Vision benefits") is the page's name: what stands under it is still this page's member.
  const told = items.filter(({ kind, label }) => (kind === "pair" || kind === "cell") && label !== "")
  const isName = (over: string): boolean => told.length > 2 && told.every(({ trail }) => trail.includes(over))
  for (const [place, each] of items.entries()) {
    const item = { ...each, trail: each.trail.filter((over) => !isName(over)) }
    if (item.kind === "picture" || item.value === "") continue
    const field = item.label === "" ? null : fieldOf(item.label)
    const scope = scopeOf(item)
    // "Authorization A-2291" right before "Expired 08/01/2026": that is over, and not the coverage.
    const before = items[place - 1]
    const isOfPaper =
      before !== undefined && item.at - before.at < 3 && /^(authori[sz]ation|referral|pre ?cert|claim|license)/i.test(before.label)
    if (field === "terminationDate" && isOfPaper) continue
    if (scope === "past" && field !== null && /^(verifiedOn|reference)/.test(field) && item.kind === "pair")
      later.push(() => read[field]?.(item))
    if (scope === "past" || (scope === "advice" && !/^(verified|reference)/.test(field ?? ""))) continue
    if (scope === "beside" && field !== null && besideFields.test(field)) {
      if (
        /^(payerName|healthPlan|planName)$/.test(field) &&
        item.trail.some((over) => /\b(other|secondary|additional|otro|third party|cob|coordination)\b/i.test(over))
      )
        later.unshift(() => read.otherCoverage?.(item))
      continue
    }
    if (field !== null) read[field]?.(item)
    else readSentence(item)
  }
  for (const each of later) each()
  return { values, found }

  /** Sentences that say a thing outright. */
  function readSentence(item: Item): void {
    const text = foldText(`${item.label} ${item.value}`)
    if (item.kind !== "line" && item.kind !== "pair") return
    if (text.split(" ").length > 25) return
    // A date with the time of day, alone or after the name of the answer, is when the page was made.
    if (item.kind === "line" || item.label !== "") {
      const stamp =
        /^(?:.{0,40}\b(?:inquiry|response|eligibility|result|report|verif\w*|consulta|respuesta)\b.{0,20})?\s*\d{1,4}[/-]\d{1,2}[/-]\d{1,4}[ T,]+\d{1,2}:\d\d.{0,12}$/i.test(
          `${item.label} ${item.value}`.trim()
        )
      const made =
        /\b((inquiry|verification|request|response|check|search|consulta|verificaci[oó]n)( hecha| realizada)? (of|dated|from|made on|run on|on|del?|el)|(looked|checked) ((him|her|them|it|you|this|that) )?(up )?on|today,|hoy,) /i.test(
          item.value
        )
      if (stamp || (made && item.kind === "line")) later.push(() => setDate("verifiedOn", findDates(item.value, dates)[0], item))
    }
    const [, role = "", told = "", born] = personSentence.exec(item.value) ?? []
    if (looksLikeName(told)) {
      const who = /patient|member|paciente/i.test(role) ? "patient" : "subscriber"
      setName(who, { ...item, value: told })
      if (born) setBirth(who, { ...item, value: born })
    }
    const [, kindOfPlan] = /\b(?:it|this|plan) is an? (\p{Lu}[\p{Lu}-]{2,7})\b/u.exec(item.value) ?? []
    if (kindOfPlan && planTypes.test(kindOfPlan)) later.push(() => setWords("planType", kindOfPlan, item))
    const kin = kinSentence.exec(item.value)
    const relation = kin ? relationOf(kin[1] ?? "") : null
    if (kin && relation !== null && relation !== "self" && looksLikeName(kin[2] ?? "")) {
      setWords("relationship", relation, item)
      setName("subscriber", { ...item, value: kin[2] ?? "" })
      if (kin[3]) setBirth("subscriber", { ...item, value: kin[3] })
    }
    if (/^(the )?(patient|member) is (also )?(the )?(insured|subscriber|policy ?holder|cardholder)$/.test(text))
      setWords("relationship", "self", item)
    const negated = /\b(no|not|never|without|sin|ninguna?)\b/.test(text)
    const refers =
      /\b(referrals?|referidos?)\b/.test(text) &&
      /\b(required|needed|requires?|requier\w*|necesari[oa]|needs?|necesit\w*)\b/.test(text) &&
      !/\b(if|may|list|when|auth\w*)\b/.test(text)
    if (refers && values.referralRequired === null && !item.isLink) {
      values.referralRequired = !negated
      note("referralRequired", item, false)
    }
    const approves =
      /\b((prior |pre ?)?authori[sz]ation|pre ?cert\w*|prior auth|(pre ?)?autorizacion)\b/.test(text) &&
      /\b(required|needed|requires?|requier\w*|needs?|necesari[oa])\b/.test(text) &&
      !/\b(if|may|list|when|some|certain|for|referrals?|para|algunos)\b/.test(text)
    if (approves && values.authorizationRequired === null && !item.isLink) {
      values.authorizationRequired = !negated
      note("authorizationRequired", item, false)
    }
    const span =
      /^(?:coverage|eligib\w+|effective|enrolled|from|covered|active|cubierta|cobertura|vigente|desde|policy|member)\b/.test(text) &&
      (/\b(from|to|through|thru|since|effective|hasta|desde|al)\b/.test(text) || findDates(item.value, dates).length === 2)
    // "01/01/2026 - present" alone is a span of coverage.
    const goesOn = /^[\d/-]{6,10}\s*(?:[-–—]|to|through)\s*(?:present|current|today|ongoing)$/i.test(item.value.trim())
    if (goesOn) later.push(() => setDate("effectiveDate", findDates(item.value, dates)[0], item))
    if (span && scopeOf(item) !== "past") {
      const [from, to] = findDates(item.value, dates)
      if (to !== undefined) {
        setDate("effectiveDate", from, item)
        setDate("terminationDate", to, item)
      } else if (/\b(ended|terminated|through|thru|until|hasta|expired)\b/.test(text))
        later.push(() => setDate("terminationDate", from, item))
      else if (/\b(since|from|effective|desde)\b/.test(text)) later.push(() => setDate("effectiveDate", from, item))
    }
    if (
      /\b(coverage|policy|member s coverage|cubierta|cobertura|plan)\b.*\b(terminated|ended|cancelled|canceled|expired|termino|vencio)\b( on| effective| el)?/.test(
        text
      )
    )
      later.push(() => setDate("terminationDate", findDates(item.value, dates)[0], item))
  }
}
