import type { PageFacts } from "./facts"
import type { FieldReading } from "./read-field"

/** What a page as a whole is about; settles who is meant where a box and its headings say nothing. */
export type PageMood = {
  isEligibility: boolean
  /** A page about a provider (NPI beside bare name boxes, no word of a patient). */
  isProviderPage: boolean
  /** A sign-up with a password and nothing of a patient: a user of the system. */
  isAccountPage: boolean
  hasPatientWords: boolean
  /** A label, caption or heading, not only an id, speaks of a patient. */
  saysPatient: boolean
  /** Names and birth dates are asked of a child and of nobody unnamed: the child is the patient. */
  isOfChild: boolean
  /** The patient is asked for by name beside other people: "member" is then the subscriber. */
  namesPatient: boolean
  /** A questionnaire on who pays first: "the policyholder" may be the patient or a spouse, and the page does not say of which plan. */
  asksWhoPaysFirst: boolean
  /** A title or heading speaks of workers' compensation: its insurer is then the one that is asked for. */
  isOfWorkersCompensation: boolean
  /** Ids number their insurers from 0 ("insurance-0") or from 1 ("i1provider"). */
  firstInsurer: 0 | 1
  /** Some address box is not under "mailing": then mailing is another address. */
  hasPlainAddress: boolean
}

const ELIGIBILITY = /eligib|benefits? inquiry|verif(y|ication)|coverage (check|inquiry)|member (search|look-?\s?up|inquiry)|\b270\b/i
const PATIENT = /\b(patient|client|intake|paciente)s?\b/i

const CREDENTIALING =
  /\b(provider|practitioner|physician|clinician)s?\b[\w\s]{0,20}\b(enrol\w*|credential\w*|application|profile|directory)\b|credentialing|\bcaqh\b/i
const PROFESSION =
  /\b(dea|licen[cs]e (number|state|#)|state licen[cs]e|special(ty|ties)|taxonomy|board certif\w*|medical school|malpractice|residency|npi)\b/i

const WHO_PAYS_FIRST =
  /\b(medicare )?secondary payer\b|\bmsp (questionnaire|form|screening|questions?)\b|\bmspq\b|coordination of benefits (questionnaire|form|survey)/i

const WORKERS_COMPENSATION = /\bwork(er|m[ae]n|place)?'?s?'? ?comp(ensation)?\b|\bwork(-related)? injur/i

const evidenceOf = ({ visible, hidden, group }: FieldReading) => (group ? [...visible, ...hidden, group] : [...visible, ...hidden])

/** Said in the box's own words, its caption, its id or its heading. */
export const isUnder = (what: "isMailing" | "isBilling", reading: FieldReading): boolean =>
  reading.around[what] ||
  reading.group?.reading[what] === true ||
  reading.visible.some((each) => each.reading[what]) ||
  reading.hidden.some((each) => each.reading[what])

/** One pass over all that the boxes say. */
const gather = (readings: readonly FieldReading[]) => {
  const datums = new Set<string>()
  /** Data asked with no person beside them, as a box's first words. */
  const bare = new Set<string>()
  let isOfChild = false
  let hasUnnamed = false
  let hasPatient = false
  let saysPatient = false
  let namesPatient = false
  let hasMember = false
  let hasPlainAddress = false
  for (const reading of readings) {
    const [first] = reading.visible
    if (first?.datum && first.reading.who.length === 0) bare.add(first.datum)
    if (first?.datum && /^(name(\.first|\.last)?|birthDate.*)$/.test(first.datum) && first.reading.who.length === 0) {
      const isChild = first.reading.isChild || (reading.around.person === null && reading.around.isChild)
      isOfChild ||= isChild
      hasUnnamed ||= !isChild && (reading.around.person === null || reading.around.person.who === "patient") && reading.group === null
    }
    let isAddress = false
    for (const { datum, source, reading: said } of evidenceOf(reading)) {
      if (datum) datums.add(datum)
      isAddress ||= datum === "address" || datum === "address.line1"
      hasPatient ||= said.who.includes("patient")
      namesPatient ||= source !== "name" && said.who.includes("patient") && datum?.startsWith("name") === true
      saysPatient ||= source !== "name" && said.who.includes("patient")
      hasMember ||= said.isMember || said.who.includes("subscriber")
    }
    hasPlainAddress ||= isAddress && !isUnder("isMailing", reading) && !isUnder("isBilling", reading)
  }
  return { datums, bare, isOfChild: isOfChild && !hasUnnamed, hasPatient, saysPatient, namesPatient, hasMember, hasPlainAddress }
}

export const moodOf = (page: PageFacts, readings: readonly FieldReading[]): PageMood => {
  const { datums, bare, isOfChild, hasPatient, saysPatient, namesPatient, hasMember, hasPlainAddress } = gather(readings)
  const headings = [...new Set(readings.map((each) => each.place))].join(" | ")
  const titles = page.flatMap(({ facts }) => [facts.title, ...facts.framePath]).join(" | ")
  const hasPatientWords = hasPatient || PATIENT.test(headings)
  const asksProfession = datums.has("npi") && readings.filter((each) => PROFESSION.test(each.title)).length >= 2
  const isCredentialing = asksProfession || CREDENTIALING.test(`${titles} | ${headings}`)
  const asksCoverage = datums.has("memberId")
  return {
    isEligibility: ELIGIBILITY.test(`${titles} | ${headings}`),
    isProviderPage: !hasPatientWords && !hasMember && bare.has("name.last") && (isCredentialing || (bare.has("npi") && !asksCoverage)),
    isAccountPage: readings.some((each) => each.fact.state === "password") && !datums.has("birthDate") && !asksCoverage,
    hasPatientWords,
    asksWhoPaysFirst: WHO_PAYS_FIRST.test(`${titles} | ${headings}`),
    isOfWorkersCompensation: WORKERS_COMPENSATION.test(`${titles} | ${headings}`),
    namesPatient,
    isOfChild: isOfChild && !namesPatient && !PATIENT.test(headings),
    saysPatient: saysPatient || PATIENT.test(headings),
    firstInsurer: readings.some((each) => each.insurerNumber === 0) ? 0 : 1,
    hasPlainAddress
  }
}
