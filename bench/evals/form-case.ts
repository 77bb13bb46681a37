import type { FieldFact, FrameFacts, LabelKind } from "../../src/autofill/facts"

/** One form of the corpus, as in its README: facts of a real form with the key expected of every box. */
export type CorpusField = {
  tag: string
  type: string
  id: string
  name: string
  label: string
  labelKind: LabelKind | "none"
  placeholder: string
  autocomplete: string
  maxlength: number | null
  section: string
  options: { value: string; text: string }[]
  hidden: boolean
  group?: string
  conditional?: boolean
  expect: string | null
  acceptable?: (string | null)[]
}

export type CorpusForm = { id: string; kind: string; title: string; labelsRecovered?: boolean; fields: CorpusField[] }

const controlOf = (field: CorpusField): FieldFact["control"] =>
  field.tag === "select"
    ? "select"
    : field.tag === "textarea"
      ? "textarea"
      : field.tag === "radio"
        ? "radio"
        : field.tag === "checkbox"
          ? "checkbox"
          : "text"

/** The facts a perfect reader would make of a corpus form; used by `--pure`, which needs no browser. */
export const factsOfForm = (form: CorpusForm): FrameFacts => ({
  readingId: form.id,
  url: "https://corpus.example/",
  title: form.title,
  language: "en",
  framePath: [],
  isTruncated: false,
  fields: form.fields.map((field, index) => ({
    index,
    control: controlOf(field),
    type: field.type,
    id: field.id,
    name: field.name,
    autocomplete: field.autocomplete,
    placeholder: field.placeholder,
    inputMode: "",
    maxlength: field.maxlength,
    required: false,
    multiple: false,
    labels: field.label && field.labelKind !== "none" ? [{ text: field.label, kind: field.labelKind }] : [],
    group: field.group ?? "",
    sections: field.section ? field.section.split(" > ") : [],
    row: rowOf(form, index),
    options: field.options,
    state:
      field.hidden || field.type === "hidden" ? "hidden" : field.type === "password" ? "password" : field.type === "file" ? "file" : "open",
    form: 0,
    hooks: []
  }))
})

/** Boxes of a repeated table: a header that comes again starts the next row. */
const rowOf = (form: CorpusForm, index: number): number | null => {
  const field = form.fields[index]!
  if (field.labelKind !== "table-above") return null
  let row = 0
  const start = form.fields.findIndex((each) => each.labelKind === "table-above" && each.section === field.section)
  for (let at = start + 1; at <= index; at++) if (form.fields[at]!.label === form.fields[start]!.label) row++
  return form.fields.filter((each) => each.label === form.fields[start]!.label).length > 1 ? row : null
}
