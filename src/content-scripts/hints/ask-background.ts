import type { HintsAt, PageHint } from "../../messaging/hint-views"
import { postMessage } from "../../platform/runtime-messages"

/** What came back: the answer's value, "refused" where this script has no business any more, null where there is no answer now. */
type Answer = object | "refused" | null

/** Asks the background. The envelope is plain: the background checks it, and this script stays small. Never rejects. */
export const askBackground = async (name: string, params: object): Promise<Answer> => {
  try {
    const answer = (await postMessage({ name, params })) as { ok?: unknown; value?: unknown; problem?: { code?: unknown } } | undefined
    if (answer?.ok === true && typeof answer.value === "object") return answer.value
    return answer?.problem?.code === "no-permission" ? "refused" : null
  } catch (error) {
    // The extension was updated or taken out while the page stood: what is left of it must not ask again.
    return /context invalidated|undefined/i.test(String(error)) ? "refused" : null
  }
}

const isHint = (hint: Partial<PageHint> | null): hint is PageHint =>
  typeof hint?.id === "string" &&
  typeof hint.text === "string" &&
  (hint.tone === "look" || hint.tone === "tell" || hint.tone === "good") &&
  (hint.article === null || (typeof hint.article?.slug === "string" && typeof hint.article.title === "string"))

/** An answer to `hint.at` that has the shape it should have; null for anything else. */
export const readHintsAt = (answer: Answer): HintsAt | null => {
  if (answer === null || answer === "refused") return null
  const { isBox, place, hints } = answer as Partial<HintsAt>
  return typeof isBox === "boolean" && place !== undefined && Array.isArray(hints) && hints.every(isHint) ? { isBox, place, hints } : null
}
