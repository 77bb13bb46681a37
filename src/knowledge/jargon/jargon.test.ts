import { describe, expect, test } from "vitest"
import { jargon } from "./jargon"
import { jargonSchema } from "./jargon-schema"

const meaningsOf = (wording: string): readonly string[] => jargon.find((entry) => entry.say.includes(wording))?.means ?? []

describe("the jargon table", () => {
  test("keeps to its schema: folded, unique, no empty line", () => {
    expect(jargonSchema.safeParse(jargon).error?.issues ?? []).toEqual([])
  })

  test("is large enough to be of use", () => {
    expect(jargon.length).toBeGreaterThanOrEqual(450)
  })

  test.each([
    ["elig", "eligibility"],
    ["cob", "coordination of benefits"],
    ["hcfa", "professional claim form"],
    ["remit", "electronic remittance advice"],
    ["the girl from aetna", "payer representative"],
    ["lbp", "low back pain"],
    ["htn", "hypertension"],
    ["f/u", "follow-up"],
    ["copago", "co-payment"],
    ["seguro", "insurance"],
    ["cita", "appointment"]
  ])("%s means %s", (wording, meaning) => {
    expect(meaningsOf(wording)).toContain(meaning)
  })

  test.each(["pt", "ra", "ms", "cc", "pa", "np", "po", "od"])("%s keeps more than one meaning", (wording) => {
    expect(meaningsOf(wording).length).toBeGreaterThan(1)
  })

  test("says nothing of words that are plain English in a question", () => {
    for (const plain of ["do", "us", "im", "add", "change", "plan", "over", "allowed", "who", "is"]) expect(meaningsOf(plain)).toEqual([])
  })

  test("the schema refuses a doubled, an unfolded and a badly spaced wording", () => {
    const refuses = (entries: unknown) => !jargonSchema.safeParse(entries).success
    expect(
      refuses([
        { say: ["pt"], means: ["patient"] },
        { say: ["pt"], means: ["physical therapy"] }
      ])
    ).toBe(true)
    expect(refuses([{ say: ["Médico"], means: ["provider"] }])).toBe(true)
    expect(refuses([{ say: ["two  spaces"], means: ["x"] }])).toBe(true)
    expect(refuses([{ say: [], means: ["x"] }])).toBe(true)
    expect(refuses([{ say: ["pt"], means: ["patient", "patient"] }])).toBe(true)
    expect(refuses([{ say: ["pt"], means: ["patient"] }])).toBe(false)
  })
})
