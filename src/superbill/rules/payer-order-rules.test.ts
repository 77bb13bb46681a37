import { aCoverage, testRules } from "../../../tests/support/a-superbill"
import { payerOrderRules } from "./payer-order-rules"

const two = (first: Record<string, unknown>, second: Record<string, unknown>) => [
  aCoverage(first),
  aCoverage({ sequence: "secondary", ...second })
]

testRules(payerOrderRules, {
  "msp-status-missing": {
    fires: [
      ["medicare", { "coverages[0].mspStatus": null }],
      ["medicare", { "coverages[0].mspStatus": "primary" }],
      { coverages: two({}, { insuranceType: "medicare" }) }
    ],
    silent: [["medicare", { "coverages[0].insuranceType": "medicare-advantage", "coverages[0].mspStatus": "" }]]
  },
  "msp-order-conflict": {
    fires: [
      ["medicare", { "coverages[0].mspStatus": "medicare-secondary" }],
      { coverages: two({}, { insuranceType: "medicare", mspStatus: "medicare-primary" }) },
      { coverages: two({}, { sequence: "tertiary", insuranceType: "medicare", mspStatus: "medicare-primary" }) }
    ],
    silent: [
      { coverages: two({}, { insuranceType: "medicare", mspStatus: "medicare-secondary" }) },
      ["medicare", { "coverages[0].mspStatus": "" }],
      { "coverages[0].mspStatus": "medicare-secondary" }
    ]
  },
  "medicaid-not-last": {
    fires: [
      { coverages: two({ insuranceType: "medicaid" }, {}) },
      { coverages: two({ insuranceType: "other", sequence: "tertiary" }, { insuranceType: "medicaid" }) }
    ],
    silent: [
      { coverages: two({}, { insuranceType: "medicaid" }) },
      { coverages: two({ insuranceType: "medicaid" }, { insuranceType: "" }) },
      { coverages: two({ insuranceType: "medicaid" }, { insuranceType: "medicaid" }) },
      { coverages: two({ insuranceType: "medicaid" }, { sequence: "later" }) }
    ]
  },
  "prior-payer-payment-missing": {
    fires: [
      { billedSequence: "secondary", coverages: two({}, {}) },
      { billedSequence: "secondary", coverages: two({ paidAmount: "20.00" }, {}) },
      { billedSequence: "tertiary", coverages: [...two({ paidAmount: 0 }, {}), aCoverage({ sequence: "tertiary" })] }
    ],
    places: ["coverages[0].paidAmount"],
    silent: [
      { billedSequence: "secondary", coverages: two({ paidAmount: 0 }, {}) },
      { billedSequence: "primary", coverages: two({}, {}) },
      { billedSequence: "", coverages: two({}, {}) }
    ]
  },
  "accident-claim-number-missing": {
    fires: [{ "coverages[0].insuranceType": "workers-comp" }, { "coverages[0].insuranceType": "auto", "coverages[0].claimNumber": " " }],
    silent: [{ "coverages[0].insuranceType": "auto", "coverages[0].claimNumber": "1" }, { coverages: two({}, { insuranceType: "auto" }) }]
  },
  "gfe-missing": {
    // The visit is on a Tuesday: Thursday, Friday and Saturday before it are 3, 2 and 2 weekdays ahead.
    fires: [
      ["selfPay", { "encounter.scheduledOn": "2026-03-05" }],
      ["selfPay", { "encounter.scheduledOn": "2025-03-05" }]
    ],
    silent: [
      ["selfPay", { "encounter.scheduledOn": "2026-03-06" }],
      ["selfPay", { "encounter.scheduledOn": "2026-03-07" }],
      ["selfPay", { "encounter.scheduledOn": "2026-03-11" }],
      ["selfPay", { "encounter.scheduledOn": "2026-03-05", "notices.goodFaithEstimateOn": "2026-03-06" }],
      ["selfPay", { "encounter.scheduledOn": "2026-03-05", "serviceLines[0].dateFrom": "" }],
      { "encounter.scheduledOn": "2026-03-02" },
      ["selfPay", { "encounter.scheduledOn": "2026-02-30" }]
    ]
  }
})
