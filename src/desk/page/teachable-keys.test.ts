import { expect, it } from "vitest"
import { isKey } from "../../patient/keys"
import { teachableKeys } from "./teachable-keys"

const choices = teachableKeys().flatMap((group) => group.choices)

it("offers only real keys, each once", () => {
  expect(choices.filter((choice) => !isKey(choice.id))).toEqual([])
  expect(new Set(choices.map((choice) => choice.id)).size).toBe(choices.length)
  expect(choices.length).toBeGreaterThan(150)
})

it("gives each meaning words of its own, so that the one read is the one taught", () => {
  const byWords = new Map<string, string[]>()
  for (const { id, text } of choices) byWords.set(text, [...(byWords.get(text) ?? []), id])
  expect([...byWords.values()].filter((ids) => ids.length > 1)).toEqual([])
})

it("leaves no key without words", () => {
  expect(choices.filter((choice) => choice.text.includes("."))).toEqual([])
})
