import { describe, expect, it } from "vitest"
import { threeArticles } from "../../../tests/support/an-article"
import { openStarterSets } from "../codes/open-starter-sets"
import { jargon } from "../jargon/jargon"
import { buildArticleIndex } from "../search/article-index"
import { articleSource } from "./article-source"
import { codeSource } from "./code-source"
import { payers } from "../payers/payers"
import { commandSource } from "./command-source"
import { payerSource } from "./payer-source"
import type { QuickGroup } from "./quick-entry"
import { quickSearch } from "./quick-search"
import { readsAsQuestion } from "./reads-as-question"

const sources = [
  articleSource(threeArticles(), buildArticleIndex(threeArticles(), jargon), jargon),
  codeSource(openStarterSets(), "2026-03-02"),
  payerSource(payers),
  commandSource()
]
const find = (text: string): QuickGroup[] => quickSearch(sources, text)
const ids = (groups: readonly QuickGroup[]): string[] => groups.map(({ id }) => id)
const first = (text: string) => find(text)[0]?.entries[0]

describe("payers in the list", () => {
  const payersIn = (text: string) => find(text).find(({ id }) => id === "payers")?.entries ?? []

  it("are found by a name half typed, a name on the card and a payer ID", () => {
    expect(payersIn("cign")[0]?.act).toEqual({ kind: "payer", id: "cigna" })
    expect(payersIn("UHC Choice Plus")[0]?.act).toEqual({ kind: "payer", id: "unitedhealthcare" })
    expect(payersIn("60054")[0]?.text).toBe("Aetna")
  })

  it("say what is wanted at a glance", () => expect(payersIn("aetna")[0]?.note).toBe("60054 · usually 120 days to file"))

  it("stay away from other words", () => expect(payersIn("parking permits")).toEqual([]))
})

describe("the list as people type", () => {
  it("finds an article by the beginning of a word of its title", () => {
    expect(first("perm")?.act).toEqual({ kind: "article", slug: "parking-permits" })
  })

  it("finds an article by words that stand in its text alone", () => {
    const articles = find("dashboard").find(({ id }) => id === "articles")
    expect(articles?.entries[0]?.act).toEqual({ kind: "article", slug: "parking-permits" })
  })

  it("finds titles before the search over the texts is open", () => {
    const titles = [articleSource(threeArticles(), null, jargon)]
    expect(quickSearch(titles, "perm")[0]?.entries[0]?.act).toEqual({ kind: "article", slug: "parking-permits" })
    expect(quickSearch(titles, "dashboard")).toEqual([])
  })

  it("puts a code above everything else when one is typed, with or without its dot", () => {
    for (const typed of ["e11.9", "E119"]) {
      expect(ids(find(typed))[0]).toBe("codes")
      expect(first(typed)?.act).toEqual({ kind: "code", code: "E119", dotted: "E11.9", canBeBilled: true })
    }
  })

  it("looks in the set that the words name", () => {
    const codes = find("modifier for bilateral")[0]
    expect(codes?.id).toBe("codes")
    expect(codes?.entries.every(({ note }) => note === "Modifier")).toBe(true)
  })

  it("shows no code for a story, and none for words that no code is called by", () => {
    expect(ids(find("somebody left their keys in the garage and wants them back by noon"))).not.toContain("codes")
    expect(ids(find("guest pass for the garage"))).not.toContain("codes")
  })

  it.each([
    ["fill", "fill-page"],
    ["fill this page", "fill-page"],
    ["check this superbill", "check-superbill"],
    ["lock", "erase-all"],
    ["new pat", "new-patient"],
    ["settings", "options"],
    ["paste", "paste"]
  ])("%s names a command outright", (typed, command) => {
    expect(first(typed)?.act).toEqual({ kind: "command", command })
  })

  it("keeps other groups short below one that is named outright", () => {
    const [, ...others] = find("fill")
    for (const { entries } of others) expect(entries.length).toBeLessThanOrEqual(3)
  })

  it("answers nothing to nothing, and survives a page of text", () => {
    expect(find("   ")).toEqual([])
    expect(find("garage ".repeat(3000)).length).toBeGreaterThan(0)
  })

  it("gives every entry an id of its own", () => {
    const all = find("code").flatMap(({ entries }) => entries.map(({ id }) => id))
    expect(new Set(all).size).toBe(all.length)
  })
})

describe("Enter asks rather than opens", () => {
  it.each([
    "where do we keep the permits?",
    "who can park here",
    "visitor left without the permit",
    "y en el garaje?",
    "icd code for back pain",
    "she collapsed"
  ])("for: %s", (text) => expect(readsAsQuestion(text)).toBe(true))

  it.each(["", "permits", "parking permits", "E11.9", "fill this page", "check this superbill"])("and not for: %s", (text) =>
    expect(readsAsQuestion(text)).toBe(false)
  )
})
