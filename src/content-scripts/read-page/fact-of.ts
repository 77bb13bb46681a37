import type { FieldFact } from "../../autofill/facts"
import type { Draft } from "./draft-box"
import type { Labels } from "./find-controls"
import { attr, captionOf, collapse } from "./page-text"

const hookName = /^(data-(test|testid|cy|qa|field|name|bind)|formcontrolname|ng-model)$/

/**
 * What a box says of itself. Attributes and its own labels only: no value is read, and what the page around it
 * says is worked out by the receiver.
 */
export const factOf = (
  { elements, control, nameless, face, state, options }: Draft,
  index: number,
  labels: Labels,
  forms: Map<Element | null, number>
): FieldFact => {
  const element = elements[0] as HTMLInputElement
  const carriers: Element[] = [element]
  for (let host; (host = (carriers.at(-1)!.getRootNode() as ShadowRoot).host);) carriers.push(host)
  const first = (...names: string[]): string => {
    for (const carrier of carriers) for (const name of names) if (carrier.hasAttribute(name)) return attr(carrier, name)
    return ""
  }
  const placeholder = first("placeholder", "aria-placeholder", "data-placeholder")
  const texts: FieldFact["labels"] = (control === "radio" ? [] : (labels.get(element) ?? [])).map((label) =>
    label.contains(element) ? { kind: "wrap", text: captionOf(label) } : { kind: "for", text: collapse(label.textContent) }
  )
  texts.push(
    { kind: "aria-label", text: collapse(first("aria-label") || (carriers[1] ? first("label") : "")) },
    { kind: "placeholder", text: collapse(placeholder) },
    { kind: "title", text: collapse(attr(element, "title")) }
  )
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
    required: element.required || element.ariaRequired === "true",
    multiple: element.multiple || element.ariaMultiSelectable === "true",
    labels: texts.filter(({ text }) => text).slice(-8),
    group: "",
    sections: [],
    row: null,
    options,
    state,
    form: forms.get(element.form ?? carriers.at(-1)!.closest("form")) ?? -1,
    hooks: (face ? [...carriers, face] : carriers)
      .flatMap((carrier) =>
        carrier
          .getAttributeNames()
          .filter((name) => hookName.test(name))
          .map((name) => attr(carrier, name))
      )
      .slice(0, 4)
  }
}
