import { aLine, testRules } from "../../../tests/support/a-superbill"
import { chargeRules } from "./charge-rules"

const line = (over: Record<string, unknown>) => ({ serviceLines: [aLine(over)] })

testRules(chargeRules, {
  "charge-missing": {
    fires: [line({ charge: "130" }), line({ charge: null }), { serviceLines: [null] }],
    places: ["serviceLines[0].charge"],
    silent: [line({ charge: 0 }), { serviceLines: [] }]
  },
  "charge-not-positive": {
    fires: [line({ charge: 0 }), line({ charge: -1 }), line({ charge: 0, procedureCode: "" }), line({ charge: 0, modifiers: ["sl"] })],
    silent: [
      line({ charge: 0.01 }),
      line({ charge: 0, procedureCode: "3074f" }),
      line({ charge: 0, procedureCode: "99024" }),
      line({ charge: 0, modifiers: ["SL"] }),
      line({ charge: "0" })
    ]
  },
  "total-charge-missing": {
    fires: [{ "charges.total": "130" }, { charges: null }],
    silent: [{ "charges.total": 0 }]
  },
  "total-charge-mismatch": {
    fires: [
      { "charges.total": 130.01 },
      { "charges.total": 130.005 },
      { "charges.total": 129.995 },
      { serviceLines: [aLine({ charge: 0.1 }), aLine({ charge: 0.2 })], "charges.total": 0.31 }
    ],
    silent: [
      { serviceLines: [aLine({ charge: 0.1 }), aLine({ charge: 0.2 })], "charges.total": 0.3 },
      { "charges.total": 130.004 },
      { serviceLines: [], "charges.total": 5 },
      { serviceLines: [aLine(), aLine({ charge: "20" })] },
      { "charges.total": "1" },
      { serviceLines: [aLine({ charge: 130, units: 3 })] }
    ]
  },
  "balance-mismatch": {
    fires: [
      { "charges.balanceDue": 129.99 },
      { "charges.amountPaid": 20 },
      { "charges.adjustments": 0.01 },
      { "charges.balanceDue": 130.005 }
    ],
    silent: [
      { "charges.amountPaid": 20.1, "charges.adjustments": 0.2, "charges.balanceDue": 109.7 },
      { "charges.balanceDue": null },
      { "charges.amountPaid": "20" },
      { "coverages[0].paidAmount": 50 },
      { "charges.balanceDue": 130.004 }
    ]
  },
  "copay-not-recorded": {
    fires: [
      { "charges.copayDue": 25 },
      { "charges.copayDue": 25, "charges.copayCollected": 24.99 },
      { "charges.copayDue": 25, "charges.copayCollected": "25" }
    ],
    silent: [
      { "charges.copayDue": 25, "charges.copayCollected": 25 },
      { "charges.copayDue": 25, "charges.copayNote": "card declined" },
      { "charges.copayDue": 0 },
      { "charges.copayDue": "25" },
      ["selfPay", { "charges.copayDue": 25 }]
    ]
  },
  "charge-off-fee-schedule": {
    fires: [line({ charge: 131 }), line({ charge: 130, units: 2 }), line({ procedureCode: "36415", units: 3, charge: 45.29 })],
    silent: [
      line({ procedureCode: "36415", units: 3, charge: 45.3 }),
      line({ charge: 260, units: 2 }),
      line({ charge: 0 }),
      line({ charge: 1, units: 1.5 }),
      line({ charge: 1, modifiers: ["52"] }),
      line({ charge: 1, procedureCode: "99214" }),
      line({ charge: 130.004 })
    ]
  },
  "superbill-payment-missing": {
    fires: [
      ["selfPay", { "charges.amountPaid": null }],
      ["selfPay", { "charges.amountPaid": "130" }]
    ],
    silent: [["selfPay", { "charges.amountPaid": 0 }], { "charges.amountPaid": null }]
  }
})
