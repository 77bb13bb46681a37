import { canonicalWord } from "../../patient/synonyms"
import { type FieldReader, labelled, sure } from "./field-reader"
import { kinOf } from "./kin"
import { readPhrase, readWord, valueText } from "./read-words"
import { say } from "./sheet"

export const readWordField =
  (field: string): FieldReader =>
  (_sheet, party, value) => {
    const all = valueText(value.text).end
    const sentence = /[.]\s/.exec(value.text.slice(0, all))
    const end = sentence ? sentence.index : all
    const word = readWord(field, value.text.slice(0, end))
    if (word === null) return 0
    say(party, field, sure(word, value, 0, end, labelled))
    if (field === "language" && /interpreter (needed|required)|needs? (an )?interpreter/i.test(value.text.slice(0, end)))
      say(party, "interpreterNeeded", sure(/\bno\b/i.test(value.text.slice(0, end)) ? "no" : "yes", value, 0, end, labelled))
    return end
  }

export const readYesNo: FieldReader = (_sheet, party, value) => {
  const { value: text, end } = valueText(value.text)
  const answer = canonicalWord("patient.interpreterNeeded", /^[\p{L}]+/u.exec(text)?.[0] ?? "")
  if (answer === null) return 0
  say(party, "interpreterNeeded", sure(answer, value, 0, end, labelled))
  return end
}

export const readPhraseField =
  (field: string): FieldReader =>
  (_sheet, party, value) => {
    const found = readPhrase(value.text)
    if (!found) return 0
    const status = field === "employer" ? canonicalWord("patient.employmentStatus", found.value) : null
    if (status !== null) say(party, "employmentStatus", sure(status, value, 0, found.end, labelled))
    else say(party, field, sure(found.value, value, 0, found.end, labelled))
    return found.end
  }

export const readRelationship: FieldReader = (_sheet, party, value) => {
  const text = /^[\s(]*([\p{L}][\p{L} -]{1,24}?)\s*(?=$|[).,;/\n\t|]|\s{2,}|\s\d)/u.exec(value.text)
  const kin = text ? kinOf(text[1] ?? "") : null
  if (!text) return 0
  const word = kin ?? canonicalWord("guarantor.relationship", text[1] ?? "")
  if (word === null) return 0
  party.kin = word
  party.isKinOfWriter = false
  say(party, "relationship", sure(word, value, 0, text[0].length, labelled))
  return text[0].length
}
