import { expect, test } from "vitest"
import { isEqualPayer, isSamePayer } from "./same-payer"

test("spelling and words that every insurer has are no difference", () => {
  expect(isEqualPayer("HARBORLIGHT MUTUAL", "Harborlight Mutual Insurance Co.")).toBe(true)
  expect(isEqualPayer("Original Medicare", "Medicare Part B")).toBe(true)
  expect(isEqualPayer("Medicare Part A and B", "MEDICARE")).toBe(true)
  expect(isEqualPayer("Medicare Part D", "Medicare")).toBe(false)
  expect(isEqualPayer("", "")).toBe(false)
})

test("one name may hold the other, in whole words", () => {
  expect(isSamePayer("Stonebridge", "Stonebridge Health of Ohio")).toBe(true)
  expect(isSamePayer("BlueCross", "Blue Cross Blue Shield of Ohio")).toBe(true)
  expect(isSamePayer("Oscar", "Toscar Health")).toBe(false)
  expect(isSamePayer("Rx", "Rx Mutual")).toBe(false)
})

test.each([
  ["Medicare", "Humana Medicare Advantage"],
  ["Humana", "Humana Medicare Advantage"],
  ["Medicaid", "Molina Medicaid"],
  ["Aetna", "Aetna Better Health"],
  ["UnitedHealthcare", "UnitedHealthcare Community Plan"],
  ["TRICARE", "TRICARE Supplement"]
])("%s is not %s", (one, other) => {
  expect(isSamePayer(one, other)).toBe(false)
  expect(isSamePayer(other, one)).toBe(false)
})
