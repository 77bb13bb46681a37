import { readingsOfDate } from "../../patient/calendar-date"
import type { ChartPair } from "./chart-pair"
import { formLabel, namesDatum } from "./label-words"

const phone = /(?:\+?1[\s.-]?)?\(?\d{3}\)?[\s.-]?\d{3}[\s.-]\d{4}(?:\s*(?:x|ext\.?)\s*\d+)?/gi
const date =
  /\b(?:\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})|\d{4}[/.-]\d{1,2}[/.-]\d{1,2}|\d{1,2}[ -]?\p{L}{3,10}\.?[ ,-]+\d{4}|\p{L}{3,10}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4})\b/iu

/** The first date of a value with an age or a weekday around it, as printed; null when there is none. */
const dateIn = (text: string): string | null => {
  const found = date.exec(text)?.[0]
  return found !== undefined && readingsOfDate(found).length > 0 ? found : null
}

const kinds: readonly (readonly [RegExp, string])[] = [
  [/\b(cell|mobile|cel|mob|celular|m[oó]vil|c|m)\b/i, "Cell phone"],
  [/\b(home|casa|landline|h)\b/i, "Home phone"],
  [/\b(work|office|business|trabajo|w|b)\b/i, "Work phone"]
]

const kindOf = (text: string): string | null => kinds.find(([pattern]) => pattern.test(text))?.[1] ?? null

/** "(937) 555-0142 (home), (937) 555-0143 (cell)": each number under its kind. */
const phonesOf = (pair: ChartPair): ChartPair[] => {
  const found = [...pair.value.matchAll(phone)]
  if (found.length === 0 || kindOf(pair.label) !== null) return [pair]
  const isBefore = kindOf(pair.value.slice(0, found[0]?.index)) !== null
  return found.map((match, at) => {
    const end = match.index + match[0].length
    const from = at === 0 ? 0 : (found[at - 1]?.index ?? 0) + (found[at - 1]?.[0].length ?? 0)
    const near = isBefore ? pair.value.slice(from, match.index) : pair.value.slice(end, found[at + 1]?.index)
    const kind = kindOf(near)
    return { ...pair, label: kind === null ? pair.label : kind, value: match[0] }
  })
}

const place = /^(?:(.+?),?\s+)?([A-Z]{2}|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)\.?,?[\s/]+(\d{5}(?:-\d{4})?)$/u

/** "Kettering, OH 45429" behind one label: three pairs. */
const placesOf = (pair: ChartPair): ChartPair[] => {
  const found =
    /city|\bst\b|state|\bzip\b/i.test(pair.label) && /[ /,].*(zip|state|st)\b/i.test(pair.label)
      ? place.exec(pair.value.replace(/\s*\/\s*/g, " "))
      : null
  if (!found) return [pair]
  const before = pair.label.replace(/\b(city|state|st|zip|postal|code)\b.*$/i, "").trim()
  const parts: readonly (readonly [string, string | undefined])[] = [
    ["City", found[1]],
    ["State", found[2]],
    ["ZIP", found[3]]
  ]
  return parts.flatMap(([part, value]) => (value === undefined ? [] : [{ ...pair, label: `${before} ${part}`.trim(), value }]))
}

/** "Phone (home)": the kind in brackets leads. */
const kindFirst = (label: string): string => {
  const found = /^(?:(?:primary|main|preferred) )?(?:phone|tel|telephone|ph)\.?(?: number| no\.?)?\s*[([–-]\s*([^)\]]+)[)\]]?$/i.exec(label)
  return found ? (kindOf(found[1] ?? "") ?? label) : label
}

/** "Subscriber: Self" says who is meant, not a name. */
const ofSelf = (pair: ChartPair): ChartPair =>
  /^(self|same|same as patient|patient|the patient|(([eé]l|la|ella) )?mism[oa]|(el |la )?(propi[oa] )?paciente)$/i.test(pair.value) &&
  /^(subscriber|insured|policy ?holder|holder|cardholder|titular|asegurad[oa])( name| principal| de la p[oó]liza)?$/i.test(pair.label)
    ? { ...pair, label: "Patient's relationship to subscriber", value: "Self" }
    : pair

const kin =
  /^(.{3,40}?)\s*[([]\s*(self|mother|father|parent|guardian|spouse|husband|wife|partner|son|daughter|child|brother|sister|sibling|friend|grandmother|grandfather|aunt|uncle|cousin|neighbou?r|hij[oa]|espos[oa]|madre|padre|herman[oa])\s*[)\]]\s*(.*)$/i

/** "Tessa Fenwick (daughter) 802-555-0152" names a person, who that is, and how to reach them. */
const personsOf = (pair: ChartPair): ChartPair[] => {
  const [, name, relation, rest = ""] = kin.exec(pair.value) ?? []
  const isPerson = /contact|name|notify|emergency|kin|guarantor|responsible/i.test(pair.label) && !/phone|number/i.test(pair.label)
  if (name === undefined || relation === undefined || !isPerson) return [pair]
  const about = /emergency|kin|guarantor|responsible/i.test(pair.label) ? { ...pair, sections: [...pair.sections, pair.label] } : pair
  const reach = phone.test(rest) ? [{ ...about, label: "Phone", value: rest }] : []
  phone.lastIndex = 0
  return [{ ...pair, value: name }, { ...about, label: "Relationship", value: relation }, ...reach]
}

const sex = /(?<![\p{L}])(female|male|femenino|masculino|[fmu])(?![\p{L}])/iu

/** "DOB / Sex: 05/02/1984 / F" asks two things: each is a pair of its own. */
const jointly = (pair: ChartPair): ChartPair[] => {
  const label = pair.label
  const asksBirth = /\b(d\.?o\.?b|birth ?date|date of birth|born|nacimiento)\b/i.test(label)
  const asksSex = /\b(sex|gender|sexo)\b/i.test(label)
  const said = asksBirth ? dateIn(pair.value) : null
  // "Age / Sex: 68Y / F"
  if (said === null && asksSex && /\b(age|edad)\b/i.test(label)) {
    const own = sex.exec(pair.value.replace(/\d+\s*\p{L}*/gu, " "))?.[0]
    return own === undefined ? [] : [{ ...pair, label: "Sex", value: own }]
  }
  if (said === null) return [pair]
  const rest = pair.value.replace(said, " ").replace(/\b\d+\s*(y|yrs?|years?|mos?|months?)\b[^,/|]*/gi, " ")
  const own = asksSex ? sex.exec(rest)?.[0] : /^\s*[([/,·|-]*\s*([FMU]|female|male)\s*[)\]]*\s*$/i.exec(rest)?.[1]
  const birth =
    asksSex || /\//.test(label)
      ? {
          ...pair,
          label: label.replace(/\s*[/,&(]\s*(sex|gender|age|sexo|edad)\)?/gi, "").replace(/^(sex|gender|age)\s*[/,&]\s*/i, ""),
          value: said
        }
      : { ...pair, value: said }
  return own === undefined
    ? [birth]
    : [
        birth,
        { ...pair, label: label.replace(/\b(d\.?o\.?b\.?|birth ?date|date of birth|born|nacimiento)\b.*/i, "").concat("Sex"), value: own }
      ]
}

/** "Octavio Castellanos, born 3 May 1989" behind a person's label: a name and a birth date. */
const withBirth = (pair: ChartPair): ChartPair[] => {
  const found =
    /^(\p{L}[\p{L}\s.,'’()-]{3,60}?)[,\s]+[(]?(?:born|b\.|dob:?|d\.o\.b\.:?|nacid[oa] el|fec\.? nac\.?:?)\s+(.{6,24}?)\)?$/iu.exec(
      pair.value
    )
  const isPerson = /holder|subscriber|insured|guarantor|name|patient|titular|asegurado/i.test(pair.label)
  if (!found || !isPerson || dateIn(found[2] ?? "") === null) return [pair]
  const label = pair.label.replace(/\s*name$/i, "")
  return [
    { ...pair, value: found[1] ?? "" },
    { ...pair, label: `${label} date of birth`, value: found[2] ?? "" }
  ]
}

/** "Subscriber: Zuri Abernathy (self)": the name, and that it is the patient's own. */
const withSelf = (pair: ChartPair): ChartPair[] => {
  const [, name, tie = ""] = /^(.{3,50}?)\s*[([]\s*(self|patient|spouse|husband|wife|mother|father|parent)\s*[)\]]$/i.exec(pair.value) ?? []
  return name !== undefined && /^(subscriber|insured|policy ?holder|holder|cardholder)( name)?$/i.test(pair.label)
    ? [
        { ...pair, value: name },
        {
          ...pair,
          label: "Patient's relationship to subscriber",
          // Said of the subscriber: who has the father's policy is the child.
          value: /^(self|patient)$/i.test(tie) ? "Self" : /^(mother|father|parent)$/i.test(tie) ? "Child" : "Spouse"
        }
      ]
    : [pair]
}

/** "Minh Nguyen: Spouse · Emergency contact · 484-555-0125": a person's name stands where a label would. */
const namedContact = (pair: ChartPair): ChartPair[] => {
  const parts = pair.value.split(/\s*[·•|;,]\s*/)
  if (!parts.some((part) => /^emergency( contact)?$/i.test(part)) || !/^\p{Lu}[\p{L}'’.-]+( \p{Lu}[\p{L}'’.-]*){1,3}$/u.test(pair.label))
    return [pair]
  const sections = [...pair.sections, "Emergency contact"]
  const rest = parts.filter((part) => !/^emergency/i.test(part))
  return [
    { sections, label: "Name", value: pair.label },
    ...rest.map((value) => ({ sections, label: /\d{3}.*\d{4}/.test(value) ? "Phone" : "Relationship", value }))
  ]
}

/** "First / MI: MARLENE / J": as many values as labels, each under its own. */
const byBars = (pair: ChartPair): ChartPair[] => {
  const labels = pair.label.split(/\s*[/|]\s*/)
  if (labels.length < 2 || !labels.every(namesDatum)) return [pair]
  const values = pair.value.split(/\s+[/|]\s+|\s*\|\s*/)
  if (values.length === labels.length) return labels.map((label, at) => ({ ...pair, label, value: values[at] ?? "" }))
  const isName = /^(last|first|given|sur|family)/i.test(labels[0] ?? "") && labels.length === 2
  const initial = isName ? /^(.{2,}?)[\s,]+(\p{L})\.?$/u.exec(pair.value) : null
  if (initial) return [initial[1], initial[2]].map((value = "", at) => ({ ...pair, label: labels[at] ?? "", value }))
  return isName && !/[/|,]/.test(pair.value) ? [{ ...pair, label: labels[0] ?? "" }] : [pair]
}

/** A pair as the pairs it is made of, with labels a form would use. */
export const shapePairs = (pair: ChartPair): ChartPair[] =>
  jointly(ofSelf({ ...pair, label: kindFirst(pair.label) }))
    .flatMap(byBars)
    .flatMap(withBirth)
    .flatMap(withSelf)
    .flatMap(namedContact)
    .flatMap(placesOf)
    .flatMap(personsOf)
    .flatMap((each) => (/phone|tel|\bph\b|number|contact|reach|cell|mobile|\btext\b/i.test(each.label) ? phonesOf(each) : [each]))
    .map((each) => ({ ...each, label: formLabel(each.label) }))

const isWholeAddress = (text: string): boolean =>
  /,.*\b[A-Z]{2}\.?,?\s+\d{5}(-\d{4})?\b/i.test(text) || /,.*\b\p{Lu}\p{Ll}+ \d{5}(-\d{4})?$/u.test(text)

/** "Unit: 4 West" is where somebody lies, no part of where they live. */
const ward =
  /^(\d{1,2}[ -]?(north|south|east|west)|(north|south|east|west) \d{1,2}|(neuro |cardiac |surgical |medical |pediatric )?(icu|micu|sicu|ccu|nicu|picu|pacu|med[ /-]?surg|telemetry|labor (and|&) delivery|l&d|maternity|oncology|emergency|ed|er|or))( .{0,12})?$/i

/** Nobody is called at home on a free number. */
const tollFree = /^\s*\+?1?[\s.(-]*8(00|33|44|55|66|77|88)[\s).-]/

const planKind =
  /^(none|self|yes|no|unknown|ppo|hmo|epo|pos|hdhp|indemnity|individual|family|commercial|medicare|medicaid|active|inactive|primary|secondary)$/i

const headWord =
  /^(primary|secondary|tertiary|cob|active|inactive|verified|seq(uence)?|rank|priority|status|type|name|phone|address|group|policy|plan|member|subscriber|insured|holder|guarantor|relationship|copay|((group|policy|member|subscriber|plan) )?(id|no|number|name|#)|effective( date)?|yes|no)[.:#]?$/i

/** Words that say who is meant, or that there is nobody, where a name is asked for. */
const nobody =
  /^(same|self|same as (patient|above|insured|subscriber)|(the )?patient|as above|see above|(([eé]l|la|ella) )?mism[oa]|(el|la) paciente)\.?$/i
const noEmployer = /^((not |un)employed|retired|disabled|student|homemaker|minor|child|none|jubilad[oa]|desempleado|ninguno)\.?$/i

/** The key that fits the value's form: an address box may hold the whole address, a state box a state and ZIP. */
export const keyForValue = (key: string, value: string): string | null => {
  if (/ddress\.line1$/.test(key) && isWholeAddress(value)) return key.replace(/line1$/, "full")
  if (/\.(state|zip|city)$/.test(key) && /\p{L}.*\b\d{5}(-\d{4})?$/u.test(value)) return key.replace(/(state|zip|city)$/, "cityStateZip")
  if (/\bphone\b|\.phone\.|Phone$/.test(key))
    return (value.match(/\d/g)?.length ?? 0) >= 10 && (key.startsWith("coverage.") || !tollFree.test(value)) ? key : null
  if (/email$/i.test(key)) return value.includes("@") ? key : null
  if (/mployer$/.test(key)) return noEmployer.test(value.trim()) ? null : key
  // A heading of columns in a row that has no values: "Insurance | COB".
  if (/(\.name\.full|payerName|planName|mployer)$/.test(key) && headWord.test(value)) return null
  if (/(name(\.(full|first|last|middle))?|\.pcp)$/.test(key) && nobody.test(value.trim())) return null
  if (/name\.(full|first|last|middle)$/.test(key)) return /\d/.test(value) || /[@:]/.test(value) || value.length > 60 ? null : key
  if (key.endsWith(".line2") && (/^[A-Z]{0,3}-?\d{5,}$/i.test(value) || ward.test(value.trim()))) return null
  if (key.endsWith("groupNumber") && /^[A-Z]{3,10}$/.test(value)) return planKind.test(value) ? null : key
  if (key.endsWith("groupNumber") && /^[A-Z]{2,8}(-[A-Z\d]{2,8})+$/.test(value)) return key
  if (/(memberId|groupNumber|\.mrn|driverLicense)$/.test(key)) return /\d/.test(value) && value.length <= 40 ? key : null
  return key
}

/** "Child of the policyholder", "is the subscriber": the word of kinship alone. */
const tieIn = (value: string): string => {
  const bare = value.replace(/\s+(of|to) (the )?(policy ?holder|subscriber|insured|card ?holder|holder|member)$/i, "").trim()
  return /^(is )?the (policy ?holder|subscriber|insured|card ?holder|holder)$/i.test(bare) ? "Self" : bare
}

/** Given names that stand second in Spanish double names: after them no family name has begun yet. */
const secondGiven =
  /^(luis|mar[ií]a|carlos|antonio|[aá]ngel|jos[eé]|luz|ana|isabel|elena|manuel|miguel|alberto|fernando|rafael|javier|enrique|teresa|carmen|rosa|eduardo|andr[eé]s|luisa|guadalupe|beatriz|victoria)$/i

/** "Mercedes Ayala de Villalobos": a married name has two family names; the comma says where they begin. */
const withMarriedName = (name: string): string => {
  const [, given, own, married] = /^(\p{Lu}\p{L}+) (\p{Lu}\p{L}+) (de \p{Lu}\p{L}+)$/u.exec(name) ?? []
  return given !== undefined && own !== undefined && !secondGiven.test(own) ? `${own} ${married}, ${given}` : name
}

/** "Graciela Montoya Ruiz", "Ana Luisa Pérez Soto" where a sheet asks for "nombre y apellidos": the last two words are the family name, unless one is a second given name. */
export const withTwoSurnames = (name: string): string => {
  const words = name.split(" ")
  const given = words.length - 2
  if (name.includes(",") || given < 1 || given > 2 || words.some((word) => /^\p{Ll}|\.$|^\p{L}$/u.test(word))) return name
  return secondGiven.test(words[given] ?? "") ? name : `${words.slice(given).join(" ")}, ${words.slice(0, given).join(" ")}`
}

/** The value without what charts set beside it: an age, a mark, a number in brackets after a name. */
export const bareValue = (key: string, value: string): string => {
  if (/\.name\.\w+$/.test(key))
    return withMarriedName(
      value
        .replace(
          /\s*[([][^)\]]*(\d|\b(self|patient|deceased|mother|father|spouse|husband|wife|son|daughter|brother|sister|he|she|they)\b)[^)\]]*[)\]]/gi,
          ""
        )
        .trim()
    )
  if (/(Date)$/.test(key)) return dateIn(value) ?? value
  if (/^coverage\.\w+\.relationship$/.test(key)) return tieIn(value)
  if (/\.sex$/.test(key)) return value.replace(/\s*\([^)]*\)\s*$/, "").trim()
  if (/\.cityStateZip$/.test(key)) return value.replace(/\s*\/\s*/g, " ")
  if (/phone/i.test(key)) return [...value.matchAll(phone)][0]?.[0] ?? value
  if (/\.copay$/.test(key)) return /\$?\s*\d+(\.\d\d)?/.exec(value)?.[0] ?? value
  return value
}
