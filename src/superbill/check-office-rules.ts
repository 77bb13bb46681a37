import { partsOfDate } from "../patient/calendar-date"
import { codeRange, type CodeSet } from "./code-ranges"
import { daysBetween } from "./days"
import type { LenientSuperbill } from "./lenient-record"
import { differsFromSum } from "./money"
import type { Condition, OfficeRule } from "./office-rule"
import { codeOf, dateOf, isBlank, numberOf } from "./read-value"
import { type PlacedValue, type Scope, shapeAt, valuesAt } from "./record-path"
import { recordShape } from "./record-shape"
import type { Finding } from "./rule"

/** Null: the condition does not hold. Otherwise the paths it found, which may be none ("there is no line with ..."). */
type Answer = string[] | null

type Run = { record: LenientSuperbill; asOf: string }

/** Values along a path; a list at its end gives its entries, so that "modifiers" means any modifier. */
const valuesOf = (path: string, scope: Scope, { record }: Run): PlacedValue[] =>
  valuesAt(path, scope, record).flatMap(({ path: from, value }) =>
    Array.isArray(value) ? value.map((entry: unknown, place) => ({ path: `${from}[${place}]`, value: entry })) : [{ path: from, value }]
  )

/** Texts are compared trimmed and without regard to case; numbers and flags exactly. */
const isSame = (value: unknown, wanted: string | number | boolean): boolean =>
  typeof wanted === "string" ? !isBlank(value) && codeOf(value) === codeOf(wanted) : value === wanted

const placesOf = (values: readonly PlacedValue[], isSo: (value: unknown) => boolean): Answer => {
  const paths = values.filter(({ value }) => isSo(value)).map(({ path }) => path)
  return paths.length > 0 ? paths : null
}

/** The opposite of an answer: holds where nothing was found, and is then about all the values looked at. */
const notFound = (answer: Answer, values: readonly PlacedValue[]): Answer => (answer === null ? values.map(({ path }) => path) : null)

const ranges = (texts: readonly string[]): CodeSet => {
  const sets = texts.flatMap((text) => codeRange(text) ?? [])
  return (code) => sets.some((has) => has(code))
}

const isMore = (one: number, other: number): boolean => one > other && differsFromSum(one, [other])

const comparisons: Readonly<Record<"more-than" | "less-than" | "at-least" | "at-most", (one: number, other: number) => boolean>> = {
  "more-than": isMore,
  "less-than": (one, other) => isMore(other, one),
  "at-least": (one, other) => !isMore(other, one),
  "at-most": (one, other) => !isMore(one, other)
}

const dateOfOperand = (operand: string | { path: string }, scope: Scope, run: Run): string | null => {
  if (typeof operand === "string") return operand === "today" ? run.asOf : dateOf(operand)
  return valuesOf(operand.path, scope, run).reduce<string | null>((found, { value }) => found ?? dateOf(value), null)
}

const numberOfOperand = (operand: number | { path: string }, scope: Scope, run: Run): number | null =>
  typeof operand === "number"
    ? operand
    : valuesOf(operand.path, scope, run).reduce<number | null>((found, { value }) => found ?? numberOf(value), null)

const entriesOf = (list: string, scope: Scope, { record }: Run): Scope[] => {
  const shape = shapeAt(list, scope.shape)
  if (shape?.kind !== "list") return []
  return valuesAt(list, scope, record).flatMap(({ path, value }) =>
    Array.isArray(value) ? value.map((entry: unknown, place) => ({ path: `${path}[${place}]`, value: entry, shape: shape.entry })) : []
  )
}

const joined = (answers: readonly Answer[]): string[] => answers.flatMap((answer) => answer ?? [])

const answerOfList = (condition: Extract<Condition, { list: string }>, scope: Scope, run: Run): Answer => {
  const entries = entriesOf(condition.list, scope, run)
  const { that } = condition
  const answers = entries.map((entry) => (that ? answerOf(that, entry, run) : [entry.path]))
  const held = answers.filter((answer) => answer !== null).length
  switch (condition.op) {
    case "some":
      return held > 0 ? joined(answers) : null
    case "every":
      return entries.length > 0 && held === entries.length ? joined(answers) : null
    case "no":
      return held === 0 ? [] : null
    case "count-at-least":
      return held >= condition.count ? joined(answers) : null
    case "count-at-most":
      return held <= condition.count ? joined(answers) : null
  }
}

const answerOf = (condition: Condition, scope: Scope, run: Run): Answer => {
  if ("of" in condition) {
    const answers = condition.of.map((each) => answerOf(each, scope, run))
    const held = answers.filter((answer) => answer !== null).length
    if (condition.op === "all") return held === answers.length ? joined(answers) : null
    if (condition.op === "any") return held > 0 ? joined(answers) : null
    return held === 0 ? [] : null
  }
  if ("list" in condition) return answerOfList(condition, scope, run)
  const values = valuesOf(condition.path, scope, run)
  switch (condition.op) {
    case "present":
      return placesOf(values, (value) => !isBlank(value))
    case "blank": {
      const filled = placesOf(values, (value) => !isBlank(value))
      return filled === null && values.length === 0
        ? valuesAt(condition.path, scope, run.record).map(({ path }) => path)
        : notFound(filled, values)
    }
    case "is":
      return placesOf(values, (value) => isSame(value, condition.value))
    case "is-not":
      return notFound(
        placesOf(values, (value) => isSame(value, condition.value)),
        values
      )
    case "one-of":
      return placesOf(values, (value) => condition.values.some((each) => isSame(value, each)))
    case "not-one-of":
      return notFound(
        placesOf(values, (value) => condition.values.some((each) => isSame(value, each))),
        values
      )
    case "in-code-range": {
      const has = ranges(condition.ranges)
      return placesOf(values, (value) => has(codeOf(value)))
    }
    case "not-in-code-range": {
      const has = ranges(condition.ranges)
      return notFound(
        placesOf(values, (value) => has(codeOf(value))),
        values
      )
    }
    case "before":
    case "after": {
      const limit = dateOfOperand(condition.date, scope, run)
      if (limit === null) return null
      return placesOf(values, (value) => {
        const date = dateOf(value)
        return date !== null && (condition.op === "before" ? date < limit : date > limit)
      })
    }
    case "older-than-days":
      return placesOf(values, (value) => {
        const date = dateOf(value)
        return date !== null && daysBetween(date, run.asOf) > condition.days
      })
    default: {
      const limit = numberOfOperand(condition.amount, scope, run)
      if (limit === null) return null
      return placesOf(values, (value) => {
        const amount = numberOf(value)
        return amount !== null && comparisons[condition.op](amount, limit)
      })
    }
  }
}

const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/**
 * The office's own rules over one superbill. `asOf`: the day of the check, a real date (RangeError otherwise), which
 * "today" in a rule means. Positive operators hold when any value at the path fits; "is-not" and its like, when none does.
 */
export const checkOfficeRules = (record: LenientSuperbill, rules: readonly OfficeRule[], asOf: string): Finding[] => {
  if (partsOfDate(asOf) === null) throw new RangeError("asOf must be a real date in the form YYYY-MM-DD")
  const scope: Scope = { path: "", value: record, shape: recordShape }
  return rules.flatMap(({ id, isOn, severity, message, fix, source, when, at }) => {
    const answer = isOn ? answerOf(when, scope, { record, asOf }) : null
    if (answer === null) return []
    const paths = at ? at.flatMap((path) => valuesAt(path, scope, record).map((each) => each.path)) : [...new Set(answer)].sort(compareText)
    return [{ ruleId: id, severity, message, fix, source, paths }]
  })
}

/** One superbill to try a rule on. */
export type TrialCase = { id: string; record: LenientSuperbill; asOf: string }

/** Where a rule would have spoken, before it is switched on; a rule that is off is tried all the same. */
export const tryOfficeRule = (
  rule: OfficeRule,
  cases: readonly TrialCase[]
): { fires: { id: string; paths: string[] }[]; silent: string[] } => {
  const tried = cases.map(({ id, record, asOf }) => ({ id, finding: checkOfficeRules(record, [{ ...rule, isOn: true }], asOf)[0] }))
  return {
    fires: tried.flatMap(({ id, finding }) => (finding ? [{ id, paths: finding.paths }] : [])),
    silent: tried.filter(({ finding }) => !finding).map(({ id }) => id)
  }
}
