// @vitest-environment jsdom
import { expect, it } from "vitest"
import { htmlToMarkdown } from "./html-to-markdown"

it.each([
  ["<h1>Fax</h1><p>Call <strong>the vendor</strong>, <em>not</em> us.</p>", "# Fax\n\nCall **the vendor**, *not* us."],
  ["<ol><li>Stop<ul><li>now</li></ul></li><li>Call</li></ol>", "1. Stop\n   - now\n2. Call"],
  ["<table><tr><td>Who</td><td>a|b</td></tr><tr><td>x</td><td>y</td></tr></table>", "| Who | a\\|b |\n| --- | --- |\n| x | y |"],
  ['<p><a href="https://a.example/x">see</a> <a href="javascript:alert(1)">this</a></p>', "[see](https://a.example/x) this"],
  ['<p>a<img src="data:image/png;base64,AA"></p><script>alert(1)</script>', "a"],
  ["<p>1. not a list, a_b *c*</p>", "1\\. not a list, a\\_b \\*c\\*"],
  ["<p></p>", ""]
])("%s", (html, markdown) => {
  expect(htmlToMarkdown(html)).toBe(markdown)
})
