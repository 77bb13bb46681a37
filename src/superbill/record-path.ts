import { billedCoverage } from "./billed-coverage"
import type { LenientSuperbill } from "./lenient-record"
import { recordShape, type Shape } from "./record-shape"

/** A value of the record and the full path to it. */
export type PlacedValue = { path: string; value: unknown }

/** Where a relative path starts: the record, or one entry of a list. */
export type Scope = { path: string; value: unknown; shape: Shape }

type Step = { name: string } | { place: number | "every" }

/** "serviceLines[].ndc.code" -> steps; null when it is not written as a path. */
const stepsOf = (path: string): Step[] | null => {
  const steps: Step[] = []
  for (const part of path.split(".")) {
    const match = /^([a-zA-Z]\w*)((?:\[\d{0,3}\])*)$/.exec(part)
    if (!match) return null
    steps.push({ name: match[1] ?? "" })
    for (const [, place] of (match[2] ?? "").matchAll(/\[(\d*)\]/g)) steps.push({ place: place ? Number(place) : "every" })
  }
  return steps
}

const partOf = (shape: Shape, name: string): Shape | undefined => (shape.kind === "section" ? shape.parts.get(name) : undefined)

const coverageShape = (): Shape | undefined => {
  const coverages = partOf(recordShape, "coverages")
  return coverages?.kind === "list" ? coverages.entry : undefined
}

/** What stands at the path, seen from `shape`; undefined when a superbill has no such place. */
export const shapeAt = (path: string, shape: Shape): Shape | undefined => {
  if (path === "record" || path.startsWith("record.")) return shapeAt(path.slice("record.".length), recordShape)
  const steps = stepsOf(path)
  if (!steps) return undefined
  let here: Shape | undefined = shape
  steps.forEach((step, at) => {
    if (!here) return
    if ("name" in step)
      here = at === 0 && step.name === "billedCoverage" && here === recordShape ? coverageShape() : partOf(here, step.name)
    else here = here.kind === "list" ? here.entry : undefined
  })
  return here
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value)

/** Every value at the path, seen from the scope: one, or one for each entry where it leads through lists. */
export const valuesAt = (path: string, scope: Scope, record: LenientSuperbill): PlacedValue[] => {
  if (path.startsWith("record.")) return valuesAt(path.slice("record.".length), { path: "", value: record, shape: recordShape }, record)
  let found: PlacedValue[] = [{ path: scope.path, value: scope.value }]
  for (const [at, step] of (stepsOf(path) ?? []).entries()) {
    if ("name" in step && at === 0 && step.name === "billedCoverage" && scope.shape === recordShape) {
      const billed = billedCoverage(record)
      found = billed ? [{ path: `coverages[${billed.place}]`, value: billed.coverage }] : []
    } else if ("name" in step) {
      found = found.map(({ path: from, value }) => ({
        path: from === "" ? step.name : `${from}.${step.name}`,
        value: isObject(value) && Object.hasOwn(value, step.name) ? value[step.name] : undefined
      }))
    } else {
      found = found.flatMap(({ path: from, value }) =>
        (Array.isArray(value) ? value : []).flatMap((entry: unknown, place) =>
          step.place === "every" || step.place === place ? [{ path: `${from}[${place}]`, value: entry }] : []
        )
      )
    }
  }
  return found
}
