import fc from "fast-check"
import * as z from "zod"
import { Superbill } from "../../src/superbill/record"

const dates = /(Date|From|To|On)$|^date/
const day = fc.integer({ min: 0, max: 60_000 }).map((days) => new Date(Date.UTC(1930, 0, 1) + days * 86_400_000).toISOString().slice(0, 10))
const words = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.constantFrom("=1+1", "'=x", "-2", "@a", "+1", "a,b", 'say "x"', "two\nlines", "tab\there", "Peña", "0026", "[1]", " ", "'", "﹘")
)
const cents = fc.integer({ min: -999_999_999, max: 999_999_999 }).map((each) => each / 100)

const arbitraryOf = (schema: unknown, name: string): fc.Arbitrary<unknown> => {
  if (schema instanceof z.ZodPipe) return arbitraryOf(schema.out, name)
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) {
    return fc.option(arbitraryOf(schema.unwrap(), name), { nil: undefined, freq: 3 })
  }
  if (schema instanceof z.ZodObject) {
    return fc.record(Object.fromEntries(Object.entries(schema.shape).map(([key, part]) => [key, arbitraryOf(part, key)])))
  }
  if (schema instanceof z.ZodArray) {
    const most = name === "coverages" ? 3 : name === "diagnoses" ? 12 : 4
    return schema.element instanceof z.ZodString
      ? fc.array(fc.oneof(fc.stringMatching(/^[A-Z0-9]{1,3}$/), fc.string({ maxLength: 5 })), { maxLength: 4 })
      : fc.array(arbitraryOf(schema.element, name), { maxLength: most })
  }
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options)
  if (schema instanceof z.ZodBoolean) return fc.boolean()
  if (schema instanceof z.ZodNumber) return cents
  return dates.test(name) ? day : words
}

/** A superbill of the right shape with anything at all in it, formulas and quotes among it. */
export const anySuperbill: fc.Arbitrary<Superbill> = arbitraryOf(Superbill, "").map((made) => Superbill.parse(made))
