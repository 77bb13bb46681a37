import { describe, expect, it } from "vitest"
import { resolveFollowUp } from "./resolve-follow-up"

const before = [{ question: "patient refuses to pay the copay", slug: "copay-collection" }]

describe("a question after another", () => {
  it.each([
    ["and for Medicaid?", "varies"],
    ["what about a minor?", "varies"],
    ["what do I say to her?", "script"],
    ["how long?", "deadlines"],
    ["how long do we have to keep it", "deadlines"],
    ["y en español?", "script"],
    ["who do i call?", "hand-over"],
    ["what does she need to bring", "at-hand"]
  ])("keeps the article: %s", (question, facet) => {
    expect(resolveFollowUp(question, before)).toMatchObject({ keepSlug: "copay-collection", facet, isFollowUp: true })
  })

  it("keeps the topic and searches anew where something is added", () => {
    const resolved = resolveFollowUp("and if the check bounces?", before)
    expect(resolved).toMatchObject({ keepSlug: null, isFollowUp: true })
    expect(resolved.question).toContain("copay")
  })

  it.each([
    "how do i run eligibility before the visit",
    "caller wants copies of her husband's chart",
    "drawer is short",
    "where is the fax cover sheet kept"
  ])("is a question of its own: %s", (question) => {
    expect(resolveFollowUp(question, before)).toMatchObject({ question, keepSlug: null, isFollowUp: false })
  })

  it("stands alone where nothing was answered before", () => {
    expect(resolveFollowUp("how long?", []).isFollowUp).toBe(false)
    expect(resolveFollowUp("how long?", [{ question: "zebra", slug: null }]).isFollowUp).toBe(false)
  })

  it("goes back past a question that found nothing", () => {
    expect(resolveFollowUp("how long?", [...before, { question: "zebra", slug: null }]).keepSlug).toBe("copay-collection")
  })
})
