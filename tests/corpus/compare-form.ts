import type { FieldFact } from "../../src/autofill/facts"
import type { CorpusField, CorpusForm } from "../../bench/evals/form-case"

export type Difference = {
  form: string
  field: string
  what: "missing" | "label" | "invented" | "section" | "group" | "options" | "state"
  want: string
  got: string
}

/** Spaces and stars stand otherwise on a page than in the record of it. */
const plain = (text: string): string => text.toLowerCase().replace(/[\s*]+/g, "")

const sameText = (one: string, other: string): boolean => {
  const [a, b] = [plain(one), plain(other)]
  return a === b || (a.length > 60 && b.length > 60 && (a.startsWith(b) || b.startsWith(a)))
}

/** How a box was read against how it was recorded. A caption of several boxes may stand as label or as group. */
export const compareField = (form: CorpusForm, field: CorpusField, index: number, fact: FieldFact | undefined): Difference[] => {
  const name = `${index}:${field.label || field.name || field.id || field.placeholder}`
  const differences: Difference[] = []
  const add = (what: Difference["what"], want: string, got: string) => differences.push({ form: form.id, field: name, what, want, got })
  if (!fact) {
    add("missing", name, "")
    return differences
  }
  const isHidden = field.hidden || field.type === "hidden"
  if (isHidden !== (fact.state === "hidden")) add("state", isHidden ? "hidden" : "open", fact.state)
  else if (!isHidden && fact.state !== "open") add("state", "open", fact.state)
  if (field.type === "hidden") return differences
  const labels = fact.labels.map(({ text, kind }) => `${kind}: ${text}`).join(" | ")
  const words = [...fact.labels.map(({ text }) => text), fact.group]
  const hasLabel = field.label !== "" && field.labelKind !== "none"
  if (hasLabel && !words.some((text) => sameText(text, field.label))) add("label", field.label, `${labels} (group ${fact.group})`)
  const invented = fact.labels.filter(({ text, kind }) => kind !== "placeholder" && kind !== "title" && !sameText(text, field.label))
  if (invented.length && !hasLabel) add("invented", "", labels)
  const path = field.section.split(" > ").filter(Boolean)
  const read = fact.sections.slice(-path.length || fact.sections.length)
  const isSection = path.length ? path.every((part, at) => sameText(part, read[at] ?? "")) : fact.sections.length === 0
  const isCaption = field.labelKind === "legend" && sameText(fact.sections.at(-1) ?? "", field.label)
  if (!isSection && !isCaption) add("section", field.section, fact.sections.join(" > "))
  const isGroup =
    sameText(fact.group, field.group ?? "") || (!fact.group && fact.labels.some(({ text }) => sameText(text, field.group ?? "")))
  // A legend over a few boxes is both their section and their caption.
  const isAsLabel = !field.group && (sameText(fact.group, field.label) || fact.group === fact.sections.at(-1))
  if (!isGroup && !isAsLabel) add("group", field.group ?? "", fact.group)
  const isSameList =
    field.options.length === fact.options.length &&
    field.options.every(
      (option, at) => sameText(option.text, fact.options[at]!.text) && option.value.trim() === fact.options[at]!.value.trim()
    )
  if (field.options.length && !isSameList)
    add("options", JSON.stringify(field.options).slice(0, 120), JSON.stringify(fact.options).slice(0, 120))
  return differences
}
