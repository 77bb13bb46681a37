import { aLine, testRules } from "../../../tests/support/a-superbill"
import { lineDetailRules } from "./line-detail-rules"

const line = (over: Record<string, unknown>) => ({ serviceLines: [aLine(over)] })
const lines = (...serviceLines: readonly unknown[]) => ({ serviceLines })
const timed = (minutes: unknown, units: unknown, over: Record<string, unknown> = {}) =>
  aLine({ procedureCode: "97110", minutes, units, ...over })
const session = (procedureCode: string, minutes: unknown) => line({ procedureCode, minutes })
const drug = (code: unknown) => ({ ...line({ procedureCode: "j1885", ndc: { code } }), "coverages[0].payerId": "STRICT" })

testRules(lineDetailRules, {
  "pointer-missing": {
    fires: [line({ diagnosisPointers: [] }), line({ diagnosisPointers: [" ", null] }), line({ diagnosisPointers: "A" })],
    silent: [{ ...line({ diagnosisPointers: [] }), diagnoses: [{ code: " " }] }, line({ diagnosisPointers: ["", "Z"] })]
  },
  "pointer-invalid": {
    fires: [
      line({ diagnosisPointers: ["A", "B"] }),
      line({ diagnosisPointers: ["a"] }),
      line({ diagnosisPointers: ["1"] }),
      line({ diagnosisPointers: ["AB"] })
    ],
    places: ["serviceLines[0].diagnosisPointers[1]"],
    silent: [
      line({ diagnosisPointers: [" A ", ""] }),
      { ...line({ diagnosisPointers: ["B"] }), diagnoses: [{ code: "J02.9" }, { code: "" }] },
      { ...line({ diagnosisPointers: ["Z"] }), diagnoses: [] }
    ]
  },
  "pointer-too-many": {
    fires: [line({ diagnosisPointers: ["A", "A", "A", "A", "A"] })],
    silent: [line({ diagnosisPointers: ["A", "A", "", "A", "A"] })]
  },
  "units-invalid": {
    fires: [line({ units: 0 }), line({ units: "1" }), line({ units: 1.5 }), line({ units: -1 }), line({ units: null })],
    places: ["serviceLines[0].units"],
    silent: [line({ units: 400 })]
  },
  "units-exceed-mue": {
    fires: [
      lines(timed(null, 5), timed(null, 4)),
      line({ procedureCode: "69210", units: 2 }),
      line({ procedureCode: "96361", units: 3, dateFrom: "" }),
      ["selfPay", lines(timed(null, 9))]
    ],
    places: ["serviceLines[0].units", "serviceLines[1].units"],
    silent: [
      lines(timed(null, 4), timed(null, 4)),
      lines(timed(null, 5), timed(null, 4, { dateFrom: "2026-03-09" })),
      lines(timed(null, 8), timed(null, 0.5)),
      lines(timed(null, 9, { dateFrom: "soon" })),
      lines(aLine({ procedureCode: "96361", units: 2 }), aLine({ procedureCode: "96361", units: 2 })),
      lines(timed(null, "9"))
    ]
  },
  "timed-units-mismatch": {
    fires: [
      ["medicare", lines(timed(22, 1), timed(0, 1))],
      ["medicare", lines(timed(7, 1))],
      ["medicare", lines(timed(37, 3))],
      ["medicare", lines(timed(30, 3, { procedureCode: "97542" }), timed(0, 9, { dateFrom: "2026-03-09", minutes: null }))]
    ],
    silent: [
      ["medicare", lines(timed(8, 1))],
      ["medicare", lines(timed(23, 2))],
      ["medicare", lines(timed(38, 3), timed(15, 1))],
      ["medicare", lines(timed(7, 1), timed(null, 1))],
      ["medicare", lines(timed(7, 1), timed(10, 0))],
      ["medicare", lines(timed("7", 1))],
      ["medicare", lines(timed(7, 1, { dateFrom: "" }))],
      ["medicare", lines(timed(7, 1, { procedureCode: "97150" }))],
      lines(timed(7, 1))
    ]
  },
  "psychotherapy-time-mismatch": {
    fires: [
      session("90832", 15),
      session("90833", 38),
      session("90834", 37.5),
      session("90836", 53),
      session("90837", 52),
      session(" 90838", 0)
    ],
    places: ["serviceLines[0].minutes"],
    silent: [
      session("90832", 16),
      session("90833", 37),
      session("90834", 38),
      session("90836", 52),
      session("90837", 53),
      session("90838", 300),
      session("90837", "40"),
      session("90837", null)
    ]
  },
  "ndc-missing": {
    fires: [drug(""), drug(null)],
    places: ["serviceLines[0].ndc.code"],
    silent: [drug("x"), line({ procedureCode: "J1885" }), { ...line({ procedureCode: "G0008" }), "coverages[0].payerId": "STRICT" }]
  },
  "ndc-format": {
    fires: ["1234567890", "1234-5678-90", "12345-678-901", "123456789012", "12345 6789 01"].map((code) => line({ ndc: { code } })),
    silent: ["12345678901", "12345-6789-01", "  "].map((code) => line({ ndc: { code } }))
  }
})
