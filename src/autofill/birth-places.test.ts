import { describe, expect, it } from "vitest"
import { readBoxes } from "../../tests/support/read-boxes"

const address = ["patient.address.line1", "patient.address.city", "patient.address.state", "patient.address.zip"]

describe("a place of birth is no address", () => {
  it("under its heading", () => {
    const sections = ["Patient", "Place of birth"]
    expect(
      readBoxes([
        { label: "City", sections },
        { label: "State", sections }
      ])
    ).toEqual(["(not-ours)", "(not-ours)"])
  })

  it("after its words", () => {
    expect(readBoxes(["Place of birth", "City", "State", "Address", "City", "State", "ZIP"])).toEqual([
      "(not-ours)",
      "(not-ours)",
      "(not-ours)",
      ...address
    ])
  })

  it("by its id", () => {
    expect(readBoxes([{ label: "City", name: "birthCity" }, { label: "State", id: "birth_state" }, "Address", "City"])).toEqual([
      "(not-ours)",
      "(not-ours)",
      ...address.slice(0, 2)
    ])
  })

  it("a ZIP tells an address that follows", () => {
    expect(readBoxes(["Birthplace", "City", "State", "ZIP"]).slice(1)).toEqual(address.slice(1))
  })
})
