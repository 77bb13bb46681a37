import { expect, it } from "vitest"
import { anArticle } from "../../../tests/support/an-article"
import type { StoredArticle } from "../../storage/articles"
import { askedRows, changedRows, dueRows } from "./review-rows"
import { isInState, rowMarks } from "./row-marks"

const row = (slug: string, part: Partial<StoredArticle> = {}, article = anArticle({ slug })): StoredArticle => ({
  slug,
  builtIn: article,
  office: null,
  isOvertaken: false,
  isPinned: false,
  reviewAsked: null,
  changedAt: 0,
  ...part
})
const retired = row("retired", { reviewAsked: "why" }, anArticle({ slug: "retired", state: "retired", reviewedOn: "2020-01-01" }))
const old = row("old", {}, anArticle({ slug: "old", reviewedOn: "2026-01-01" }))
const older = row("older", {}, anArticle({ slug: "older", reviewedOn: "2025-01-01" }))
const asked = row("asked", { reviewAsked: "the fee changed" })
const overtaken = row("overtaken", { isOvertaken: true, office: anArticle({ slug: "overtaken" }) })
const all = [retired, old, older, asked, overtaken]
const slugs = (rows: StoredArticle[]) => rows.map(({ slug }) => slug)

it("due: past their day, the longest first, retired ones left out", () => {
  expect(slugs(dueRows(all, "2026-11-21"))).toEqual(["older", "old"])
  expect(slugs(dueRows(all, "2026-06-30"))).toEqual(["older"])
})

it("asked for: by somebody, or by a shipped text that changed", () => {
  expect(slugs(askedRows(all))).toEqual(["asked", "overtaken"])
})

it("changed since a day, the latest first", () => {
  const noon = new Date(2026, 10, 20, 12).getTime()
  const rows = [row("a", { changedAt: noon }), row("b", { changedAt: noon + 1000 }), row("c")]
  expect(slugs(changedRows(rows, "2026-11-20"))).toEqual(["b", "a"])
  expect(slugs(changedRows(rows, "2026-11-21"))).toEqual([])
  expect(slugs(changedRows(rows, ""))).toEqual([])
})

it("a filter keeps retired ones to themselves", () => {
  const under = (state: string) => slugs(all.filter((one) => isInState(one, state, "2026-11-21")))
  expect(under("all")).toEqual(["old", "older", "asked", "overtaken"])
  expect(under("retired")).toEqual(["retired"])
  expect(under("review")).toEqual(["old", "older", "asked", "overtaken"])
  expect(under("ours")).toEqual(["overtaken"])
})

it("marks say in words what a row is", () => {
  expect(rowMarks(overtaken, "2026-11-21").map(({ words }) => words)).toEqual(["verified", "shipped text changed", "changed by us"])
  expect(rowMarks(older, "2026-11-21").map(({ words }) => words)).toEqual(["verified", "review is due"])
})
