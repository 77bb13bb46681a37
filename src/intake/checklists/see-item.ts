import { keyLabel } from "../../patient/keys"
import { storedValue } from "../../patient/stored-value"
import type { ChecklistItem, Tick } from "./checklist"
import type { ChecklistFacts } from "./checklist-facts"
import { needsAPerson } from "./needs-a-person"
import { spaced } from "./spaced"
import { sayingWords } from "./superbill-sayings"

/** What the machine sees of one item. `why` has a word for the clerk also where nothing can be ticked; it never has a patient's value. */
export type Sight = { isSeen: boolean; why: string; isAlarm?: true }

const nothing: Sight = { isSeen: false, why: "" }

/** Words of a key inside a sentence: "member ID", "SSN". */
const named = (key: string): string => keyLabel(key).replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase())

const byRecord = ({ keys, match }: Extract<Tick, { by: "record" }>, { record }: ChecklistFacts): Sight => {
  const there = keys.filter((key) => storedValue(record, key) !== null)
  const missing = keys.filter((key) => !there.includes(key)).map(named)
  if (match === "any")
    return there[0] ? { isSeen: true, why: `In the record: ${named(there[0])}` } : { isSeen: false, why: "Not in the record yet" }
  if (missing.length > 0) return { isSeen: false, why: `Not in the record yet: ${missing.join(", ")}` }
  return { isSeen: true, why: keys.length === 1 ? "It stands in the record" : `All ${keys.length} boxes stand in the record` }
}

/** Words that tell no payer from another. */
const common = new Set(
  "health plan plans healthcare care insurance of the and any your for company group medical life provider inc".split(" ")
)
const ownWords = (name: string): string[] =>
  spaced(name)
    .trim()
    .split(" ")
    .filter((word) => word.length > 2 && !common.has(word))

/** Is the payer of a result page one of the record's? A page that names nobody leaves it open, and so does a record without a payer. */
const isPayerOfRecord = ({ benefits, payers }: ChecklistFacts): boolean =>
  benefits !== null &&
  payers.some(({ id, name }) => {
    if (id !== null && benefits.payerId !== null) return id === benefits.payerId
    const theirs = ownWords(benefits.payerName)
    return ownWords(name).some((word) => theirs.includes(word))
  })

const byBenefits = (facts: ChecklistFacts): Sight => {
  const { benefits, asOf } = facts
  if (benefits === null) return nothing
  const { status, read, referenceNumber, payerName } = benefits
  const who = payerName.trim() === "" ? "the payer" : payerName.trim()
  if (read.day !== asOf) return { isSeen: false, why: "The result of an earlier day does not count: verify again" }
  if (status === "inactive") return { isSeen: false, isAlarm: true, why: `Read as NOT active (${who}) at ${read.time}` }
  if (status === "unknown") return { isSeen: false, why: `The page read at ${read.time} does not say whether it is active` }
  if (!isPayerOfRecord(facts))
    return { isSeen: false, why: `Active with ${who}, read at ${read.time}; the record names another payer. Tick it if it is the same` }
  const reference = referenceNumber.trim() === "" ? "" : `, reference ${referenceNumber.trim()}`
  return { isSeen: true, why: `Active with ${who}, read from the eligibility page at ${read.time}${reference}` }
}

const bySuperbill = ({ says, match }: Extract<Tick, { by: "superbill" }>, { superbill }: ChecklistFacts): Sight => {
  if (superbill === null) return nothing
  const told = says.filter((each) => superbill.includes(each))
  const isSeen = match === "all" ? told.length === says.length : told.length > 0
  if (isSeen) return { isSeen, why: `On the superbill: ${told.map((each) => sayingWords[each]).join(", ")}` }
  const open = says.filter((each) => !told.includes(each)).map((each) => sayingWords[each])
  return { isSeen: false, why: `Not on the superbill yet: ${open.join(match === "all" ? ", " : " or ")}` }
}

/** Each box in the newest of today's pages that holds it. All boxes may stand on several pages. */
const byPage = ({ keys, match }: Extract<Tick, { by: "page" }>, { pages, asOf }: ChecklistFacts): Sight => {
  const today = pages.filter(({ read }) => read.day === asOf)
  const found = keys.flatMap((key) => today.find((page) => page.keys.includes(key)) ?? [])
  const isSeen = match === "all" ? found.length === keys.length : found.length > 0
  if (isSeen) return { isSeen, why: `Read from the page at ${found[0]?.read.time ?? ""}` }
  if (today.length === 0) return nothing
  const missing = keys.filter((key) => !today.some((page) => page.keys.includes(key))).map(named)
  return { isSeen: false, why: `Not found on the page: ${missing.join(", ")}` }
}

const look = (tick: Tick, facts: ChecklistFacts): Sight => {
  switch (tick.by) {
    case "record":
      return byRecord(tick, facts)
    case "benefits":
      return byBenefits(facts)
    case "superbill":
      return bySuperbill(tick, facts)
    case "page":
      return byPage(tick, facts)
  }
}

/** Looks for one item, and says what was seen. */
export const seeItem = ({ tick, text }: ChecklistItem, facts: ChecklistFacts): Sight => {
  if (tick === null) return nothing
  const sight = look(tick, facts)
  if (!sight.isSeen || tick.by === "benefits" || tick.by === "superbill" || !needsAPerson(text)) return sight
  return { isSeen: false, why: `${sight.why}; a person has to do this` }
}
