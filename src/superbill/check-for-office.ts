import { checkOfficeRules } from "./check-office-rules"
import { checkSuperbill } from "./check-superbill"
import type { LenientSuperbill } from "./lenient-record"
import type { OfficeRule } from "./office-rule"
import { applyOfficeSettings, type OfficeSettings, type SettledFindings } from "./office-settings"
import type { Reference } from "./reference"
import type { Needs } from "./rule"

export type OfficeCheck = SettledFindings & { notChecked: { ruleId: string; needs: Needs }[] }

export type OfficeWishes = { reference: Reference; rules: readonly OfficeRule[]; settings: OfficeSettings }

/** The catalogue and the office's own rules over one superbill, as this office wants to hear them: what stops it first. */
export const checkForOffice = (record: LenientSuperbill, { reference, rules, settings }: OfficeWishes, asOf: string): OfficeCheck => {
  const { findings, notChecked } = checkSuperbill(record, reference, asOf)
  const settled = applyOfficeSettings([...findings, ...checkOfficeRules(record, rules, asOf)], record, settings)
  const order = { error: 0, warning: 1, info: 2 }
  return { ...settled, findings: settled.findings.toSorted((a, b) => order[a.severity] - order[b.severity]), notChecked }
}
