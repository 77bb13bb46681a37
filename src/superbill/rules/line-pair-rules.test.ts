import { aLine, testRules } from "../../../tests/support/a-superbill"
import { linePairRules } from "./line-pair-rules"

const coded = (procedureCode: string, over: Record<string, unknown> = {}) => aLine({ procedureCode, ...over })
const lines = (...serviceLines: readonly unknown[]) => ({ serviceLines })

testRules(linePairRules, {
  "duplicate-line": {
    fires: [
      lines(aLine(), coded("36415"), aLine({ procedureCode: " 99213", charge: 5 })),
      lines(coded("20610", { modifiers: ["RT", "50"] }), coded("20610", { modifiers: ["50", " RT", ""] })),
      lines(coded("J1885", { dateFrom: "3/10" }), coded("j1885", { dateFrom: "3/10" })),
      ["selfPay", lines(aLine({ modifiers: ["25", "25"] }), aLine({ modifiers: ["25"] }))]
    ],
    places: ["serviceLines[0].procedureCode", "serviceLines[2].procedureCode"],
    silent: [
      lines(aLine(), aLine({ dateFrom: "2026-03-09" })),
      lines(aLine(), aLine({ placeOfService: "10" })),
      lines(aLine(), aLine({ modifiers: ["25"] })),
      lines(aLine({ modifiers: ["76"] }), aLine({ modifiers: ["76"] })),
      lines(aLine({ modifiers: ["XS"] }), aLine({ modifiers: ["XS"] })),
      lines(aLine({ dateFrom: "" }), aLine({ dateFrom: "" })),
      lines(aLine({ placeOfService: null }), aLine({ placeOfService: null })),
      lines(coded(""), coded(""))
    ]
  },
  "ncci-pair-conflict": {
    fires: [
      lines(coded("80048"), coded("80053", { modifiers: ["59"] })),
      lines(coded("97530"), coded("97116")),
      lines(coded("97116"), coded("97530", { modifiers: ["GP", "KX"] }))
    ],
    places: ["serviceLines[0].procedureCode", "serviceLines[1].procedureCode"],
    silent: [
      lines(coded("97530"), coded("97116", { modifiers: ["59"] })),
      lines(coded("97530", { modifiers: ["XE"] }), coded("97116")),
      lines(coded("80048"), coded("80053", { dateFrom: "2026-03-09" })),
      lines(coded("80053"), coded("80053", { modifiers: ["91"] })),
      lines(coded("80048", { dateFrom: "" }), coded("80053", { dateFrom: "" }))
    ]
  },
  "add-on-without-primary": {
    fires: [
      lines(coded("90461")),
      lines(coded("90461"), coded("90460", { dateFrom: "2026-03-09" })),
      lines(coded("90461"), coded("90471"))
    ],
    places: ["serviceLines[0].procedureCode"],
    silent: [lines(coded("90461"), coded(" 90460 ")), lines(coded("90460")), lines(coded("90461", { dateFrom: null }))]
  },
  "vaccine-admin-missing": {
    fires: [
      ...["90476", "90759", "91300", "91399", "Q2034", "q2039"].map((code) => lines(coded(code))),
      lines(coded("90686"), coded("90471", { dateFrom: "2026-03-09" }))
    ],
    silent: [
      ...["90475", "90760", "90480", "90484", "91299", "Q2033", "Q2040"].map((code) => lines(coded(code))),
      ...["90460", "90474", "90480", "G0008", "g0010"].map((code) => lines(coded("90686"), coded(code))),
      lines(coded("90686", { dateFrom: " " }))
    ]
  }
})
