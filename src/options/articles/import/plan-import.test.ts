import { expect, it } from "vitest"
import { anArticle } from "../../../../tests/support/an-article"
import type { StoredArticle } from "../../../storage/articles"
import { clashes, firstChoices, matchTitles, planImport } from "./plan-import"
import type { Candidate } from "./read-files"

const candidate = (slug: string, patientData: string[] = []): Candidate => ({
  file: `${slug}.md`,
  article: anArticle({ slug, title: `Title of ${slug}` }),
  notes: [],
  patientData
})
const here = new Set(["lost-keys", "fax"])

it("what looks like a patient's data is not taken unless somebody ticks it", () => {
  expect(firstChoices([candidate("a"), candidate("b", ["line 1"])])).toEqual([
    { isTaken: true, clash: null },
    { isTaken: false, clash: null }
  ])
})

it("a clash is with what is here and with what came before in the files", () => {
  expect(clashes([candidate("fax"), candidate("new"), candidate("new")], here)).toEqual([true, false, true])
})

it("an undecided clash stops the import; decided ones replace or get a slug of their own", () => {
  const given = [candidate("fax"), candidate("new"), candidate("new"), candidate("fax")]
  const choice = (clash: "replace" | "both" | null) => ({ isTaken: true, clash })
  expect(planImport(given, [choice(null), choice(null), choice(null), { isTaken: false, clash: null }], here).undecided).toBe(2)
  const plan = planImport(given, [choice("replace"), choice(null), choice("both"), choice("both")], here)
  expect(plan.undecided).toBe(0)
  expect(plan.articles.map(({ slug }) => slug)).toEqual(["fax", "new", "new-2", "fax-2"])
})

it("an article of the same title is the same article", () => {
  const row: StoredArticle = {
    slug: "fax",
    builtIn: anArticle({ slug: "fax", title: "When the fax is down" }),
    office: null,
    isOvertaken: false,
    isPinned: false,
    reviewAsked: null,
    changedAt: 0
  }
  const given = {
    ...candidate("when-the-fax-is-down"),
    article: anArticle({ slug: "when-the-fax-is-down", title: "When the FAX is down!" })
  }
  expect(matchTitles([given, candidate("other")], [row]).map(({ article }) => article.slug)).toEqual(["fax", "other"])
})
