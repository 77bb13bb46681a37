import { expect, it } from "vitest"
import { anArticle } from "../../../tests/support/an-article"
import { writeArticle } from "../write-article"
import { markdownDraft } from "./markdown-draft"

const defaults = { category: "our-office", owner: "Office manager", reviewedOn: "2026-11-21", reviewEveryDays: 180 }
const read = (text: string, name = "fax-machine.md") => markdownDraft(name, text, defaults)

it("reads back what was handed out, whole", () => {
  expect(read(writeArticle(anArticle()))).toEqual({ ok: true, article: anArticle(), notes: [] })
})

it("takes the first heading as the title, and the file's name where there is none", () => {
  expect(read("# When the fax is down\n\nCall the vendor.")).toMatchObject({
    article: { slug: "when-the-fax-is-down", title: "When the fax is down", body: "Call the vendor.", state: "draft", ...defaults }
  })
  expect(read("Call the vendor.\n\n## What to do\n1. Call")).toMatchObject({ article: { title: "fax machine", slug: "fax-machine" } })
})

it("fills what the front matter leaves out", () => {
  expect(read("---\ncategory: billing\naskedAs: [fax broke]\n---\n# Fax down\nCall.")).toMatchObject({
    article: { category: "billing", askedAs: ["fax broke"], title: "Fax down", owner: "Office manager" }
  })
})

it("says what is not shown", () => {
  expect(read("# Fax\n\nCall.\n<script>alert(1)</script>\n![a](b.png)")).toMatchObject({
    ok: true,
    notes: [expect.stringMatching(/^HTML is left out where it is shown \(line/), "1 picture is not shown"]
  })
})

it.each([
  ["nothing", "", "the whole file", /no text/],
  ["front matter alone", "---\ntitle: x\n---\n", "the whole file", /no text/],
  ["bytes", "# a\u0000b", "the whole file", /not a text file/],
  ["too much", `# a\n${"x".repeat(200_001)}`, "the whole file", /longer than/],
  ["broken front matter", "---\ntitle: [x\n---\nCall.", /line \d/, /YAML/],
  ["a wrong field", "---\nreviewEveryDays: never\n---\n# Fax\nCall.", "reviewEveryDays", /./],
  ["an unknown field", "---\npassword: x\n---\n# Fax\nCall.", "password", /not a field/]
])("refuses %s and says where", (_what, text, where, why) => {
  expect(read(text)).toEqual({ ok: false, where: expect.stringMatching(where), why: expect.stringMatching(why) })
})
