import { expect, it } from "vitest"
import { csvDrafts } from "./csv-drafts"

const defaults = { category: "our-office", owner: "Office manager", reviewedOn: "2026-11-21", reviewEveryDays: 180 }
const read = (text: string) => csvDrafts(text, defaults)

it("reads an article a row, columns in any order and case", () => {
  const text =
    'Category,Answer,Title,Asked As\nFront Office,"Call the vendor.\nThen wait.",Fax down,fax broke | fax dead\n,Use the other one.,Printer down,\n'
  expect(read(text)).toMatchObject([
    {
      ok: true,
      article: {
        slug: "fax-down",
        category: "front-office",
        body: "Call the vendor.\nThen wait.",
        askedAs: ["fax broke", "fax dead"],
        owner: "Office manager",
        state: "draft"
      }
    },
    { ok: true, article: { title: "Printer down", category: "our-office", askedAs: [] } }
  ])
})

it("takes a question as the title where there is no other", () => {
  expect(read("question,answer\nWho has the key?,The manager.")).toMatchObject([{ article: { title: "Who has the key?", askedAs: [] } }])
})

it("names the rows that do not fit, and takes the others", () => {
  expect(read("title,body\nFax,Call.\n,Call.\nPrinter,\n").map((draft) => (draft.ok ? draft.article.title : draft.where))).toEqual([
    "Fax",
    "row 3",
    "row 4"
  ])
})

it.each([
  ["wrong columns", "name of patient,amount\nx,2", "row 1", /no column “title”, and no column “body” or “answer”/],
  ["no text column", "title,amount\nx,2", "row 1", /no column “body” or “answer”/],
  ["an open quotation mark", 'title,body\n"Fax,Call.', /row/, /quotation mark/],
  ["names alone", "title,body\n", "the whole file", /no row/],
  ["nothing", "", "the whole file", /no row/],
  ["too many rows", `title,body\n${"a,b\n".repeat(2001)}`, "the whole file", /2,000 rows/]
])("refuses %s and says where", (_what, text, where, why) => {
  expect(read(text)).toEqual([{ ok: false, where: expect.stringMatching(where), why: expect.stringMatching(why) }])
})
