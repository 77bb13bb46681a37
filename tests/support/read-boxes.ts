import { classifyPage } from "../../src/autofill/classify-page"
import { aField, aPage } from "./a-page"

export type Box = NonNullable<Parameters<typeof aField>[0]>

/** The key of each box of a page in one frame, or the reason why it has none in brackets. */
export const readBoxes = (boxes: readonly (Box | string)[], title = ""): string[] => {
  const page = aPage(...boxes.map((box) => aField(typeof box === "string" ? { label: box } : box)))
  const titled = page.map(({ frameId, facts }) => ({ frameId, facts: { ...facts, title } }))
  return classifyPage(titled, []).map(({ meaning }) => meaning.key ?? `(${meaning.refusal})`)
}
