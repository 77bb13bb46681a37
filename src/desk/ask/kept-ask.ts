import * as z from "zod"
import { longestAsked } from "../../messaging/watch-ask-asked"

/** Where the conversation is kept: in the session's memory, because a question may name a patient. It goes when patients are erased. */
export const askKey = "desk.ask"

/** One question, the article that answered it, and what the browser's own model made of the answer (null: nothing). */
export const Turn = z.strictObject({
  id: z.string().max(64),
  question: z.string().max(longestAsked),
  slug: z.string().max(80).nullable(),
  sentences: z.array(z.string().max(600)).max(12).nullable(),
  /**
   * Payers whose cards answer it, as they were found when it was asked. `patientId`: whose card told them, because the patient in hand
   * may be another one later; left out where the question named the payer.
   */
  payers: z
    .strictObject({ ids: z.array(z.string().max(60)).max(4), from: z.enum(["question", "card"]), patientId: z.string().max(64).optional() })
    .optional()
})
export type Turn = z.infer<typeof Turn>

/** Does a turn's answer stand on the card of somebody who is not in hand now? Nothing of it may go onto this patient's claim. */
export const isOfAnother = ({ payers }: Pick<Turn, "payers">, inHandId: string | null): boolean =>
  payers?.from === "card" && (payers.patientId === undefined || payers.patientId !== inHandId)

export const KeptAsk = z.strictObject({
  /** Oldest first. */
  turns: z.array(Turn).max(30),
  /** The article that is open over the conversation. */
  article: z.string().max(80).nullable(),
  /** Articles opened in this session, the last one first. */
  recent: z.array(z.string().max(80)).max(8)
})
export type KeptAsk = z.infer<typeof KeptAsk>

export const nothingKept: KeptAsk = { turns: [], article: null, recent: [] }

const MOST_TURNS = 20
const MOST_RECENT = 6

/** Adds a turn at the end, once: two windows may hear of the same question. */
export const withTurn = (kept: KeptAsk, turn: Turn): KeptAsk =>
  kept.turns.some(({ id }) => id === turn.id) ? kept : { ...kept, turns: [...kept.turns, turn].slice(-MOST_TURNS), article: null }

export const withSentences = (kept: KeptAsk, id: string, sentences: string[]): KeptAsk => ({
  ...kept,
  turns: kept.turns.map((turn) => (turn.id === id ? { ...turn, sentences } : turn))
})

export const withArticle = (kept: KeptAsk, slug: string): KeptAsk => ({
  ...kept,
  article: slug,
  recent: [slug, ...kept.recent.filter((each) => each !== slug)].slice(0, MOST_RECENT)
})
