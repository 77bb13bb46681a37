import type { PayerKind } from "../../intake/checklists/checklist"
import { findPayers } from "../../knowledge/payers/find-payer"
import type { Payer } from "../../knowledge/payers/payer"
import { isPossibleMbi } from "../../patient/mbi"
import type { PatientRecord } from "../../patient/record"

/** What kinds of payers a record has, as far as name, payer ID and member ID tell. */
export const payerKindsOf = ({ coverages }: PatientRecord, payers: readonly Payer[]): PayerKind[] => [
  ...new Set(
    coverages.flatMap(({ payerName = "", planName = "", payerId, memberId = "" }): PayerKind[] => {
      const [best] = payerName === "" && !payerId ? [] : findPayers(payers, { text: `${payerName} ${planName}`, payerId, memberId })
      return [...(best ? [best.payer.kind] : []), ...(isPossibleMbi(memberId) ? (["medicare"] as const) : [])]
    })
  )
]
