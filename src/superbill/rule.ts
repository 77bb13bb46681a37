import type { CheckContext } from "./check-context"

export type Severity = "error" | "warning" | "info"

/** Tables a rule reads; "none" when the superbill alone is enough. */
export type Needs = "none" | "icd10cm" | "icd10cm-complete" | "hcpcs-complete" | "payer-profile" | "ncci" | "mue" | "fee-schedule"

export type RuleGroup =
  "patient" | "coverage" | "provider" | "encounter" | "diagnosis" | "service-line" | "charges" | "authorization" | "signature"

/** One rule of the catalogue. `check` gives the path of every place it is about; none when the rule is content. */
export type Rule = {
  id: string
  group: RuleGroup
  severity: Severity
  needs: Needs
  message: string
  fix: string
  /** Where the requirement comes from. */
  source: string
  /** Where offices work differently and may want the rule silent for a payer or a provider. */
  silenceWhere?: string
  check: (context: CheckContext) => readonly string[]
}

/** A rule that has something to say, with every place it is about. */
export type Finding = { ruleId: string; severity: Severity; message: string; fix: string; source: string; paths: string[] }
