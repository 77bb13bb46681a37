import { dateOf } from "../read-value"
import type { Rule } from "../rule"
import { when, where } from "./paths"

export const signatureRules: readonly Rule[] = [
  {
    id: "patient-signature-missing",
    group: "signature",
    severity: "error",
    needs: "none",
    message: "No signature of the patient is on file.",
    fix: "Have the patient sign the release, then mark it as on file.",
    source: "NUCC 1500 manual item 12; 837P CLM09",
    check: ({ isInsurance, record }) => when(isInsurance && record.signatures.patientOnFile !== true, "signatures.patientOnFile")
  },
  {
    id: "provider-signature-missing",
    group: "signature",
    severity: "error",
    needs: "none",
    message: "The provider has not signed.",
    fix: "Have the provider sign or attest.",
    source: "NUCC 1500 manual item 31; 837P CLM06",
    check: ({ record }) => when(record.signatures.providerSigned !== true, "signatures.providerSigned")
  },
  {
    id: "provider-signature-before-service",
    group: "signature",
    severity: "error",
    needs: "none",
    message: "The provider's signature is dated before the service.",
    fix: "Correct the date of the signature or of the service.",
    source: "NUCC 1500 manual item 31",
    check: ({ record, latest }) => {
      const signed = dateOf(record.signatures.providerSignedOn)
      return when(signed !== null && latest !== null && signed < latest, "signatures.providerSignedOn")
    }
  },
  {
    id: "abn-missing",
    group: "signature",
    severity: "error",
    needs: "none",
    message: "GA or GX says that a notice was signed, but none is on file.",
    fix: "Find the signed ABN (CMS-R-131), or change the modifier.",
    source: "Medicare Claims Processing Manual ch. 30 s.50",
    check: ({ isBilledToMedicare, record, lines }) =>
      isBilledToMedicare && record.notices.abnOnFile !== true ? where(lines, ({ has }) => has("GA", "GX"), "modifiers") : []
  }
]
