import { describe, expect, it } from "vitest"
import { readCodeQuestion } from "./read-code-question"
import { readCommand } from "./read-command"

describe("a question for a code", () => {
  it.each([
    ["icd code for low back pain", "low back pain", "icd10cm"],
    ["What's the ICD-10 code for asthma?", "asthma", "icd10cm"],
    ["dx for strep throat", "strep throat", "icd10cm"],
    ["E11.9", "E11.9", null],
    ["what is j45.909", "J45.909", null],
    ["J3301", "J3301", null],
    ["K0001", "K0001", null],
    ["hcpcs code for wheelchair", "wheelchair", "hcpcs"],
    ["modifier for bilateral", "bilateral", "modifier"],
    ["modifier 25", "25", "modifier"],
    ["pos 11", "11", "pos"],
    ["place of service for telehealth at home", "telehealth at home", "pos"],
    ["código para diabetes", "diabetes", "icd10cm"]
  ])("%s", (question, query, system) => {
    expect(readCodeQuestion(question)).toEqual({ query, system })
  })

  it.each([
    "how do i add a modifier to a claim",
    "claim denied for wrong dx code",
    "who picks the diagnosis code",
    "can i change the modifier",
    "door code for the back entrance",
    "pt has 2 plans",
    "b12 shots every month",
    "what is a pos plan"
  ])("is for the articles: %s", (question) => {
    expect(readCodeQuestion(question)).toBeNull()
  })
})

describe("a command", () => {
  it("is the whole sentence, not a question about it", () => {
    expect(readCommand("Check this superbill, please")).toBe("check-superbill")
    expect(readCommand("fill in this form")).toBe("fill-page")
    expect(readCommand("what goes on this superbill")).toBeNull()
    expect(readCommand("patient wants us to fill out the form for her work")).toBeNull()
  })
})
