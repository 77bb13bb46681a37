import { displayDate } from "../../patient/calendar-date"
import { keyLabel } from "../../patient/keys"
import { storedValue } from "../../patient/stored-value"
import type { ChecklistItem, Tick } from "./checklist"
import type { ChecklistFacts } from "./checklist-facts"
import { needsAPerson } from "./needs-a-person"
import { sayingWords } from "./superbill-sayings"

/** What the machine sees of one item. `why` has a word for the clerk also where nothing can be ticked; it never has a patient's value. */
type Sight = { isSeen: boolean; why: string; isAlarm?: true }

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

/** The first coverage decides. A page of which it is not clear whose plan it shows ticks nothing, and an answer of another day neither. */
const byBenefits = ({ benefits, asOf }: ChecklistFacts): Sight => {
  const ours = benefits.filter(({ sequence }) => sequence === "primary")
  const seen = ours[0] ?? benefits.find(({ sequence }) => sequence === null)
  if (!seen) return nothing
  const who = seen.payerName.trim() === "" ? "the payer" : seen.payerName.trim()
  if (seen.readOn !== asOf) return { isSeen: false, why: `${who}'s page was read on ${displayDate(seen.readOn)}: verify again today` }
  if (seen.status === "inactive") return { isSeen: false, isAlarm: true, why: `Today's eligibility page of ${who} says NOT active` }
  if (seen.status === "unknown") return { isSeen: false, why: `Today's page of ${who} does not say whether it is active` }
  if (seen.sequence === null)
    return { isSeen: false, why: `Active with ${who} today, but it is not clear that this is the record's plan. Tick it if it is` }
  const reference = seen.referenceNumber.trim() === "" ? "" : `, reference ${seen.referenceNumber.trim()}`
  return { isSeen: true, why: `Active with ${who}, read from the eligibility page today${reference}` }
}

const bySuperbill = ({ says, match }: Extract<Tick, { by: "superbill" }>, { superbill }: ChecklistFacts): Sight => {
  if (superbill === null) return nothing
  const told = says.filter((each) => superbill.includes(each))
  const isSeen = match === "all" ? told.length === says.length : told.length > 0
  if (isSeen) return { isSeen, why: `On the superbill: ${told.map((each) => sayingWords[each]).join(", ")}` }
  const open = says.filter((each) => !told.includes(each)).map((each) => sayingWords[each])
  return { isSeen: false, why: `Not on the superbill yet: ${open.join(match === "all" ? ", " : " or ")}` }
}

/**
 * Boxes that agreed with the record on today's pages. All of them may stand on several pages of one site; what two sites hold is not put
 * together, for half of it in the EHR and half at the payer is whole nowhere.
 */
const byPage = ({ keys, match }: Extract<Tick, { by: "page" }>, { pages, asOf }: ChecklistFacts): Sight => {
  const today = pages.filter(({ read }) => read.day === asOf)
  const sites = [...new Set(today.map(({ host }) => host))].map((host) => {
    const here = today.filter((page) => page.host === host)
    return { host, found: keys.flatMap((key) => here.find((page) => page.keys.includes(key)) ?? []), here }
  })
  const seen = sites.find(({ found }) => (match === "all" ? found.length === keys.length : found.length > 0))
  if (seen) return { isSeen: true, why: `Read at ${seen.host}, ${seen.found[0]?.read.time ?? ""}, as in the record then` }
  const last = sites[0]
  if (!last) return nothing
  const missing = keys.filter((key) => !last.here.some((page) => page.keys.includes(key))).map(named)
  return { isSeen: false, why: `Not found at ${last.host} as in the record: ${missing.join(", ")}` }
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
