import { expect, it } from "vitest"
import { aField, aPage } from "../../tests/support/a-page"
import { classifyPage } from "./classify-page"

const keysOf = (...names: string[]): (string | null)[] =>
  classifyPage(aPage(...names.map((name) => aField({ name }))), []).map(({ meaning }) => meaning.key)

it("a bare id between two of the guarantor is not the patient's", () => {
  expect(keysOf("patientFirstName", "guarantorFirstName", "maritalStatus", "guarantorCity")).toEqual([
    "patient.name.first",
    "guarantor.name.first",
    null,
    "guarantor.address.city"
  ])
})

it("a bare id before them is", () => {
  expect(keysOf("patientFirstName", "maritalStatus", "guarantorFirstName", "guarantorCity")[1]).toBe("patient.maritalStatus")
})
