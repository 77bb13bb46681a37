import { existsSync, readFileSync } from "node:fs"
import { basename } from "node:path"
import { classifyPage } from "../../src/autofill/classify-page"
import { classifyForm, countAnswers, filesIn, readForms, type Answer, type FormsReport } from "./forms"
import { withReader, type PageRead } from "./read-in-chromium"
import { renderForm } from "./render-form"

type Expected = string | null | { expect: string | null; acceptable?: (string | null)[] }

/** `NAME.html` with `NAME.expect.json`: css selector -> key, null, or both with what else is right. */
const htmlCases = (paths: string[]): { html: string; expect: string }[] =>
  paths
    .flatMap(filesIn)
    .filter((path) => path.endsWith(".html"))
    .map((html) => ({ html, expect: html.replace(/\.html$/, ".expect.json") }))
    .filter(({ expect }) => existsSync(expect))

const answersOfPage = async (read: PageRead, expected: Record<string, Expected>): Promise<Answer[]> => {
  const classified = classifyPage(read.facts, [])
  const answers: Answer[] = []
  for (const [selector, wanted] of Object.entries(expected)) {
    const { expect, acceptable = [] } = wanted !== null && typeof wanted === "object" ? wanted : { expect: wanted }
    const place = await read.placeOf(selector)
    const found = place && classified.find(({ ref }) => ref.frameId === place.frameId && ref.index === place.index)
    answers.push({ field: selector, expect, acceptable, meaning: found ? found.meaning : null })
  }
  return answers
}

/** Renders each corpus form, opens each HTML case over http, reads both with the built reader in real Chromium, and counts. */
export const evalForms = (paths: string[]): Promise<FormsReport> =>
  withReader(async (read, serve) => {
    const results: { id: string; answers: Answer[] }[] = []
    for (const form of readForms(paths)) {
      const page = await read(renderForm(form))
      const places = await page.corpusPlaces()
      results.push(classifyForm(form, page.facts, (index) => places.get(index) ?? null))
    }
    for (const { html, expect } of htmlCases(paths)) {
      const folder = html.slice(0, html.length - basename(html).length)
      const siblings = filesIn(folder || ".").filter((path) => path.endsWith(".html"))
      const base = serve(Object.fromEntries(siblings.map((path) => [basename(path), readFileSync(path, "utf8")])))
      const page = await read({ url: base + basename(html) })
      results.push({ id: basename(html, ".html"), answers: await answersOfPage(page, JSON.parse(readFileSync(expect, "utf8"))) })
    }
    return countAnswers(results)
  })
