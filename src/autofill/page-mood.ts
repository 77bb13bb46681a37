import type { PageFacts } from "./facts"
import type { FieldReading } from "./read-field"
import { readPhrase } from "./read-phrase"

/** What a page as a whole is about; settles who is meant where a box and its headings say nothing. */
export type PageMood = {
  isEligibility: boolean
  /** A page about a provider (NPI beside bare name boxes, no word of a patient). */
  isProviderPage: boolean
  /** A sign-up with a password and nothing of a patient: a user of the system. */
  isAccountPage: boolean
  hasPatientWords: boolean
  /** Ids number their insurers from 0 ("insurance-0") or from 1 ("i1provider"). */
  firstInsurer: 0 | 1
  /** Some address box is not under "mailing": then mailing is another address. */
  hasPlainAddress: boolean
}

const ELIGIBILITY = /eligib|benefits? inquiry|verif(y|ication)|coverage (check|inquiry)|\b270\b/i
const PATIENT = /\b(patient|client|intake|paciente)s?\b/i

const CREDENTIALING =
  /\b(provider|practitioner|physician|clinician)s?\b[\w\s]{0,20}\b(enrol\w*|credential\w*|application|profile|directory)\b|credentialing|\bcaqh\b/i
const PROFESSION =
  /\b(dea|licen[cs]e (number|state|#)|state licen[cs]e|special(ty|ties)|taxonomy|board certif\w*|medical school|malpractice|residency|npi)\b/i

const allEvidence = (reading: FieldReading) => [...reading.visible, ...reading.hidden, ...(reading.group ? [reading.group] : [])]

/** Said in the box's own words, its caption, its id or its heading. */
export const isUnder = (what: "isMailing" | "isBilling", reading: FieldReading): boolean =>
  allEvidence(reading).some((each) => each.reading[what]) || reading.fact.sections.some((heading) => readPhrase(heading)[what])

export const moodOf = (page: PageFacts, readings: readonly FieldReading[]): PageMood => {
  const headings = [...new Set(readings.flatMap((each) => each.fact.sections))].join(" | ")
  const titles = page.flatMap(({ facts }) => [facts.title, ...facts.framePath]).join(" | ")
  const asks = (datum: string) => readings.some((each) => allEvidence(each).some((evidence) => evidence.datum === datum))
  const asksBarely = (datum: string) => readings.some(({ visible: [first] }) => first?.datum === datum && first.reading.who.length === 0)
  const hasPatientWords =
    PATIENT.test(headings) || readings.some((each) => allEvidence(each).some((evidence) => evidence.reading.who.includes("patient")))
  const asksProfession = readings.filter((each) => PROFESSION.test(each.title)).length
  const isCredentialing = CREDENTIALING.test(`${titles} | ${headings}`) || (asks("npi") && asksProfession >= 2)
  const hasMemberWords = readings.some((each) =>
    allEvidence(each).some(({ reading }) => reading.isMember || reading.who.includes("subscriber"))
  )
  const asksCoverage = asks("memberId")
  return {
    isEligibility: ELIGIBILITY.test(`${titles} | ${headings}`),
    isProviderPage:
      !hasPatientWords && !hasMemberWords && asksBarely("name.last") && (isCredentialing || (asksBarely("npi") && !asksCoverage)),
    isAccountPage: readings.some((each) => each.fact.state === "password") && !asks("birthDate") && !asksCoverage,
    hasPatientWords,
    firstInsurer: readings.some((each) => each.insurerNumber === 0) ? 0 : 1,
    hasPlainAddress: readings.some(
      (each) =>
        allEvidence(each).some(({ datum }) => datum === "address" || datum === "address.line1") &&
        !isUnder("isMailing", each) &&
        !isUnder("isBilling", each)
    )
  }
}
