import { foldText } from "../../patient/fold-text"
import type { Item } from "./item"
import { fieldOf, isService } from "./label-of"
import { adviceWords, besideWords, medicalWords, officeWords, pastWords } from "./words/service-words"

/** What a statement speaks of: the medical coverage now, another coverage, one that is over, or one service. */
export type Scope = "medical" | "beside" | "past" | "advice" | "service" | "open"

/** "Medical, dental and vision" heads the medical coverage too; "Anywhere Health Dental" does not. */
const joined = /\b(medical|health|salud|m[eé]dic[ao])\s*(,|&|\/|\+|\band\b|\by\b|\bwith\b)/i

/** Headings tell, the nearest first; "open" when none says. */
export const scopeOf = (item: Item): Scope => {
  const near = [item.label, item.row].map(foldText)
  const trail = item.trail.map(foldText)
  if (trail.some((text) => pastWords.test(text) && text.length < 60)) return "past"
  if (officeWords.test(trail[0] ?? "")) return "advice"
  if (trail.some((text) => adviceWords.test(text) && text.length < 40)) return "advice"
  for (const text of near) {
    if (text === "" || fieldOf(text) !== null) continue
    if (besideWords.test(text)) return "beside"
    if (medicalWords.test(text)) return "medical"
    if (isService(text)) return "service"
    if (pastWords.test(text) && text.length < 40) return "past"
  }
  for (const over of item.trail) {
    const text = foldText(over)
    if (text.length > 80) continue
    if (besideWords.test(text) && !joined.test(over)) return "beside"
    if (medicalWords.test(text)) return "medical"
  }
  return "open"
}
