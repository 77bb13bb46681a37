import { describe, expect, it } from "vitest"
import { anArticle } from "../../tests/support/an-article"
import { findOfficeBlanks, lintArticle } from "./lint-article"

const asOf = "2026-11-21"
const known = [
  { slug: "lost-keys", state: "verified" as const },
  { slug: "old-page", state: "retired" as const }
]

const lint = (part: Parameters<typeof anArticle>[0]): string[] =>
  lintArticle(anArticle(part), { articles: known, asOf }).map(({ id, where }) => `${id} at ${where}`)

describe("the lint of an article", () => {
  it("has nothing to say of a sound one", () => {
    expect(lint({})).toEqual([])
  })

  it("finds missing sources and lines of how people ask", () => {
    expect(lint({ sources: [], askedAs: [] })).toEqual(["no-source at sources", "no-asked-as at askedAs"])
  })

  it("finds a step of more than thirty words, by its line", () => {
    const long = Array.from({ length: 31 }, () => "word").join(" ")
    const body = (step: string): string => `Short.\n\n## What to do\n1. Look.\n2. ${step}.`
    expect(lint({ body: body(long) })).toEqual(["long-step at body line 5"])
    expect(lint({ body: body(long.slice(5)) })).toEqual([])
  })

  it("finds an article without steps", () => {
    expect(lint({ body: "Only words." })).toEqual(["no-steps at body"])
    expect(lint({ body: "## What to do\nOnly words." })).toEqual(["no-steps at body line 1"])
  })

  it("follows links in the text and in `related`, and leaves addresses alone", () => {
    const body =
      "See [there](nowhere.md), [here](../billing/lost-keys.md), [old](old-page) and [rule](https://www.hhs.gov).\n\n## What to do\n1. Look."
    expect(lint({ body, related: ["gone"] })).toEqual([
      "unknown-article at related.0",
      "unknown-article at body line 1",
      "retired-link at body line 1"
    ])
  })

  it("counts the review from the day it was done; the due day is not late", () => {
    expect(lint({ reviewedOn: "2026-08-23", reviewEveryDays: 90 })).toEqual([])
    expect(lint({ reviewedOn: "2026-08-22", reviewEveryDays: 90 })).toEqual(["review-past at reviewedOn"])
    expect(lint({ reviewedOn: "2026-08-22", reviewEveryDays: 90, state: "retired" })).toEqual([])
  })

  it("wants what varies to be said", () => {
    expect(lint({ stateVaries: true })).toEqual(["varies-unsaid at body"])
  })

  it("lists the blanks that the office fills in", () => {
    const body = "## What to do\n1. Open the safe {{office: who has the code}}.\n2. Dial {{ office: extension }} or {{office:pager}}."
    expect(findOfficeBlanks(body)).toEqual([
      { what: "who has the code", line: 2 },
      { what: "extension", line: 3 },
      { what: "pager", line: 3 }
    ])
    expect(lint({ body })).toEqual(["office-blank at body line 2", "office-blank at body line 3", "office-blank at body line 3"])
  })
})
