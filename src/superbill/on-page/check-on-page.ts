import type { OfficeCheck } from "../check-for-office"
import { namePlace } from "../name-place"
import type { Finding, Needs } from "../rule"
import type { PlacedBox } from "./page-field"

export type PageCheck<Ref> = {
  findings: { finding: Finding; boxes: PlacedBox<Ref>[] }[]
  /** What no page shows or this one has no box for, as sentences. */
  notChecked: string[]
}

/** What rules ask that stands on no claim page, whatever its boxes. */
const neverOnPage: readonly { what: string; rules: readonly string[] }[] = [
  { what: "Earlier claims, earlier visits and operations", rules: ["new-patient-seen-before", "already-submitted", "modifier-24-missing"] },
  { what: "Eligibility", rules: ["eligibility-not-checked", "eligibility-inactive"] },
  { what: "The provider's signature", rules: ["provider-signature-missing", "provider-signature-before-service"] },
  { what: "Notices and estimates given to the patient", rules: ["abn-missing", "gfe-missing"] },
  { what: "Copay", rules: ["copay-not-recorded", "superbill-payment-missing"] },
  { what: "Minutes of treatment", rules: ["timed-units-mismatch", "psychotherapy-time-mismatch"] },
  { what: "How a telehealth visit was held", rules: ["telehealth-location-conflict", "telehealth-mode-conflict"] },
  { what: "Medicare's place among the payers", rules: ["msp-status-missing", "msp-order-conflict"] },
  { what: "What earlier payers paid", rules: ["prior-payer-payment-missing"] }
]
/** What a rule lacks whose table is not loaded. */
const tables: Readonly<Record<Needs, string>> = {
  none: "",
  icd10cm: "Diagnosis codes: no code set is loaded",
  "icd10cm-complete": "Whether a diagnosis code exists: the full ICD-10-CM is not loaded",
  "hcpcs-complete": "Whether a HCPCS code exists: the full code set is not loaded",
  "payer-profile": "What this payer asks for: no payer profile is loaded",
  ncci: "Codes that may not be billed together: the NCCI table is not loaded",
  mue: "Most units a day: the table is not loaded",
  "fee-schedule": "Charges against the fee schedule: none is loaded"
}
const never = new Set(neverOnPage.flatMap(({ rules }) => rules))

/** Rules that judge a line by what else it says: without those boxes on the page they cannot. */
const needs: Readonly<Record<string, RegExp>> = {
  "duplicate-line": /\.modifiers/,
  "ncci-pair-conflict": /\.modifiers/,
  "units-exceed-mue": /\.modifiers/,
  "balance-mismatch": /^charges\.amountPaid$/,
  "total-charge-mismatch": /^serviceLines\[\d+\]\.charge$/,
  "work-injury-not-workers-comp": /\.insuranceType$/,
  "accident-claim-number-missing": /\.claimNumber$/,
  "subscriber-self-mismatch": /\.relationship$/,
  "subscriber-missing": /\.relationship$/
}

/** The box of a path: its own, the one that holds the list or part of it, or the first of the group it names. */
const boxOf = <Ref>(path: string, places: readonly PlacedBox<Ref>[]): PlacedBox<Ref> | undefined =>
  places.find((place) => place.path === path) ??
  (/\[\d+\]$/.test(path) ? places.find((place) => place.path === path.replace(/\[\d+\]$/, "")) : undefined) ??
  places.find((place) => place.path.startsWith(`${path}.`) || place.path.startsWith(`${path}[`))

/**
 * The findings of a claim page that the page itself can answer for, each with its boxes. A rule about something the page does not show
 * is not claimed to have found anything: what is not there may well stand elsewhere. `unread`: boxes whose text could not be read.
 */
export const checkOnPage = <Ref>(check: OfficeCheck, places: readonly PlacedBox<Ref>[], unread: readonly Ref[]): PageCheck<Ref> => {
  const findings: PageCheck<Ref>["findings"] = []
  const silent = new Set<string>()
  for (const finding of check.findings) {
    const wanted = needs[finding.ruleId]
    if (never.has(finding.ruleId)) continue
    const boxes = finding.paths.flatMap((path) => boxOf(path, places) ?? [])
    const canBeSaid = boxes.some(({ ref }) => !unread.includes(ref)) && (!wanted || places.some(({ path }) => wanted.test(path)))
    if (canBeSaid) findings.push({ finding, boxes: boxes.filter(({ ref }, at) => boxes.findIndex((each) => each.ref === ref) === at) })
    else if (boxes.length === 0)
      silent.add(finding.paths.length > 0 ? `No box here: ${namePlace(finding.paths[0] ?? "")}` : finding.message)
  }
  return {
    findings,
    notChecked: [...neverOnPage.map(({ what }) => what), ...new Set(check.notChecked.map((each) => tables[each.needs])), ...silent]
  }
}
