import { foldText, foldTight } from "./fold-text"
import { splitName, suffixWord } from "./person-name"

/** One part of a name: case, accents, hyphens, apostrophes and the suffix's full stop do not count. */
export const isSameNamePart = (a: string, b: string): boolean => {
  const [left, right] = [suffixWord(a), suffixWord(b)]
  if (left !== null && right !== null) return left === right
  return foldTight(a) === foldTight(b) && (foldTight(a) !== "" || a.trim() === b.trim())
}

/** "J", "J." and "Jean" agree: one is the beginning of the other. */
export const isSameMiddle = (a: string, b: string): boolean => {
  const [left, right] = [foldText(a), foldText(b)]
  if (isSameNamePart(a, b)) return true
  return left !== "" && right !== "" && (left.length === 1 || right.length === 1) && left[0] === right[0]
}

const isSameIfBoth = (a: string | undefined, b: string | undefined, same: (a: string, b: string) => boolean): boolean =>
  a === undefined || b === undefined || same(a, b)

/** Whole names in either order ("Whitcomb, Carla J." and "Carla Jean Whitcomb"); middle names and suffixes may be missing on one side. */
export const isSameFullName = (a: string, b: string): boolean => {
  if (foldTight(a) === foldTight(b)) return true
  const [left, right] = [splitName(a), splitName(b)]
  const isSameSuffix = isSameIfBoth(left.suffix, right.suffix, isSameNamePart)
  if (!isSameSuffix || !isSameNamePart(left.last ?? "", right.last ?? "")) return false
  if (foldTight(given(left)) === foldTight(given(right))) return true
  return isSameNamePart(left.first ?? "", right.first ?? "") && isSameIfBoth(left.middle, right.middle, isSameMiddle)
}

const given = ({ first, middle }: { first?: string | undefined; middle?: string | undefined }): string => `${first ?? ""}${middle ?? ""}`
