import { expect, it } from "vitest"
import { anArticle } from "../../../tests/support/an-article"
import type { StoredArticle } from "../../storage/articles"
import { startGroups } from "./start-groups"

const now = Date.UTC(2026, 2, 2)
const day = 86_400_000
const row = (slug: string, part: Partial<StoredArticle> = {}): StoredArticle => ({
  slug,
  builtIn: anArticle({ slug, title: `Title ${slug}` }),
  office: null,
  isOvertaken: false,
  isPinned: false,
  reviewAsked: null,
  changedAt: 0,
  ...part
})
const shape = (rows: StoredArticle[], recent: string[] = []) =>
  startGroups(rows, recent, now).map(({ id, entries }) => [id, entries.map(({ act }) => (act.kind === "article" ? act.slug : ""))])

it("pins come first, then what was opened, then what changed, each article once", () => {
  const rows = [row("a", { isPinned: true, changedAt: now - day }), row("b", { changedAt: now - 2 * day }), row("c")]
  expect(shape(rows, ["c", "a"])).toEqual([
    ["pinned", ["a"]],
    ["recent", ["c"]],
    ["changed", ["b"]]
  ])
})

it("what came with the first pack, what changed long ago and what is retired is no news", () => {
  const retired = row("r", { office: anArticle({ slug: "r", state: "retired" }), isPinned: true, changedAt: now - day })
  expect(shape([row("a"), row("b", { changedAt: now - 90 * day }), retired], ["r", "gone"])).toEqual([])
})

it("says whose change it was", () => {
  const rows = [
    row("a", { changedAt: now - day }),
    row("b", { changedAt: now - day, office: anArticle({ slug: "b" }) }),
    row("c", { changedAt: now - day, builtIn: null, office: anArticle({ slug: "c" }) })
  ]
  expect(startGroups(rows, [], now)[0]?.entries.map(({ note }) => note)).toEqual([
    "new text from Deskhand",
    "changed by your office",
    "new in your office"
  ])
})
