import type { FieldFact } from "../../src/autofill/facts"

/** One box of a page with nothing special about it, but for what is given. */
export const aField = (some: Partial<FieldFact> & { label?: string } = {}): FieldFact => {
  const { label, ...rest } = some
  return {
    index: 0,
    control: "text",
    type: "text",
    id: "",
    name: "",
    autocomplete: "",
    placeholder: "",
    inputMode: "",
    maxlength: null,
    required: false,
    multiple: false,
    labels: label === undefined ? [] : [{ text: label, kind: "for" }],
    group: "",
    sections: [],
    row: null,
    options: [],
    state: "open",
    form: 0,
    hooks: [],
    ...rest
  }
}

/** The boxes of one frame, numbered in order. */
export const aFrame = (fields: Partial<Parameters<typeof aField>[0]>[]): FieldFact[] =>
  fields.map((some, index) => aField({ index, ...some }))
