import { fail, succeed, type Outcome } from "../messaging/outcome"
import type { Handlers } from "../messaging/serve"
import {
  mostSuperbills,
  noSuperbills,
  SessionSuperbill,
  SuperbillIndex,
  superbillIndexKey,
  superbillKey,
  type SuperbillSession
} from "../messaging/superbill-session"
import type { BenefitsSeen } from "../messaging/watch-benefits"
import type { SessionStore } from "../platform/session-store"
import { mergeSuperbills } from "../superbill/merge-superbills"
import { withEligibility } from "../superbill/with-eligibility"
import { readBenefitsSeen } from "./benefits-session"
import type { inOrder } from "./in-order"

type SuperbillHandlers = Pick<
  Handlers,
  "superbill.list" | "superbill.start" | "superbill.save" | "superbill.mark" | "superbill.hold" | "superbill.drop"
>

/** The browser gives a session 10 MB for everything. Sizes in characters of JSON. */
const largest = 300_000
const largestOfAll = 5_000_000

const answerOf = ({ status, readAt, payerName, sequence, coverageName }: BenefitsSeen) => ({
  status,
  checkedOn: readAt,
  payerName,
  sequence,
  coverageName
})

const gone = () => fail("not-found", "This superbill is no longer held here.")
const full = () => fail("storage-failed", "The browser's memory for this session is full. Remove superbills that are done, then try again.")
const tooLarge = () => fail("bad-request", "This superbill is too large to be held here. Its history of earlier claims may be very long.")

/**
 * Today's superbills, in the browser's memory alone and erased with the patients. `takeTurn` is the one of the patients: a save must not
 * cross an erasing. Each superbill lies under its own key, so that typing in one does not move all the others.
 */
export const superbillSession = (
  store: SessionStore,
  clock: { now(): number; newId(): string },
  takeTurn: ReturnType<typeof inOrder>
): { handlers: SuperbillHandlers; takeBenefits(seen: BenefitsSeen): Promise<void> } => {
  const readIndex = async (): Promise<SuperbillIndex> => {
    const kept = SuperbillIndex.safeParse((await store.read(superbillIndexKey)) ?? noSuperbills)
    return kept.success ? kept.data : noSuperbills
  }

  const readBill = async (id: string): Promise<SessionSuperbill | null> => {
    const kept = SessionSuperbill.safeParse(await store.read(superbillKey(id)))
    return kept.success ? kept.data : null
  }

  const put = async (index: SuperbillIndex, bill: SessionSuperbill): Promise<Outcome<SessionSuperbill>> => {
    const size = JSON.stringify(bill.record).length
    if (size > largest) return tooLarge()
    const others = index.entries.filter((entry) => entry.id !== bill.id)
    if (others.reduce((sum, entry) => sum + entry.size, size) > largestOfAll) return full()
    const entry = { id: bill.id, revision: bill.revision, size }
    const isKnown = others.length < index.entries.length
    const entries = isKnown ? index.entries.map((each) => (each.id === bill.id ? entry : each)) : [entry, ...others]
    try {
      await store.write(superbillKey(bill.id), bill)
      await store.write(superbillIndexKey, { entries, inHandId: isKnown ? index.inHandId : bill.id })
    } catch {
      return full() // the browser says no more than that it did not take it
    }
    return succeed(bill)
  }

  const change = (id: string, make: (bill: SessionSuperbill) => Outcome<SessionSuperbill>): Promise<Outcome<SessionSuperbill>> =>
    takeTurn(async () => {
      const index = await readIndex()
      const bill = index.entries.some((entry) => entry.id === id) ? await readBill(id) : null
      if (bill === null) return gone()
      const made = make(bill)
      return made.ok ? put(index, { ...made.value, revision: bill.revision + 1, changedAt: clock.now() }) : made
    })

  const list = async (): Promise<SuperbillSession> => {
    const { entries, inHandId } = await readIndex()
    const bills = await Promise.all(entries.map(({ id }) => readBill(id)))
    const superbills = bills.flatMap((bill) => bill ?? [])
    return { superbills, inHandId: superbills.some(({ id }) => id === inHandId) ? inHandId : null }
  }

  const writeIndex = async (index: SuperbillIndex): Promise<Outcome<SuperbillIndex>> => {
    try {
      await store.write(superbillIndexKey, index)
    } catch {
      return full()
    }
    return succeed(index)
  }

  const handlers: SuperbillHandlers = {
    "superbill.list": async () => succeed(await list()),

    "superbill.start": ({ patientId, record }) =>
      takeTurn(async () => {
        const index = await readIndex()
        if (index.entries.length >= mostSuperbills)
          return fail("bad-request", `${mostSuperbills} superbills are held already. Remove some that are done, then start the next.`)
        const seen = (await readBenefitsSeen(store)).filter((each) => each.patientId === patientId)
        // Oldest first, so that the newest answer about a coverage stands.
        const checked = seen.toReversed().reduce((bill, each) => withEligibility(bill, answerOf(each)), record)
        return put(index, { id: clock.newId(), patientId, record: checked, isDone: false, changedAt: clock.now(), revision: 1 })
      }),

    "superbill.save": ({ id, base, record }) =>
      change(id, (bill) => {
        const merged = mergeSuperbills(base, record, bill.record)
        return merged.ok
          ? succeed({ ...bill, record: merged.record })
          : fail(
              "bad-request",
              `Another window changed the ${merged.part} of this superbill at the same moment. Its change stands; make yours again.`
            )
      }),

    "superbill.mark": ({ id, isDone }) => change(id, (bill) => succeed({ ...bill, isDone })),

    "superbill.hold": ({ id }) =>
      takeTurn(async () => {
        const index = await readIndex()
        if (id !== null && !index.entries.some((entry) => entry.id === id)) return gone()
        return writeIndex({ ...index, inHandId: id })
      }),

    "superbill.drop": ({ id }) =>
      takeTurn(async () => {
        const index = await readIndex()
        if (!index.entries.some((entry) => entry.id === id)) return gone()
        await store.remove([superbillKey(id)])
        return writeIndex({
          entries: index.entries.filter((entry) => entry.id !== id),
          inHandId: index.inHandId === id ? null : index.inHandId
        })
      })
  }

  /** An answer about eligibility, read while superbills of that patient stand here: it goes into those that are not done. */
  const takeBenefits = async (seen: BenefitsSeen): Promise<void> => {
    const { superbills } = await list()
    for (const { id } of superbills.filter((bill) => bill.patientId === seen.patientId && !bill.isDone))
      await change(id, (bill) => succeed({ ...bill, record: withEligibility(bill.record, answerOf(seen)) }))
  }

  return { handlers, takeBenefits }
}
