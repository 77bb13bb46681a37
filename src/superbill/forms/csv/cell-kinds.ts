import * as z from "zod"
import { isDateField } from "../date-fields"
import { Superbill } from "../../record"

/** What a cell holds. `words` are parted by blanks; `list` is a list of entries as JSON. */
export type CellKind = "text" | "date" | "number" | "amount" | "yes-no" | "choice" | "words" | "list"

/** `steps` lead to the value in a superbill, or in its line when `isLine`. */
export type Column = { name: string; kind: CellKind; steps: readonly (string | number)[]; isLine: boolean }

const unwrap = (schema: unknown): unknown => {
  if (schema instanceof z.ZodPipe) return unwrap(schema.out)
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return unwrap(schema.unwrap())
  return schema
}

const amounts = new Set([
  "charge",
  "paidAmount",
  "total",
  "amountPaid",
  "adjustments",
  "balanceDue",
  "copayDue",
  "copayCollected",
  "goodFaithEstimateTotal",
  "outsideLabCharge"
])

const kindOf = (schema: unknown, name: string): CellKind => {
  if (schema instanceof z.ZodNumber) return amounts.has(name) ? "amount" : "number"
  if (schema instanceof z.ZodBoolean) return "yes-no"
  if (schema instanceof z.ZodEnum) return "choice"
  if (schema instanceof z.ZodArray) return unwrap(schema.element) instanceof z.ZodString ? "words" : "list"
  return isDateField(name) ? "date" : "text"
}

/** How many columns of a kind a list of the superbill takes up. */
const spread: Readonly<Record<string, number>> = { coverages: 3, diagnoses: 12 }

const columnsOf = (given: unknown, name: string, steps: readonly (string | number)[], isLine: boolean): Column[] => {
  const schema = unwrap(given)
  const last = String(steps.at(-1) ?? "")
  if (schema instanceof z.ZodObject) {
    return Object.entries(schema.shape).flatMap(([key, part]) =>
      columnsOf(part, name === "" ? key : `${name}.${key}`, [...steps, key], isLine)
    )
  }
  if (schema instanceof z.ZodArray && !isLine && (last === "serviceLines" || last in spread)) {
    if (last === "serviceLines") return columnsOf(schema.element, "line", [], true)
    const times = spread[last] ?? 0
    return Array.from({ length: times }, (_, place) => columnsOf(schema.element, `${last}[${place}]`, [last, place], isLine)).flat()
  }
  return [{ name, kind: kindOf(schema, last), steps, isLine }]
}

/** Every value of a superbill as a column, named by its path; those of a line begin with `line`. Read off the schema, so that none is forgotten. */
export const columns: readonly Column[] = columnsOf(Superbill, "", [], false)
