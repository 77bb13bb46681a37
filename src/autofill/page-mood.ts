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
}

const ELIGIBILITY = /eligib|benefits? inquiry|verif(y|ication)|coverage (check|inquiry)|\b270\b/i
const PATIENT = /\b(patient|client|intake|paciente)s?\b/i

const allEvidence = (reading: FieldReading) => [...reading.visible, ...reading.hidden, ...(reading.group ? [reading.group] : [])]

export const moodOf = (page: PageFacts, readings: readonly FieldReading[]): PageMood => {
  const headings = [...new Set(readings.flatMap((each) => each.fact.sections))].join(" | ")
  const titles = page.flatMap(({ facts }) => [facts.title, ...facts.framePath]).join(" | ")
  const asks = (datum: string) => readings.some((each) => allEvidence(each).some((evidence) => evidence.datum === datum))
  const asksBarely = (datum: string) => readings.some(({ visible: [first] }) => first?.datum === datum && first.reading.who.length === 0)
  const hasPatientWords =
    PATIENT.test(headings) || readings.some((each) => allEvidence(each).some((evidence) => evidence.reading.who.includes("patient")))
  const asksCoverage = asks("memberId")
  return {
    isEligibility: ELIGIBILITY.test(`${titles} | ${headings}`),
    isProviderPage: asksBarely("npi") && asksBarely("name.last") && !hasPatientWords && !asksCoverage,
    isAccountPage: readings.some((each) => each.fact.state === "password") && !asks("birthDate") && !asksCoverage,
    hasPatientWords
  }
}
