import type { Progress } from "../code-set"
import { fileLines, looksLikeText } from "./file-lines"
import type { Refused } from "./file-outcome"
import { isZip, unzipWanted } from "./unzip-wanted"

const SLICE = 20_000
const LEAST_TERMS = 1000

/** Inclusion terms by code without its dot. */
export type TabularOutcome = { ok: true; terms: Map<string, string[]>; count: number } | Refused

const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" }
const plain = (text: string): string =>
  text
    .replace(/<[^>]*>/g, "")
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? "")
    .trim()

/**
 * The ICD-10-CM tabular list as XML, or the zip with it -> the inclusion terms of each code, which are words people use for it. Reads line by
 * line for three tags only, so nothing in the file is run or resolved. Steps every 20,000 lines.
 */
export function* readIcdTabular(name: string, bytes: Uint8Array): Generator<Progress, TabularOutcome, void> {
  let content = bytes
  if (isZip(bytes)) {
    const unzipped = unzipWanted(bytes, (each) => /tabular[^/]*\.xml$/i.test(each))
    if (!unzipped.ok) return unzipped
    const [found] = unzipped.files.values()
    if (!found) return { ok: false, problem: `${name} has no tabular XML file (icd10cm-tabular-YEAR.xml).` }
    content = found
  }
  if (!looksLikeText(content)) return { ok: false, problem: `${name} is not an XML file.` }
  const terms = new Map<string, string[]>()
  let count = 0
  let code = ""
  let isInclusion = false
  for (const { line, text, at } of fileLines(content)) {
    if (line % SLICE === 0) yield { phase: "Reading terms", done: at, total: content.length }
    for (const [, tag, inner] of text.matchAll(/<(name|note|inclusionTerm|\/inclusionTerm)>(?:([^<]*(?:<(?!\/)[^<]*)*)<\/\1>)?/g)) {
      if (tag === "name") code = plain(inner ?? "").replace(".", "")
      else if (tag === "inclusionTerm") isInclusion = true
      else if (tag === "/inclusionTerm") isInclusion = false
      else if (isInclusion && /^[A-Z][0-9A-Z]{2}/.test(code) && inner) {
        terms.set(code, [...(terms.get(code) ?? []), plain(inner)])
        count++
      }
    }
  }
  if (count < LEAST_TERMS)
    return {
      ok: false,
      problem: `${name} gave ${count} inclusion terms, the tabular list has many thousands. Choose the tabular XML of ICD-10-CM.`
    }
  return { ok: true, terms, count }
}
