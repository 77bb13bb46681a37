import { readCodeQuestion } from "../answers/read-code-question"
import type { CodeHit } from "../codes/code-hit"
import { lookUpCodes } from "../codes/look-up-codes"
import type { CodeSet } from "../codes/open-code-set"
import type { QuickSource } from "./quick-entry"

const MOST = 6
const LONGEST = 120
/** Longer texts tell a case; no code is called by so many words. */
const MOST_WORDS = 7
/** Below it the words of a code are beside the point: most of what people type is not about a code at all. */
const LEAST_SCORE = 0.55

/** How people name a set. */
export const systemTitle: Readonly<Record<CodeHit["system"], string>> = {
  icd10cm: "ICD-10-CM",
  hcpcs: "HCPCS",
  modifier: "Modifier",
  pos: "Place of service",
  office: "Office list"
}

/** Codes by code, beginning of a code, or everyday words. `asOf`: day they must be valid on, 2026-11-21. */
export const codeSource = (sets: readonly CodeSet[], asOf: string): QuickSource => ({
  id: "codes",
  title: "Codes",
  find: (text) => {
    const typed = text.trim()
    if (typed.length < 2 || typed.length > LONGEST) return { entries: [], isSure: false }
    const asked = readCodeQuestion(typed)
    if (asked === null && typed.split(/\s+/).length > MOST_WORDS) return { entries: [], isSure: false }
    const hits = lookUpCodes(sets, asked?.query ?? typed, { limit: MOST, asOf, ...(asked?.system ? { systems: [asked.system] } : {}) })
    const isCode =
      /\d/.test(typed) && !/\s/.test(typed) && hits[0] !== undefined && hits[0].code.startsWith(typed.replace(".", "").toUpperCase())
    const isSure = asked !== null || isCode
    return {
      entries: hits
        .filter(({ score }) => isSure || score >= LEAST_SCORE)
        .map(({ system, code, dotted, title, billable }) => ({
          id: `code ${system} ${code}`,
          text: `${dotted}  ${title}`,
          note: billable ? systemTitle[system] : `${systemTitle[system]}, not billable as it is`,
          act: { kind: "code", code, dotted, canBeBilled: billable }
        })),
      isSure: isSure && hits.length > 0
    }
  }
})
