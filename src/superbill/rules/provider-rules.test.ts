import { aLine, testRules } from "../../../tests/support/a-superbill"
import { providerRules } from "./provider-rules"

const line = (over: Record<string, unknown>) => ({ serviceLines: [aLine(over)] })
const lab = { ...line({ procedureCode: "87880" }), "billingProvider.cliaNumber": "" }

testRules(providerRules, {
  "billing-npi-missing": {
    fires: [{ "billingProvider.npi": " " }, ["selfPay", { billingProvider: null }]],
    silent: [{ "billingProvider.npi": "1" }]
  },
  "rendering-provider-missing": {
    fires: [{ renderingProvider: null }, { "renderingProvider.npi": "" }, ["selfPay", { "renderingProvider.name.last": "\n" }]],
    places: ["renderingProvider.name.last", "renderingProvider.npi"],
    silent: [{ "renderingProvider.name.first": "" }]
  },
  "npi-check-digit": {
    fires: [
      { "billingProvider.npi": "1234567894", "referringProvider.npi": "3234567893", "serviceFacility.npi": "123456789" },
      { "renderingProvider.npi": "12345 67893" },
      ["selfPay", { "referringProvider.npi": "0123456789" }]
    ],
    places: ["billingProvider.npi", "referringProvider.npi", "serviceFacility.npi"],
    silent: [{ "billingProvider.npi": "" }, { "billingProvider.npi": 1234567893 }, { "serviceFacility.npi": "1234567893" }]
  },
  "tax-id-missing": {
    fires: [{ "billingProvider.taxId": "  " }, ["selfPay", { "billingProvider.taxId": null }]],
    silent: [{ "billingProvider.taxId": "-" }]
  },
  "tax-id-invalid": {
    fires: [
      { "billingProvider.taxId": "12-345678" },
      { "billingProvider.taxId": "111-11-1111" },
      { "billingProvider.taxId": "12-345678X" },
      ...["000-12-3456", "666-12-3456", "900-12-3456", "999-12-3456", "123-00-4567", "123-45-0000"].map((taxId) => ({
        "billingProvider.taxId": taxId,
        "billingProvider.taxIdType": "SSN"
      }))
    ],
    silent: [
      { "billingProvider.taxId": " 123 45-6789 " },
      { "billingProvider.taxId": "000-12-3456" },
      { "billingProvider.taxId": "899-12-3456", "billingProvider.taxIdType": "SSN" },
      { "billingProvider.taxId": "" }
    ]
  },
  "taxonomy-missing": {
    fires: [{ "coverages[0].payerId": "STRICT", "billingProvider.taxonomyCode": " " }],
    silent: [
      { "billingProvider.taxonomyCode": "" },
      { "coverages[0].payerId": "STRICT" },
      ["selfPay", { "billingProvider.taxonomyCode": "" }]
    ]
  },
  "taxonomy-format": {
    fires: [
      { "billingProvider.taxonomyCode": "261qp2300X", "renderingProvider.taxonomyCode": "207Q000000" },
      { "renderingProvider.taxonomyCode": "207Q0000X" }
    ],
    places: ["billingProvider.taxonomyCode", "renderingProvider.taxonomyCode"],
    silent: [{ "billingProvider.taxonomyCode": "" }, { "renderingProvider.taxonomyCode": "ABCDEFGHIX" }]
  },
  "billing-address-po-box": {
    fires: ["PO Box 12", " p.o. box 3", "P O BOX", "P.O.Box, 4", "Post Office Box 5", "Lock Box 6", "LOCKBOX #7"].map((line1) => ({
      "billingProvider.address.line1": line1
    })),
    silent: ["PO Boxwood Lane 1", "PO Box12", "Lockboxes 3", "12 Main St, PO Box 4", "P. O. Box 8", "POBox 1"].map((line1) => ({
      "billingProvider.address.line1": line1
    }))
  },
  "billing-zip4-missing": {
    fires: [{ "billingProvider.address.zip": "45999" }, { "billingProvider.address.zip": "45999", submission: "" }],
    silent: [
      { "billingProvider.address.zip": "45999", submission: "paper" },
      { "billingProvider.address.zip": "459990001" },
      { "billingProvider.address.zip": "4599" },
      ["selfPay", { "billingProvider.address.zip": "45999" }]
    ]
  },
  "referring-qualifier-invalid": {
    fires: [
      { "referringProvider.npi": "1234567893" },
      { "referringProvider.name.last": "Okafor", "referringProvider.qualifier": "dn" },
      ["selfPay", { "referringProvider.name.last": "Okafor", "referringProvider.qualifier": "" }]
    ],
    places: ["referringProvider.qualifier"],
    silent: [
      { "referringProvider.name.last": "Okafor", "referringProvider.qualifier": "DQ" },
      { "referringProvider.qualifier": "XX" },
      { "referringProvider.name.first": "Ira" }
    ]
  },
  "referring-npi-missing": {
    fires: [{ "referringProvider.name.last": "Okafor", "referringProvider.npi": " " }],
    silent: [{ "referringProvider.name.first": "Ira" }, { "referringProvider.name.last": "Okafor", "referringProvider.npi": "1" }]
  },
  "ordering-provider-missing": {
    fires: [
      ["medicare", line({ procedureCode: "70010" })],
      ["medicare", line({ procedureCode: "79999" })],
      ["medicare", line({ procedureCode: " 89398 " })],
      ["medicare", line({ modifiers: [" GN"] })]
    ],
    silent: [
      ["medicare", line({ procedureCode: "80046" })],
      ["medicare", line({ procedureCode: "80000" })],
      ["medicare", line({ procedureCode: "7001" })],
      ["medicare", line({ modifiers: ["gp"] })],
      ["medicare", { ...line({ procedureCode: "80047" }), "referringProvider.name.last": "Okafor" }],
      ["medicare", { ...line({ procedureCode: "80047" }), "referringProvider.npi": "1" }],
      line({ procedureCode: "70010" })
    ]
  },
  "service-facility-missing": {
    fires: [
      line({ placeOfService: "19" }),
      line({ placeOfService: " 61" }),
      { ...line({ placeOfService: "31" }), "serviceFacility.name": "" }
    ],
    silent: [
      line({ placeOfService: "20" }),
      line({ placeOfService: "12" }),
      { ...line({ placeOfService: "21" }), "serviceFacility.name": "Sample Hospital" },
      ["selfPay", line({ placeOfService: "21" })]
    ]
  },
  "clia-missing": {
    fires: [lab, { ...lab, ...line({ procedureCode: "80047" }) }, { ...lab, ...line({ procedureCode: "86484" }) }],
    silent: [
      line({ procedureCode: "87880" }),
      ...["80503", "81050", "86580", "88741", "89220", "89399", "80046", "0240U"].map((procedureCode) => ({
        ...lab,
        ...line({ procedureCode })
      })),
      { ...lab, ...line({ procedureCode: "87880", modifiers: ["90"] }) },
      ["selfPay", lab]
    ]
  },
  "clia-format": {
    fires: [
      { "billingProvider.cliaNumber": "36D000001" },
      { "billingProvider.cliaNumber": "36d0000001" },
      ["selfPay", { "billingProvider.cliaNumber": "D360000001" }]
    ],
    silent: [{ "billingProvider.cliaNumber": " " }, { "billingProvider.cliaNumber": "01D9999999" }]
  }
})
