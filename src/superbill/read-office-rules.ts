import { type Condition, OfficeRule } from "./office-rule"
import { shapeAt } from "./record-path"
import { recordShape, type Shape } from "./record-shape"
import { everyRule } from "./rules/every-rule"

/** What is wrong with which rule, and where in it ("when.of[1].path"). */
export type OfficeRuleProblem = { rule: string; part: string; message: string }
export type OfficeRulesReading = { ok: true; rules: OfficeRule[] } | { ok: false; problems: OfficeRuleProblem[] }

const mostRules = 500
const deepest = 24

const isTooDeep = (json: unknown, left: number): boolean => {
  if (typeof json !== "object" || json === null) return false
  return left === 0 || Object.values(json).some((part) => isTooDeep(part, left - 1))
}

const partText = (steps: readonly PropertyKey[]): string =>
  steps.reduce<string>(
    (text, step) => (typeof step === "number" ? `${text}[${step}]` : text === "" ? String(step) : `${text}.${String(step)}`),
    ""
  )

type Complaint = Omit<OfficeRuleProblem, "rule">

const noPlace = (part: string, path: string): Complaint => ({ part, message: `A superbill has no "${path}".` })

const valuePath = (part: string, path: string, shape: Shape): Complaint[] => {
  const found = shapeAt(path, shape)
  if (!found) return [noPlace(part, path)]
  return found.kind === "section" ? [{ part, message: `"${path}" is a group of boxes; name one of them.` }] : []
}

/** Paths that lead nowhere, and lists that are none. */
const pathProblems = (condition: Condition, part: string, shape: Shape): Complaint[] => {
  if ("of" in condition) return condition.of.flatMap((each, place) => pathProblems(each, `${part}.of[${place}]`, shape))
  if ("list" in condition) {
    const list = shapeAt(condition.list, shape)
    if (list?.kind !== "list")
      return [list ? { part: `${part}.list`, message: `"${condition.list}" is no list.` } : noPlace(`${part}.list`, condition.list)]
    return condition.that ? pathProblems(condition.that, `${part}.that`, list.entry) : []
  }
  const operand = "date" in condition ? condition.date : "amount" in condition ? condition.amount : null
  return [
    ...valuePath(`${part}.path`, condition.path, shape),
    ...(typeof operand === "object" && operand !== null
      ? valuePath(`${part}.${"date" in condition ? "date" : "amount"}.path`, operand.path, shape)
      : [])
  ]
}

const problemsOf = (json: unknown, taken: ReadonlySet<string>): { rule: OfficeRule | null; complaints: Complaint[] } => {
  if (isTooDeep(json, deepest)) return { rule: null, complaints: [{ part: "when", message: "Its conditions are nested too deep." }] }
  const reading = OfficeRule.safeParse(json)
  if (!reading.success) {
    return { rule: null, complaints: reading.error.issues.map(({ path, message }) => ({ part: partText(path), message })) }
  }
  const rule = reading.data
  return {
    rule,
    complaints: [
      ...(taken.has(rule.id) ? [{ part: "id", message: "There is another rule of this name." }] : []),
      ...pathProblems(rule.when, "when", recordShape),
      ...(rule.at ?? []).flatMap((path, place) => (shapeAt(path, recordShape) ? [] : [noPlace(`at[${place}]`, path)]))
    ]
  }
}

const nameOf = (json: unknown, place: number): string =>
  typeof json === "object" && json !== null && "id" in json && typeof json.id === "string" ? json.id : `number ${place + 1}`

/** Any JSON -> office rules, or everything that is wrong with them. Nothing is taken over when one rule is wrong. */
export const readOfficeRules = (json: unknown): OfficeRulesReading => {
  const refuse = (message: string): OfficeRulesReading => ({ ok: false, problems: [{ rule: "", part: "", message }] })
  const list = typeof json === "object" && json !== null && "officeRules" in json ? json.officeRules : json
  if (!Array.isArray(list)) return refuse("This holds no list of office rules.")
  if (list.length > mostRules) return refuse(`These are more than ${mostRules} rules.`)
  const taken = new Set(everyRule.map(({ id }) => id))
  const rules: OfficeRule[] = []
  const problems: OfficeRuleProblem[] = []
  list.forEach((entry: unknown, place) => {
    const { rule, complaints } = problemsOf(entry, taken)
    problems.push(...complaints.map((complaint) => ({ rule: nameOf(entry, place), ...complaint })))
    if (rule) {
      taken.add(rule.id)
      rules.push(rule)
    }
  })
  return problems.length > 0 ? { ok: false, problems } : { ok: true, rules }
}

/** A file's text -> office rules, or what is wrong with it. */
export const importOfficeRules = (text: string): OfficeRulesReading => {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return { ok: false, problems: [{ rule: "", part: "", message: "This is no JSON file." }] }
  }
  return readOfficeRules(json)
}

export const exportOfficeRules = (rules: readonly OfficeRule[]): string => `${JSON.stringify({ officeRules: rules }, null, 2)}\n`
