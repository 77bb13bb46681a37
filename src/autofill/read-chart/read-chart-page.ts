import type { ResultBlock } from "../read-eligibility/result-block"
import { readIdentityLine } from "../read-identity-line"
import { keyPairs, patientBirthDates, type KeyedValue } from "./key-pairs"
import { formLabel } from "./label-words"
import { layChart } from "./lay-chart"
import { isPastSection } from "./past-sections"

/** What the words of one frame say of a patient; `names` over the page, `birthDates` all that can be the patient's, `people` how many a list shows, `others` words under headings of other people. */
type ChartPage = { values: KeyedValue[]; names: string[]; birthDates: string[]; people: number; others: string[] }

/** "Chart: Doe, Jane": what the page is, before whose it is. */
const ofPage = /^\s*(patient |medical )?(chart|record|profile|face ?sheet|registration|demographics|summary|patient)\s*[:–—-]\s*/i

/** Blocks of a frame as shown -> keyed values as printed. */
export const readChartPage = (blocks: readonly ResultBlock[], title: string, language: string): ChartPage => {
  const { pairs, leads, people } = layChart(blocks)
  const namesOf = (texts: readonly { text: string }[]): string[] =>
    texts.flatMap(({ text }) => readIdentityLine(text.replace(ofPage, ""), "heading").names.map((name) => name.text))
  const big = namesOf(leads.filter(({ isBig, at, isPast }) => isBig && at <= 2 && !isPast))
  // A name that is no larger than the rest, right before the birth date or the number it goes with.
  const known = pairs
    .slice(0, 4)
    .findIndex(({ label, sections }) => /^(date of birth|mrn)$/i.test(formLabel(label)) && !sections.some(isPastSection))
  const small = known < 0 ? [] : namesOf(leads.filter(({ at, isPast }) => at === known && !isPast).slice(-3))
  return {
    values: keyPairs(pairs, title, language),
    names: [...new Set(big.length > 0 ? big : small)],
    birthDates: patientBirthDates(pairs),
    people,
    others: [
      ...pairs.flatMap(({ sections, value }) => (sections.some(isPastSection) ? [value] : [])),
      ...leads.flatMap(({ text, isPast }) => (isPast ? [text] : []))
    ].filter((text) => text.length > 5)
  }
}
