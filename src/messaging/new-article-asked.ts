import * as z from "zod"
import { sessionStore, type SessionStore } from "../platform/session-store"

const key = "newArticleAsked"
const NewArticleAsked = z.strictObject({ question: z.string().max(2000), at: z.number() })

/** What lies longer was for a tab that never opened. */
const freshMs = 60_000

/** Leaves a question that the manual does not answer for the options' new article. Never in an address: it may name a patient. */
export const leaveForNewArticle = (question: string, now: number, store: SessionStore = sessionStore): Promise<void> =>
  store.write(key, { question, at: now } satisfies z.infer<typeof NewArticleAsked>)

/** The question left for a new article, once; null for none. */
export const takeForNewArticle = async (now: number, store: SessionStore = sessionStore): Promise<string | null> => {
  const left = NewArticleAsked.safeParse(await store.read(key))
  if (!left.success) return null
  await store.remove([key])
  return now - left.data.at < freshMs ? left.data.question : null
}
