import { expect, it } from "vitest"
import { memoryDatabase } from "../../tests/support/memory-database"
import { missedQuestions } from "./missed-questions"
import { settings } from "./settings"
import { unhelpfulAnswers } from "./unhelpful-answers"

it("keep nothing until the office switched it on", async () => {
  const db = memoryDatabase()
  expect(await missedQuestions(db).note("where do the bicycles go", 1)).toEqual({ ok: true, value: false })
  expect(await missedQuestions(db).all()).toEqual({ ok: true, value: [] })
})

it("keep no digits and no names, count the same question, and go one by one or all", async () => {
  const db = memoryDatabase()
  const missed = missedQuestions(db)
  await settings(db).save({ keepsMissedQuestions: true }, "2026-03-02")
  await missed.note("does Maria Lopez owe 45 dollars", 1)
  await missed.note("does Carmen Ruiz owe 60 dollars", 2)
  await missed.note("where do bicycles go", 3)
  await missed.note("555-0142", 4)
  expect(await missed.all()).toEqual({
    ok: true,
    value: [
      { id: 1, question: "does … owe … dollars", times: 2, at: 2 },
      { id: 2, question: "where do bicycles go", times: 1, at: 3 }
    ]
  })
  await missed.drop(1)
  expect(await missed.all()).toMatchObject({ value: [{ id: 2 }] })
  await missed.dropAll()
  expect(await missed.all()).toEqual({ ok: true, value: [] })
})

it("answers that did not help are kept the same way, newest first", async () => {
  const unhelpful = unhelpfulAnswers(memoryDatabase())
  await unhelpful.note({ slug: "lost-keys", question: "Mrs. Quigley lost key 12" }, 1)
  await unhelpful.note({ slug: "bike-rack", question: "where do bicycles go" }, 2)
  expect(await unhelpful.all()).toEqual({
    ok: true,
    value: [
      { id: 2, slug: "bike-rack", question: "where do bicycles go", at: 2 },
      { id: 1, slug: "lost-keys", question: "Mrs. … lost key …", at: 1 }
    ]
  })
  await unhelpful.drop(2)
  expect(await unhelpful.all()).toMatchObject({ value: [{ id: 1 }] })
})
