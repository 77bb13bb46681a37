import type { KnownPayer } from "../../storage/payers"
import type { PayerProfile, Reference } from "../../superbill/reference"

/** Rules that read more of a payer than the office's list of payers tells: they find nothing. */
export const untoldByPayers: ReadonlySet<string> = new Set([
  "prior-auth-missing",
  "referral-number-missing",
  "ndc-missing",
  "telehealth-modifier-missing",
  "taxonomy-missing"
])

/** What the check reads of the payers this office knows, by electronic payer ID. */
export const referenceFromPayers = (known: readonly KnownPayer[]): Pick<Reference, "payers"> => {
  const profiles = new Map<string, PayerProfile>()
  for (const { payer } of known) {
    const profile = {
      memberIdPattern: payer.memberId.pattern ?? undefined,
      timelyFilingDays: payer.timelyFiling.firstClaim.days ?? undefined
    }
    for (const { id } of payer.payerIds) if (!profiles.has(id)) profiles.set(id, profile)
  }
  return { payers: (payerId) => profiles.get(payerId) }
}
