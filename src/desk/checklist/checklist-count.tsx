import type { Patients } from "../use-patients"
import { useChecklist } from "./use-checklist"

/** "3 of 11", beside the way to the checklist. */
export const ChecklistCount = ({ patients, asOf }: { patients: Patients; asOf: string }) => {
  const { isReady, rows, done } = useChecklist(patients, asOf)
  return isReady && rows.length > 0 ? (
    <span className="figures">
      {done} of {rows.length}
    </span>
  ) : null
}
