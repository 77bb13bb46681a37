import { isBenefitLabel, isKindOrNetwork } from "./label-of"
import { isStatusText } from "./status-text"
import { isWords, leavesOf, wordsOf, type Tree } from "./tree"

/** The one cell of a table that holds nothing but a few words; null where it holds more, a figure, or a status. */
export const titleOf = (table: Tree): Tree | null => {
  const [cell, ...others] = leavesOf(table)
  const text = cell ? wordsOf(cell) : ""
  const isTitle = cell && others.length === 0 && isWords(cell) && !/[\d:.!?|•·]/.test(text) && text.length < 60 && !isStatusText(text)
  return isTitle && !cell.block.isLink ? cell : null
}

/** "Specialist visit" over "$60" over "copay": one benefit on a card of its own. */
export const tileOf = (trees: readonly Tree[]): [Tree, Tree, Tree?] | null => {
  const [name, amount, note] = trees
  if (!name || !amount || trees.length > 3 || !trees.every((each) => isWords(each))) return null
  const isBenefit = !/[\d:]/.test(wordsOf(name)) && wordsOf(name).length < 60 && isBenefitLabel(wordsOf(name))
  const isAmount =
    /^[^\d$]{0,20}\$?\d[\d,.]*\s?%?[^\d$%]{0,30}$/.test(wordsOf(amount)) && /[$%]/.test(wordsOf(amount)) && !/:/.test(wordsOf(amount))
  return isBenefit && isAmount && (!note || (wordsOf(note).length < 60 && !/[$%]/.test(wordsOf(note)))) ? [name, amount, note] : null
}

/** Level of a heading that is typed, not marked up. */
export const plainLevel = 9

/** "-- LIMITS --------": words set into a rule head what follows. */
export const ruledWords = (line: string): string | null =>
  /^\s*(?:[-=*_~]{2,}|\[)\s*([^-=*_~:\d[\]]{3,50}?)\s*(?:[-=*_~]{3,}|\])\s*$/.exec(line)?.[1]?.trim() ?? null

/** Preformatted: the name of a benefit at the margin over lines that stand in from it. */
export const isPlainHeading = (tree: Tree, next: Tree | undefined): boolean => {
  if (!tree.block.isPlain || !next?.block.isPlain) return false
  const [text, under] = [tree.block.text ?? "", next.block.text ?? ""]
  // A name in capitals over labels that stand in from it ("SUBSCRIBER").
  const isOverLabels = /^\s?(\[\d+\]\s+)?[A-Z][A-Z ()/&-]{3,60}$/.test(text) && /^\s{2,}\S[^:.]{2,40}(\s*\.{3,}|\s*:)\s/.test(under)
  return isOverLabels || (/^\s?(\[\d+\]\s+)?\S[^\d:$]{3,70}$/.test(text) && /^\s+\S.*\d/.test(under) && isBenefitLabel(text))
}

/** Words alone, bold or big, over what follows; or the name of a benefit over its amounts. */
export const isLooseHeading = (tree: Tree, next: Tree, place: number, all: readonly Tree[]): boolean => {
  const text = wordsOf(tree)
  // "Tier 1 - network providers", "Amounts owed to participating providers:" over a list.
  const leads = !isWords(next) && next.inside.length > 1 && !/[$%]/.test(text)
  if (leads && !tree.block.isLink && text.length < 100 && (isKindOrNetwork(text) || /:$/.test(text)) && !isStatusText(text)) return true
  if (
    text.length > 80 ||
    text.length < 3 ||
    /^[$\d]/.test(text) ||
    tree.block.isLink ||
    (isStatusText(text) && (tree.block.runs === undefined || isStatusText(tree.block.runs[0] ?? ""))) ||
    /[.!?]$/.test(text)
  )
    return false
  const isOver = !isWords(next) || /\d/.test(wordsOf(next))
  if (tree.block.isBold || tree.block.isBig) return isOver || next.block.isBold !== true
  const isFigure = /^\s*(\$|\d)/.test(wordsOf(next)) && isWords(next)
  return all.length > 2 && !/\d|:/.test(text) && isBenefitLabel(text) && (place === 0 ? /\d/.test(wordsOf(next)) : isFigure)
}
