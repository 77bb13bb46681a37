import { aLine, testRules } from "../../../tests/support/a-superbill"
import { signatureRules } from "./signature-rules"

testRules(signatureRules, {
  "patient-signature-missing": {
    fires: [{ "signatures.patientOnFile": false }, { signatures: null }, { "signatures.patientOnFile": "true" }],
    silent: [["selfPay", { "signatures.patientOnFile": false }]]
  },
  "provider-signature-missing": {
    fires: [{ "signatures.providerSigned": null }, { "signatures.providerSigned": 1 }, ["selfPay", { "signatures.providerSigned": false }]],
    silent: [{ "signatures.providerSignedOn": "" }]
  },
  "provider-signature-before-service": {
    fires: [
      { "signatures.providerSignedOn": "2026-03-09" },
      { serviceLines: [aLine({ dateTo: "2026-03-11" })] },
      { serviceLines: [aLine(), aLine({ dateFrom: "2026-03-11", dateTo: "" })] }
    ],
    places: ["signatures.providerSignedOn"],
    silent: [
      { "signatures.providerSignedOn": "03/09/2026" },
      { serviceLines: [aLine({ dateFrom: "2026-03-11", dateTo: "2026-03-10" })] },
      { serviceLines: [], "signatures.providerSignedOn": "2026-03-09" }
    ]
  },
  "abn-missing": {
    fires: [
      ["medicare", { "serviceLines[0].modifiers": ["GA"] }],
      ["medicare", { "serviceLines[0].modifiers": ["25", "GX"], notices: null }]
    ],
    silent: [
      ["medicare", { "serviceLines[0].modifiers": ["GA"], "notices.abnOnFile": true }],
      ["medicare", { "serviceLines[0].modifiers": ["GY"] }],
      { "serviceLines[0].modifiers": ["GA"] }
    ]
  }
})
