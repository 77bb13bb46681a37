import { foldText, foldTight } from "../../patient/fold-text"
import type { HintAround, HintPayer } from "./hint-box"

/** Words that many payers share. */
const common = new Set(
  "health healthcare care insurance plan plans company group medical of the and any your inc life benefit benefits services".split(" ")
)

const wordsOf = (name: string): string[] =>
  foldText(name)
    .split(" ")
    .filter((word) => word.length > 2 && !common.has(word))

/** Words of plans that have numbers and rules of their own, beside the payer's usual ones. */
const government = /\b(medicare|medicaid|community plan|better health|chip|mcr|mcd|tricare|advantage|dual|mapd|hmo snp|d snp)\b/
const notOriginal = /\b(advantage|replacement|supplement|supplemental|medigap|part c|part d|hmo|ppo|snp|mapd|aarp|plus|complete|choice)\b/

/** True when the name that stands on the page can be this payer's, in the line of business that its shapes are about. */
const isNamed = (payer: HintPayer, name: string, plan: string): boolean => {
  const folded = foldText(`${name} ${plan}`)
  if (payer.kind === "medicare") return /\b(medicare|mcr|railroad)\b/.test(folded) && !notOriginal.test(folded)
  if (payer.kind === "commercial" && government.test(folded)) return false
  // A code alone ("87726") says nothing against it.
  if (!/\p{L}{2}/u.test(name)) return true
  const given = foldTight(name)
  const known = [payer.name, ...(payer.otherNames ?? [])]
  const mine = new Set(wordsOf(payer.name))
  return known.some((each) => foldTight(each) === given) || wordsOf(name).some((word) => mine.has(word))
}

/**
 * The payer whose usual ways hold for the box of a key. Boxes of a second or third coverage have it only where the page names it there;
 * a name on the page that is another's leaves none.
 */
export const payerOfBox = (key: string, { payer, valueOf }: HintAround): HintPayer | null => {
  if (!payer) return null
  const which = /^coverage\.(primary|secondary|tertiary)\./.exec(key)?.[1] ?? "primary"
  const plan = `${valueOf(`coverage.${which}.planName`) ?? ""} ${valueOf(`coverage.${which}.planType`) ?? ""}`.trim()
  const name = valueOf(`coverage.${which}.payerName`)
  if (name !== null) return isNamed(payer, name, plan) ? payer : null
  if (which !== "primary") return null
  return payer.kind === "commercial" && government.test(foldText(plan)) ? null : payer
}
