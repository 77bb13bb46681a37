import { readFileSync, readdirSync, statSync } from "node:fs"
import { basename, join } from "node:path"
import { classifyPage } from "../../src/autofill/classify-page"
import type { PageFacts } from "../../src/autofill/facts"
import type { Meaning } from "../../src/autofill/plan"
import { isCoreKey } from "../../src/patient/keys"
import { factsOfForm, type CorpusForm } from "./form-case"
import { isAnotherPerson } from "./same-person"

type Expectation = { field: string; expect: string | null; acceptable: (string | null)[] }
export type Answer = Expectation & { meaning: Meaning | null }
type Counts = { tp: number; fp: number; fn: number; precision: number; recall: number }

export type FormsReport = {
  forms: number
  fields: number
  core: Counts
  extended: Counts
  nullFields: number
  falseFills: number
  wrongPerson: number
  perForm: {
    id: string
    wrong: { field: string; expect: string | null; got: string; why: string }[]
    missed: { field: string; expect: string; why: string }[]
  }[]
}

const filesIn = (path: string): string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .map((name) => join(path, name))
    : [path]

const emptyCounts = (): Counts => ({ tp: 0, fp: 0, fn: 0, precision: 1, recall: 1 })

/** Counting rules of the measures: an acceptable answer is right, a null box that gets a key is a false fill. */
export const countAnswers = (forms: { id: string; answers: Answer[] }[]): FormsReport => {
  const report: FormsReport = {
    forms: forms.length,
    fields: 0,
    core: emptyCounts(),
    extended: emptyCounts(),
    nullFields: 0,
    falseFills: 0,
    wrongPerson: 0,
    perForm: []
  }
  for (const { id, answers } of forms) {
    const entry: FormsReport["perForm"][number] = { id, wrong: [], missed: [] }
    for (const { field, expect, acceptable, meaning } of answers) {
      report.fields++
      const got = meaning?.key ?? null
      const why = meaning?.why ?? "not read"
      const of = (key: string) => (isCoreKey(key) ? report.core : report.extended)
      if (expect === null) report.nullFields++
      if (got !== null && (got === expect || acceptable.includes(got))) {
        of(expect ?? got).tp++
      } else if (got === null) {
        if (expect === null || acceptable.includes(null)) continue
        of(expect).fn++
        entry.missed.push({ field, expect, why })
      } else {
        of(got).fp++
        if (expect === null) report.falseFills++
        else of(expect).fn++
        if (isAnotherPerson(expect, got)) report.wrongPerson++
        entry.wrong.push({ field, expect, got, why })
      }
    }
    report.perForm.push(entry)
  }
  for (const counts of [report.core, report.extended]) {
    counts.precision = counts.tp + counts.fp === 0 ? 1 : counts.tp / (counts.tp + counts.fp)
    counts.recall = counts.tp + counts.fn === 0 ? 1 : counts.tp / (counts.tp + counts.fn)
  }
  return report
}

const nameOf = (field: { label: string; name: string; id: string; placeholder: string }, index: number): string =>
  `${index}:${field.label || field.name || field.id || field.placeholder}`

export const isCorpusForm = (value: unknown): value is CorpusForm =>
  typeof value === "object" && value !== null && Array.isArray((value as CorpusForm).fields)

const classifyForm = (
  form: CorpusForm,
  page: PageFacts,
  indexOf: (corpusIndex: number) => { frameId: number; index: number } | null
): { id: string; answers: Answer[] } => {
  const classified = classifyPage(page, [])
  return {
    id: form.id,
    answers: form.fields.map((field, at) => {
      const ref = indexOf(at)
      const found = ref && classified.find((each) => each.ref.frameId === ref.frameId && each.ref.index === ref.index)
      return { field: nameOf(field, at), expect: field.expect, acceptable: field.acceptable ?? [], meaning: found ? found.meaning : null }
    })
  }
}

const readForms = (paths: string[]): CorpusForm[] =>
  paths
    .flatMap(filesIn)
    .filter((path) => path.endsWith(".json") && !path.endsWith(".expect.json") && basename(path) !== "keys.json")
    .map((path) => JSON.parse(readFileSync(path, "utf8")) as unknown)
    .filter(isCorpusForm)

/** `--pure`: the classifier alone on the facts as recorded. */
export const evalFormsPure = (paths: string[]): FormsReport =>
  countAnswers(
    readForms(paths).map((form) => classifyForm(form, [{ frameId: 0, facts: factsOfForm(form) }], (index) => ({ frameId: 0, index })))
  )

export { classifyForm, filesIn, readForms }
