import { isGivenName, isSurname } from "./people-names"

/** The longest question that is kept. */
const LONGEST = 300

/** What stands before a person's name. */
const TITLES = /^(mr|mrs|ms|miss|mx|sr|sra|srta|senora|señora|señor|senor|don|doña)$/i
const CALLED = /^(named|llamad[oa]|name)$/i

/** Capitalised words that are no person: payers, programmes, places of work, days, what a clerk writes large. */
const NOT_A_PERSON = new Set(
  "medicare medicaid aetna cigna humana united unitedhealthcare uhc blue cross shield bcbs anthem tricare kaiser molina centene optum hipaa cms irs osha fda cdc dea va er ehr emr epic athena cerner availity quest labcorp covid flu spanish english federal state monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december i".split(
    " "
  )
)

const bare = (token: string): string => token.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "").replace(/['’]s$/i, "")

const isCapitalised = (word: string): boolean => /^\p{Lu}\p{Ll}/u.test(word)
const fold = (word: string): string => word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase()

/** Does this word name a person, with its neighbours in sight? A word that begins a sentence is large anyway. */
const isName = (words: readonly string[], at: number): boolean => {
  const word = words[at] ?? ""
  const before = words[at - 1] ?? ""
  const after = words[at + 1] ?? ""
  const folded = fold(word)
  if (word === "" || !/\p{L}/u.test(word) || NOT_A_PERSON.has(folded) || TITLES.test(word)) return false
  if (TITLES.test(before) || (CALLED.test(before) && !/^(is|the|of|and|on|for|a|an)$/i.test(word))) return true
  if (isGivenName(folded)) return true
  if (isSurname(folded)) return isCapitalised(word) || isGivenName(fold(before)) || isGivenName(fold(after))
  // Whatever stands after a given name and is not an everyday word is most likely the rest of the name.
  if (isGivenName(fold(before)) && isCapitalised(word)) return true
  return at > 0 && isCapitalised(word)
}

/**
 * A question without whatever could point to a person: everything that holds a digit, e-mail addresses, and names become "…".
 * It errs towards leaving out: a capitalised word in the middle of a question goes, be it a name or not.
 */
export const stripQuestion = (question: string): string => {
  const tokens = question.slice(0, 2000).split(/\s+/).filter(Boolean)
  // All in capitals says nothing about any one word.
  const isShouted = /\p{Lu}{4}/u.test(question) && !/\p{Ll}/u.test(question)
  const words = tokens.map((token) => (isShouted ? bare(token).toLowerCase() : bare(token)))
  const kept = tokens.map((token, at) => {
    const shown = isShouted ? token.toLowerCase() : token
    if (/\p{N}|@/u.test(token) || isName(words, at)) return "…"
    return shown
  })
  return kept
    .join(" ")
    .replace(/…(?: …)+/g, "…")
    .slice(0, LONGEST)
    .trim()
    .replace(/^[…\s]+$/, "")
}
