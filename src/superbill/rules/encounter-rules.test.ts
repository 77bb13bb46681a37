import { aCoverage, aLine, testRules } from "../../../tests/support/a-superbill"
import { encounterRules } from "./encounter-rules"

const sent = (over: Record<string, unknown> = {}) => ({
  "history.submittedLines": [{ dateOfService: "2026-03-10", procedureCode: "99213", renderingNpi: "1234567893", status: "paid", ...over }]
})
const line = (over: Record<string, unknown>) => ({ serviceLines: [aLine(over)] })
const audio = (over: Record<string, unknown>) => ({ ...line(over), "encounter.telehealth.mode": "audio" })
const video = (over: Record<string, unknown>) => ({ ...line(over), "encounter.telehealth.mode": "video" })

testRules(encounterRules, {
  "resubmission-reference-missing": {
    fires: [{ frequencyCode: "7" }, { frequencyCode: "8", originalReferenceNumber: " " }, ["selfPay", { frequencyCode: "7" }]],
    places: ["originalReferenceNumber"],
    silent: [{ frequencyCode: "1" }, { frequencyCode: "7", originalReferenceNumber: "X1" }, { frequencyCode: "" }]
  },
  "already-submitted": {
    fires: [
      sent(),
      { ...sent({ status: "denied", procedureCode: " 99213 " }), frequencyCode: null },
      sent({ status: "accepted" }),
      sent({ status: "pending" })
    ],
    places: ["serviceLines[0].procedureCode"],
    silent: [
      sent({ status: "rejected" }),
      sent({ dateOfService: "2026-03-09" }),
      sent({ renderingNpi: "1234567894" }),
      sent({ procedureCode: "99214" }),
      { ...sent(), frequencyCode: "7" },
      { ...sent(), ...line({ modifiers: ["76"] }) },
      { ...sent({ dateOfService: "" }), ...line({ dateFrom: "" }) },
      { ...sent({ renderingNpi: "" }), "renderingProvider.npi": "" },
      ["selfPay", sent()]
    ]
  },
  "accident-question-unanswered": {
    fires: [
      { "encounter.accident": null },
      { encounter: undefined },
      { "encounter.accident.auto": null },
      { "encounter.accident.other": "no" }
    ],
    places: ["encounter.accident.employment", "encounter.accident.auto", "encounter.accident.other"],
    silent: [["selfPay", { "encounter.accident": null }], { "encounter.accident.auto": true }]
  },
  "accident-date-missing": {
    fires: [{ "encounter.accident.other": true }, { "encounter.accident.employment": true, "encounter.accident.date": " " }],
    silent: [
      { "encounter.accident.auto": true, "encounter.accident.date": "2026-03-01" },
      { "encounter.accident.auto": "true" },
      ["selfPay", { "encounter.accident.auto": true }]
    ]
  },
  "accident-state-missing": {
    fires: [
      { "encounter.accident.auto": true },
      { "encounter.accident.auto": true, "encounter.accident.state": "ON" },
      { "encounter.accident.auto": true, "encounter.accident.state": "Ohio" }
    ],
    silent: [
      ...[" oh ", "DC", "FM", "MH", "PW", "AE", "MP"].map((state) => ({
        "encounter.accident.auto": true,
        "encounter.accident.state": state
      })),
      { "encounter.accident.other": true }
    ]
  },
  "injury-without-accident": {
    fires: [{ diagnoses: [{ code: "J02.9" }, { code: "s93.401a" }] }, { diagnoses: [{ code: "S134XXA" }] }],
    places: ["diagnoses[1].code"],
    silent: [
      { diagnoses: [{ code: "S93.401D" }] },
      { diagnoses: [{ code: "S61.01A" }] },
      { diagnoses: [{ code: "T14.90XA" }] },
      { diagnoses: [{ code: "S93.401A" }], "encounter.accident.other": true },
      { diagnoses: [{ code: "S93.401A" }], "encounter.accident.other": null },
      ["selfPay", { diagnoses: [{ code: "S93.401A" }] }]
    ]
  },
  "work-injury-not-workers-comp": {
    fires: [{ "encounter.accident.employment": true }, { "encounter.accident.employment": true, "coverages[0].insuranceType": "" }],
    silent: [
      { "encounter.accident.employment": true, "coverages[0].insuranceType": "workers-comp" },
      { "encounter.accident.employment": true, coverages: [] },
      { "encounter.accident.auto": true }
    ]
  },
  "workers-comp-not-work-related": {
    fires: [
      { "coverages[0].insuranceType": "workers-comp" },
      { "coverages[0].insuranceType": "workers-comp", "encounter.accident.employment": "yes" }
    ],
    silent: [
      { "coverages[0].insuranceType": "workers-comp", "encounter.accident.employment": true },
      { coverages: [aCoverage(), aCoverage({ sequence: "secondary", insuranceType: "workers-comp" })] }
    ]
  },
  "admission-date-missing": {
    fires: [line({ placeOfService: "21" }), line({ placeOfService: "51" }), line({ placeOfService: "61" })],
    silent: [
      line({ placeOfService: "22" }),
      { ...line({ placeOfService: "21" }), "encounter.admissionDate": "2026-03-09" },
      ["selfPay", line({ placeOfService: "21" })]
    ]
  },
  "timely-filing-exceeded": {
    // 2025-12-16 is 90 days before the day of the check.
    fires: [{ serviceLines: [aLine(), aLine({ dateFrom: "2025-12-15" })] }, { ...line({ dateFrom: "2025-12-15" }), billedSequence: " " }],
    places: ["serviceLines[1].dateFrom"],
    silent: [
      line({ dateFrom: "2025-12-16" }),
      { ...line({ dateFrom: "2025-12-15" }), frequencyCode: "7" },
      { ...line({ dateFrom: "2025-12-15" }), billedSequence: "secondary", coverages: [aCoverage({ sequence: "secondary" })] },
      { ...line({ dateFrom: "2025-12-15" }), "coverages[0].payerId": "STRICT" },
      ["selfPay", line({ dateFrom: "2020-12-15" })]
    ]
  },
  "timely-filing-near": {
    fires: [line({ dateFrom: "2025-12-16" }), line({ dateFrom: "2025-12-30" })],
    silent: [
      line({ dateFrom: "2025-12-15" }),
      line({ dateFrom: "2025-12-31" }),
      { ...line({ dateFrom: "2025-12-16" }), frequencyCode: "8" },
      line({ dateFrom: "" })
    ]
  },
  "telehealth-location-conflict": {
    fires: [
      { ...line({ placeOfService: "02" }), "encounter.telehealth.patientLocation": "home" },
      ["selfPay", { ...line({ placeOfService: "10" }), "encounter.telehealth.patientLocation": "other" }]
    ],
    places: ["serviceLines[0].placeOfService"],
    silent: [
      { ...line({ placeOfService: "10" }), "encounter.telehealth.patientLocation": "home" },
      { ...line({ placeOfService: "02" }), "encounter.telehealth.patientLocation": "other" },
      line({ placeOfService: "02" }),
      { ...line({ placeOfService: "2" }), "encounter.telehealth.patientLocation": "home" }
    ]
  },
  "telehealth-mode-conflict": {
    fires: [
      audio({ placeOfService: "10" }),
      audio({ placeOfService: "10", procedureCode: "" }),
      audio({ placeOfService: "10", modifiers: ["93", "95"] }),
      audio({ placeOfService: "10", procedureCode: "98008", modifiers: ["GT"] }),
      audio({ modifiers: ["GQ"] }),
      video({ placeOfService: "02", modifiers: ["93"] }),
      video({ modifiers: ["FQ"] })
    ],
    silent: [
      audio({ placeOfService: "10", modifiers: ["93"] }),
      audio({ placeOfService: "10", modifiers: ["FQ"] }),
      audio({ placeOfService: "10", procedureCode: "98015" }),
      audio({ placeOfService: "11" }),
      video({ placeOfService: "10" }),
      video({ placeOfService: "10", modifiers: ["95"] }),
      line({ placeOfService: "10", modifiers: ["93"] })
    ]
  }
})
