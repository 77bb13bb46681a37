import type { Rule } from "../rule"
import { authorizationRules } from "./authorization-rules"
import { chargeRules } from "./charge-rules"
import { coverageRules } from "./coverage-rules"
import { diagnosisRules } from "./diagnosis-rules"
import { encounterRules } from "./encounter-rules"
import { lineDetailRules } from "./line-detail-rules"
import { linePairRules } from "./line-pair-rules"
import { lineRules } from "./line-rules"
import { modifierRules } from "./modifier-rules"
import { patientRules } from "./patient-rules"
import { payerOrderRules } from "./payer-order-rules"
import { policyHolderRules } from "./policy-holder-rules"
import { providerRules } from "./provider-rules"
import { signatureRules } from "./signature-rules"

/** The whole catalogue, in the order in which a superbill is read from top to bottom. */
export const everyRule: readonly Rule[] = [
  ...patientRules,
  ...coverageRules,
  ...policyHolderRules,
  ...payerOrderRules,
  ...providerRules,
  ...encounterRules,
  ...authorizationRules,
  ...diagnosisRules,
  ...lineRules,
  ...modifierRules,
  ...linePairRules,
  ...lineDetailRules,
  ...chargeRules,
  ...signatureRules
]
