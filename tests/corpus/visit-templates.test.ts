import { expect, it } from "vitest"
import starter from "../../src/knowledge/codes/starter/icd10cm.json"
import { everyTemplate } from "../../src/superbill/templates/every-template"
import { VisitTemplate } from "../../src/superbill/templates/template-schema"

const known = new Set(starter.rows.map(({ code }) => code.replaceAll(".", "")))

it.each(everyTemplate.map((template) => [template.id, template] as const))("%s is written by the schema", (_, template) => {
  expect(VisitTemplate.safeParse(template).error).toBeUndefined()
})

it.each(everyTemplate.map((template) => [template.id, template] as const))(
  "%s names only diagnoses that can be billed, each once",
  (_, template) => {
    const codes = template.diagnoses.map(({ code }) => code.replaceAll(".", ""))
    expect(codes.filter((code) => !known.has(code))).toEqual([])
    expect(new Set(codes).size).toBe(codes.length)
  }
)

it.each(everyTemplate.map((template) => [template.id, template] as const))("%s has every service once", (_, template) => {
  const codes = template.services.flatMap((group) => group.codes)
  expect(new Set(codes).size).toBe(codes.length)
})

it("has no two of one name", () => {
  expect(new Set(everyTemplate.map(({ id }) => id)).size).toBe(everyTemplate.length)
})
