import * as z from "zod"
import { Superbill } from "./record"

/** What stands where in a superbill: a value, a section of named parts, or a list of one kind of entry. */
export type Shape = { kind: "value" } | { kind: "section"; parts: ReadonlyMap<string, Shape> } | { kind: "list"; entry: Shape }

const shapeOf = (schema: unknown): Shape => {
  if (schema instanceof z.ZodPipe) return shapeOf(schema.out)
  if (schema instanceof z.ZodArray) return { kind: "list", entry: shapeOf(schema.element) }
  if (schema instanceof z.ZodObject) {
    return { kind: "section", parts: new Map(Object.entries(schema.shape).map(([name, part]) => [name, shapeOf(part)])) }
  }
  return { kind: "value" }
}

/** Read off the schema once, so that the fields are named in one place. */
export const recordShape = shapeOf(Superbill)
