/** What a store answers: the same shape as messaging's Outcome, so that it can be passed on as it is. */
export type Stored<T> =
  | { ok: true; value: T }
  | { ok: false; problem: { code: "storage-failed" | "bad-request" | "not-found"; message: string; fields?: string[] } }

const sentences: Record<string, string> = {
  QuotaExceededError: "The disk is full, so Deskhand could not keep this. Free some space, then try again.",
  VersionError: "A newer Deskhand has used this browser profile. Update Deskhand, then try again.",
  TimeoutError: "Another Deskhand window holds the settings. Close the other windows, then try again."
}
const blocked =
  "This browser does not let Deskhand keep anything (a private window, or storage is blocked). Patients in hand are not affected."

/** Names along the chain of causes: Dexie wraps the browser's error. */
const namesOf = (error: unknown): string[] => {
  const names: string[] = []
  for (let at = error, depth = 0; at instanceof Object && depth < 5; depth++) {
    const link = at as { name?: unknown; inner?: unknown }
    if (typeof link.name === "string") names.push(link.name)
    at = link.inner
  }
  return names
}

const patience = 10_000

/** Runs one piece of storage work. A full, blocked or stuck database is a problem with a plain sentence, never a throw. */
export const keep = async <T>(work: () => Promise<T>): Promise<Stored<T>> => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(Object.assign(new Error("stuck"), { name: "TimeoutError" })), patience)
  })
  try {
    return { ok: true, value: await Promise.race([work(), tooLong]) }
  } catch (error) {
    const known = namesOf(error).find((name) => Object.hasOwn(sentences, name))
    return { ok: false, problem: { code: "storage-failed", message: known ? (sentences[known] ?? blocked) : blocked } }
  } finally {
    clearTimeout(timer)
  }
}
