import { aLine, testRules } from "../../../tests/support/a-superbill"
import { diagnosisRules } from "./diagnosis-rules"

const dx = (...codes: readonly unknown[]) => ({ diagnoses: codes.map((code) => ({ code })) })

testRules(diagnosisRules, {
  "dx-missing": {
    fires: [{ diagnoses: [] }, dx(" ", null), { diagnoses: null }, ["selfPay", { diagnoses: {} }]],
    places: ["diagnoses"],
    silent: [dx("", "J02.9")]
  },
  "dx-duplicate": {
    fires: [dx("J02.9", "J02.0", "j029 "), ["selfPay", dx("J0.2.9", "J029")]],
    places: ["diagnoses[0].code", "diagnoses[2].code"],
    silent: [dx("J02.9", "J02.0"), dx("", "", "J02.9")]
  },
  "dx-format": {
    fires: [dx("J02.9", "JO2.9"), dx("J0.29"), dx("J029."), dx("J0"), dx("J02.12345"), dx("J02..9"), dx(29), dx({}), dx("J02 9")],
    places: ["diagnoses[1].code"],
    silent: [dx(" j02.9 "), dx("J029"), dx("C7A.1"), dx("S93401A"), dx("J02"), dx(" ")]
  },
  "dx-not-found": {
    fires: [dx("J02.9", "J02.8"), ["selfPay", dx("Z99")]],
    places: ["diagnoses[1].code"],
    silent: [dx("J02"), dx("JO2.8"), dx("S13.4A"), dx("j02.0")]
  },
  "dx-placeholder-missing": {
    fires: [dx("S13.4A"), dx("s134a"), dx("S13.4XA")],
    silent: [dx("S13.4XXA"), dx("S13.4"), dx("S13.4B"), dx("S13.4XXXA"), dx("S13..4A")]
  },
  "dx-not-specific": {
    fires: [dx("J02.9", "J02"), dx(" j02 ")],
    places: ["diagnoses[1].code"],
    silent: [dx("S13.4"), dx("J02.0")]
  },
  "dx-seventh-character-missing": {
    fires: [dx("S13.4")],
    silent: [dx("S13.4XXA"), dx("J02")]
  },
  "dx-not-valid-on-date": {
    fires: [
      { ...dx("M54.50"), "serviceLines[0].dateFrom": "2026-03-09" },
      { ...dx("M54.59"), "serviceLines[0].dateFrom": "2026-03-11" },
      { ...dx("M54.50"), serviceLines: [aLine(), aLine({ dateFrom: "2026-03-09" })] }
    ],
    silent: [
      dx("M54.50"),
      dx("M54.59"),
      { ...dx("M54.59"), serviceLines: [aLine({ dateFrom: "2026-03-11" }), aLine()] },
      { ...dx("M54.50"), "serviceLines[0].dateFrom": "" }
    ]
  },
  "dx-external-cause-first": {
    fires: [dx("W19.XXXA", "J02.9"), dx("", " y92.9")],
    silent: [dx("J02.9", "W19.XXXA"), dx("Z23")]
  },
  "dx-manifestation-first": {
    fires: [dx("H42"), dx(" ", "h42")],
    places: ["diagnoses[0].code"],
    silent: [dx("J02.9", "H42"), dx("J02")]
  },
  "dx-excludes1-conflict": {
    fires: [dx("E11.9", "J02.9", "E10.9"), dx("e109", "E119")],
    places: ["diagnoses[0].code", "diagnoses[2].code"],
    silent: [dx("E11.9", "E11.9"), dx("E11.9", "J02.9")]
  },
  "dx-sex-conflict": {
    fires: [dx("J02.9", "N40.0")],
    places: ["diagnoses[1].code"],
    silent: [
      { ...dx("N40.0"), "patient.sex": "M" },
      { ...dx("N40.0"), "patient.sex": "U" },
      { ...dx("N40.0"), "patient.sex": "" },
      { ...dx("N40.0"), serviceLines: [aLine(), aLine({ modifiers: ["KX"] })] },
      dx("N40")
    ]
  },
  "dx-age-conflict": {
    // The code is for ages 15 to 44; the visit is on 10 March 2026.
    fires: [
      { ...dx("Z00.00"), "patient.birthDate": "2011-03-11" },
      { ...dx("Z00.00"), "patient.birthDate": "1981-03-10" },
      { ...dx("Z00.00"), "patient.birthDate": "1980-02-29", "serviceLines[0].dateFrom": "2025-03-01" }
    ],
    silent: [
      { ...dx("Z00.00"), "patient.birthDate": "2011-03-10" },
      { ...dx("Z00.00"), "patient.birthDate": "1981-03-11" },
      { ...dx("Z00.00"), "patient.birthDate": "1980-02-29", "serviceLines[0].dateFrom": "2025-02-28" },
      { ...dx("Z00.00"), "patient.birthDate": "2026-03-12" },
      { ...dx("Z00.00"), "patient.birthDate": "3/11/2011" },
      { ...dx("Z00.00"), "patient.birthDate": "2011-03-11", serviceLines: [] }
    ]
  },
  "dx-side-unspecified": {
    fires: [dx("J02.9", "H66.90")],
    places: ["diagnoses[1].code"],
    silent: [dx("H66.91")]
  },
  "icd-indicator-invalid": {
    fires: [
      { icdIndicator: "9" },
      { icdIndicator: null },
      { icdIndicator: "10" },
      { icdIndicator: false },
      ["selfPay", { icdIndicator: "" }]
    ],
    silent: [{ icdIndicator: 0 }, { icdIndicator: "9", diagnoses: [] }]
  }
})
