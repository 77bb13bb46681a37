import { foldText } from "../search/words"

/** The code set a question is about, where it says so. */
export type AskedCodeSet = "icd10cm" | "hcpcs" | "pos" | "modifier"
export type CodeQuestion = { query: string; system: AskedCodeSet | null }

const TOPIC = "(.{2,})"
const LEAD = "(?:(?:whats?|what is|wat is|which|need|find|give me|look up|lookup|search|show|cual es|el|the|an?|is|me) +)*"

const asked: readonly (readonly [RegExp, AskedCodeSet])[] = [
  [new RegExp(`^${LEAD}(?:icd ?-? ?(?:10)?(?: ?-? ?cm)?|diagnosis|diag|dx)(?: +codes?)? +(?:for|of|de|para) +${TOPIC}$`), "icd10cm"],
  [new RegExp(`^${LEAD}(?:icd ?-? ?10(?: ?-? ?cm)?|icd|diagnosis|dx) +codes? +${TOPIC}$`), "icd10cm"],
  [new RegExp(`^${LEAD}(?:hcpcs|j|q|g) ?-? ?codes? +(?:for|of|para) +${TOPIC}$`), "hcpcs"],
  [new RegExp(`^${LEAD}hcpcs +${TOPIC}$`), "hcpcs"],
  [new RegExp(`^${LEAD}modifiers? +(?:for|means?) +${TOPIC}$`), "modifier"],
  [new RegExp(`^${LEAD}modifier +([a-z0-9]{2})$`), "modifier"],
  [new RegExp(`^${LEAD}(?:pos|place of service)(?: +codes?)? +(?:for +)?${TOPIC}$`), "pos"],
  [new RegExp(`^(?:codigo|code) +(?:for|of|de|para) +${TOPIC}$`), "icd10cm"],
  [new RegExp(`^${LEAD}codes? +for +${TOPIC}$`), "icd10cm"],
  [new RegExp(`^${TOPIC} +(?:icd ?-? ?(?:10)?|diagnosis|dx) +codes?$`), "icd10cm"],
  [new RegExp(`^${TOPIC} +hcpcs(?: +codes?)?$`), "hcpcs"]
]

const ICD = /^[a-tv-z]\d[0-9a-z](?:\.[0-9a-z]{1,4}|[0-9a-z]{1,4})?$/
const HCPCS = /^[a-v]\d{4}$/

/** Words that ask for a way of working with codes, not for a code: those questions are for the articles. */
const aboutWork =
  /\b(how do|how to|denied|denial|claim|reject|rejected|who picks|who chooses|allowed to|can i|can we|should i|should we|do i|do we|rule|difference|wrong|mistake|pos plans?|pay|paid|cover|covered)\b/

/** A question for a code (`icd code for low back pain`, `E11.9`, `modifier for bilateral`), or `null`. */
export const readCodeQuestion = (question: string): CodeQuestion | null => {
  const text = foldText(question.slice(0, 300))
    .replace(/[?!,;"]+/g, " ")
    .replace(/\s+/g, " ")
    .trim()
  const bare =
    /^(?:(?:whats?|what is|what does|look up|lookup|code|icd ?-?10|icd|hcpcs|is|dx) +)*([a-z0-9.]{3,8})(?: +(?:mean|billable|valid|code))*$/.exec(
      text
    )?.[1]
  if (bare && (HCPCS.test(bare) || ICD.test(bare)))
    return { query: bare.toUpperCase(), system: HCPCS.test(bare) && !ICD.test(bare) ? "hcpcs" : null }
  if (aboutWork.test(text)) return null
  for (const [pattern, system] of asked) {
    const topic = pattern.exec(text)?.[1]?.trim()
    if (topic) return { query: topic, system }
  }
  return null
}
