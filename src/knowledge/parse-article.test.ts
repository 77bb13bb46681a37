import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { anArticle } from "../../tests/support/an-article"
import { parseArticle } from "./parse-article"
import { writeArticle } from "./write-article"

const file = (head: string, body = "One sentence."): string => `---\n${head}\n---\n${body}\n`

const whole = writeArticle(anArticle())

const problemsOf = (text: string): string[] => {
  const parsed = parseArticle(text)
  return parsed.ok ? [] : parsed.problems.map(({ field }) => field)
}

describe("an article's file", () => {
  it("comes back as it was written", () => {
    expect(parseArticle(whole)).toEqual({ ok: true, value: anArticle() })
  })

  it("comes back whatever words stand in it", () => {
    const words = fc.string({ minLength: 1, maxLength: 60 }).map((text) => `a${text}`.trim())
    fc.assert(
      fc.property(words, fc.array(words, { maxLength: 5 }), words, (title, askedAs, body) => {
        const article = anArticle({ title, askedAs, body: body.replace(/\r\n?/g, "\n").trim() })
        expect(parseArticle(writeArticle(article))).toEqual({ ok: true, value: article })
      }),
      { numRuns: 300 }
    )
  })

  it("may have Windows line ends, a byte order mark and a rule in its body", () => {
    const parsed = parseArticle(`\uFEFF${writeArticle(anArticle({ body: "One.\n\n---\n\nTwo." })).replaceAll("\n", "\r\n")}`)
    expect(parsed.ok && parsed.value.body).toBe("One.\n\n---\n\nTwo.")
  })

  it("names the field that is wrong, each one", () => {
    expect(problemsOf(whole.replace("2026-11-01", "2026-02-30").replace("state: verified", "state: final"))).toEqual([
      "reviewedOn",
      "state"
    ])
    expect(problemsOf(whole.replace("reviewEveryDays: 180", "reviewEveryDays: often"))).toEqual(["reviewEveryDays"])
    expect(problemsOf(whole.replace("url: null", "url: javascript:alert(1)"))).toEqual(["sources.0.url"])
    expect(problemsOf(whole.replace("slug: lost-keys", "slug: Lost Keys"))).toEqual(["slug"])
  })

  it("says which field it does not know or misses", () => {
    expect(problemsOf(whole.replace("owner:", "ownr:"))).toEqual(["owner", "ownr"])
  })

  it("says the line where YAML breaks", () => {
    expect(problemsOf(file("slug: lost-keys\ntitle: 'open"))[0]).toMatch(/^line \d+$/)
  })

  it.each([
    ["no front matter", "Just a text."],
    ["an empty file", ""],
    ["a list for front matter", file("- one\n- two")],
    ["another kind of file", "x".repeat(200_001)]
  ])("refuses %s", (_, text) => {
    expect(problemsOf(text)).toEqual(["file"])
  })

  it("refuses front matter that refers to itself a thousand times", () => {
    const bomb = ["a: &a [x,x,x,x,x,x,x,x,x]", "b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]", "c: [*b,*b,*b,*b,*b,*b,*b,*b,*b]"].join("\n")
    expect(problemsOf(file(bomb)).length).toBeGreaterThan(0)
  })

  it("refuses an article without a body", () => {
    expect(problemsOf(whole.slice(0, whole.lastIndexOf("---") + 4))).toEqual(["body"])
  })
})
