import { expect, test } from "vitest"
import { answeredCoverage } from "./answered-coverage"

const placeOf = (answer: Parameters<typeof answeredCoverage>[0], ...names: (string | undefined)[]) =>
  answeredCoverage(
    answer,
    names.map((payerName, at) => ({ sequence: at === 0 ? "primary" : "secondary", payerName }))
  )?.sequence

test("an answer stays with its place while the payer there is the same", () => {
  expect(placeOf({ payerName: "Aetna", sequence: "primary" }, "Aetna Health")).toBe("primary")
  expect(placeOf({ payerName: "Bluefern of Ohio", sequence: "primary", coverageName: "BFO" }, "BFO")).toBe("primary")
  expect(placeOf({ payerName: "Aetna", sequence: "primary" }, undefined)).toBe("primary")
  expect(placeOf({ payerName: null, sequence: "primary" }, "Aetna")).toBe("primary")
})

test("a payer that was corrected since takes the answer with it, or has none", () => {
  expect(placeOf({ payerName: "Aetna", sequence: "primary", coverageName: "Aetna" }, "Cigna")).toBeUndefined()
  expect(placeOf({ payerName: "Aetna", sequence: "primary", coverageName: "Aetna" }, "Cigna", "Aetna")).toBe("secondary")
  expect(placeOf({ payerName: null, sequence: "primary", coverageName: "Aetna" }, "Cigna")).toBeUndefined()
})

test("without a place the name tells, an equal one first", () => {
  expect(placeOf({ payerName: "Stonebridge" }, "Stonebridge Health of Ohio", "Stonebridge")).toBe("secondary")
  expect(placeOf({ payerName: "Medicare" }, "Humana Medicare Advantage")).toBeUndefined()
  expect(placeOf({ payerName: null }, "Aetna")).toBeUndefined()
})
