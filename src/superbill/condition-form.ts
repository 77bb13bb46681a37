import { boxSections, coverageBoxes, lineBoxes, lineMoreBoxes } from "./boxes"
import type { Condition } from "./office-rule"

/** How a condition is filled in: which boxes its form has. */
export type ConditionKind = "group" | "list" | "count" | "path" | "value" | "values" | "ranges" | "date" | "days" | "amount"

export const operators: readonly { op: Condition["op"]; kind: ConditionKind; words: string }[] = [
  { op: "all", kind: "group", words: "all of these hold" },
  { op: "any", kind: "group", words: "any of these holds" },
  { op: "none", kind: "group", words: "none of these holds" },
  { op: "some", kind: "list", words: "there is one in the list where" },
  { op: "every", kind: "list", words: "for every one in the list" },
  { op: "no", kind: "list", words: "there is none in the list where" },
  { op: "count-at-least", kind: "count", words: "the list has at least" },
  { op: "count-at-most", kind: "count", words: "the list has at most" },
  { op: "blank", kind: "path", words: "is blank" },
  { op: "present", kind: "path", words: "is filled in" },
  { op: "is", kind: "value", words: "is" },
  { op: "is-not", kind: "value", words: "is not" },
  { op: "one-of", kind: "values", words: "is one of" },
  { op: "not-one-of", kind: "values", words: "is none of" },
  { op: "in-code-range", kind: "ranges", words: "is a code in" },
  { op: "not-in-code-range", kind: "ranges", words: "is no code in" },
  { op: "before", kind: "date", words: "is before" },
  { op: "after", kind: "date", words: "is after" },
  { op: "older-than-days", kind: "days", words: "is older than (days)" },
  { op: "more-than", kind: "amount", words: "is more than" },
  { op: "less-than", kind: "amount", words: "is less than" },
  { op: "at-least", kind: "amount", words: "is at least" },
  { op: "at-most", kind: "amount", words: "is at most" }
]

export const kindOfOperator = (op: Condition["op"]): ConditionKind => operators.find((each) => each.op === op)?.kind ?? "path"
const wordsOfOperator = (op: Condition["op"]): string => operators.find((each) => each.op === op)?.words ?? op

type Choice = readonly [path: string, label: string]

const inList: Readonly<Record<string, readonly Choice[]>> = {
  serviceLines: [...lineBoxes, ...lineMoreBoxes].map(({ path, label }) => [path, label] as const),
  diagnoses: [["code", "Diagnosis"]],
  coverages: coverageBoxes.map(({ path, label }) => [path, label] as const),
  "history.submittedLines": [
    ["dateOfService", "Date of service"],
    ["procedureCode", "Code"],
    ["renderingNpi", "Provider NPI"],
    ["status", "Status"]
  ]
}

export const lists: readonly Choice[] = [
  ["serviceLines", "Service lines"],
  ["diagnoses", "Diagnoses"],
  ["coverages", "Coverages"],
  ["history.submittedLines", "Lines sent before"]
]

const ofRecord: readonly Choice[] = [
  ...boxSections.flatMap(({ boxes }) => boxes.map(({ path, label }) => [path, label] as const)),
  ["charges.total", "Total"],
  ["charges.balanceDue", "Balance"],
  ...coverageBoxes.map(({ path, label }) => [`billedCoverage.${path}`, `Billed coverage: ${label}`] as const),
  ...[...lineBoxes, ...lineMoreBoxes].map(({ path, label }) => [`serviceLines[].${path}`, `Any line: ${label}`] as const),
  ["diagnoses[].code", "Any diagnosis"]
]

/** Boxes a condition can be about; `list`: inside of this list, null for the whole superbill. */
export const pathsFor = (list: string | null): readonly Choice[] => (list === null ? ofRecord : (inList[list] ?? []))

const labelOf = (path: string, list: string | null): string => pathsFor(list).find(([each]) => each === path)?.[1] ?? path

/** A condition of another kind, with what can be kept of the one before. */
export const newCondition = (op: Condition["op"], list: string | null, before?: Condition): Condition => {
  const path = before && "path" in before ? before.path : (pathsFor(list)[0]?.[0] ?? "referralNumber")
  switch (op) {
    case "all":
    case "any":
    case "none":
      return { op, of: before && "of" in before ? before.of : [before ?? newCondition("blank", list)] }
    case "some":
    case "every":
    case "no":
      return before && "list" in before && before.that
        ? { op, list: before.list, that: before.that }
        : { op, list: "serviceLines", that: newCondition("is", "serviceLines") }
    case "count-at-least":
    case "count-at-most":
      return { op, list: before && "list" in before ? before.list : "serviceLines", count: 1 }
    case "blank":
    case "present":
      return { op, path }
    case "is":
    case "is-not":
      return { op, path, value: before && "value" in before ? before.value : "" }
    case "one-of":
    case "not-one-of":
      return { op, path, values: before && "values" in before ? before.values : [] }
    case "in-code-range":
    case "not-in-code-range":
      return { op, path, ranges: before && "ranges" in before ? before.ranges : [] }
    case "before":
    case "after":
      return { op, path, date: "today" }
    case "older-than-days":
      return { op, path, days: 30 }
    case "more-than":
    case "less-than":
    case "at-least":
    case "at-most":
      return { op, path, amount: before && "amount" in before ? before.amount : 0 }
  }
}

/** What was typed as a value: yes and no, numbers where a number is meant, else the text. Codes with leading zeros stay texts. */
export const readRuleValue = (text: string): string | number | boolean => {
  const typed = text.trim()
  if (/^(yes|true)$/i.test(typed)) return true
  if (/^(no|false)$/i.test(typed)) return false
  return typed
}

const valueWords = (value: string | number | boolean): string => (value === true ? "yes" : value === false ? "no" : String(value))

/** A condition as a sentence of the office, for lists. */
export const conditionWords = (condition: Condition, list: string | null = null): string => {
  const words = wordsOfOperator(condition.op)
  if ("of" in condition) {
    const mark = condition.op === "all" ? " and " : " or "
    const joined = condition.of.map((each) => conditionWords(each, list)).join(mark)
    return condition.op === "none" ? `not (${joined})` : condition.of.length > 1 ? `(${joined})` : joined
  }
  if ("list" in condition) {
    const name = (lists.find(([path]) => path === condition.list)?.[1] ?? condition.list).toLowerCase()
    const that = condition.that ? conditionWords(condition.that, condition.list) : ""
    if ("count" in condition) return `${words} ${condition.count} ${name}${that ? ` where ${that}` : ""}`
    return `${words.replace("the list", name)} ${that}`
  }
  const about = `${labelOf(condition.path, list)} ${words}`
  if ("value" in condition) return `${about} ${valueWords(condition.value)}`
  if ("values" in condition) return `${about} ${condition.values.map(valueWords).join(", ")}`
  if ("ranges" in condition) return `${about} ${condition.ranges.join(", ")}`
  if ("date" in condition) return `${about} ${typeof condition.date === "string" ? condition.date : labelOf(condition.date.path, list)}`
  if ("days" in condition) return `${about} ${condition.days}`
  if ("amount" in condition)
    return `${about} ${typeof condition.amount === "number" ? condition.amount : labelOf(condition.amount.path, list)}`
  return about
}
