import { expect, it } from "vitest"
import { isOfAnother, KeptAsk, nothingKept, withArticle, withSentences, withTurn, type Turn } from "./kept-ask"

const turn = (id: string): Turn => ({ id, question: `question ${id}`, slug: null, sentences: null })

it("the same question heard by two windows stands there once", () => {
  const once = withTurn(nothingKept, turn("a"))
  expect(withTurn(once, turn("a"))).toBe(once)
})

it("a long conversation loses its beginning, and what is kept can be read back", () => {
  let kept = nothingKept
  for (let number = 0; number < 60; number++) kept = withTurn(kept, turn(String(number)))
  expect(kept.turns.at(-1)?.id).toBe("59")
  expect(KeptAsk.safeParse(kept).success).toBe(true)
})

it("an answer to ask closes the article over it, and opened articles are remembered once each", () => {
  const opened = withArticle(withArticle(withArticle(nothingKept, "a"), "b"), "a")
  expect(opened).toMatchObject({ article: "a", recent: ["a", "b"] })
  expect(withTurn(opened, turn("x")).article).toBeNull()
})

it("sentences that come late go to their own turn", () => {
  const kept = withSentences(withTurn(withTurn(nothingKept, turn("a")), turn("b")), "a", ["One."])
  expect(kept.turns.map(({ sentences }) => sentences)).toEqual([["One."], null])
})

it("an answer from a card is another's as soon as somebody else, or nobody, is in hand", () => {
  const payers = { ids: ["aetna"], from: "card" as const, patientId: "p1" }
  expect([isOfAnother({ payers }, "p1"), isOfAnother({ payers }, "p2"), isOfAnother({ payers }, null)]).toEqual([false, true, true])
  // Whose card it was is not known.
  expect(isOfAnother({ payers: { ids: ["aetna"], from: "card" } }, "p1")).toBe(true)
  expect(isOfAnother({ payers: { ids: ["aetna"], from: "question" } }, "p2")).toBe(false)
  expect(isOfAnother({}, "p2")).toBe(false)
  expect(KeptAsk.safeParse(withTurn(nothingKept, { ...turn("a"), payers })).success).toBe(true)
})
