import type { CodeSystem } from "./code-set"
import type { CodeQuery, Side } from "./query"

/** What the words of the names do not say: adds to or takes from a score of about 0 to 1. */
export type RowFacts = { system: CodeSystem; code: string; title: string; isBillable: boolean; use: number }

/** Side a title names. A title that offers both ("right or left") names none. */
export const sideOf = (title: string): Side | null => {
  const text = title.toLowerCase()
  if (/\bbilateral\b|\bboth\b/.test(text)) return "bilateral"
  const isLeft = /\bleft\b/.test(text)
  return isLeft === /\bright\b/.test(text) ? null : isLeft ? "left" : "right"
}

const forSide = (asked: Side | null, has: Side | null): number => {
  if (asked === null) return has === null ? 0 : -0.05
  if (has === null) return -0.03
  return asked === has ? 0.08 : -0.3
}

const forEncounter = ({ encounter, isOpenWound }: CodeQuery, { system, code, title }: RowFacts): number => {
  if (system !== "icd10cm" || code.length < 7) return 0
  const last = code.at(-1) ?? ""
  const is = /sequela$/.test(title)
    ? "sequela"
    : /subsequent encounter/.test(title)
      ? "subsequent"
      : /initial encounter/.test(title)
        ? "initial"
        : null
  if (is === null) return 0
  const open = /open fracture/.test(title) && !isOpenWound ? -0.06 : 0
  const healing = /delayed healing|nonunion|malunion/.test(title) ? -0.04 : 0
  return (is === encounter ? 0.05 : -0.12) + open + healing + (last === "A" ? 0.01 : 0)
}

/** Codes that report quality measures and nothing else; a clerk who looks for a service does not mean them. */
const isMeasure = (system: CodeSystem, code: string): boolean => system === "hcpcs" && /^(?:G[89]|M[01])/.test(code)

/** Points beside the words: billable, general, common, the asked side, the asked encounter, the system that a word leans to. */
export const scoreFacts = (query: CodeQuery, facts: RowFacts): number => {
  const { system, title, isBillable, use } = facts
  const isGeneral = /\bunspecified\b|not otherwise specified|site not specified/i.test(title)
  let points = forSide(query.side, sideOf(title)) + forEncounter(query, facts)
  if (!isBillable) points -= 0.16
  if (isGeneral) points += query.isUnspecified ? 0.09 : 0.035
  if (/\bother specified\b|^other\b|, other\b|\bother\b.*\bspecified\b/i.test(title)) points -= 0.03
  if (query.leans.includes(system)) points += 0.05
  if (isMeasure(system, facts.code)) points -= 0.15
  points += 0.035 * use
  return points
}
