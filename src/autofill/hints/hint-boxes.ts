import { corePatterns, extendedPatterns } from "../../patient/key-patterns"
import { keyLabel } from "../../patient/keys"

/** A box that a hint can be about: the pattern of its key, and the words for it. */
export type HintBoxChoice = { pattern: string; label: string }

/** The texts that a pattern of keys stands for: alternatives and what may be left out. Knows no more of the notation than the table uses. */
const expand = (pattern: string): string[] => {
  const open = pattern.indexOf("(")
  if (open === -1) return [pattern]
  let depth = 0
  let close = open
  const cuts: number[] = []
  for (; close < pattern.length; close++) {
    const sign = pattern.charAt(close)
    if (sign === "(") depth++
    if (sign === ")") depth--
    if (sign === "|" && depth === 1) cuts.push(close)
    if (depth === 0) break
  }
  const edges = [open, ...cuts, close]
  const parts = edges.slice(1).map((end, index) => pattern.slice((edges[index] ?? 0) + 1, end))
  const mayLack = pattern.charAt(close + 1) === "?"
  const rest = pattern.slice(close + (mayLack ? 2 : 1))
  return [...(mayLack ? [""] : []), ...parts].flatMap((part) => expand(`${pattern.slice(0, open)}${part}${rest}`))
}

/** Parts of a box that is split in several: a hint about the whole is enough. */
const isPart = /\.(month|day|year|area|line|part\[123\]|dollars|cents)$|(?<!name)\.prefix$/

const labelOf = (pattern: string): string => {
  const words = keyLabel(pattern.replace("coverage.*", "coverage.primary").replace(/\[\*\]/g, "[0]"))
    .replace(/^Line 1 modifier 1$/, "Modifier")
    .replace(/^Diagnosis 1$/, "Diagnosis")
    .replace(/^Line 1 /, "")
  const named = words.charAt(0).toUpperCase() + words.slice(1)
  if (pattern.startsWith("coverage.*")) return `${named}, any insurance`
  return pattern.includes("[*]") ? `${named}, any line` : named
}

/** Every box by name, in the order of the table of keys; the insurances and the lines of a claim in one. */
export const hintBoxes: readonly HintBoxChoice[] = [
  ...new Set(
    [...corePatterns, ...extendedPatterns]
      .map((pattern) => pattern.replace(/\\\[\\d\+?\\\]/g, "[*]").replace(/\\\./g, "."))
      .flatMap(expand)
      .map((key) => key.replace(/^coverage\.(primary|secondary|tertiary)\./, "coverage.*."))
      .filter((key) => !isPart.test(key))
  )
].map((pattern) => ({ pattern, label: labelOf(pattern) }))

const labels = new Map(hintBoxes.map(({ pattern, label }) => [pattern, label]))

/** The words for a pattern of a hint; one of no box of its own as it stands. */
export const hintBoxLabel = (pattern: string): string => labels.get(pattern) ?? keyLabel(pattern)
