import { describe, expect, it } from "vitest"
import { sectionsToShow } from "./sections-to-show"

const ids = (draft: Record<string, string>, asked: string[] = []) => {
  const { shown, offered } = sectionsToShow(draft, new Set(asked))
  return { shown: shown.map((section) => section.id), offered: offered.map((section) => section.id) }
}

describe("sectionsToShow", () => {
  it("begins with the common sections and offers the rest", () => {
    const { shown, offered } = ids({})
    expect(shown).toEqual(["patient", "contact", "insurance-primary", "emergency"])
    expect(offered).toContain("insurance-secondary")
    expect(offered).not.toContain("subscriber-secondary")
  })

  it("hides the subscriber when the patient is the subscriber, in any word for it", () => {
    const { shown, offered } = ids({ "coverage.primary.relationship": "18" })
    expect([...shown, ...offered]).not.toContain("subscriber-primary")
  })

  it("brings the subscriber's boxes when somebody else is the subscriber", () => {
    expect(ids({ "coverage.primary.relationship": "Spouse" }).shown).toContain("subscriber-primary")
  })

  it("never hides a box that holds something", () => {
    const draft = { "coverage.primary.relationship": "self", "coverage.primary.subscriber.name.last": "Sample" }
    expect(ids(draft).shown).toContain("subscriber-primary")
    expect(ids({ "patient.address.county": "Greene" }).shown).toContain("others")
  })

  it("shows a section that was asked for", () => {
    expect(ids({}, ["insurance-secondary"]).shown).toContain("insurance-secondary")
    expect(ids({}, ["insurance-secondary"]).offered).toContain("subscriber-secondary")
  })

  it("counts what is filled", () => {
    const patient = sectionsToShow({ "patient.name.first": "Ann", "patient.name.last": " " }, new Set()).shown[0]
    expect(patient?.filled).toBe(1)
  })
})
