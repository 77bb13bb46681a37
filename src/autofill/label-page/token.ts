import type { FieldFact, LabelText } from "../facts"

/** A place where a box stands: one for each button of a radio group. */
export type Token = {
  node: number
  /** The box's fact, written in place while the page is labelled. */
  box: FieldFact
  button: number
}

const kinds: LabelText["kind"][] = [
  "for",
  "wrap",
  "aria-labelledby",
  "aria-label",
  "legend",
  "table-left",
  "table-above",
  "preceding-text",
  "following-text",
  "placeholder",
  "title"
]

/** Adds a text to a box's labels unless it says nothing or the same kind says it already. */
export const addLabel = (box: FieldFact, kind: LabelText["kind"], text: string): void => {
  const short = text.slice(0, 200).trim()
  if (short && !box.labels.some((label) => label.text === short && label.kind === kind)) box.labels.push({ text: short, kind })
}

/** Strongest tie first, at most eight. */
export const sortLabels = (box: FieldFact): void => {
  box.labels.sort((one, other) => kinds.indexOf(one.kind) - kinds.indexOf(other.kind))
  box.labels.splice(8)
}

export const isTick = ({ control }: FieldFact): boolean => control === "radio" || control === "checkbox"
