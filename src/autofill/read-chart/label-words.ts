import { readPhrase } from "../read-phrase"
import { chartWords } from "./chart-words"

const known = new Map<string, boolean>()

/** The label in the words a form would use; charts speak shorter ("Born", "Goes by"). */
export const formLabel = (label: string): string => {
  const text = unshortened(bareLabel(label))
  return chartWords.find(([pattern]) => pattern.test(text))?.[1] ?? text
}

const unshortened = (text: string): string =>
  text
    .replace(/\bins\b\.?(?!')/gi, "insurance")
    .replace(/\bpt\b\.?/gi, "patient")
    .replace(/\bpri\b\.?/gi, "primary")
    .replace(/\bsec\b\.?(?! ?(no|num|#))/gi, (word, _end, at) => (at === 0 ? "secondary" : word))

/** A label without its colon, star or number. */
export const bareLabel = (label: string): string =>
  label
    .replace(/[\s:*.…=]+$/u, "")
    .replace(/^[\s*•·-]+/u, "")
    .replace(/\s+/g, " ")
    .trim()

/** Whether the words are the name of a datum rather than a value: the dictionary of boxes knows nearly all of them. */
export const isLabel = (text: string): boolean => {
  let answer = known.get(text)
  if (answer === undefined) {
    answer = judge(text)
    if (known.size > 5000) known.clear()
    known.set(text, answer)
  }
  return answer
}

/** Words that stand as values as often as labels. */
const valueWords =
  /^(self|spouse|child|other|mother|father|parent|son|daughter|home|work|mobile|cell|primary|secondary|yes|no|male|female|employer|patient|same|same as patient|insured|subscriber|guarantor|full[- ]time|part[- ]time|student|retired|employed|self[- ]employed|commercial|group|individual|family)$/i

/** Whether the words can be a label where the page sets them as one: "Mobile", "Employer". */
export const canBeLabel = (text: string): boolean =>
  isLabel(text) || (valueWords.test(bareLabel(text)) && !/^(self|yes|no|male|female|other|same.*)$/i.test(bareLabel(text)))

const judge = (text: string): boolean => {
  const bare = bareLabel(text)
  if (bare === "" || bare.length > 60 || /@|\d{3}|\p{Sc}/u.test(bare) || !/\p{L}/u.test(bare)) return false
  if (/:\s*$/.test(text)) return true
  if (valueWords.test(bare)) return false
  if (chartWords.some(([pattern]) => pattern.test(bare))) return true
  const { datums, refused, unknown, who } = readPhrase(bare)
  return (datums.length > 0 || refused !== null || who.length > 0) && unknown.length === 0
}

/** A label known for a datum, not only for a person. */
export const namesDatum = (text: string): boolean => isLabel(text) && readPhrase(formLabel(text)).datums.length > 0
