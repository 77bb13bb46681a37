import { aLine, testRules } from "../../../tests/support/a-superbill"
import { lineRules } from "./line-rules"

const line = (over: Record<string, unknown>) => ({ serviceLines: [aLine(over)] })
const code = (procedureCode: unknown) => line({ procedureCode })
const aged = (birthDate: string, procedureCode: string) => ({ ...code(procedureCode), "patient.birthDate": birthDate })
const seen = (lastSeenDate: string, procedureCode: string, dateFrom = "2026-03-10") => ({
  ...line({ procedureCode, dateFrom }),
  "encounter.lastSeenDate": lastSeenDate
})

testRules(lineRules, {
  "no-service-lines": {
    fires: [{ serviceLines: [] }, { serviceLines: null }, ["selfPay", { serviceLines: { "0": {} } }]],
    places: ["serviceLines"],
    silent: [{ serviceLines: [null] }]
  },
  "dos-missing": {
    fires: [line({ dateFrom: " " }), { serviceLines: ["99213"] }, line({ dateFrom: null })],
    places: ["serviceLines[0].dateFrom"],
    silent: [line({ dateFrom: "03/10/2026" }), line({ dateTo: "" })]
  },
  "dos-future": {
    fires: [line({ dateFrom: "2026-03-17", dateTo: "2026-03-17" }), line({ dateTo: "2026-03-17" })],
    places: ["serviceLines[0].dateFrom", "serviceLines[0].dateTo"],
    silent: [line({ dateFrom: "2026-03-16", dateTo: "2026-03-16" }), line({ dateFrom: "2027-02-29" })]
  },
  "dos-before-birth": {
    fires: [{ "patient.birthDate": "2026-03-11" }],
    silent: [{ "patient.birthDate": "2026-03-10" }, { "patient.birthDate": "2026-03-17" }, { "patient.birthDate": "2026-3-11" }]
  },
  "dos-range-reversed": {
    fires: [line({ dateTo: "2026-03-09" })],
    places: ["serviceLines[0].dateTo"],
    silent: [line({ dateTo: "" }), line({ dateTo: "2026-03-10" }), line({ dateTo: "2026-3-9" })]
  },
  "pos-missing": {
    fires: [line({ placeOfService: " " }), line({ placeOfService: null })],
    silent: [line({ placeOfService: 11 }), line({ placeOfService: "00" })]
  },
  "pos-invalid": {
    fires: ["28", "30", "35", "40", "43", "48", "59", "63", "70", "73", "80", "82", "98", "00", "1", "011"].map((placeOfService) =>
      line({ placeOfService })
    ),
    silent: ["01", "27", "31", "34", "41", "49", "58", "60", "62", "65", "66", "71", "72", "81", "99", " 11 ", "", 11].map(
      (placeOfService) => line({ placeOfService })
    )
  },
  "procedure-missing": {
    fires: [code(""), code(null), { serviceLines: [{}] }],
    silent: [code("x"), code(99213)]
  },
  "procedure-format": {
    fires: ["9921", "992133", "99213-25", "W1234", "A12345", "9921X", "0O001", "AB123"].map(code),
    silent: [" j1885 ", "0001f", "0042T", "0001U", "0001M", "V2020", "A0001", "99213", "", 99213].map(code)
  },
  "hcpcs-not-found": {
    fires: [
      code("J9999"),
      code(" v0001"),
      line({ procedureCode: "G0009", dateFrom: "2026-03-09" }),
      line({ procedureCode: "G0009", dateFrom: "2026-03-11" })
    ],
    silent: [code("g0009"), line({ procedureCode: "G0009", dateFrom: "" }), code("W0001"), code("99999"), code("J999")]
  },
  "new-patient-seen-before": {
    fires: [
      seen("2023-03-11", "99202"),
      seen("2026-03-09", "92004"),
      seen("2024-01-01", "98011"),
      seen("2023-03-11", "99345"),
      // Three years after 29 February is 1 March: the day before is still within.
      seen("2024-02-29", "99205", "2027-02-28")
    ],
    silent: [
      seen("2023-03-10", "99202"),
      seen("2026-03-10", "99202"),
      seen("2026-03-09", "99213"),
      seen("2026-03-09", "98004"),
      seen("2026-02-30", "99202"),
      seen("2024-02-29", "99205", "2027-03-01"),
      ["selfPay", seen("2026-03-11", "99202")]
    ]
  },
  "preventive-age-mismatch": {
    fires: [
      aged("2025-03-10", "99381"),
      aged("2025-03-11", "99392"),
      aged("2021-03-10", "99382"),
      aged("2014-03-10", "99393"),
      aged("2008-03-10", "99394"),
      aged("1986-03-10", "99395"),
      aged("1961-03-10", "99396"),
      aged("1961-03-11", "99387")
    ],
    silent: [
      aged("2025-03-11", "99391"),
      aged("2025-03-10", "99382"),
      aged("2014-03-11", "99383"),
      aged("2008-03-11", "99384"),
      aged("1986-03-11", "99385"),
      aged("1961-03-11", "99386"),
      aged("1961-03-10", "99397"),
      aged("1961-03-10", "99388"),
      aged("2026-03-11", "99397"),
      aged("", "99397"),
      { ...line({ procedureCode: "99397", dateFrom: "" }) }
    ]
  }
})
