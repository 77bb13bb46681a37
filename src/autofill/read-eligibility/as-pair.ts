import { fieldOf, isBenefitLabel, isValueLike } from "./label-of"
import { splitLine } from "./split-line"
import { isStatusText } from "./status-text"
import { holds, isWords, leavesOf, wordsOf, type Tree } from "./tree"

const isLabel = (text: string): boolean =>
  text.length < 90 && (/:$/.test(text) || (fieldOf(text) !== null && !(fieldOf(text) === "status" && isStatusText(text))))

/** Whether the words carry a label of ours themselves. */
const isLabelled = (tree: Tree): boolean =>
  leavesOf(tree).some((leaf) => {
    const label = isWords(leaf) ? splitLine(leaf.block)[0]?.label || (leaf === tree ? "" : wordsOf(leaf)) : ""
    return label !== "" && isLabel(label) && fieldOf(label) !== null
  })

const isAmount = (text: string): boolean => /^\$?[\d,.]+ ?%?$|^\$|^[\d.]+ ?%|^\d+ (visits?|days?|sessions?)\b/i.test(text)

/** Label and value among neighbours, in whichever order they stand; null when they are none. */
export const asPair = (first: Tree, second: Tree, count: number): [Tree, Tree] | null => {
  const [one, other] = [wordsOf(first), wordsOf(second)]
  if (first.block.isPlain && /[,=]$/.test(one)) return null
  if (!isShort(second) || (first.block.runs && /:\s*\S/.test(one)) || first.block.kind === "heading") return null
  if (fieldOf(one) === "status" && !isStatusText(one) && (isStatusText(other) || isStatusText(other.split(" ")[0] ?? "")))
    return [first, second]
  // "No" over "Referral required", "20% coinsurance" over "Lab work": the value stands first.
  if (/^(yes|no|s[ií])$/i.test(one) && isLabel(other) && fieldOf(other) !== null) return [second, first]
  if (count === 2 && isAmount(one) && !/\d/.test(other) && isBenefitLabel(other)) return [second, first]
  if (isLabelled(second)) return null
  if (fieldOf(one) === "status" && /^(yes|no|y|n|s[ií]|true|false)$/i.test(other)) return [first, second]
  if (isLabel(one) && !(fieldOf(other) !== null && !isStatusText(other) && !isValueLike(other) && count > 2)) return [first, second]
  if (count !== 2 || leavesOf(second).length > 1 || /[.!?]$/.test(other) || second.block.kind === "heading") return null
  if (isLabel(other) && !isLabel(one) && !isBenefitLabel(one)) return [second, first]
  return /:/.test(one.slice(0, -1)) ||
    one.length > 80 ||
    /[.!?]$/.test(one) ||
    isAmount(one) ||
    /\$ ?\d|\d ?%/.test(one) ||
    isStatusText(one)
    ? null
    : [first, second]
}

export const isShort = (tree: Tree): boolean =>
  tree.block.kind === "picture" ||
  (leavesOf(tree).length <= 3 &&
    !/^(table|row|term|heading)$/.test(tree.block.kind) &&
    wordsOf(tree).length < 300 &&
    !holds(tree, ({ block }) => /^(table|row|term|heading)$/.test(block.kind)))
