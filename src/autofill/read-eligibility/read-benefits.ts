import { foldText } from "../../patient/fold-text"
import type { EligibilityResult, Network, Service, Sums } from "./eligibility-result"
import { findAmounts, type Amount } from "./find-amounts"
import type { Item } from "./item"
import { fieldOf } from "./label-of"
import { kindWords, levelWords, measureWords, networkWords, patientPaysWords, planPaysWords, type BenefitKind } from "./words/benefit-words"
import { changeWords, serviceWords } from "./words/service-words"
import { maybeWords } from "./words/status-words"

type Benefits = Pick<EligibilityResult, "copays" | "coinsurance" | "deductible" | "outOfPocketMax" | "limits">
export type BenefitFound = { path: string; item: Item; isSure: boolean }

const noSum = (): Sums["individual"] => ({ total: null, met: null, remaining: null })
const noSums = (): Sums => ({ individual: noSum(), family: noSum() })

/** A clause about the order of deductible and copay says nothing about an amount of the deductible. */
const plain = (text: string): string =>
  foldText(text)
    .replace(
      /\b(after|before|subject to|no|waived|not subject to|without|once|despues d(e|el)|luego d(e|el)|sujeto al)( the| your| plan| in network| el| del)* (deductible|ded|deducible)( is| has been)?( met| applies| waived| satisfied)?\b/g,
      " "
    )
    .replace(/\b(deductible|ded) (waived|applies|does not apply|not applicable|no aplica|not required)\b/g, " ")
    .replace(/\b(waived|if) (if )?admitted\b.*$/, " ")
    .replace(/\s+/g, " ")
    .trim()

const serviceOf = (folded: string): Service | null => serviceWords.find(([, pattern]) => pattern.test(folded))?.[0] ?? null

/** "Lab and X-ray" is two services, "physical and speech therapy" one. */
const servicesIn = (text: string): Service[] => {
  const parts = text.split(/\s*[/&]\s*|\s+(?:and|or|y|o|e)\s+|,\s*/i).map((part) => serviceOf(plain(part)))
  const distinct = [...new Set(parts)].filter((each) => each !== null)
  if (parts.length > 1 && !parts.includes(null) && distinct.length === parts.length) return distinct
  const one = serviceOf(plain(text))
  return one === null ? [] : [one]
}

const networkIn = (folded: string): "in" | "out" | "other" | null => {
  const isIn = networkWords.in.test(folded.replace(networkWords.out, " "))
  if (networkWords.out.test(folded)) return isIn ? null : "out"
  return networkWords.other.test(folded) && !isIn ? "other" : isIn ? "in" : null
}

type Layers = { own: string; all: string[] }

const firstOf = <T>(texts: readonly string[], read: (text: string) => T | null): T | null => {
  for (const text of texts) {
    const answer = read(text)
    if (answer !== null) return answer
  }
  return null
}

const kindsIn = (folded: string): BenefitKind[] => {
  const kinds = (Object.keys(kindWords) as BenefitKind[]).filter((kind) => kindWords[kind].test(folded))
  return kinds.length > 1
    ? kinds.filter((kind) => kind !== "limit" || kinds.every((each) => each === "copay" || each === "coinsurance" || each === "limit"))
    : kinds
}

/** Near words go before headings; "limit" beside a deductible is its total. */
const moneyKind = (texts: readonly string[], near: number): BenefitKind | null => {
  const read = (text: string, isLimit: boolean): BenefitKind | null => {
    const kinds = kindsIn(text).filter((kind) => kind !== "coinsurance" && (kind === "limit") === isLimit)
    return kinds.length === 1 ? (kinds[0] ?? null) : null
  }
  const parts = [texts.slice(0, near), texts.slice(near)]
  const over = firstOf(texts.slice(near, near + 2), (text) => read(text, false))
  if (over === "deductible" || over === "outOfPocketMax") parts[0] = (parts[0] ?? []).filter((text) => !kindsIn(text).includes("limit"))
  return (
    parts
      .map((part) => firstOf(part, (text) => read(text, false)) ?? firstOf(part, (text) => read(text, true)))
      .find((kind) => kind !== null) ?? null
  )
}

const measureIn = (folded: string): keyof typeof measureWords | null =>
  (["remaining", "met", "total"] as const).find((measure) => measureWords[measure].test(folded)) ?? null

/** Copays, coinsurance, sums and limits of the statements, with where each was read. */
export const readBenefits = (items: readonly Item[]): { benefits: Benefits; found: BenefitFound[] } => {
  const benefits: Benefits = { copays: [], coinsurance: [], deductible: noSums(), outOfPocketMax: noSums(), limits: [] }
  const found: BenefitFound[] = []
  const isFromNetwork = new Map<string, boolean>()

  const addShare = (list: "copays" | "coinsurance", service: Service, value: number, network: Network, item: Item): void => {
    const same = (
      list === "copays"
        ? benefits.copays.map((each) => ({ ...each, of: each.amount }))
        : benefits.coinsurance.map((each) => ({ ...each, of: each.percent }))
    ).filter((each) => each.service === service && each.network === network)
    if (same.length > 0 && (service !== "pharmacy" || same.some(({ of }) => of === value))) return
    found.push({ path: `${list}[${benefits[list].length}]`, item, isSure: network !== null })
    if (list === "copays") benefits.copays.push({ service, amount: value, network })
    else benefits.coinsurance.push({ service, percent: value, network })
  }
  const addSum = (
    kind: "deductible" | "outOfPocketMax",
    level: "individual" | "family",
    measure: "total" | "met" | "remaining",
    value: number,
    isIn: boolean,
    item: Item
  ): void => {
    const path = `${kind}.${level}.${measure}`
    if (benefits[kind][level][measure] !== null && (isFromNetwork.get(path) || !isIn)) return
    benefits[kind][level][measure] = value
    isFromNetwork.set(path, isIn)
    found.push({ path, item, isSure: isIn })
  }
  const limitOf = (service: Service, unit: "visits" | "days" | "dollars", item: Item): Benefits["limits"][number] => {
    const known = benefits.limits.find((each) => each.service === service && each.unit === unit)
    if (known) return known
    const made = { service, allowed: NaN, used: null, unit }
    found.push({ path: `limits[${benefits.limits.length}]`, item, isSure: true })
    benefits.limits.push(made)
    return made
  }
  const addLimit = (service: Service, unit: "visits" | "days" | "dollars", measure: string, value: number, item: Item): void => {
    if (measure === "remaining") return
    const limit = limitOf(service, unit, item)
    if (measure === "met") limit.used ??= value
    else if (Number.isNaN(limit.allowed)) limit.allowed = value
  }

  let lastSum: { kind: "deductible" | "outOfPocketMax"; at: number; over: string } | null = null
  /** "Paid toward individual limit" right after the out-of-pocket limit is of that limit. */
  const kindBefore = (item: Item, own: BenefitKind | null, measure: string | null, services: Service[] | null): BenefitKind | null =>
    (own === null || own === "limit") &&
    (measure === "met" || measure === "remaining") &&
    services === null &&
    lastSum !== null &&
    item.at - lastSum.at < 16 &&
    lastSum.over === (item.trail[0] ?? "")
      ? lastSum.kind
      : null

  for (const item of items) readItem(item)

  function readItem(item: Item): void {
    if (item.kind === "picture" || item.kind === "heading" || isOther(item)) return
    const { value, row, label } = item
    const folded = foldText(value)
    if (item.kind === "line" && maybeWords.test(folded.replace(/\bif\b.*$/, "")) && !/\$|%/.test(value)) return
    if (changeWords.test(folded)) return
    const amounts = findAmounts(value)
    if (amounts.length === 0) {
      readBare(item)
      return
    }
    const tails = [label, row, item.trail[0] ?? ""].map((each) => each.split(/\s*[/|]\s*|\s+(?:and|y)\s+/))
    amounts.forEach((amount, place) => {
      const parts = amounts.length > 1 ? tails.filter((each) => each.length === amounts.length).map((each) => each[place] ?? "") : []
      readAmount(item, amount, amounts, place, parts)
    })
  }

  /** A figure alone under "Used" or "Allowed". */
  function readBare(item: Item): void {
    if (
      !/^\d[\d,]*(\.\d{1,2})?$/.test(item.value.trim()) ||
      fieldOf(item.label) === "none" ||
      (item.label !== "" && !/\p{L}/u.test(item.label))
    )
      return
    const value = Number(item.value.replace(/,/g, ""))
    const layers = layersOf(item, "")
    const hasCents = /\.\d\d$/.test(item.value)
    const kind = moneyKind(layers.all, layers.all.length - item.trail.length)
    if (hasCents && kind !== null) return readAmount(item, { unit: "dollars", value, before: "", after: "", isOf: false }, [], 0, [])
    const service = firstOf([item.label, item.row, item.trail[0] ?? ""], (text) => servicesIn(text)[0] ?? null)
    const words = layers.all.slice(0, 4).join(" ")
    const unit = /\b(days|dias)\b/.test(words) ? "days" : /\b(dollars|usd|dolares)\b/.test(words) ? "dollars" : "visits"
    const measure = firstOf(layers.all.slice(0, 3), measureIn)
    if (service && measure && /\b(visits?|visitas?|days|dias|sessions?|limit\w*|units?|dollars)\b/.test(words))
      addLimit(service, unit, measure, value, item)
  }

  function readAmount(item: Item, amount: Amount, all: readonly Amount[], place: number, parts: readonly string[]): void {
    const start = all[0]?.before ?? ""
    // "The deductible is $500, of which $110 is met": what began the sentence still holds, unless the words beside the amount say another.
    const lead = place > 0 ? [plain(start)] : []
    const before = all
      .slice(0, place)
      .map((each) => plain(each.before))
      .reverse()
    const layers = layersOf(item, `${amount.before} ${amount.after}`, parts)
    // A sentence goes on speaking of what it began with, until it names another.
    const said =
      item.kind === "line"
        ? all
            .slice(0, place)
            .flatMap((each) => [each.before, each.after])
            .reverse()
        : []
    const opening = item.kind === "line" ? [plain(start)] : []
    const network = firstOf(
      [
        layers.own,
        ...parts.map(plain),
        ...(all.length < 2 ? [plain(item.value)] : []),
        plain(lastBracket(item.value)),
        ...opening,
        ...layers.all
      ],
      networkIn
    )
    if (network === "other") return
    // In its own cell a service may carry its limit: "Physical therapy (30 visits a year; 11 used)".
    const named = item.kind === "cell" && item.row === "" ? [start] : []
    // "Outpatient mental health 30 visits a year, 4 used": what is used is of what was allowed.
    const isUsed = item.kind === "pair" && place > 0 && measureIn(layers.own) === "met" && serviceOf(layers.all[0] ?? "") === null
    const carried = isUsed ? [start] : amount.unit === "dollars" ? [] : said
    const services = firstOf(
      [`${amount.before} ${amount.after}`, ...named, ...carried, ...parts, item.label, item.row, ...item.trail],
      (text) => {
        const list = servicesIn(text)
        return list.length > 0 ? list : null
      }
    )
    if (amount.unit === "percent") {
      const nearKind = firstOf([layers.own, ...layers.all.slice(0, 3)], (text) => (kindsIn(text).length > 0 ? kindsIn(text) : null)) ?? []
      if (!services || (nearKind.length > 0 && nearKind.every((kind) => kind === "deductible" || kind === "outOfPocketMax"))) return
      if (amount.value > 100) return
      const isPlans =
        firstOf([layers.own, ...said.map(plain), ...layers.all], (text) =>
          patientPaysWords.test(text) && !/\bplan (pays|covers)\b/.test(text) ? "patient" : planPaysWords.test(text) ? "plan" : null
        ) === "plan"
      for (const service of services)
        addShare("coinsurance", service, isPlans ? Math.round((100 - amount.value) * 100) / 100 : amount.value, network, item)
      return
    }
    const next = all[place + 1]
    const measure = measureOf(item, layers, amount, next)
    if (amount.unit !== "dollars") {
      const isLimit =
        item.kind !== "line" ||
        /\b(max|per|used|allowed|of|year|remaining|por ano|usadas)\b/.test(plain(item.value)) ||
        kindWords.limit.test(plain(item.value))
      if (services && isLimit && services[0]) addLimit(services[0], unitOf(amount, all), measure ?? "total", amount.value, item)
      return
    }
    const own = moneyKind([layers.own, ...lead, ...layers.all], layers.all.length - item.trail.length + 1 + lead.length)
    const kind = kindBefore(item, own, measure, services) ?? (item.kind === "line" ? (own ?? moneyKind(said.map(plain), said.length)) : own)
    const near = layers.all.slice(0, 3)
    if (kind === "deductible" || kind === "outOfPocketMax") {
      lastSum = { kind, at: item.at, over: item.trail[0] ?? "" }
      const nearService = servicesIn(`${amount.before} ${item.label} ${item.row} ${item.trail[0] ?? ""}`)[0]
      if (network === "out" || (nearService && /pharmacy|dental|vision|mental|therapy|dme/.test(nearService))) return
      const level = firstOf([layers.own, ...before, ...layers.all], levelIn) ?? "individual"
      addSum(kind, level, measure ?? "total", amount.value, network === "in", item)
      return
    }
    if (!services) return
    if (kind === "limit" || (kind === null && measure === "met")) {
      if (services[0]) addLimit(services[0], "dollars", measure ?? "total", amount.value, item)
      return
    }
    // An amount beside a service is the patient's copay, unless it is a price or payment.
    if (
      kind === null &&
      (near.some((text) => /\b(charge|billed|allowed|fee|price|paid|cost|premium|balance|claim)\b/.test(text)) || item.kind === "line")
    )
      return
    for (const service of services) addShare("copays", service, amount.value, network, item)
  }

  benefits.limits = benefits.limits.filter(({ allowed }) => !Number.isNaN(allowed))
  return { benefits, found }
}

const isOther = ({ label, row, value, kind }: Item): boolean => {
  const field = fieldOf(label)
  const isTold = field !== null && !/^(none|planName|coverageType|status|effectiveDate|authorization|coverageDates)/.test(field)
  return (isTold && !/\$|%|visit/i.test(value)) || /\bpremium\b/i.test(`${label} ${row}`) || (kind === "line" && value.length > 400)
}

const lastBracket = (text: string): string => /[([]([^()[\]]*)[)\]]\s*\.?$/.exec(text)?.[1] ?? ""

const layersOf = (item: Item, own: string, parts: readonly string[] = []): Layers => ({
  own: plain(own),
  all: [...parts, item.label, item.row, ...item.trail].map(plain)
})

const levelIn = (folded: string): "individual" | "family" | null => {
  const [family, individual] = [levelWords.family.test(folded), levelWords.individual.test(folded)]
  return family === individual ? null : family ? "family" : "individual"
}

const unitOf = (amount: Amount, all: readonly Amount[]): "visits" | "days" =>
  all.some(({ unit }) => unit === "days") ? "days" : amount.unit === "days" ? "days" : "visits"

/** Total, met or left: by the words beside the amount, then by its column or label, then by its row. */
const measureOf = (item: Item, layers: Layers, amount: Amount, next: Amount | undefined): "total" | "met" | "remaining" | null => {
  if (amount.isOf) return "total"
  const own = measureIn(layers.own)
  if (next?.isOf) {
    const words = plain(`${amount.before} ${amount.after} ${next.after} ${item.label}`)
    return measureWords.remaining.test(words) ? "remaining" : "met"
  }
  if (own !== null) return own
  const near = firstOf(
    layers.all
      .slice(0, layers.all.length - item.trail.length)
      .filter((text) => !/^(amount|value|benefit amount|monto|cantidad)$/.test(text)),
    measureIn
  )
  if (near !== null && near !== "total") return near
  for (const over of item.trail.slice(0, 2)) {
    const folded = plain(over)
    const told = measureIn(folded)
    if (
      told !== null &&
      told !== "total" &&
      (folded.split(" ").length <= 3 || kindsIn(folded).length === 1) &&
      !/accumulat|acumulad|toward|progress|spending/.test(folded)
    )
      return near ?? told
  }
  return near
}
