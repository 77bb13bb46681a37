import { readdirSync, readFileSync } from "node:fs"
import { expect, test } from "vitest"
import type { CorpusForm } from "../../bench/evals/form-case"
import { withReader } from "../../bench/evals/read-in-chromium"
import { renderForm } from "../../bench/evals/render-form"
import { compareField, type Difference } from "./compare-form"

const folder = new URL("forms/", import.meta.url)
const forms = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), "utf8")) as CorpusForm)

test("every form of the corpus is read as it was recorded", async () => {
  const differences: Difference[] = []
  let fields = 0
  await withReader(async (read) => {
    for (const form of forms) {
      const page = await read(renderForm(form))
      const places = await page.corpusPlaces()
      form.fields.forEach((field, index) => {
        fields++
        const place = places.get(index)
        differences.push(...compareField(form, field, index, place && page.facts[place.frameId]!.facts.fields[place.index]))
      })
    }
  })
  const show = (one: Difference) => `${one.form} ${one.field}: ${one.what} want "${one.want}" got "${one.got}"`
  const of = (...what: Difference["what"][]) => differences.filter((one) => what.includes(one.what)).map(show)
  expect(of("missing", "state", "options", "section", "group")).toEqual([])
  expect(of("label", "invented").length, of("label", "invented").join("\n")).toBeLessThanOrEqual(fields * 0.02)
})
