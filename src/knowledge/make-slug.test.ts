import { expect, it } from "vitest"
import { makeSlug } from "./make-slug"

it.each([
  ["Where's the key?", "wheres-the-key"],
  ["Año nuevo: horario", "ano-nuevo-horario"],
  ["  --  ", "article"],
  ["x".repeat(200), "x".repeat(70)]
])("“%s”", (title, slug) => {
  expect(makeSlug(title, () => false)).toBe(slug)
})

it("counts up where the slug is taken", () => {
  const taken = new Set(["lost-keys", "lost-keys-2"])
  expect(makeSlug("Lost keys", (slug) => taken.has(slug))).toBe("lost-keys-3")
})
