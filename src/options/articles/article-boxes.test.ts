import { expect, it } from "vitest"
import { anArticle } from "../../../tests/support/an-article"
import { boxesOf, emptyBoxes, patientDataIn, readBoxes } from "./article-boxes"

it("an article goes into its boxes and comes back the same", () => {
  const article = anArticle({
    sources: [
      { name: "CMS | rules", url: "https://www.cms.gov/x" },
      { name: "Practice policy", url: null }
    ],
    related: ["fax", "printer"],
    payerVaries: true
  })
  expect(readBoxes(boxesOf(article), "lost-keys")).toEqual({ ok: true, article })
})

it("says box by box what is missing in a new one", () => {
  expect(readBoxes(emptyBoxes("2026-11-21"), "x")).toEqual({
    ok: false,
    problems: { title: expect.any(String), owner: expect.any(String), body: expect.any(String) }
  })
})

it("names the line of a list that does not fit", () => {
  const boxes = {
    ...boxesOf(anArticle()),
    sources: "CMS\nOther | javascript:alert(1)",
    related: "fax\nNot A Slug",
    reviewEveryDays: "often"
  }
  expect(readBoxes(boxes, "lost-keys")).toMatchObject({
    ok: false,
    problems: {
      sources: expect.stringMatching(/^Line 2: /),
      related: expect.stringMatching(/^Line 2: /),
      reviewEveryDays: "Choose between 1 and 3650 days."
    }
  })
})

it("finds what looks like a patient's data in any box, by its line", () => {
  const boxes = { ...boxesOf(anArticle()), body: "Call.\n\nMBI 1EG4-TE5-MK73", askedAs: "fax\nssn 219-09-9999" }
  expect(patientDataIn(boxes, null)).toEqual([
    { box: "askedAs", line: 2, what: "Social Security number" },
    { box: "body", line: 3, what: "Medicare number" }
  ])
})

it("does not ask twice about a line, and does about a new one beside it", () => {
  const asked = { ...boxesOf(anArticle()), body: "The specimen is 1EG4-TE5-MK73." }
  expect(patientDataIn({ ...asked, body: `Moved.\n${asked.body}` }, asked)).toEqual([])
  expect(patientDataIn({ ...asked, body: `${asked.body}\nAnother is 1EG4-TE5-MK72.` }, asked)).toEqual([
    { box: "body", line: 2, what: "Medicare number" }
  ])
})
