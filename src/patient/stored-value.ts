import type { PatientRecord } from "./record"
import { pathOfKey } from "./record-keys"

const child = (node: unknown, step: string): unknown =>
  typeof node === "object" && node !== null && Object.hasOwn(node, step) ? (node as Record<string, unknown>)[step] : undefined

/** The node a path leads to; coverages are found by their sequence, not their place. */
export const nodeAt = (record: PatientRecord, path: readonly string[]): unknown => {
  const [root, sequence, ...rest] = path
  if (root !== "coverages") return path.reduce<unknown>(child, record)
  return rest.reduce<unknown>(
    child,
    record.coverages.find((coverage) => coverage.sequence === sequence)
  )
}

/** What the record itself holds under a key: nothing derived, no falling back. */
export const storedValue = (record: PatientRecord, key: string): string | null => {
  const value = nodeAt(record, pathOfKey(key))
  return typeof value === "string" && value !== "" ? value : null
}
