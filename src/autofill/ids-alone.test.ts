import { describe, expect, it } from "vitest"
import { readBoxes } from "../../tests/support/read-boxes"

describe("people and insurers in ids alone", () => {
  it.each([
    ["patientInstance.patients_emergency_contact_name", "emergency.name.full"],
    ["gurantorgender", "guarantor.sex"],
    ["insuranceInstance[1].nameOfInsured", "coverage.primary.subscriber.name.full"],
    ["insuranceInstance[2].policyID", "coverage.secondary.memberId"],
    ["insuranceInstance[3].nameOfInsured", "coverage.tertiary.subscriber.name.full"]
  ])("%s", (name, key) => {
    expect(readBoxes([{ name }])).toEqual([key])
  })
})
