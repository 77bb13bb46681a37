import { foldText } from "./fold-text"

/** Words that say only that somebody is an insurer, or that it is the government's own plan and not a private one in its place. */
const idle = new Set("the insurance insurer assurance co company inc llc corp corporation ltd original traditional".split(" "))

/**
 * Programs and plans in their place. Their names hold one another's ("Medicare" in "Humana Medicare Advantage", "Aetna" in "Aetna Better
 * Health") without being one payer.
 */
const program =
  /\b(medicare|medicaid|medi ?cal|mcr|mcd|chip|tricare|champva|va|veterans?|community plan|better health|advantage|dual|mapd|d ?snp|snp|medigap|supplement(al)?|railroad)\b/

const wordsOf = (name: string): string[] => {
  // Parts A and B are one payer; the other parts are private plans.
  const words = foldText(name)
    .replace(/\bmedicare parts? (a|b)( (and )?b)?\b/, "medicare")
    .split(" ")
    .filter((word) => word !== "")
  const telling = words.filter((word) => !idle.has(word))
  return telling.length > 0 ? telling : words
}

/** "HARBORLIGHT MUTUAL" and "Harborlight Mutual Insurance Co.": nothing but words without meaning between them. False where one is empty. */
export const isEqualPayer = (one: string, other: string): boolean => {
  const [left, right] = [wordsOf(one).join(""), wordsOf(other).join("")]
  return left !== "" && left === right
}

/** Equal, or one name holds the other in whole words ("Stonebridge" and "Stonebridge Health of Ohio"); a program's name only when equal. */
export const isSamePayer = (one: string, other: string): boolean => {
  if (isEqualPayer(one, other)) return true
  if (program.test(foldText(one)) || program.test(foldText(other))) return false
  const [short = [], long = []] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.join("").length - b.join("").length)
  const sought = short.join("")
  if (sought.length < 4) return false
  return long.some((_, start) => long.some((__, end) => end >= start && long.slice(start, end + 1).join("") === sought))
}
