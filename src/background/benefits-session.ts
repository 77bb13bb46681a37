import * as z from "zod"
import { keptBenefitsKey } from "../messaging/kept-benefits"
import { fail, succeed, type Outcome } from "../messaging/outcome"
import type { Handlers } from "../messaging/serve"
import { BenefitsSeenList, benefitsSeenKey, type BenefitsSeen } from "../messaging/watch-benefits"
import type { SessionStore } from "../platform/session-store"
import { foldTight } from "../patient/fold-text"
import type { inOrder } from "./in-order"

type Ways = {
  /** Who is held now: nothing is remembered of a patient who was erased meanwhile. */
  heldIds(): Promise<readonly string[]>
  /** Told of every answer that is remembered. */
  onSeen(seen: BenefitsSeen): Promise<void>
  takeTurn: ReturnType<typeof inOrder>
}

const most = 200

/** Of the result that a screen keeps, whose it is. */
const Kept = z.object({ view: z.object({ patientId: z.string().nullable() }) })

export const readBenefitsSeen = async (store: Pick<SessionStore, "read">): Promise<BenefitsSeen[]> => {
  const kept = BenefitsSeenList.safeParse((await store.read(benefitsSeenKey)) ?? [])
  return kept.success ? kept.data : []
}

/** What payers' pages said of today's patients: one answer a patient and payer, in the browser's memory alone, erased with the patients. */
export const benefitsSession = (store: SessionStore, { heldIds, onSeen, takeTurn }: Ways) => {
  const isOf = (one: BenefitsSeen, other: BenefitsSeen): boolean =>
    one.patientId === other.patientId && foldTight(one.payerName ?? "") === foldTight(other.payerName ?? "")

  const remember = async (seen: BenefitsSeen): Promise<Outcome<BenefitsSeen>> => {
    const written = await takeTurn(async (): Promise<Outcome<BenefitsSeen>> => {
      const held = await heldIds()
      if (!held.includes(seen.patientId)) return fail("not-found", "This patient is no longer held here.")
      const all = (await readBenefitsSeen(store)).filter(({ patientId }) => held.includes(patientId))
      // A page that says nothing does not take back what the payer settled today; one that says "pending" does.
      const known =
        seen.status === "unknown" && seen.isSilent
          ? all.find(
              (each) =>
                each.status !== "unknown" &&
                each.readAt === seen.readAt &&
                isOf(each, { ...seen, payerName: seen.payerName ?? each.payerName })
            )
          : undefined
      if (known) return succeed(known)
      try {
        await store.write(benefitsSeenKey, [seen, ...all.filter((each) => !isOf(each, seen))].slice(0, most))
      } catch {
        return fail("storage-failed", "The browser's memory for this session is full. Remove a patient who is done, then try again.")
      }
      return succeed(seen)
    })
    if (written.ok && written.value === seen) await onSeen(seen)
    return written
  }

  /** Forgets whom nobody holds any more: the answers, and the whole result that a screen keeps. */
  const prune = (): Promise<void> =>
    takeTurn(async () => {
      const [held, all] = [await heldIds(), await readBenefitsSeen(store)]
      const left = all.filter(({ patientId }) => held.includes(patientId))
      if (left.length < all.length) await store.write(benefitsSeenKey, left)
      const kept = Kept.safeParse(await store.read(keptBenefitsKey))
      const of = kept.success ? kept.data.view.patientId : null
      if (of !== null && !held.includes(of)) await store.remove([keptBenefitsKey])
    })

  const handlers: Pick<Handlers, "benefits.confirm"> = {
    "benefits.confirm": (seen) => remember(seen)
  }
  return { handlers, remember, prune }
}
