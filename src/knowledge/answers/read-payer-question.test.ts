import { describe, expect, it } from "vitest"
import { payers } from "../payers/payers"
import { readPayerQuestion } from "./read-payer-question"

const card = (payerName: string, payerId = "", memberId = "") => ({ payerName, payerId, memberId })
const ids = (question: string, onCard = card("")) => readPayerQuestion(question, payers, onCard)

describe("a payer that is named", () => {
  it("by name, nickname or among other words", () => {
    expect(ids("what is the payer id for Aetna?")).toEqual({ ids: ["aetna"], from: "question" })
    expect(ids("aetna portal")).toMatchObject({ ids: ["aetna"] })
    expect(ids("timely filing for Medicare Part B")?.ids[0]).toBe("medicare")
  })
  it("goes before the card in hand", () => {
    expect(ids("aetna payer ID", card("Cigna"))).toMatchObject({ ids: ["aetna"], from: "question" })
  })
})

describe("nobody is named", () => {
  it("the card of the patient in hand tells", () => {
    for (const question of [
      "Which portal, which payer ID?",
      "portal?",
      "which payer id for this patient",
      "what is the portal on the card"
    ])
      expect(ids(question, card("AETNA PPO"))).toMatchObject({ ids: ["aetna"], from: "card" })
    expect(ids("payer ID?", card("", "60054"))).toMatchObject({ ids: ["aetna"] })
  })
  it("without a card, or with one of a payer nobody knows, it is no question for a payer's card", () => {
    expect(ids("which portal?")).toBeNull()
    expect(readPayerQuestion("which portal?", payers, null)).toBeNull()
    expect(ids("which portal?", card("Zzyzx Mutual"))).toBeNull()
  })
  it("a question about something else does not take the card", () => {
    for (const question of [
      "patient portal not working for the website",
      "phone call from a lawyer",
      "which portal does the lab use",
      "the card says one copay and the portal another"
    ])
      expect(ids(question, card("Aetna"))).toBeNull()
  })
})

it("what to do is for the articles", () => {
  for (const question of [
    "what is a payer id",
    "how do i reset my aetna portal password",
    "claim denied for timely filing aetna",
    "aetna",
    "copay for aetna"
  ])
    expect(ids(question, card("Aetna"))).toBeNull()
})
