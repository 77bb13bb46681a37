import { aCoverage, aLine, testRules } from "../../../tests/support/a-superbill"
import { coverageRules } from "./coverage-rules"

testRules(coverageRules, {
  "coverage-missing": {
    fires: [
      { coverages: [] },
      { coverages: undefined },
      { "coverages[0].sequence": "secondary" },
      { billedSequence: "secondary" },
      { recordType: undefined, coverages: [] },
      { recordType: " ", coverages: null },
      { coverages: [aCoverage({ sequence: "secondary" })], billedSequence: "secondary" }
    ],
    places: ["coverages"],
    silent: [{ billedSequence: "" }, { billedSequence: null }, { coverages: [aCoverage({ sequence: "secondary" }), aCoverage()] }]
  },
  "payer-id-missing": {
    fires: [{ "coverages[0].payerId": " " }, { "coverages[0].payerId": null, submission: undefined, recordType: undefined }],
    places: ["coverages[0].payerId"],
    silent: [
      { "coverages[0].payerId": "", submission: "paper" },
      { coverages: [] },
      { coverages: [aCoverage(), aCoverage({ sequence: "secondary", payerId: "" })] }
    ]
  },
  "member-id-missing": {
    fires: [
      { "coverages[0].memberId": "  " },
      { "coverages[0].memberId": "", "coverages[0].insuranceType": "" },
      { coverages: [aCoverage(), aCoverage({ sequence: "secondary", memberId: null })] }
    ],
    silent: [
      { "coverages[0].memberId": "", "coverages[0].insuranceType": "workers-comp" },
      { "coverages[0].memberId": "", "coverages[0].insuranceType": "auto" },
      ["selfPay", { coverages: [aCoverage({ memberId: "" })] }],
      { "coverages[0].memberId": 123 }
    ]
  },
  "mbi-format-invalid": {
    fires: [
      ["medicare", { "coverages[0].memberId": "1EG4-TE5-MK7O" }],
      ["medicare", { "coverages[0].memberId": "0EG4TE5MK73" }],
      ["medicare", { "coverages[0].memberId": "1EG4TE5MK7" }],
      ["medicare", { "coverages[0].memberId": "1SG4TE5MK73" }],
      ["medicare", { "coverages[0].memberId": "123-45-6789A" }]
    ],
    silent: [
      ["medicare", { "coverages[0].memberId": " 1eg4 te5 mk73 " }],
      ["medicare", { "coverages[0].memberId": "" }],
      { "coverages[0].memberId": "123-45-6789A" },
      ["medicare", { "coverages[0].memberId": "1E04TE0MK00" }]
    ]
  },
  "mbi-used-for-other-payer": {
    fires: [
      { "coverages[0].memberId": "1eg4-te5-mk73" },
      ["medicare", { "coverages[0].insuranceType": "medicare-advantage" }],
      { coverages: [aCoverage(), aCoverage({ sequence: "secondary", insuranceType: "other", memberId: "1EG4TE5MK73" })] }
    ],
    silent: [
      ["medicare", { "coverages[0].insuranceType": "" }],
      { "coverages[0].memberId": "1EG4TE5MK731" },
      ["selfPay", { coverages: [aCoverage({ memberId: "1EG4TE5MK73" })] }]
    ]
  },
  "member-id-format-suspect": {
    fires: [{ "coverages[0].memberId": "123456789" }, { "coverages[0].memberId": "XABC123456789" }, { "coverages[0].memberId": "--" }],
    silent: [
      { "coverages[0].memberId": "abc 123-456-789" },
      { "coverages[0].memberId": "1EG4TE5MK73" },
      { "coverages[0].memberId": "1", "coverages[0].payerId": "STRICT" },
      { "coverages[0].memberId": "1", "coverages[0].payerId": "constructor" },
      { "coverages[0].memberId": "1", "coverages[0].insuranceType": "medicare" },
      { "coverages[0].memberId": " " }
    ]
  },
  "relationship-missing": {
    fires: [{ "coverages[0].relationship": "" }, { "coverages[0].relationship": "Self" }, { "coverages[0].relationship": undefined }],
    silent: [{ "coverages[0].relationship": "other" }, ["selfPay", { coverages: [{}] }]]
  },
  "medicare-subscriber-not-self": {
    fires: [
      ["medicare", { "coverages[0].relationship": "spouse" }],
      { "coverages[0].insuranceType": "medicare-advantage", "coverages[0].relationship": "other" }
    ],
    silent: [["medicare", { "coverages[0].relationship": "" }], { "coverages[0].relationship": "child" }]
  },
  "coverage-not-yet-effective": {
    fires: [
      { "coverages[0].effectiveDate": "2026-03-11" },
      { "coverages[0].effectiveDate": "2026-03-10", serviceLines: [aLine(), aLine({ dateFrom: "2026-03-09" })] }
    ],
    silent: [
      { "coverages[0].effectiveDate": "2026-03-10" },
      { "coverages[0].effectiveDate": "03/11/2026" },
      { "coverages[0].effectiveDate": "2026-03-11", "serviceLines[0].dateFrom": "2026-3-10" },
      { coverages: [aCoverage(), aCoverage({ sequence: "secondary", effectiveDate: "2026-03-11" })] }
    ]
  },
  "coverage-terminated": {
    fires: [
      { "coverages[0].terminationDate": "2026-03-09" },
      { coverages: [aCoverage(), aCoverage({ sequence: "secondary", terminationDate: "2026-03-09" })], billedSequence: "secondary" }
    ],
    silent: [
      { "coverages[0].terminationDate": "2026-03-10" },
      { "coverages[0].terminationDate": "" },
      { coverages: [aCoverage(), aCoverage({ sequence: "secondary", terminationDate: "2026-03-09" })] }
    ]
  },
  "eligibility-not-checked": {
    fires: [{ "coverages[0].eligibility": null }, { "coverages[0].eligibility.checkedOn": " " }],
    places: ["coverages[0].eligibility.checkedOn"],
    silent: [
      { "coverages[0].eligibility": null, "coverages[0].insuranceType": "workers-comp" },
      { "coverages[0].eligibility": null, "coverages[0].insuranceType": "auto" },
      { "coverages[0].eligibility.checkedOn": "long ago" },
      { coverages: [] }
    ]
  },
  "eligibility-inactive": {
    fires: [{ "coverages[0].eligibility.status": "inactive" }, { recordType: null, "coverages[0].eligibility.status": "inactive" }],
    silent: [
      { "coverages[0].eligibility.status": "unknown" },
      { coverages: [aCoverage(), aCoverage({ sequence: "secondary", eligibility: { checkedOn: "2026-03-09", status: "inactive" } })] }
    ]
  }
})
