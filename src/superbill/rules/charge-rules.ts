import type { CheckContext, CheckedLine } from "../check-context"
import { differsFromSum } from "../money"
import { isBlank, numberOf } from "../read-value"
import type { Rule } from "../rule"
import { when, where } from "./paths"

const isOffSchedule = ({ reference }: CheckContext, { code, charge, units, has }: CheckedLine): boolean => {
  const fee = reference.feeSchedule?.(code)
  if (fee === undefined || charge === null || charge <= 0 || units === null || has("22", "26", "50", "52", "53", "TC")) return false
  return differsFromSum(charge, [fee * units])
}

export const chargeRules: readonly Rule[] = [
  {
    id: "charge-missing",
    group: "charges",
    severity: "error",
    needs: "none",
    message: "A line has no charge.",
    fix: "Enter the fee.",
    source: "NUCC 1500 manual item 24F; CARC 16 / RARC M79",
    check: ({ lines }) => where(lines, ({ charge }) => charge === null, "charge")
  },
  {
    id: "charge-not-positive",
    group: "charges",
    severity: "error",
    needs: "none",
    message: "The charge of a line is zero or negative.",
    fix: "Enter the fee, or remove the line.",
    source: "NUCC 1500 manual item 24F; clearinghouse zero-charge edit",
    check: ({ lines }) =>
      where(
        lines,
        ({ charge, code, has }) => charge !== null && charge <= 0 && !code.endsWith("F") && code !== "99024" && !has("SL"),
        "charge"
      )
  },
  {
    id: "total-charge-missing",
    group: "charges",
    severity: "error",
    needs: "none",
    message: "The total charge is missing.",
    fix: "Enter the total of the lines.",
    source: "NUCC 1500 manual item 28; 837P CLM02; CARC 16 / RARC M54",
    check: ({ record }) => when(numberOf(record.charges.total) === null, "charges.total")
  },
  {
    id: "total-charge-mismatch",
    group: "charges",
    severity: "error",
    needs: "none",
    message: "The total is not the sum of the lines.",
    fix: "Correct the total or the line that is wrong.",
    source: "NUCC 1500 manual item 28; 837P CLM02 balancing",
    check: ({ record, lines }) => {
      const total = numberOf(record.charges.total)
      const charges = lines.flatMap(({ charge }) => charge ?? [])
      if (total === null || lines.length === 0 || charges.length < lines.length) return []
      return when(differsFromSum(total, charges), "charges.total")
    }
  },
  {
    id: "balance-mismatch",
    group: "charges",
    severity: "warning",
    needs: "none",
    message: "The balance due does not add up.",
    fix: "The balance is the total less what was paid and adjusted.",
    source: "Arithmetic; superbill templates (AAFP)",
    silenceWhere: "claims to a second payer, where the first one's payment belongs into the balance",
    check: ({ record: { charges } }) => {
      const total = numberOf(charges.total)
      const balance = numberOf(charges.balanceDue)
      if (total === null || balance === null) return []
      return when(
        differsFromSum(balance, [total, -(numberOf(charges.amountPaid) ?? 0), -(numberOf(charges.adjustments) ?? 0)]),
        "charges.balanceDue"
      )
    }
  },
  {
    id: "copay-not-recorded",
    group: "charges",
    severity: "info",
    needs: "none",
    message: "The copay is not recorded as collected.",
    fix: "Record the copay, or note why it was not collected.",
    source: "Front-desk collection practice (MGMA/AAFP)",
    check: ({ isInsurance, record: { charges } }) => {
      const due = numberOf(charges.copayDue)
      const collected = numberOf(charges.copayCollected)
      return when(
        isInsurance && due !== null && due > 0 && (collected === null || collected < due) && isBlank(charges.copayNote),
        "charges.copayCollected"
      )
    }
  },
  {
    id: "charge-off-fee-schedule",
    group: "charges",
    severity: "warning",
    needs: "fee-schedule",
    message: "A charge differs from the practice's fee.",
    fix: "Check the fee and the units.",
    source: "Practice fee schedule",
    silenceWhere: "sliding fees, or a payer with a fee schedule of its own",
    check: (context) => where(context.lines, (line) => isOffSchedule(context, line), "charge")
  },
  {
    id: "superbill-payment-missing",
    group: "charges",
    severity: "warning",
    needs: "none",
    message: "The superbill does not show what the patient paid.",
    fix: "Enter the amount paid; the patient's plan pays back from it.",
    source: "Payer member-claim instructions; superbill checklists",
    check: ({ isSelfPay, record }) => when(isSelfPay && numberOf(record.charges.amountPaid) === null, "charges.amountPaid")
  }
]
