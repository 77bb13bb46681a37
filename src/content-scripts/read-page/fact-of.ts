import type { FieldFact } from "../../autofill/facts"
import type { Draft } from "./draft-box"
import type { Labels } from "./find-controls"
import { attr, captionOf, collapse } from "./page-text"

const hookNames = ["data-testid", "data-test", "data-cy", "data-qa", "data-field", "data-name", "formcontrolname", "ng-model", "data-bind"]

/**
 * What a box says of itself. Attributes and its own labels only: no value is read, and what the page around it
 * says is worked out by the receiver.
 */
export const factOf = (
  { elements, control, nameless, face, state, options }: Draft,
  index: number,
  labels: Labels, forms: Map<Element, number>
): FieldFact => {
  const element = elements[0]! as HTMLInputElement
  const hosts: Element[] = []
  for (let root = element.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) hosts.push(root.host)
  const first = (name: string): string => [element, ...hosts].map((one) => attr(one, name)).find(Boolean) ?? ""
  const texts: FieldFact["labels"] = []
  const addLabel = (kind: FieldFact["labels"][number]["kind"], text: string) => text && texts.length < 8 && texts.push({ kind, text })
  if (control !== "radio") for (const label of labels.get(element) ?? []) {
      const isAround = label.contains(element)
      addLabel(isAround ? "wrap" : "for", isAround ? captionOf(label) : collapse(label.textContent))
    }
  addLabel(
    "aria-label",
    collapse(attr(element, "aria-label") || hosts.map((host) => attr(host, "label") || attr(host, "aria-label")).find(Boolean))
  )
  const placeholder = first("placeholder") || attr(element, "aria-placeholder") || attr(element, "data-placeholder")
  addLabel("placeholder", collapse(placeholder))
  addLabel("title", collapse(attr(element, "title")))
  const form = element.form ?? (hosts.at(-1) ?? element).closest("form")
  return {
    index,
    control,
    type: attr(element, "type").toLowerCase() || (control === "segment" ? "spinbutton" : ""),
    id: first("id"),
    name: attr(element, "name") || (nameless && (attr(nameless, "name") || attr(nameless, "id"))) || first("name"),
    autocomplete: first("autocomplete"),
    placeholder,
    inputMode: attr(element, "inputmode"),
    maxlength: element.maxLength >= 0 ? element.maxLength : null,
    required: element.required === true || element.ariaRequired === "true",
    multiple: element.multiple === true || element.ariaMultiSelectable === "true",
    labels: texts,
    group: "",
    sections: [],
    row: null,
    options,
    state,
    form: form ? (forms.get(form) ?? -1) : -1,
    hooks: [element, ...(face ? [face] : []), ...hosts]
      .flatMap((carrier) => hookNames.map((name) => attr(carrier, name)).filter(Boolean))
      .slice(0, 4)
  }
}
