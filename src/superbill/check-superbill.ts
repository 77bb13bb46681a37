import { partsOfDate } from "../patient/calendar-date"
import { checkContext } from "./check-context"
import type { LenientSuperbill } from "./lenient-record"
import type { Reference } from "./reference"
import type { Finding, Needs } from "./rule"
import { everyRule } from "./rules/every-rule"

/** `notChecked`: rules that stayed silent because the table they read is not loaded, or not completely. */
export type SuperbillCheck = { findings: Finding[]; notChecked: { ruleId: string; needs: Needs }[] }

const isLoaded = (needs: Needs, { icd10cm, hcpcs, payers, ncci, mue, feeSchedule }: Reference): boolean => {
  switch (needs) {
    case "none":
      return true
    case "icd10cm":
      return icd10cm !== undefined
    case "icd10cm-complete":
      return icd10cm?.isComplete === true
    case "hcpcs-complete":
      return hcpcs?.isComplete === true
    case "payer-profile":
      return payers !== undefined
    case "ncci":
      return ncci !== undefined
    case "mue":
      return mue !== undefined
    case "fee-schedule":
      return feeSchedule !== undefined
  }
}

/**
 * Runs every rule over a superbill. `asOf` is the day of the check, a real date `YYYY-MM-DD` (RangeError otherwise);
 * the record may hold anything (see `readSuperbill`). A rule speaks once and names every place it is about, as paths
 * like `serviceLines[0].modifiers`.
 */
export const checkSuperbill = (record: LenientSuperbill, reference: Reference, asOf: string): SuperbillCheck => {
  if (partsOfDate(asOf) === null) throw new RangeError("asOf must be a real date in the form YYYY-MM-DD")
  const context = checkContext(record, reference, asOf)
  const check: SuperbillCheck = { findings: [], notChecked: [] }
  for (const { id, severity, needs, message, fix, source, check: places } of everyRule) {
    if (!isLoaded(needs, reference)) {
      check.notChecked.push({ ruleId: id, needs })
      continue
    }
    const paths = places(context)
    if (paths.length > 0) check.findings.push({ ruleId: id, severity, message, fix, source, paths: [...paths] })
  }
  return check
}
