import { isSameValue } from "../../patient/same-value"
import { storedValue } from "../../patient/stored-value"
import type { PatientRecord } from "../../patient/record"

/** Keys of what a page holds that say the same as the record; last year's member ID is none. A key that also says otherwise is none either. */
export const keysThatAgree = (found: readonly { key: string; value: string }[], record: PatientRecord): string[] =>
  [...new Set(found.map(({ key }) => key))].filter((key) =>
    found.every((each) => each.key !== key || isSameValue(key, each.value, storedValue(record, key) ?? ""))
  )
