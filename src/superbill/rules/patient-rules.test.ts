import { testRules } from "../../../tests/support/a-superbill"
import { patientRules } from "./patient-rules"

testRules(patientRules, {
  "patient-name-missing": {
    fires: [
      { "patient.name": undefined },
      { "patient.name.first": "" },
      { "patient.name.last": " \t " },
      { "patient.name.last": null },
      { patient: "Sample" },
      ["selfPay", { "patient.name.first": null }]
    ],
    places: ["patient.name.last", "patient.name.first"],
    silent: [{ "patient.name.first": "P" }, { "patient.name.middle": "" }, { "patient.name.last": 7 }]
  },
  "patient-birth-date-missing": {
    fires: [{ "patient.birthDate": "  " }, { "patient.birthDate": undefined }],
    places: ["patient.birthDate"],
    silent: [{ "patient.birthDate": "06/15/1980" }, { "patient.birthDate": 19800615 }]
  },
  "patient-birth-date-invalid": {
    fires: [
      { "patient.birthDate": "06/15/1980" },
      { "patient.birthDate": "1981-02-29" },
      { "patient.birthDate": "2026-03-17" },
      { "patient.birthDate": "1906-03-15" },
      { "patient.birthDate": 19800615 },
      { "patient.birthDate": "1980-6-15" },
      { "patient.birthDate": "0026-03-10" }
    ],
    silent: [
      { "patient.birthDate": "2026-03-16" },
      { "patient.birthDate": "1906-03-16" },
      { "patient.birthDate": "1980-02-29" },
      { "patient.birthDate": " " }
    ]
  },
  "patient-sex-missing": {
    fires: [{ "patient.sex": "" }, { "patient.sex": "f" }, { "patient.sex": "X" }, { "patient.sex": undefined }],
    silent: [{ "patient.sex": "U" }, { "patient.sex": "M" }]
  },
  "patient-address-incomplete": {
    fires: [
      { "patient.address": undefined },
      { "patient.address.city": " " },
      { "patient.address.zip": null },
      { "patient.address.state": "" },
      { "patient.address.line1": "" }
    ],
    places: ["patient.address.line1", "patient.address.city", "patient.address.state", "patient.address.zip"],
    silent: [{ "patient.address.line2": "" }, { "patient.address.zip": 45999 }]
  },
  "address-zip-invalid": {
    fires: [
      { "patient.address.zip": "4599", "coverages[0].subscriber.address.zip": "00000-1234", "serviceFacility.address.zip": "45999 0001" },
      { "patient.address.zip": "4599O" },
      { "billingProvider.address.zip": "45999-001" },
      ["selfPay", { "patient.address.zip": "000001234" }],
      ["selfPay", { "coverages[0].subscriber.address.zip": "1" }],
      { "patient.address.zip": "45999-" }
    ],
    places: ["patient.address.zip", "coverages[0].subscriber.address.zip", "serviceFacility.address.zip"],
    silent: [
      { "patient.address.zip": "459990001" },
      { "patient.address.zip": "45999-0000" },
      { "patient.address.zip": " " },
      { "patient.address.zip": "00001" }
    ]
  }
})
