import { fail, succeed, type Outcome } from "../messaging/outcome"
import type { Handlers } from "../messaging/serve"
import { checklistKey, checklistKeyStart, ChecklistSession, noChecklist } from "../messaging/checklist-session"
import type { SessionStore } from "../platform/session-store"
import type { inOrder } from "./in-order"

type Ways = {
  /** Who is held now: nothing is kept of a patient who was erased meanwhile. */
  heldIds(): Promise<readonly string[]>
  takeTurn: ReturnType<typeof inOrder>
  now(): number
}

const mostPages = 12

/** What was ticked by hand on today's checklists, in the browser's memory alone, erased with the patients. */
export const checklistSession = (store: SessionStore, { heldIds, takeTurn, now }: Ways) => {
  const read = async (patientId: string): Promise<ChecklistSession> => {
    const kept = ChecklistSession.safeParse((await store.read(checklistKey(patientId))) ?? noChecklist)
    return kept.success ? kept.data : noChecklist
  }

  const handlers: Pick<Handlers, "checklist.save"> = {
    "checklist.save": ({ patientId, chosen, marks = {}, page }) =>
      takeTurn(async (): Promise<Outcome<ChecklistSession>> => {
        if (!(await heldIds()).includes(patientId)) return fail("not-found", "This patient is no longer held here.")
        const before = await read(patientId)
        const at = now()
        const all = { ...before.marks, ...Object.fromEntries(Object.entries(marks).map(([id, mark]) => [id, mark && { ...mark, at }])) }
        const next = ChecklistSession.safeParse({
          chosen: chosen === undefined ? before.chosen : chosen,
          marks: Object.fromEntries(Object.entries(all).filter(([, mark]) => mark !== null)),
          // A page that is looked at again takes the place of its former reading.
          pages: page
            ? [{ ...page, at }, ...before.pages.filter(({ origin, title }) => origin !== page.origin || title !== page.title)].slice(
                0,
                mostPages
              )
            : before.pages
        })
        if (!next.success) return fail("bad-request", "This checklist holds more than can be kept.")
        try {
          await store.write(checklistKey(patientId), next.data)
        } catch {
          return fail("storage-failed", "The browser's memory for this session is full. Remove a patient who is done, then try again.")
        }
        return succeed(next.data)
      })
  }

  let known: string | null = null

  /** Forgets whom nobody holds any more. Asked at every letter typed anywhere, it looks only when somebody came or went. */
  const prune = (): Promise<void> =>
    takeTurn(async () => {
      const held = new Set((await heldIds()).map(checklistKey))
      const ids = [...held].join(" ")
      if (ids === known) return
      const gone = (await store.keys()).filter((key) => key.startsWith(checklistKeyStart) && !held.has(key))
      if (gone.length > 0) await store.remove(gone)
      // Only now: what could not be removed is tried again at the next change.
      known = ids
    })

  return { handlers, prune }
}
