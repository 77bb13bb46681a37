import { foldText, foldTight } from "../../patient/fold-text"
import { isDegree, splitName } from "../../patient/person-name"
import type { Grid, Item } from "./item"
import { fieldOf } from "./label-of"
import { isStatusText } from "./status-text"
import { chooseWords } from "./words/status-words"

/** Given names that stand second in Spanish double names, so that the word after the first is no family name. */
const secondNames = new Set(
  "luis maria carlos antonio angel jose luz ana isabel elena manuel miguel alberto fernando rafael javier enrique de del la los teresa carmen rosa eduardo andres ivan david daniel ines lucia beatriz victoria guadalupe".split(
    " "
  )
)

/** A printed name as first and last; null when it is no name. */
export const readName = (text: string, isSpanish: boolean): { first: string | null; last: string | null } | null => {
  // "QUON MARISELA (last first)" says its own order.
  const ordered = /\(last,? first\b/i.test(text) && !text.includes(",") ? text.replace(/^(\S+) /, "$1, ") : text
  const bare = ordered
    .replace(/\([^)]*\)|\[[^\]]*\]/g, " ")
    .replace(/\s+(DOB|D\.O\.B|Born|Birth|ID|Member|Nac)\b.*$/i, "")
    .replace(/\s+-\s+.*$/, "")
    .replace(/\s+/g, " ")
    .trim()
  if (
    bare === "" ||
    /\d|[:$@]/.test(bare) ||
    isStatusText(bare) ||
    bare.split(" ").length > 6 ||
    /^(self|spouse|child|dependent|subscriber|yes|no|none|n\/a|unknown|same)$/i.test(bare)
  )
    return null
  const words = bare.split(" ")
  if (isSpanish && !bare.includes(",") && words.length === 3 && !secondNames.has(foldTight(words[1] ?? "")))
    return { first: words[0] ?? null, last: words.slice(1).join(" ") }
  if (
    isSpanish &&
    !bare.includes(",") &&
    words.length === 4 &&
    secondNames.has(foldTight(words[1] ?? "")) &&
    !/^(de|del|la)$/i.test(words[1] ?? "")
  )
    return { first: words[0] ?? null, last: words.slice(2).join(" ") }
  const { first, last } = splitName(bare)
  return first === undefined && last === undefined ? null : { first: first ?? null, last: last ?? null }
}

/** A name's words in whichever order it is printed. */
export const sortedWords = (name: string): string =>
  foldText(name)
    .split(" ")
    .filter((word) => word.length > 1)
    .sort()
    .join(" ")

/** Words that could be somebody's name and nothing else. */
export const looksLikeName = (text: string): boolean =>
  /^(\p{Lu}[\p{L}'’-]+,\s\p{Lu}[\p{L}'’. -]*|\p{Lu}[\p{L}'’-]+(?:\s(?:\p{Lu}\.?|de|del|la|van|von|\p{Lu}[\p{L}'’-]+)){1,3})$/u.test(
    text.trim()
  ) &&
  fieldOf(text) === null &&
  !/\b(health|plan|benefits?|coverage|member|provider|eligib\w*|insurance|care|medic\w*|portal|home|claims?|services?|information|details?|network|summary|patient|insured|subscriber|holder|reply|group|mutual|clinic|salud|seguros?|cubierta|part|center|account|status|year|office|search|response|inquiry|check|results?|p(a)?ediatrics?|physicians?|hospital|practice|associates|orthop\w+|cardiology|dermatology|dental|urgent|wellness|partners|solutions|systems|connect|desk|administrator|department|community|regional|university|memorial|surg\w+|gyn\w+|therap\w+|rehab\w*|counseling|behavioral|imaging|radiology|laborator\w+|pharmacy|welcome|hello|hi)\b/i.test(
    text
  ) &&
  !text.split(" ").some((word) => isDegree(word) && word.length > 1 && word === word.toUpperCase() && !text.includes(","))

const sentence =
  /^(.{4,50}?),? (?:is|has|est[aá]|tiene) (?:(?:not|no longer|currently|an?|no) )*(?:covered|active|inactive|eligible|ineligible|enrolled|insured|coverage|cubiert[oa]|activ[oa]|elegible)\b/iu

/** "Jane Doe is covered": whose result it is, said in a sentence; null where it is none. */
export const nameInSentence = (text: string): string | null => {
  const name = sentence.exec(text.trim())?.[1]
  return name !== undefined && looksLikeName(name) ? name : null
}

const titled =
  /^(?:coverage|eligibility|benefits|eligibility and benefits|results?|response|summary|cobertura|cubierta|elegibilidad|beneficios)(?: (?:results?|response|status|summary|details?|information|check))? (?:for|of|de|para) (.{4,50})$/iu

/** "Coverage for Jane Doe": whose page it is, by its heading; null where it is none. */
export const nameInHeading = ({ kind, value }: Item): string | null => {
  const name = kind === "heading" ? titled.exec(value.replace(/\s*\([^)]*\)/g, "").trim())?.[1] : undefined
  return name !== undefined && looksLikeName(name) ? name : null
}

/** Rows of a list of people, and which one is chosen. */
export type MemberList = { grid: Grid; nameColumn: number; chosen: number | null }

const isNameColumn = (head: string): boolean =>
  /^(patient|person|subscriber)\.(name|first)$/.test(fieldOf(head) ?? "") ||
  /^(family )?members?( name)?$|^dependents?$|^covered (person|member)s?$|^familiares?$|^integrantes?$/.test(foldText(head))

/** A column says which row is the patient and which the subscriber: each row speaks for its own person. */
const namesRoles = ({ head, rows }: Grid): boolean => {
  const lead = rows.map(({ cells }) => foldText(cells[0] ?? ""))
  return (
    /^(role|person|who|type|relationship|)$/.test(foldText(head[0] ?? "")) &&
    rows.length === 2 &&
    lead.filter((each) => /^(patient|paciente|dependent)$/.test(each)).length === 1 &&
    lead.filter((each) => /^(subscriber|policy ?holder|insured|titular|suscriptora?)$/.test(each)).length === 1
  )
}

/** Tables of several people. One is chosen when it is marked, or when the page says elsewhere who the patient is. */
export const memberLists = (grids: readonly Grid[], items: readonly Item[]): MemberList[] =>
  grids.flatMap((grid) => {
    const nameColumn = grid.head.findIndex(isNameColumn)
    const isOfPeople = grid.head.some((head) => /birthDate|relationship|status|memberId/.test(fieldOf(head) ?? ""))
    const names = nameColumn < 0 ? [] : grid.rows.map(({ cells }) => cells[nameColumn] ?? "")
    const distinct = new Set(names.map(foldTight).filter(Boolean))
    if (!isOfPeople || distinct.size < 2) return []
    if (namesRoles(grid)) return []
    const marked = grid.rows.flatMap(({ isChosen }, row) => (isChosen ? [row] : []))
    if (marked.length === 1) return [{ grid, nameColumn, chosen: marked[0] ?? null }]
    const told = items.filter(
      (item) =>
        item.table !== grid.id &&
        (fieldOf(item.label) === "patient.name" || (item.kind === "heading" && (looksLikeName(item.value) || nameInHeading(item) !== null)))
    )
    const sorted = (text: string): string => sortedWords(text.replace(/\([^)]*\)/g, ""))
    const rows = grid.rows.flatMap(({ cells }, row) =>
      told.some((item) => sorted(nameInHeading(item) ?? item.value) === sorted(cells[nameColumn] ?? "")) ? [row] : []
    )
    return [{ grid, nameColumn, chosen: rows.length === 1 ? (rows[0] ?? null) : null }]
  })

/** Whether the page asks which of several people is meant. */
export const asksWhom = (items: readonly Item[], choices: number, chosen: number): boolean => {
  const asks = items.some(
    ({ kind, value, label, isLink }) => !isLink && kind !== "cell" && value.length < 200 && chooseWords.test(foldText(`${label} ${value}`))
  )
  return asks
    ? chosen !== 1
    : choices > 1 && chosen === 0 && items.filter(({ value }) => /\b(born|dob|birth|nacid|nacimiento)/i.test(value)).length > 1
}
