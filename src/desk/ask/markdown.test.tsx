import { renderToStaticMarkup } from "react-dom/server"
import { describe, expect, it } from "vitest"
import type { Mark } from "../../knowledge/answers/answer"
import { Markdown } from "./markdown"

const draw = (text: string, marks?: readonly Mark[]): string =>
  renderToStaticMarkup(
    <Markdown text={text} {...(marks ? { marks } : {})} onArticle={() => undefined} hasArticle={(slug) => slug === "lost-keys"} />
  )

describe("an article with something bad in it", () => {
  it.each([
    ["a script", "Before <script>alert(1)</script> after", /<script|alert\(1\)<\/script/],
    ["an element with a handler", 'Before <b onclick="x()">bold</b> after', /onclick|<b /],
    ["a frame", '<iframe src="https://clinic.example"></iframe>\n\nafter', /<iframe/],
    ["a script's address", "[press](javascript:alert(1)) after", /javascript:|<a /],
    ["an address with a capital", "[press](JaVaScRiPt:alert(1)) after", /javascript:|<a /i],
    ["an address that holds a page", "[press](data:text/html,hello) after", /data:|<a /],
    ["a picture", "![seen](https://clinic.example/seen.png) after", /<img/]
  ])("%s never becomes part of the page", (_name, text, pattern) => {
    const drawn = draw(text)
    expect(drawn).not.toMatch(pattern)
    expect(drawn).toContain("after")
  })
})

describe("links", () => {
  it("outside open in a tab of their own that knows nothing of this one", () => {
    expect(draw("[rule](https://clinic.example/rule)")).toContain(
      '<a href="https://clinic.example/rule" target="_blank" rel="noopener noreferrer">rule</a>'
    )
  })

  it("to an article open it here, and to one that is not there are plain words", () => {
    expect(draw("[keys](lost-keys)")).toContain('<button type="button" class="link">keys</button>')
    expect(draw("[keys](../front-office/lost-keys.md)")).toContain("<button")
    expect(draw("[other](never-written)")).toContain("<span>other</span>")
  })
})

describe("marks and blanks", () => {
  it("highlight exactly the characters named, through bold words too", () => {
    const text = "1. Look where it **hangs** first.\n2. Tell them."
    const from = text.indexOf("where")
    const drawn = draw(text, [{ from, to: text.indexOf(" first") }])
    expect(drawn).toContain("Look <mark>where it </mark><strong><mark>hangs</mark></strong> first.")
    expect(drawn.replace(/<[^>]+>/g, "")).toContain("Look where it hangs first.")
  })

  it("draw what the office must fill in as a blank", () => {
    expect(draw("Call {{office: who has the spare key}} first")).toContain(
      'Call <span class="office-blank">who has the spare key</span> first'
    )
  })

  it("mark a text with an escape as a whole, never with letters lost", () => {
    const drawn = draw("Press \\* twice", [{ from: 6, to: 14 }])
    expect(drawn.replace(/<[^>]+>/g, "")).toContain("Press * twice")
  })
})
