import { describe, expect, it } from "vitest"
import { isKey } from "../../patient/keys"
import { hintBoxes, hintBoxLabel } from "./hint-boxes"

describe("boxes a hint can be about", () => {
  it("are all keys of the language", () => {
    const unknown = hintBoxes.filter(
      ({ pattern }) =>
        !["primary", "tertiary"].some((which) => isKey(pattern.replace("coverage.*", `coverage.${which}`).replace(/\[\*\]/g, "[0]")))
    )
    expect(unknown).toEqual([])
    expect(hintBoxes.length).toBeGreaterThan(120)
  })

  it("have one name each, in words", () => {
    expect(new Set(hintBoxes.map(({ label }) => label)).size).toBe(hintBoxes.length)
    expect(hintBoxLabel("coverage.*.memberId")).toBe("Member ID, any insurance")
    expect(hintBoxLabel("claim.line[*].units")).toBe("Units, any line")
    expect(hintBoxLabel("claim.diagnosis[*]")).toBe("Diagnosis, any line")
    expect(hintBoxLabel("patient.birthDate")).toBe("Date of birth")
  })

  it("leave out parts of a box", () => expect(hintBoxes.some(({ pattern }) => /area|month/.test(pattern))).toBe(false))
})
