import { findPayers } from "../payers/find-payer"
import type { Payer } from "../payers/payer"
import { foldText } from "../search/words"

/** What stands on the card of the patient in hand; "" for what does not. */
export type CardWords = { payerName: string; payerId: string; memberId: string }

/** The payers a question is about. `card`: nobody was named, and the card of the patient in hand tells. */
export type PayerQuestion = { ids: string[]; from: "question" | "card" }

const MOST = 3
/** From here on a name of the payer stands in the question word for word. */
const NAMED = 60

/** Facts that stand on a payer's card. */
const FACT =
  /\b((?:payer|payor|edi|electronic|clearinghouse|insurance|ins) ?(?:id|number|no)s?|portals?|(?:web ?)?sites?|log ?in (?:for|to)|timely(?: filing)?|filing (?:limit|deadline|time)|deadline to file|how long .{0,24}(?:to )?(?:file|bill|submit)|days to (?:file|bill|submit)|(?:provider )?(?:phone|line|telephone)(?: number)?|number to call|member ids? look|look of a member id|group number needed|payer card|payer info)\b/
/** Asks what to do and not what a fact is: for the articles. */
const ABOUT_WORK =
  /\b(how do|how to|what is a|what are|what does|whats a|why|denied|denial|rejected|appeal|missed|past|late|explain|difference|mean|means|proof|password|reset|locked|our|my)\b/
const LONGEST = 120

const tidy = (question: string): string =>
  foldText(question.slice(0, 300))
    .replace(/[^a-z0-9&' ]+/g, " ")
    .replace(/\s+/g, " ")
    .trim()

/** Words that are left when the facts asked for are taken away: none of weight means that the card is meant. */
const IDLE = new Set(
  "what whats which wich is are and or the a an for of do i we use please need me give tell to with it s id ids number on from this that her his their him them card patient payer payor plan insurance ins carrier company".split(
    " "
  )
)

const asksNothingElse = (text: string): boolean =>
  text
    .replace(new RegExp(FACT.source, "g"), " ")
    .split(" ")
    .every((word) => word === "" || IDLE.has(word))

/**
 * Whose payer card answers a question ("payer id for aetna", "which portal, which payer ID?"), best first; null where the question is
 * not for a fact of a payer, names none and there is no card to tell.
 */
export const readPayerQuestion = (question: string, payers: readonly Payer[], card: CardWords | null): PayerQuestion | null => {
  const text = tidy(question)
  if (text.length > LONGEST || !FACT.test(text) || ABOUT_WORK.test(text)) return null
  const named = findPayers(payers, { text }).filter(({ score }) => score >= NAMED)
  if (named.length > 0) {
    const top = named[0]?.score ?? 0
    return {
      ids: named
        .filter(({ score }) => score === top)
        .slice(0, MOST)
        .map(({ payer }) => payer.id),
      from: "question"
    }
  }
  if (card === null || card.payerName + card.payerId === "" || !asksNothingElse(text)) return null
  const told = findPayers(payers, { text: card.payerName, payerId: card.payerId, memberId: card.memberId })
  const top = told[0]?.score ?? 0
  const ids = told
    .filter(({ score }) => score >= top - 10)
    .slice(0, MOST)
    .map(({ payer }) => payer.id)
  return ids.length > 0 ? { ids, from: "card" } : null
}
