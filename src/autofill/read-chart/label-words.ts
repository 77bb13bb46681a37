import { readPhrase } from "../read-phrase"
import { chartWords } from "./chart-words"

const known = new Map<string, boolean>()

/** The label in the words a form would use; charts speak shorter ("Born", "Goes by"). */
export const formLabel = (label: string): string => {
  const text = unshortened(inOneTongue(bareLabel(label)))
  return chartWords.find(([pattern]) => pattern.test(text))?.[1] ?? text
}

const unshortened = (text: string): string =>
  text
    .replace(/\bins\b\.?(?!')/gi, "insurance")
    .replace(/\bpt\b\.?/gi, "patient")
    .replace(/\bpri\b\.?/gi, "primary")
    .replace(/\bemerg\b\.?/gi, "emergency")
    .replace(/\bresp\b\.? ?(?=party|person|pty)/gi, "responsible ")
    .replace(/\bguar\b\.?/gi, "guarantor")
    // "Notify name", "Notify phone": who is called in an emergency.
    .replace(/^notify (?=(name|phone|tel|rel|home|cell|work|mobile|addr)\b|relation)/i, "emergency contact ")
    .replace(/\bpref\b\.?/gi, "preferred")
    .replace(/\brel'n\b/gi, "relationship")
    .replace(/\bsec\b\.?(?! ?(no|num|#))/gi, (word, _end, at) => (at === 0 ? "secondary" : word))

/** "N.º de miembro / Member ID": the same asked twice. */
const inTwoTongues = (text: string): [string, string] | null => {
  const [one, other, ...more] = text.split(/\s+\/\s+/)
  return one !== undefined && other !== undefined && more.length === 0 && spanish.test(one) !== spanish.test(other) ? [one, other] : null
}

const spanish =
  /[áéíóúñº]|(?<!\p{L})(de|del|la|el|con|nombre|apellidos?|sexo|domicilio|correo|patrono|parentesco|asegurado|titular|expediente|aseguradora|vigente|ciudad|estado|celular|idioma|empleador|seguro|grupo|copago)(?!\p{L})/iu

/** Of a label in two languages the one that says more. */
const inOneTongue = (text: string): string => {
  const said = inTwoTongues(text)
  return said?.find((each) => !spanish.test(each) && isLabel(each)) ?? said?.find(isLabel) ?? text
}

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
  const said = inTwoTongues(bare)
  if (said) return said.some(isLabel)
  if (bare === "" || bare.length > 60 || /@|\d{3}|\p{Sc}/u.test(bare) || !/\p{L}/u.test(bare)) return false
  if (/:\s*$/.test(text)) return true
  if (valueWords.test(bare)) return false
  if (chartWords.some(([pattern]) => pattern.test(bare))) return true
  const { datums, refused, unknown, who } = readPhrase(unshortened(bare))
  return (datums.length > 0 || refused !== null || who.length > 0) && unknown.length === 0
}

/** A label known for a datum, not only for a person. */
export const namesDatum = (text: string): boolean => isLabel(text) && readPhrase(formLabel(text)).datums.length > 0
