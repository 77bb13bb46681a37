import { foldText } from "../../patient/fold-text"
import { kindWords, levelWords, measureWords, networkWords } from "./words/benefit-words"
import { fieldWords, type Field } from "./words/field-words"
import { serviceWords } from "./words/service-words"

/** Short forms that pages use in labels. */
const shortForms: Readonly<Record<string, string>> = {
  elig: "eligibility",
  ins: "insurance",
  co: "company",
  req: "required",
  reqd: "required",
  reqs: "required",
  dt: "date",
  mbr: "member",
  subs: "subscriber",
  sub: "subscriber",
  pt: "patient",
  nbr: "number",
  cov: "coverage",
  covg: "coverage",
  pol: "policy",
  cert: "certificate",
  relat: "relationship",
  exp: "expiration",
  ben: "beneficiary",
  benef: "beneficiary",
  conf: "confirmation",
  verif: "verification",
  phys: "physician",
  prov: "provider",
  medcr: "medicare",
  recip: "recipient",
  bday: "birthday",
  fec: "fecha",
  aseg: "asegurado",
  pac: "paciente"
}

const lengthen = (folded: string): string =>
  folded
    .replace(/^n o (?=de |del )/, "no ")
    .split(" ")
    .map((word) => shortForms[word] ?? word)
    .join(" ")

const known = new Map<string, Field | null>()

/** What a label asks for, taken whole; null when it is no label of ours. */
export const fieldOf = (label: string): Field | null => {
  if (label.length > 90) return null
  let field = known.get(label)
  if (field === undefined) {
    const plain = label.replace(/['’]s\b/g, "")
    const inside = /\(([^)]{4,40})\)\s*:?\s*$/.exec(plain)?.[1] ?? ""
    const ways = [plain, plain.replace(/\([^)]*\)/g, " "), inside].flatMap((way) => [foldText(way), lengthen(foldText(way))])
    field = null
    for (const way of ways) {
      field ??=
        way === ""
          ? null
          : (fieldWords.find(([, pattern]) => pattern.test(way.replace(/^(the|el|la|your|su|this|his|her|their|its) /, "")))?.[0] ?? null)
    }
    if (known.size > 5000) known.clear()
    known.set(label, field)
  }
  return field
}

const saysAny = (folded: string, ...tables: readonly Readonly<Record<string, RegExp>>[]): boolean =>
  tables.some((table) => Object.values(table).some((pattern) => pattern.test(folded)))

/** Whether a service is named. */
export const isService = (folded: string): boolean => serviceWords.some(([, pattern]) => pattern.test(folded))

/** Words of a benefit table: service, kind, network, level or measure. */
export const isBenefitLabel = (label: string): boolean => {
  const folded = foldText(label)
  return (
    folded.length > 0 && folded.length < 80 && (saysAny(folded, kindWords, networkWords, levelWords, measureWords) || isService(folded))
  )
}

/** Words that tell a kind of benefit or a network. */
export const isKindOrNetwork = (label: string): boolean => saysAny(foldText(label), kindWords, networkWords)

/** Says met, left or total, and of what not. */
export const isMeasure = (label: string): boolean => {
  const folded = foldText(label)
  return saysAny(folded, measureWords) && !saysAny(folded, kindWords) && !isService(folded) && fieldOf(label) === null
}

/** An amount, a count or a date stands in it. */
export const isValueLike = (text: string): boolean =>
  /\d/.test(text) || /^(yes|no|s[ií]|n\/?a|none|not covered|active|inactive)$/i.test(text.trim())
