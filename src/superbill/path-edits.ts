import type { Superbill } from "./record"

const stepsOf = (path: string): (string | number)[] =>
  path.split(/[.[\]]+/).flatMap((step) => (step === "" ? [] : /^\d+$/.test(step) ? Number(step) : step))

const isSection = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value)

/** What stands at a full path ("serviceLines[0].charge"); undefined where nothing does. */
export const valueAt = (record: Superbill, path: string): unknown =>
  stepsOf(path).reduce<unknown>((here, step) => {
    if (typeof step === "number") return Array.isArray(here) ? (here[step] as unknown) : undefined
    return isSection(here) && Object.hasOwn(here, step) ? here[step] : undefined
  }, record)

const put = (here: unknown, steps: readonly (string | number)[], value: unknown): unknown => {
  const [step, ...rest] = steps
  if (step === undefined) return value
  if (typeof step === "number") {
    if (!Array.isArray(here) || step >= here.length) return here
    return here.with(step, put(here[step], rest, value))
  }
  return isSection(here) ? { ...here, [step]: put(here[step], rest, value) } : here
}

/** The superbill with another value at a full path; unchanged where the path leads past the end of a list. The value must fit the box. */
export const withValueAt = (record: Superbill, path: string, value: unknown): Superbill => put(record, stepsOf(path), value) as Superbill
