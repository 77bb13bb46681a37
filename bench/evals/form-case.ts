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

/** Boxes of a repeated table: the first header coming again starts the next row; a table of one row is no repetition. */
const rowOf = (form: CorpusForm, index: number): number | null => {
  const field = form.fields[index]
  if (field?.labelKind !== "table-above") return null
  const table = form.fields
    .map((each, at) => ({ ...each, at }))
    .filter((each) => each.labelKind === "table-above" && each.section === field.section)
  const starts = table.filter((each) => each.label === table[0]?.label)
  return starts.length > 1 ? starts.filter((each) => each.at <= index).length - 1 : null
}
