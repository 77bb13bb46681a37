import type { FieldFact, PageFacts } from "../../src/autofill/facts"

type BoxWords = Partial<Omit<FieldFact, "options" | "labels" | "sections">> & {
  label?: string
  options?: readonly string[]
  sections?: readonly string[]
}

/** Facts of one box from the few words a test cares about. */
export const aField = ({ label, options = [], sections = [], ...rest }: BoxWords = {}): FieldFact => ({
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
  labels: label ? [{ text: label, kind: "for" }] : [],
  group: "",
  sections: [...sections],
  row: null,
  options: options.map((text) => ({ value: text, text })),
  state: "open",
  form: 0,
  hooks: [],
  ...rest
})

/** A page of one frame with these boxes in order. */
export const aPage = (...fields: FieldFact[]): PageFacts => [
  {
    frameId: 0,
    facts: {
      readingId: "r1",
      url: "https://ehr.example/",
      title: "",
      language: "en",
      framePath: [],
      isTruncated: false,
      fields: fields.map((field, index) => ({ ...field, index }))
    }
  }
]
