import { wordsOf, type Tree } from "../read-eligibility/tree"
import { personOfSections } from "../settle-people"
import type { ChartPair } from "./chart-pair"

type Heading = { text: string }

const phonePattern = /\(?\d{3}\)?[\s.-]?\d{3}[\s.-]\d{4}/

const isOfEmergency = (headings: readonly Heading[]): boolean => personOfSections(headings.map(({ text }) => text))?.who === "emergency"

/** "Joel Abernethy, husband, 541-555-0114" under the heading of an emergency contact, without labels. */
export const isContact = (tree: Tree, headings: readonly Heading[]): boolean =>
  phonePattern.test(wordsOf(tree)) && wordsOf(tree).length < 90 && isOfEmergency(headings) && contactOf(wordsOf(tree)).length > 1

const kinWord =
  /^(mother|father|parent|guardian|spouse|husband|wife|partner|son|daughter|brother|sister|sibling|friend|grandmother|grandfather|grandparent|aunt|uncle|cousin|neighbou?r|madre|padre|espos[oa]|hij[oa]|herman[oa])$/i

export const isKin = (text: string): boolean => kinWord.test(text)

/** A phone or a kinship alone in its line, under the heading of an emergency contact: what it would be labelled. */
export const loosePart = (tree: Tree, headings: readonly Heading[]): "Phone" | "Relationship" | null => {
  const text = wordsOf(tree)
  const isPhone = text.replace(phonePattern, "").trim() === "" && phonePattern.test(text)
  if (!isPhone && !kinWord.test(text)) return null
  return isOfEmergency(headings) ? (isPhone ? "Phone" : "Relationship") : null
}

const personalName = /^\p{Lu}[\p{L}'’.-]+( \p{Lu}[\p{L}'’.-]*){1,3}$/u

export const contactOf = (text: string): ChartPair[] => {
  const number = phonePattern.exec(text)?.[0] ?? ""
  const [name = "", relation = ""] = text
    .replace(number, " ")
    .split(/\s*[,(;|·–—]\s*|\s+-\s+/u)
    .map((part) => part.replace(/[)\s]+$/, "").trim())
  if (!personalName.test(name)) return []
  const said: ChartPair[] = [{ sections: [], label: "Name", value: name }]
  if (/^\p{L}[\p{L} -]{2,24}$/u.test(relation)) said.push({ sections: [], label: "Relationship", value: relation })
  return [...said, { sections: [], label: "Phone", value: number }]
}

/** A name with small marks beside it, "Spouse" and "Emergency contact", and a phone in the same line or the next: one person's card. */
export const markedContact = (trees: readonly Tree[]): ChartPair[] => {
  const words = trees.flatMap(({ block: { runs, text = "" } }) => runs ?? [text])
  const parts = words.flatMap((run) => run.split(/\s*[·•|;,]\s*/)).filter((part) => part.trim() !== "")
  if (parts.length > 8 || parts.filter((part) => /^emergency( contact)?$/i.test(part)).length !== 1) return []
  const [name, ...others] = parts.filter((part) => personalName.test(part) && !/^emergency/i.test(part) && !kinWord.test(part))
  if (name === undefined || name !== parts[0] || others.length > 0) return []
  const relation = parts.find((part) => kinWord.test(part))
  const number = parts.map((part) => phonePattern.exec(part)?.[0]).find((each) => each !== undefined)
  const said: ChartPair[] = [{ sections: [], label: "Name", value: name }]
  if (relation !== undefined) said.push({ sections: [], label: "Relationship", value: relation })
  if (number !== undefined) said.push({ sections: [], label: "Phone", value: number })
  return said.length > 1 ? said : []
}
