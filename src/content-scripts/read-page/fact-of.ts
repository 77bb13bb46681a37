import type { FieldFact } from "../../autofill/facts"
import type { Draft } from "./draft-box"
import { collapse } from "./page-text"

const hookNames = [
  "data-testid",
  "data-test",
  "data-cy",
  "data-qa",
  "data-field",
  "data-name",
  "data-fieldname",
  "formcontrolname",
  "ng-model",
  "data-bind"
]

const own = (element: Element, name: string): string => collapse(element.getAttribute(name), 400)

/** What is told of a box. Attributes only: no value is read. */
export const factOf = (draft: Draft, index: number, forms: Map<Element, number>): FieldFact => {
  const { elements, control, hosts, nameless } = draft
  const element = elements[0]! as HTMLInputElement
  const carriers: Element[] = [element, ...(draft.face ? [draft.face] : []), ...hosts]
  const maxlength = element.maxLength
  const form = "form" in element && element.form ? element.form : (hosts.at(-1) ?? element).closest("form")
  return {
    index,
    control,
    type: own(element, "type").toLowerCase() || (control === "segment" ? "spinbutton" : ""),
    id: own(element, "id") || firstOf(hosts, "id"),
    name: own(element, "name") || (nameless ? own(nameless, "name") || own(nameless, "id") : "") || firstOf(hosts, "name"),
    autocomplete: own(element, "autocomplete"),
    placeholder: own(element, "placeholder") || own(element, "aria-placeholder"),
    inputMode: own(element, "inputmode"),
    maxlength: maxlength >= 0 ? maxlength : null,
    required: element.required === true || element.getAttribute("aria-required") === "true",
    multiple: element.multiple === true || element.getAttribute("aria-multiselectable") === "true",
    labels: draft.labels,
    group: draft.group,
    sections: draft.sections.map((text) => collapse(text)),
    row: draft.row,
    options: draft.options,
    state: draft.state,
    form: form ? (forms.get(form) ?? -1) : -1,
    hooks: carriers
      .flatMap((carrier) => hookNames.map((name) => own(carrier, name)))
      .filter(Boolean)
      .slice(0, 4)
  }
}

const firstOf = (hosts: Element[], name: string): string => {
  for (const host of hosts) if (own(host, name)) return own(host, name)
  return ""
}
