import { textOf } from "../../read-value"
import { foldLetters } from "../fold-letters"

export const delimiters = { element: "*", component: ":", repetition: "^", segment: "~" } as const

/**
 * A value as it may stand in an X12 element: capitals, plain letters, digits and the punctuation that every receiver
 * takes. Marks of letters go, and what is left over, the delimiters among it, becomes a space.
 */
export const x12Text = (value: unknown): string =>
  foldLetters(textOf(value))
    .toUpperCase()
    .replace(/[^A-Z0-9 !"&'()+,\-./;?=#%@_]/gu, " ")
    .replace(/ +/g, " ")
    .trim()

/** One segment. Components of one element come as a list; empty elements and components at the end are left off. */
export const segment = (tag: string, ...elements: (string | readonly string[])[]): string =>
  [tag, ...elements.map((each) => (typeof each === "string" ? each : each.join(delimiters.component).replace(/:+$/, "")))]
    .join(delimiters.element)
    .replace(/\*+$/, "")
