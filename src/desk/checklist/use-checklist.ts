import { useMemo } from "react"
import type { Checklist } from "../../intake/checklists/checklist"
import type { ChecklistFacts, HandMarks } from "../../intake/checklists/checklist-facts"
import { joinChecklists } from "../../intake/checklists/join-checklists"
import { suggestChecklists } from "../../intake/checklists/suggest-checklists"
import { tickChecklist, type TickedItem } from "../../intake/checklists/tick-checklist"
import { answeredCoverage } from "../../patient/answered-coverage"
import { recordFromDraft } from "../../patient/record-from-draft"
import { today } from "../../ui/today"
import { usePayers } from "../ask/use-payers"
import { useSuperbillInHand } from "../claim-page/use-superbill-in-hand"
import type { Patients } from "../use-patients"
import { payerKindsOf } from "./payer-kinds-of"
import { showTime } from "./show-time"
import { superbillSays } from "./superbill-says"
import { useBenefitsSeen } from "./use-benefits-seen"
import { useKeptChecklist } from "./use-kept-checklist"
import { useKnownChecklists } from "./use-known-checklists"

const hostOf = (origin: string): string => origin.replace(/^[a-z]+:\/\//, "") || "a page"

export type ShownPart = { id: string; name: string; rows: TickedItem[] }

/** The checklist of the patient in hand, as it stands this moment. */
export const useChecklist = (patients: Pick<Patients, "session" | "draft">, asOf: string) => {
  const patientId = patients.session?.inHandId ?? null
  const { draft } = patients
  const { lists, problem: listsUnread, reload: readLists } = useKnownChecklists()
  const { kept, problem: unsaved, isUnread, readAgain, save } = useKeptChecklist(patientId)
  const payers = usePayers()
  const bill = useSuperbillInHand()
  const benefits = useBenefitsSeen()

  const facts = useMemo((): ChecklistFacts => {
    const { record } = recordFromDraft(draft, asOf)
    return {
      record,
      asOf,
      payerKinds: payerKindsOf(record, payers ?? []),
      benefits: benefits
        .filter((seen) => seen.patientId === patientId)
        .map(({ status, payerName, readAt, referenceNumber, ...about }) => ({
          status,
          payerName: payerName ?? "",
          readOn: readAt,
          referenceNumber: referenceNumber ?? "",
          // As the record stands now: the payer may have been corrected since the page was read.
          sequence: answeredCoverage({ ...about, payerName }, record.coverages)?.sequence ?? null
        })),
      superbill: bill && bill.patientId === patientId ? superbillSays(bill.record) : null,
      pages: (kept?.pages ?? []).map(({ at, origin, keys }) => ({
        read: { day: today(new Date(at)), time: showTime(at) },
        host: hostOf(origin),
        keys
      }))
    }
  }, [draft, asOf, payers, benefits, bill, patientId, kept])

  const marks = useMemo(
    (): HandMarks =>
      Object.fromEntries(
        Object.entries(kept?.marks ?? {}).map(([id, { is, at, by }]) => [
          id,
          { is, by, at: { day: today(new Date(at)), time: showTime(at) } }
        ])
      ),
    [kept]
  )

  const suggested = useMemo(() => suggestChecklists(lists ?? [], facts), [lists, facts])
  const chosen = useMemo((): readonly Checklist[] => {
    const ids = kept?.chosen ?? null
    return ids === null ? suggested : (lists ?? []).filter(({ id }) => ids.includes(id))
  }, [kept, lists, suggested])
  const parts = useMemo(
    (): ShownPart[] => joinChecklists(chosen).map(({ id, name, items }) => ({ id, name, rows: tickChecklist({ items }, facts, marks) })),
    [chosen, facts, marks]
  )
  const rows = useMemo(() => parts.flatMap((part) => part.rows), [parts])

  return {
    /** Lists, payers, superbill and ticks are all read. */
    isReady: lists !== null && payers !== null && bill !== undefined && (patientId === null || kept !== null),
    patientId,
    record: facts.record,
    lists: lists ?? [],
    suggested,
    chosen,
    isSuggested: (kept?.chosen ?? null) === null,
    parts,
    rows,
    done: rows.filter(({ state }) => state !== "open").length,
    /** Why it is not all there; "" where nothing failed. */
    unread: listsUnread || (isUnread ? "What was ticked for this patient could not be read." : ""),
    reload: () => {
      readLists()
      readAgain()
    },
    unsaved,
    save
  }
}
export type ShownChecklist = ReturnType<typeof useChecklist>
