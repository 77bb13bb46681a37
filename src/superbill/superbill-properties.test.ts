import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { aLine, aReference, aSuperbill, asOf } from "../../tests/support/a-superbill"
import { checkSuperbill } from "./check-superbill"
import { diagnosisLetter, moveDiagnosis, removeDiagnosis } from "./diagnosis-edits"
import { type LenientSuperbill, readSuperbill } from "./lenient-record"
import { duplicateLine, moveLine, removeLine } from "./line-edits"
import { differsFromSum, toCents, toDollars } from "./money"
import { emptySuperbill, ServiceLine, type Superbill } from "./record"
import { recordShape, type Shape } from "./record-shape"
import { totalsOf, withTotals } from "./totals"

const reference = aReference()
const ids = (record: LenientSuperbill): string[] =>
  checkSuperbill(record, reference, asOf)
    .findings.map(({ ruleId }) => ruleId)
    .sort()

/** Values that rules look for, and others that should not be there. */
const leaf = fc.oneof(
  fc.jsonValue({ maxDepth: 1 }),
  fc.constantFrom(
    "",
    " ",
    "primary",
    "secondary",
    "medicare",
    "medicaid",
    "commercial",
    "self",
    "child",
    "self-pay-superbill",
    "insurance-claim"
  ),
  fc.constantFrom("99213", "97110", "20610", "80053", "80048", "90686", "J1885", "70551", "90834", "25", "59", "A", "B", "02", "11", "21"),
  fc.constantFrom(
    "2026-03-10",
    "2026-02-29",
    "0026-03-10",
    "9999-12-31",
    "2025-12-01",
    "1EG4TE5MK73",
    "J02.9",
    "S13.4A",
    "W19.XXXA",
    "PLAN1",
    "STRICT"
  ),
  fc.constantFrom(true, false, 0, 1, 2, 130, -1, 0.005, 1e300, null)
)
const anyOf = (shape: Shape): fc.Arbitrary<unknown> => {
  if (shape.kind === "value") return leaf
  const right =
    shape.kind === "list"
      ? fc.array(anyOf(shape.entry), { maxLength: 4 })
      : fc.record(Object.fromEntries([...shape.parts].map(([name, part]) => [name, anyOf(part)])), { requiredKeys: [] })
  return fc.oneof({ weight: 12, arbitrary: right }, { weight: 1, arbitrary: leaf })
}

describe("any JSON at all", () => {
  it("gives findings or a clear refusal", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        const reading = readSuperbill(json)
        if (reading.ok) expect(checkSuperbill(reading.record, reference, asOf).findings.length).toBeGreaterThan(0)
        else expect(reading.message).toMatch(/\w+/)
      }),
      { numRuns: 500 }
    )
  })

  it("of a superbill's shape with any values gives findings whose places are in the record", () => {
    fc.assert(
      fc.property(anyOf(recordShape), (json) => {
        const reading = readSuperbill(json)
        if (!reading.ok) return
        for (const { paths } of checkSuperbill(reading.record, reference, asOf).findings) {
          expect(paths.length).toBeGreaterThan(0)
          expect(new Set(paths).size).toBe(paths.length)
        }
      }),
      { numRuns: 400 }
    )
  })
})

const lineOf = fc.record({
  dateFrom: fc.constantFrom("2026-03-10", "2026-03-09", ""),
  procedureCode: fc.constantFrom(
    "99213",
    "97110",
    "97530",
    "97116",
    "20610",
    "80053",
    "80048",
    "90686",
    "90461",
    "90460",
    "G0438",
    "69210",
    "J1885"
  ),
  modifiers: fc.subarray(["25", "59", "GP", "76", "LT", "RT"]),
  diagnosisPointers: fc.subarray(["A", "B", "C"]),
  placeOfService: fc.constantFrom("11", "02", "21", ""),
  charge: fc.constantFrom(130, 0, 45.1, 0.1, 0.2),
  units: fc.constantFrom(1, 2, 9, 0),
  minutes: fc.constantFrom(null, 7, 15, 38)
})

describe("the order of the lines", () => {
  it("changes no finding", () => {
    const change = (serviceLines: unknown[]) => ({ serviceLines, diagnoses: [{ code: "J02.9" }, { code: "M54.50" }] })
    fc.assert(
      fc.property(
        fc
          .array(lineOf, { minLength: 1, maxLength: 6 })
          .chain((lines) => fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length }))),
        fc.constantFrom("claim" as const, "medicare" as const),
        ([lines, shuffled], base) => {
          const one = lines.map(aLine)
          const other = shuffled.map(aLine)
          expect(ids(aSuperbill(base, change(other)))).toEqual(ids(aSuperbill(base, change(one))))
        }
      ),
      { numRuns: 300 }
    )
  })
})

const amount = fc.integer({ min: -99_999_999, max: 99_999_999 })
const aLineOf = (over: Partial<ServiceLine>): ServiceLine => ({ ...ServiceLine.parse({}), ...over })

describe("money", () => {
  it("never drifts: dollars and cents go back and forth, and any sum of lines is exact", () => {
    fc.assert(
      fc.property(fc.array(amount, { maxLength: 50 }), (cents) => {
        expect(cents.map((each) => toCents(toDollars(each)))).toEqual(cents.map((each) => each))
        const sum = cents.reduce((total, each) => total + each, 0)
        const dollars = cents.map(toDollars)
        expect(differsFromSum(toDollars(sum), dollars)).toBe(false)
        expect(differsFromSum(toDollars(sum + 1), dollars)).toBe(true)
        const record = { ...emptySuperbill(), serviceLines: dollars.map((charge) => aLineOf({ charge })) }
        expect(totalsOf(record).charges).toBe(sum)
      })
    )
  })

  it("rounds as a person would", () => {
    expect([1.005, -1.005, 0.1 + 0.2, 1e-9, 2.675, 1e21].map(toCents)).toEqual([101, -101, 30, 0, 268, 1e23])
  })

  it("of a superbill whose totals were made is never found wrong", () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 20 }), amount, amount, (cents, paid, adjusted) => {
        const record: Superbill = {
          ...emptySuperbill(),
          serviceLines: cents.map((each) => aLineOf({ charge: toDollars(each) })),
          charges: { amountPaid: toDollars(paid), adjustments: toDollars(adjusted) }
        }
        const found = ids(withTotals(record))
        expect(found).not.toContain("total-charge-mismatch")
        expect(found).not.toContain("balance-mismatch")
      })
    )
  })
})

const diagnosed = fc.integer({ min: 1, max: 12 }).chain((count) =>
  fc.record({
    codes: fc.constant(Array.from({ length: count }, (_, place) => `D${place}`)),
    pointers: fc.array(fc.array(fc.integer({ min: 0, max: count - 1 }).map(diagnosisLetter), { maxLength: 4 }), { maxLength: 5 }),
    from: fc.integer({ min: -1, max: count }),
    to: fc.integer({ min: -1, max: count })
  })
)

/** The codes that each line points to, by its letters. */
const pointedTo = (record: Superbill): (string | null | undefined)[][] =>
  record.serviceLines.map((line) => line.diagnosisPointers.map((letter) => record.diagnoses["ABCDEFGHIJKL".indexOf(letter)]?.code))

describe("diagnoses", () => {
  it("keep their pointers true when they are moved or taken out", () => {
    fc.assert(
      fc.property(diagnosed, ({ codes, pointers, from, to }) => {
        const record: Superbill = {
          ...emptySuperbill(),
          diagnoses: codes.map((code) => ({ code })),
          serviceLines: pointers.map((diagnosisPointers) => aLineOf({ diagnosisPointers }))
        }
        const moved = moveDiagnosis(record, from, to)
        expect(pointedTo(moved)).toEqual(pointedTo(record))
        if (codes[from] && codes[to]) expect(moved.diagnoses[to]?.code).toBe(codes[from])
        else expect(moved).toBe(record)
        expect(moved.diagnoses.map(({ code }) => code).sort()).toEqual([...codes].sort())
        const removed = removeDiagnosis(record, from)
        expect(pointedTo(removed)).toEqual(pointedTo(record).map((line) => line.filter((code) => code !== codes[from])))
      })
    )
  })
})

describe("lines", () => {
  it("are moved, doubled and taken out without any being lost", () => {
    const record: Superbill = { ...emptySuperbill(), serviceLines: ["1", "2", "3"].map((procedureCode) => aLineOf({ procedureCode })) }
    const codes = ({ serviceLines }: Superbill): string => serviceLines.map(({ procedureCode }) => procedureCode).join("")
    expect(codes(moveLine(record, 0, 2))).toBe("231")
    expect(codes(moveLine(record, 0, 3))).toBe("123")
    expect(codes(removeLine(record, 1))).toBe("13")
    expect(codes(removeLine(record, -1))).toBe("123")
    const doubled = duplicateLine(record, 1)
    expect(codes(doubled)).toBe("1223")
    expect(doubled.serviceLines[1]?.modifiers).not.toBe(doubled.serviceLines[2]?.modifiers)
  })
})
