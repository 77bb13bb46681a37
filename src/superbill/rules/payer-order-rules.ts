import type { CheckContext, CheckedCoverage } from "../check-context"
import { businessDaysAfter } from "../days"
import { dateOf, isBlank, numberOf } from "../read-value"
import type { Rule } from "../rule"
import { when, where } from "./paths"

const order = ["primary", "secondary", "tertiary"]
const rankOf = (sequence: string): number => order.indexOf(sequence)

const medicareOf = ({ isInsurance, coverages }: CheckContext): readonly CheckedCoverage[] =>
  isInsurance ? coverages.filter((each) => each.type === "medicare") : []

/** The order of payers, what an earlier payer paid, and what must be known before money is asked for. */
export const payerOrderRules: readonly Rule[] = [
  {
    id: "msp-status-missing",
    group: "coverage",
    severity: "error",
    needs: "none",
    message: "It is not recorded whether another plan pays before Medicare.",
    fix: "Ask the Medicare Secondary Payer questions; item 11 takes a policy number or NONE.",
    source: "Medicare Claims Processing Manual ch. 26 s.10.2 item 11",
    check: (context) =>
      where(medicareOf(context), ({ raw }) => raw.mspStatus !== "medicare-primary" && raw.mspStatus !== "medicare-secondary", "mspStatus")
  },
  {
    id: "msp-order-conflict",
    group: "coverage",
    severity: "error",
    needs: "none",
    message: "The order of the payers contradicts the Medicare Secondary Payer answers.",
    fix: "Put the plan that pays first in first place.",
    source: "Medicare Secondary Payer Manual ch. 3; CARC 22",
    check: (context) =>
      where(
        medicareOf(context),
        ({ raw, sequence }) =>
          (raw.mspStatus === "medicare-secondary" && sequence === "primary") ||
          (raw.mspStatus === "medicare-primary" && (sequence === "secondary" || sequence === "tertiary")),
        "mspStatus"
      )
  },
  {
    id: "medicaid-not-last",
    group: "coverage",
    severity: "warning",
    needs: "none",
    message: "Medicaid stands before other insurance.",
    fix: "Put Medicaid last: it pays after all other coverage.",
    source: "42 CFR 433.139 (payer of last resort); CARC 22",
    check: ({ isInsurance, coverages }) =>
      where(
        isInsurance ? coverages.filter((each) => each.type === "medicaid" && rankOf(each.sequence) >= 0) : [],
        (medicaid) =>
          coverages.some((other) => other.type !== "" && other.type !== "medicaid" && rankOf(other.sequence) > rankOf(medicaid.sequence)),
        "sequence"
      )
  },
  {
    id: "prior-payer-payment-missing",
    group: "coverage",
    severity: "error",
    needs: "none",
    message: "What the earlier payer paid is not recorded.",
    fix: "Enter the amount from its EOB (0.00 if it paid nothing).",
    source: "NUCC 1500 manual item 29 / EOB; 837P 2320 AMT*D; CARC 16 / RARC MA04",
    check: ({ isInsurance, coverages, billedSequence }) =>
      where(
        isInsurance ? coverages : [],
        ({ raw, sequence }) => rankOf(sequence) >= 0 && rankOf(sequence) < rankOf(billedSequence) && numberOf(raw.paidAmount) === null,
        "paidAmount"
      )
  },
  {
    id: "accident-claim-number-missing",
    group: "coverage",
    severity: "error",
    needs: "none",
    message: "The claim number of the injury is missing.",
    fix: "Get the claim number from the employer, the adjuster or the auto insurer.",
    source: "837P REF*Y4; NUCC 1500 manual item 11b (Y4)",
    check: ({ isInsurance, billed }) =>
      billed && isInsurance && (billed.type === "workers-comp" || billed.type === "auto")
        ? when(isBlank(billed.raw.claimNumber), `${billed.path}.claimNumber`)
        : []
  },
  {
    id: "gfe-missing",
    group: "coverage",
    severity: "warning",
    needs: "none",
    message: "No good faith estimate is recorded for this self-pay visit, which was booked ahead.",
    fix: "Give the written estimate and record its date.",
    source: "45 CFR 149.610(b)(1)",
    check: ({ isSelfPay, record, earliest }) => {
      const scheduled = dateOf(record.encounter.scheduledOn)
      if (!isSelfPay || scheduled === null || earliest === null) return []
      return when(businessDaysAfter(scheduled, earliest) >= 3 && isBlank(record.notices.goodFaithEstimateOn), "notices.goodFaithEstimateOn")
    }
  }
]
