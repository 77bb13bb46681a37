import type { FieldReading } from "./read-field"

/** Words for the policy of a car or a house, or for whoever caused an accident; health insurance is none of these. */
const OF_ANOTHER =
  /\bat[- ]?fault\b|\b(other|third) (driver|party|vehicle)\b|\b(auto|automobile|car|vehicle|motor|homeowner'?s?)('s)? (insur|polic|carrier)|\b(attorney|lawyer|law firm)\b/i
const INSURER = /insur|polic(y|ies)|carrier|coverage|payer|\bplan\b|adjust/i
const OF_HEALTH = /\b(health|medical|primary|secondary|dental|vision|medicare|medicaid|your insurance|patient|subscriber|employer)\b/i

/** What a bare box after the name of such an insurer asks about it: "Phone:", "Policy #". */
const OF_A_PLAN =
  /^(phone|address|memberId|groupNumber|payerName|payerId|planName|planType|effectiveDate|terminationDate|idNumber|name$|company)/
/** How many boxes further the insurer is remembered. */
const REACH = 6

/**
 * On an accident's questionnaire the insurer of the person at fault and the patient's car insurance stand before the health insurance.
 * Their boxes, and the bare "Phone" and "Policy #" after them, are nobody's in the record. Ask once a box, in order.
 */
export class OtherPlan {
  private said: { at: number; place: string } | null = null
  private heard = 0

  constructor(private readonly readings: readonly FieldReading[]) {}

  holds(reading: FieldReading, datum: string, at: number): boolean {
    for (; this.heard <= at; this.heard++) this.hear(this.readings[this.heard], this.heard)
    if (!this.said || this.said.place !== reading.place || at - this.said.at > REACH) return false
    return OF_A_PLAN.test(datum) && (at === this.said.at || saysNoInsurer(reading))
  }

  /** Boxes without a datum of their own speak of insurers too: "Name of your auto insurance". */
  private hear(reading: FieldReading | undefined, at: number): void {
    if (!reading) return
    const { title, place } = reading
    if (OF_ANOTHER.test(title) && INSURER.test(title)) this.said = { at, place }
    else if (!saysNoInsurer(reading) || OF_HEALTH.test(title)) this.said = null
  }
}

/** "Policy #" says which of its data, not whose. */
const saysNoInsurer = ({ title, visible }: FieldReading): boolean =>
  /^\W*policy\W*(number|no|num|id)?\W*$/i.test(title) || !visible.some(({ reading }) => reading.who.length > 0 || reading.rank !== null)

const COMPENSATION_ID =
  /(?:^|[^a-z])(?:work(?:ers?|mans?|mens?|smans?|smens?)? comp(?:ensation)?|work(?:mans?|mens?|smans?|smens?)|workcomp|wcomp|wc)(?:[^a-z]|$)/

const asWords = (name: string): string =>
  name
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .replace(/[^a-z]+/g, " ")

/** "worksmen.policyID", "wc_carrier": an id that begins with workers' compensation, however it is spelt. */
export const isOfWorkersCompensation = ({ fact }: FieldReading): boolean =>
  [fact.name, fact.id].some((name) => COMPENSATION_ID.test(asWords(name)))
