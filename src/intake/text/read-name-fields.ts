import { suffixWord } from "../../patient/person-name"
import { type FieldReader, labelled, sure } from "./field-reader"
import { isNoValue } from "./no-value"
import { readPhrase, valueText } from "./read-words"
import { say } from "./sheet"
import { nameInValue } from "./take-name"

export const readFullName: FieldReader = (_sheet, party, value) => {
  const found = nameInValue(value.text)
  if (!found) return 0
  say(party, "name.full", sure(found.text, value, found.start, found.end, "It stands where the name belongs."))
  return found.end
}

export const readNamePart =
  (part: "first" | "middle" | "last"): FieldReader =>
  (_sheet, party, value) => {
    const { value: text, end } = valueText(value.text)
    const bare = text.replace(/,.*$/, "")
    if (isNoValue(bare) || !/^\p{L}[\p{L}\p{M}\s.'’"“”()-]{0,50}$/u.test(bare) || bare.split(" ").length > 5) return 0
    const words = bare.split(" ")
    const suffix = part === "last" && words.length > 1 ? suffixWord(words.at(-1) ?? "") : null
    if (suffix !== null) say(party, "name.suffix", sure(words.pop() ?? "", value, 0, end, labelled))
    const nick = /["“(]([^"”)]+)["”)]/.exec(words.join(" "))?.[1]
    if (nick !== undefined && part === "first") say(party, "name.preferred", sure(nick, value, 0, end, labelled))
    const name = words
      .join(" ")
      .replace(/\s*["“(][^"”)]*["”)]\s*/, " ")
      .trim()
    say(party, `name.${part}`, sure(name, value, 0, end, labelled))
    return end
  }

export const readNameWord =
  (field: string): FieldReader =>
  (_sheet, party, value) => {
    const found = readPhrase(value.text)
    if (!found || !/^\p{L}[\p{L}.'’ -]{0,30}$/u.test(found.value)) return 0
    say(party, field, sure(found.value, value, 0, found.end, labelled))
    return found.end
  }
