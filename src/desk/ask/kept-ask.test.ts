import { expect, it } from "vitest"
import { KeptAsk, nothingKept, withArticle, withSentences, withTurn, type Turn } from "./kept-ask"

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
