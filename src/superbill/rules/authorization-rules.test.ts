import { aLine, testRules } from "../../../tests/support/a-superbill"
import { authorizationRules } from "./authorization-rules"

const scan = { serviceLines: [aLine(), aLine({ procedureCode: " 70551 " })] }
const authorized = (from: string | null, to: string | null) => ({ ...scan, authorization: { number: "A1", validFrom: from, validTo: to } })

testRules(authorizationRules, {
  "prior-auth-missing": {
    fires: [scan, { ...scan, "authorization.number": " " }],
    places: ["authorization.number"],
    silent: [
      { ...scan, "authorization.number": "A1" },
      { ...scan, "coverages[0].payerId": "STRICT" },
      { serviceLines: [aLine({ procedureCode: "70552" })] },
      ["selfPay", scan]
    ]
  },
  "prior-auth-placeholder": {
    fires: [
      { "authorization.number": "pending" },
      { "authorization.number": "AUTH-000" },
      { "authorization.number": 0 },
      ["selfPay", { "authorization.number": "n/a" }]
    ],
    silent: [{ "authorization.number": "  " }, { "authorization.number": "PENDING1" }]
  },
  "authorization-dates": {
    fires: [
      authorized("2026-03-11", null),
      authorized(null, "2026-03-09"),
      { authorization: { number: "A1", validTo: "2026-03-09", procedureCodes: ["99213"] } }
    ],
    places: ["serviceLines[1].dateFrom"],
    silent: [
      authorized("2026-03-10", "2026-03-10"),
      authorized("2026-02-30", "soon"),
      { ...authorized("2026-03-11", null), "authorization.number": "" },
      { authorization: { number: "A1", validTo: "2026-03-09", procedureCodes: ["99214"] } },
      ["selfPay", { authorization: { number: "A1", validTo: "2026-03-09", procedureCodes: ["99213"] } }]
    ]
  },
  "referral-number-missing": {
    fires: [{ "coverages[0].payerId": "STRICT" }, { "coverages[0].payerId": "STRICT", referralNumber: " " }],
    silent: [{ "coverages[0].payerId": "STRICT", referralNumber: "R1" }, { referralNumber: "" }]
  }
})
