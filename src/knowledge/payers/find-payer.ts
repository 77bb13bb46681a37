import type { Payer } from "./payer"

/** A payer that fits what stands on a card, with the words that told. */
export type FoundPayer = { payer: Payer; because: string; score: number }

const fold = (text: string): string =>
  ` ${text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/[^a-z0-9]+/g, " ")
    .trim()} `

const tight = (text: string): string => text.toUpperCase().replace(/[\s-]+/g, "")

/** Words that many names share say little of who it is. */
const common = new Set("health plan plans healthcare care insurance of the and any your for company group medical life provider".split(" "))

const ownWords = (name: string): string[] =>
  fold(name)
    .trim()
    .split(" ")
    .filter((word) => word.length > 1 && !common.has(word))

const scoreName = (text: string, name: string): number => {
  const folded = fold(name)
  if (text === folded) return 100
  const words = ownWords(name)
  if (words.length === 0) return 0
  // A whole name inside the card's text counts by its own words, so that "Aetna Better Health" is more than "Aetna".
  if (text.includes(folded)) return 60 + words.length * 8
  const known = words.filter((word) => text.includes(` ${word} `))
  return known.length === words.length ? 40 + words.length * 6 : 0
}

/**
 * Which payers the words of a card or of a list may mean, best first. A payer ID settles more than a name; a member ID that has the
 * payer's shape tells two payers of the same name apart, and never finds one by itself.
 */
export const findPayers = (
  payers: readonly Payer[],
  card: { text: string; payerId?: string | undefined; memberId?: string | undefined }
): FoundPayer[] => {
  const text = fold(card.text)
  const payerId = tight(card.payerId ?? "")
  const memberId = tight(card.memberId ?? "")
  return payers
    .flatMap((payer): FoundPayer[] => {
      const byId = payerId !== "" && payer.payerIds.some(({ id }) => tight(id) === payerId)
      const names = [payer.name, ...payer.otherNames].map((name) => ({ name, score: scoreName(text, name) }))
      const best = names.reduce((one, other) => (other.score > one.score ? other : one))
      if (!byId && best.score === 0) return []
      const fits = memberId !== "" && payer.memberId.pattern !== null && new RegExp(payer.memberId.pattern, "u").test(memberId)
      const because = byId ? `payer ID ${payerId}` : best.name
      return [{ payer, because, score: best.score + (byId ? 120 : 0) + (fits ? 5 : 0) }]
    })
    .toSorted((one, other) => other.score - one.score || one.payer.name.localeCompare(other.payer.name))
}

export type MemberIdLook = "fits" | "does-not-fit" | "not-known"

/** Does an ID look like this payer's? "not-known" where the payer has no one shape. */
export const looksLikeMemberId = ({ memberId: { pattern } }: Payer, id: string): MemberIdLook =>
  pattern === null || tight(id) === "" ? "not-known" : new RegExp(pattern, "u").test(tight(id)) ? "fits" : "does-not-fit"
