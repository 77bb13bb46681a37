import { describe, expect, it } from "vitest"
import { fullSuperbill } from "../../tests/support/full-superbill"
import type { SessionSuperbill } from "../messaging/superbill-session"
import type { PatientRecord } from "../patient/record"
import { personOfSuperbill, withClaim } from "./superbill-on-page"

const carla: PatientRecord = { patient: { name: { first: "Carla", last: "Whitcomb" }, birthDate: "1985-03-04" }, coverages: [] }
const aBill = (patientId: string | null, last = "Whitcomb", birthDate: string | null = "1985-03-04"): SessionSuperbill => ({
  id: "bill",
  patientId,
  record: fullSuperbill({ "patient.name": { last, first: "Carla" }, "patient.birthDate": birthDate }),
  isDone: false,
  changedAt: 1,
  revision: 1
})

describe("the superbill in hand beside the patient in hand", () => {
  it("answers the claim's boxes and leaves the patient's own to the patient", () => {
    const { state, record } = withClaim(aBill("a"), "a", carla)
    expect(state).toBe("used")
    expect(record.claim?.("claim.line[0].code", "")).toBe("99213")
    expect(record.claim?.("patient.name.last", "")).toBeNull()
  })

  it("of another patient goes nowhere, even with the same name", () => {
    expect(withClaim(aBill("b"), "a", carla)).toEqual({ state: "another-patient", bill: null, record: carla })
  })

  it("from a file is the patient's when name and birth date agree, and not when one is missing", () => {
    expect(withClaim(aBill(null, "WHITCOMB"), "a", carla).state).toBe("used")
    expect(withClaim(aBill(null, "Holloway"), "a", carla).state).toBe("another-patient")
    expect(withClaim(aBill(null, "Whitcomb", null), "a", carla).state).toBe("another-patient")
  })

  it("says who it is about, with a birth date only if it is one", () => {
    expect(personOfSuperbill(aBill(null).record).patient.birthDate).toBe("1985-03-04")
    expect(personOfSuperbill(aBill(null, "Whitcomb", "soon").record).patient).not.toHaveProperty("birthDate")
  })
})
