import { holds, wordsOf, type Tree } from "../read-eligibility/tree"
import { readPhrase } from "../read-phrase"
import { canBeLabel, isLabel, namesDatum, formLabel } from "./label-words"

/** What a table says: pairs under a heading of its own rows, cells to be read on their own, a list of people. */
export type Laid =
  | { kind: "pair"; label: string; value: Tree; heading: string | null }
  | { kind: "inside"; tree: Tree; heading: string | null }
  | { kind: "people"; count: number }

const rowsOf = (tree: Tree): Tree[] =>
  tree.inside.flatMap((child) => {
    if (child.block.kind === "row") return [child]
    return child.block.kind === "caption" || child.block.kind === "table" ? [] : rowsOf(child)
  })

const textOf = (tree: Tree | undefined): string => (tree ? wordsOf(tree) : "")
const isSimple = (tree: Tree): boolean => tree.inside.length <= 1 && !holds(tree, ({ inside }) => inside.length > 1)

/** Rows as cells; a row in which every cell is a label heads those below it. */
export const layRows = (rows: readonly (readonly Tree[])[], isCovered: boolean): Laid[] => {
  const laid: Laid[] = []
  let heading: string | null = null
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!
    const told = row.filter((cell) => textOf(cell) !== "")
    if (told.length === 0) continue
    const [only] = told
    if (told.length === 1 && only && row.length <= 1) {
      if (isSimple(only) && isHeadingText(textOf(only))) heading = textOf(only)
      else laid.push({ kind: "inside", tree: only, heading })
      continue
    }
    if (told.length === 1 && only && only === row[0] && isSimple(only) && (only.block.span ?? 1) > 1 && isHeadingText(textOf(only))) {
      heading = textOf(only)
      continue
    }
    const compared = layCompared(rows, at)
    if (compared) {
      laid.push(...compared.laid)
      at = compared.to - 1
      continue
    }
    if (isHeadRow(row, rows[at + 1])) {
      let to = at + 1
      while (rows[to] && !isHeadRow(rows[to]!, rows[to + 1]) && rows[to]!.length > 1) to++
      laid.push(...layRecords(row.map(textOf), rows.slice(at + 1, to), heading, isCovered))
      at = to - 1
      continue
    }
    laid.push(...layPairs(row, heading))
  }
  return laid
}

export const layTable = (tree: Tree, isCovered: boolean): Laid[] =>
  layRows(
    rowsOf(tree).map(({ inside }) => inside.filter(({ block }) => block.kind !== "choice")),
    isCovered
  )

/** "Primary | Secondary", "Patient | Guarantor": what a column is about, where the rows bring their own labels. */
const columnOf = (text: string): string | null => {
  if (text === "" || text.length > 40 || /\d{2}|:/.test(text)) return null
  const { datums, who, rank, unknown } = readPhrase(text)
  if (rank !== null && unknown.length === 0 && datums.every((datum) => datum === "payerName")) return `${rank} insurance`
  return who.length > 0 && datums.length === 0 && unknown.length === 0 && rank === null ? text : null
}

/** A table with labels down its side and one insurer or person a column: each column read by itself. */
const layCompared = (rows: readonly (readonly Tree[])[], from: number): { laid: Laid[]; to: number } | null => {
  const [corner, ...columns] = rows[from] ?? []
  if (!corner || columns.length < 2 || namesDatum(textOf(corner))) return null
  const heads = columns.map((cell) => columnOf(textOf(cell)))
  const known = heads.filter((head) => head !== null)
  if (known.length < 2 || new Set(known).size < known.length) return null
  let to = from + 1
  while (rows[to]?.length === columns.length + 1 && rows[to]?.every(isSimple)) to++
  const own = rows.slice(from + 1, to)
  if (own.length < 2 || own.filter(([label]) => canBeLabel(textOf(label))).length < own.length * 0.5) return null
  // A column that is about nobody known is left out.
  const laid = heads.flatMap((heading, column) =>
    own.flatMap(([label, ...cells]): Laid[] => {
      const value = cells[column]
      return heading === null || !value || textOf(value) === "" ? [] : [{ kind: "pair", label: textOf(label), value, heading }]
    })
  )
  return { laid, to }
}

const isHeadingText = (text: string): boolean => text.length < 70 && !/:\s*\S/.test(text) && (!/\d{2}/.test(text) || isLabel(text))

const isHeadRow = (row: readonly Tree[], next: readonly Tree[] | undefined): boolean => {
  if (!next || next.length < 2 || row.length < 2) return false
  const told = row.filter((cell) => textOf(cell) !== "")
  if (told.length < 2 || told.some((cell) => !isSimple(cell))) return false
  if (told.every(({ block }) => block.isHead) && next.filter(({ block }) => !block.isHead).length > 1) return true
  const labels = told.filter((cell) => isLabel(textOf(cell))).length
  const below = next.filter((cell) => textOf(cell) !== "" && isLabel(textOf(cell))).length
  // Two label columns side by side are no head row: the row below then starts with labels too.
  return labels === told.length && labels >= 2 && !told.some((cell) => /:\s*$/.test(textOf(cell))) && below === 0
}

const isOfPerson = (heads: readonly string[]): boolean => {
  const datums = heads.flatMap((head) => readPhrase(formLabel(head)).datums)
  const named = heads.some((head) => /\b(name|patient|member|paciente|nombre)\b/i.test(head))
  return named && datums.some((datum) => /^(birthDate|sex|mrn|ssn)/.test(datum))
}

const ranks = ["Primary", "Secondary", "Tertiary"]
const rankOf = (text: string): string | null => {
  const found = /^\s*(?:(primary|pri|1st|p|1)|(secondary|sec|2nd|s|2)|(tertiary|ter|3rd|t|3))\b/i.exec(text)
  return found ? (ranks[found.slice(1).findIndex((each) => each !== undefined)] ?? null) : null
}

const isEnded = (text: string): boolean => /\b(termed|terminated|inactive|expired|cancel+ed|prior|previous|former|ended)\b/i.test(text)

/** Records under a head row: one is a person's or a coverage's data, several are coverages by rank, contacts, or a list of people. */
export const layRecords = (
  heads: readonly string[],
  rows: readonly (readonly Tree[])[],
  heading: string | null,
  isCovered: boolean
): Laid[] => {
  const datums = heads.flatMap((each) => readPhrase(formLabel(each)).datums)
  const isCoverage = datums.some((datum) => /^(payerName|memberId|groupNumber)/.test(datum)) && !datums.includes("mrn")
  const records = rows.filter((row) => row.some((cell) => textOf(cell) !== ""))
  if (!isCoverage && records.length > 1 && isOfPerson(heads)) return [{ kind: "people", count: records.length }]
  const isContact =
    !isCoverage && heads.some((each) => /relation|contact/i.test(each)) && datums.some((datum) => /^(name|phone|relationship)/.test(datum))
  if (records.length > 1 && !isCoverage && !isContact && !isCovered) return []
  const used = new Set<string>()
  // "Emergency contact? Yes": of all contacts the one that is marked.
  const mark = isContact ? heads.findIndex((each) => /^emergency( contact)?\s*\?*$|^ice$/i.test(each.trim())) : -1
  const marked = mark < 0 ? undefined : records.find((row) => /^(yes|y|x|✓|✔|true|1|primary|1st)$/i.test(textOf(row[mark])))
  const isMarks =
    mark >= 0 && records.every((row) => /^(yes|no|y|n|x|✓|✔|true|false|\d|primary|secondary|1st|2nd|—|-)?$/i.test(textOf(row[mark])))
  return records.flatMap((row, place): Laid[] => {
    const texts = row.map(textOf)
    if (isMarks && marked !== undefined) return row !== marked ? [] : recordOf(heads.with(mark, ""), row, "Emergency contact")
    if (isCoverage && isEnded(texts.join(" | "))) return []
    let over = heading
    if (isCoverage && records.length > 1) {
      const rank = texts.map((text) => (text.length < 14 ? rankOf(text) : null)).find((each) => each !== null) ?? ranks[place] ?? null
      if (rank === null || used.has(rank)) return []
      used.add(rank)
      over = `${rank} insurance`
    } else if (isContact) {
      const role = texts.find((text) => text.length < 40 && /^(emergency|guarantor|responsible|next of kin)/i.test(text))
      if (role !== undefined) over = role
      else if (place > 0) return []
      if (over !== null && used.has(over)) return []
      if (over !== null) used.add(over)
    } else if (place > 0) return []
    return recordOf(heads, row, over)
  })
}

/** Each cell under the head of its column. */
const recordOf = (heads: readonly string[], row: readonly Tree[], heading: string | null): Laid[] =>
  row.flatMap((value, column): Laid[] => {
    const label = heads[column] ?? ""
    return label === "" || textOf(value) === "" ? [] : [{ kind: "pair", label, value, heading }]
  })

/** Label and value cells by turns; a cell that says both is read on its own. */
const layPairs = (row: readonly Tree[], heading: string | null): Laid[] => {
  const laid: Laid[] = []
  for (let at = 0; at < row.length; at++) {
    const cell = row[at]!
    const next = row[at + 1]
    const words = textOf(cell)
    if (words === "") {
      if (cell.block.isHead || isSimple(cell)) continue
    }
    const isOwn =
      !isSimple(cell) ||
      /:\s*\S/.test(words) ||
      (cell.block.text === undefined &&
        cell.inside.some(({ block }) => block.runs && block.runs.length > 1 && isLabel(block.runs[0] ?? "")))
    if (!isOwn && next && (cell.block.isHead || canBeLabel(words) || (row.length === 2 && !isLabel(textOf(next))))) {
      // An empty value is no value: the label after it stays a label.
      if (textOf(next) !== "" && !(namesDatum(textOf(next)) && row.length % 2 === 1 && next.block.isHead))
        laid.push({ kind: "pair", label: words, value: next, heading })
      at++
    } else laid.push({ kind: "inside", tree: cell, heading })
  }
  return laid
}
