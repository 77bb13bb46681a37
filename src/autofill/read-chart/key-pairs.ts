import { classifyPage } from "../classify-page"
import type { FieldFact } from "../facts"
import type { ChartPair } from "./chart-pair"
import { isPastSection } from "./past-sections"
import { readPhrase } from "../read-phrase"
import { personOfSections } from "../settle-people"
import { bareValue, keyForValue, shapePairs, withTwoSurnames } from "./value-shape"

/** A labelled value with the key its label, headings and neighbours give it. */
export type KeyedValue = { key: string; label: string; section: string; text: string; isSure: boolean }

const factOf = ({ sections, label }: ChartPair, index: number): FieldFact => ({
  index,
  control: "text",
  type: "text",
  id: "",
  name: "",
  autocomplete: "",
  placeholder: "",
  inputMode: "",
  maxlength: null,
  required: false,
  multiple: false,
  labels: [{ text: label.slice(0, 400), kind: "for" }],
  group: "",
  sections: sections
    .filter((text) => !isOfJob(text, label) && !officeName.test(text))
    .slice(-8)
    .map((text) => formSection(text).slice(0, 400)),
  row: null,
  options: [],
  state: "open",
  form: 0,
  hooks: []
})

/** "Juniper Ridge Family Medicine" over a sheet is an office: nobody's family is meant. */
const officeName =
  /\bfamily (medicine|practice|clinic|medical|dental|dentistry|health ?care|care|physicians|doctors|wellness|health (center|clinic|group|partners))\b/i

const officeHeading =
  /\b(clinic|hospital|medical (center|group|associates)|medicine|family practice|health (center|system)|physicians|pediatrics|dental (care|group)|dentistry|cl[ií]nica|centro m[eé]dico)\b/i

/** The address and phone of the office under its own name, or beside its fax, are nobody's. */
const withoutOffice = (pairs: readonly ChartPair[]): ChartPair[] => {
  const placeOf = ({ sections }: ChartPair): string => sections.join("\n")
  const ofSomebody = new Set(
    pairs.filter(({ label }) => /birth|\bdob\b|born|\bmrn\b|patient|paciente|nac|\bsex\b|\bssn\b/i.test(label)).map(placeOf)
  )
  const faxed = new Set(pairs.filter(({ label }) => /^fax\b/i.test(label)).map(placeOf))
  const isOffice = (pair: ChartPair): boolean =>
    !ofSomebody.has(placeOf(pair)) &&
    (officeHeading.test(pair.sections.at(-1) ?? "") || (faxed.has(placeOf(pair)) && personOfSections(pair.sections) === null))
  return pairs.filter((pair) => !(isOffice(pair) && /address|phone|\btel|street|city|state|zip|mail|direcci[oó]n/i.test(pair.label)))
}

/** "Seguro médico primario" is an insurer's heading, though "médico primario" within it is a doctor; the "persona responsable" pays. */
const formSection = (section: string): string =>
  /^(datos (del|de la) )?((persona|parte) responsable|responsable (de(l)? )?(la )?(pago|cuenta|factura)|garante|fiador)\b/i.test(section)
    ? "Guarantor"
    : insurerSection(section)

const insurerSection = (section: string): string =>
  /^(seguro|aseguranza|cobertura|p[oó]liza|plan(es)? m[eé]dicos?)\b(?! social)/i.test(section)
    ? `${/secundari[oa]|\b2\b/i.test(section) ? "Secondary" : "Primary"} insurance`
    : section

/** Under "Employer and statistics" stands more than the employer's: what no employer has is the patient's. */
const isOfJob = (section: string, label: string): boolean =>
  /\b(employer|employment)\b/i.test(section) &&
  /^(.*language|race|ethnicity|marital status|religion|pcp|primary care.*|occupation)$/i.test(label)

const rankLabel = /^(primary|secondary|tertiary)( (insurance|coverage|plan|payer|carrier|policy))?$/i
const ofInsurance = /insur|coverage|payer|polic|seguro|\bplans?\b/i

/** "Primary: Medicare  ID #: ..." under insurance: the rank names the insurer, and holds for what follows in its block. */
const withRanks = (pairs: readonly ChartPair[]): ChartPair[] => {
  let rank: { heading: string; place: string } | null = null
  return pairs.flatMap((pair): ChartPair[] => {
    const place = pair.sections.join("\n")
    const said = ofInsurance.test(place) ? rankLabel.exec(pair.label)?.[1] : undefined
    if (said !== undefined) rank = { heading: `${said} insurance`, place }
    if (rank?.place !== place) return [pair]
    const sections = [...pair.sections, rank.heading]
    if (said === undefined) return [{ ...pair, sections }]
    const [name = "", number] = pair.value.split(/\s*[·•|]\s*/)
    const id =
      number !== undefined && /^[A-Z\d][A-Z\d -]*\d[A-Z\d-]*$/i.test(number) ? [{ sections, label: "Member ID", value: number }] : []
    return [{ sections, label: "Insurance company", value: name }, ...id]
  })
}

/** The two family names of Spanish sheets, each behind a label of its own, are one last name. */
const withBothSurnames = (pairs: readonly ChartPair[]): ChartPair[] =>
  pairs.flatMap((pair, at) => {
    const next = pairs[at + 1]
    if (/^apellido materno$/i.test(pair.label) && /^apellido paterno$/i.test(pairs[at - 1]?.label ?? "")) return []
    if (!/^apellido paterno$/i.test(pair.label)) return [pair]
    return [
      { ...pair, label: "Last name", value: next && /^apellido materno$/i.test(next.label) ? `${pair.value} ${next.value}` : pair.value }
    ]
  })

/** "Patient contacts", "Patient summary" are over people the patient knows too: nobody is related to himself. */
const isUnsaid = (sections: readonly string[]): boolean => {
  const person = personOfSections(sections.map(formSection))
  return person === null || person.who === "patient"
}

/** A block that gives a name and a kinship, and nothing that only a patient has, is about somebody else: its heading is taken for one. */
const withContacts = (pairs: readonly ChartPair[]): ChartPair[] => {
  const blocks = new Map<string, ChartPair[]>()
  for (const pair of pairs) {
    const place = pair.sections.join("\n")
    blocks.set(place, [...(blocks.get(place) ?? []), pair])
  }
  const isContact = (block: readonly ChartPair[]): boolean =>
    block.some(({ label }) => /^((full|contact|contact's) )?(name|nombre( completo| y apellidos?)?)( \([^)]*\))?$/i.test(label)) &&
    block.some(({ label }) => /^(relation(ship)?|rel\.?|parentesco|kinship|tie)( to (the )?(patient|pt))?$/i.test(label)) &&
    !block.some(({ label }) =>
      /birth|\bdob\b|born|\bmrn\b|\bsex\b|gender|ssn|social|member|polic|group|nacimiento|expediente/i.test(label)
    ) &&
    isUnsaid(block[0]?.sections ?? [])
  const contacts = new Set([...blocks].filter(([, block]) => isContact(block)).map(([place]) => place))
  return pairs.map((pair) => (contacts.has(pair.sections.join("\n")) ? { ...pair, sections: [...pair.sections, "Relative"] } : pair))
}

/** "Nombre: Elvira Pineda" with no family name beside it is the whole name. */
const withWholeNames = (values: readonly KeyedValue[]): KeyedValue[] =>
  values.map((one) =>
    one.key.endsWith(".name.first") && /\s/.test(one.text.trim()) && !values.some(({ key }) => key === one.key.replace(/first$/, "last"))
      ? { ...one, key: one.key.replace(/first$/, "full") }
      : one
  )

/**
 * Pairs of a chart -> keys. A chart is read as the form it would be: every label a box under its headings, so that whose a value is
 * and of which insurer is settled by the same rules as when a form is filled.
 */
export const keyPairs = (pairs: readonly ChartPair[], title: string, language: string): KeyedValue[] => {
  const own = withoutOffice(pairs.filter(({ sections, label }) => !sections.some(isPastSection) && !pastLabel.test(label)))
  const saysSurnames = own.some(({ label }) => /\by apellidos\b|\bapellidos y\b/i.test(label))
  let shaped = withContacts(withRanks(withBothSurnames(own)).flatMap(shapePairs))
  for (let round = 0; ; round++) {
    const meanings = meaningsOf(shaped, title, language)
    const unfit = meanings.flatMap(({ pair, key }) => (keyForValue(key, pair.value) === null ? [pair] : []))
    // "Chart" in a row of buttons reads as a number that it is not, and would stand before the one that is.
    const idle = new Set(unfit.filter(({ label }) => readPhrase(label).who.every((who) => who === "payer")))
    if (idle.size === 0 || round > 2)
      return withWholeNames(
        meanings.flatMap(({ pair, key: asked, isSure }) => {
          const key = keyForValue(ownTie(pair, asked), pair.value)
          const bare = key === null ? "" : bareValue(key, pair.value)
          const text =
            key === null ? "" : turned(key, saysSurnames && key.endsWith(".name.full") ? withTwoSurnames(bare) : bare, pair.label)
          return key === null || isLooseTie(pair, key, meanings) || isStrangersPhone(pair, key)
            ? []
            : [{ key, label: pair.label, section: pair.sections.join("\n"), text, isSure }]
        })
      )
    shaped = shaped.filter((pair) => !idle.has(pair))
  }
}

/** "Relationship" with no word of a coverage near it is somebody's, but no subscriber's. */
const isLooseTie = ({ label, sections }: ChartPair, key: string, all: readonly { pair: ChartPair; key: string }[]): boolean =>
  /^coverage\.\w+\.relationship$/.test(key) &&
  /^relationship( to (the )?patient)?$/i.test(label) &&
  !sections.some((text) => ofInsurance.test(text) || ofSubscriber.test(text)) &&
  !all.some((other) => other.pair.sections.join() === sections.join() && /^coverage\.(?!\w+\.relationship)/.test(other.key))

const ofSubscriber = /subscriber|insured|holder|asegurado|titular|suscriptor|p[oó]liza/i

/** In the block of a guarantor or a contact a kinship is that person's, whatever the words beside it may mean elsewhere. */
const ownTie = ({ label, sections }: ChartPair, key: string): string => {
  if (!/^coverage\.\w+\.relationship$/.test(key) || ofSubscriber.test(label)) return key
  const who = personOfSections(sections.map(formSection))?.who
  return who === "guarantor" || who === "emergency" ? `${who}.relationship` : key
}

/** "Collector phone": a phone behind a word that nothing knows is somebody's, but hardly the patient's. */
const isStrangersPhone = ({ label }: ChartPair, key: string): boolean => key === "patient.phone" && readPhrase(label).unknown.length > 0

/** What a form with these labels under these headings would be asking for. */
const meaningsOf = (pairs: readonly ChartPair[], title: string, language: string): { pair: ChartPair; key: string; isSure: boolean }[] => {
  // A form's first box may be the language of the page; a chart's never is, so something else stands first.
  const fields = [factOf({ sections: [], label: "", value: "" }, pairs.length), ...pairs.map(factOf)]
  const facts = { readingId: "chart", url: "", title: title.slice(0, 400), language, framePath: [], fields, isTruncated: false }
  return classifyPage([{ frameId: 0, facts }], []).flatMap(({ ref, meaning }) => {
    const pair = pairs[ref.index]
    return pair && meaning.key !== null ? [{ pair, key: meaning.key, isSure: meaning.confidence === "sure" }] : []
  })
}

/** What was so once, or is so for a while: "Previous address", "Dirección anterior". */
const pastLabel = /\b(previous|former|old|anterior(es)?|temp(orary)?|bad|inactive|expired)\b|\bprior (?!auth)/i

/** The birth dates behind labels that name nobody else, as printed, where nobody else is spoken of. */
export const patientBirthDates = (pairs: readonly ChartPair[]): string[] => [
  ...new Set(
    pairs
      .filter(({ sections }) => !sections.some(isPastSection))
      .flatMap(shapePairs)
      .filter(({ sections, label }) => {
        const { datums, who } = readPhrase(label)
        const person = personOfSections(sections)
        return datums.includes("birthDate") && who.every((each) => each === "patient") && (person === null || person.who === "patient")
      })
      .map(({ value }) => bareValue("patient.birthDate", value))
  )
]

/** "Relationship to patient: Father" of a subscriber: the patient is the child. The record holds what the patient is. */
const turned = (key: string, text: string, label: string): string =>
  /^coverage\.\w+\.relationship$/.test(key) &&
  /\bto (the )?(patient|pt)\b/i.test(label) &&
  /^(mother|father|parent|madre|padre|mom|dad)$/i.test(text.trim())
    ? "child"
    : text
