import * as z from "zod"
import { billedCoverage } from "./billed-coverage"
import { ClaimSender } from "./claim-sender"
import type { LenientSuperbill } from "./lenient-record"
import { textOf } from "./read-value"
import type { Finding, Severity } from "./rule"

const id = z.string().trim().min(1).max(80)
const reason = z.string().trim().min(1, "Say why: a rule is not set aside without a reason.").max(300)

/** A rule that this office never wants to hear, or only more quietly. */
export const RuleChange = z.strictObject({ ruleId: id, to: z.enum(["off", "warning", "info"]), reason })
export type RuleChange = z.infer<typeof RuleChange>

/** A rule that stays silent for one payer, one treating provider, or one of them together. */
export const RuleSilence = z
  .strictObject({ ruleId: id, payerId: id.optional(), providerNpi: id.optional(), reason })
  .refine(({ payerId, providerNpi }) => payerId !== undefined || providerNpi !== undefined, "Name a payer or a provider.")
export type RuleSilence = z.infer<typeof RuleSilence>

export const OfficeSettings = z.strictObject({
  changes: z.array(RuleChange).max(500),
  silences: z.array(RuleSilence).max(2000),
  /** Not there while the office sends no 837P files. */
  claimSender: ClaimSender.optional()
})
export type OfficeSettings = z.infer<typeof OfficeSettings>

/** Findings as this office wants them, and those it does not, each with the office's reason. */
export type SettledFindings = { findings: Finding[]; setAside: { finding: Finding; reason: string }[] }

const loudness: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 }

/** Applied after the check. A change can only make a rule quieter; a silence is for the payer that is billed or the treating provider. */
export const applyOfficeSettings = (
  findings: readonly Finding[],
  record: LenientSuperbill,
  { changes, silences }: OfficeSettings
): SettledFindings => {
  const payerId = textOf(billedCoverage(record)?.coverage.payerId)
  const npi = textOf(record.renderingProvider.npi)
  const settled: SettledFindings = { findings: [], setAside: [] }
  for (const finding of findings) {
    const change = changes.find(({ ruleId }) => ruleId === finding.ruleId)
    const silence = silences.find(
      (each) =>
        each.ruleId === finding.ruleId &&
        (each.payerId === undefined || each.payerId === payerId) &&
        (each.providerNpi === undefined || each.providerNpi === npi)
    )
    if (change?.to === "off") settled.setAside.push({ finding, reason: change.reason })
    else if (silence) settled.setAside.push({ finding, reason: silence.reason })
    else if (change && loudness[change.to] < loudness[finding.severity]) settled.findings.push({ ...finding, severity: change.to })
    else settled.findings.push(finding)
  }
  return settled
}
