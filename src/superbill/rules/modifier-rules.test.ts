import { aLine, testRules } from "../../../tests/support/a-superbill"
import { modifierRules } from "./modifier-rules"

const line = (...modifiers: readonly unknown[]) => ({ serviceLines: [aLine({ modifiers })] })
const coded = (procedureCode: string, modifiers: readonly string[] = []) => aLine({ procedureCode, modifiers })
const lines = (...serviceLines: readonly unknown[]) => ({ serviceLines })
const surgery = (over: Record<string, unknown> = {}, dateFrom = "2026-03-10", modifiers: readonly string[] = []) => ({
  serviceLines: [aLine({ dateFrom, modifiers })],
  "history.globalPeriods": [{ surgeryDate: "2026-02-28", globalDays: 10, renderingNpi: "1234567893", ...over }]
})

testRules(modifierRules, {
  "modifier-format": {
    fires: [line("25", "gp", "5"), line("259"), line({}), line("2 ")],
    places: ["serviceLines[0].modifiers[1]", "serviceLines[0].modifiers[2]"],
    silent: [line(" 25 ", "", null), line("QW", "F1"), { "serviceLines[0].modifiers": null }, line(25)]
  },
  "side-modifier-conflict": {
    fires: [line("50", "RT"), line("LT", "RT"), line("50", " LT ")],
    places: ["serviceLines[0].modifiers"],
    silent: [line("50"), lines(coded("20610", ["LT"]), coded("20610", ["RT"])), line("50", "rt")]
  },
  "em-modifier-on-non-em": {
    fires: [lines(coded("20610", ["25"])), lines(coded("99201", ["57"])), lines(coded("G0101", ["24"])), lines(coded("98017", ["25"]))],
    silent: [
      ...["99202", "99499", "98000", "98016", "92002", "92014", "g0402", "S0612"].map((code) => lines(coded(code, ["25"]))),
      lines(coded("", ["25"])),
      lines(coded("2061", ["25"])),
      lines(coded("20610", ["59"]))
    ]
  },
  "modifier-59-with-x": {
    fires: [line("59", "XU"), line("XE", "59")],
    silent: [line("59"), line("XE", "XS"), lines(coded("97530", ["59"]), coded("97116", ["XS"]))]
  },
  "modifier-26-tc-both": {
    fires: [line("26", "TC")],
    silent: [line("26"), line("TC"), lines(coded("73560", ["26"]), coded("73560", ["TC"]))]
  },
  "modifier-25-missing": {
    fires: [
      lines(coded("20610"), aLine()),
      lines(coded("99385"), coded("90471")),
      lines(aLine(), coded("G0438")),
      lines(aLine(), coded("99396", ["25"])),
      lines(coded("99211"), coded("98943")),
      lines(aLine({ modifiers: ["24"] }), coded("96360")),
      ["selfPay", lines(aLine(), coded("10004"))]
    ],
    places: ["serviceLines[1].modifiers"],
    silent: [
      lines(aLine({ modifiers: ["25"] }), coded("20610")),
      lines(aLine({ modifiers: ["57"] }), coded("69990")),
      lines(aLine(), coded("36415"), coded("36416")),
      lines(aLine(), aLine({ procedureCode: "20610", dateFrom: "2026-03-09" })),
      lines(coded("99396"), coded("G0438")),
      lines(coded("99221"), coded("20610")),
      lines(aLine(), coded("10003")),
      lines(aLine(), coded("90480")),
      lines(aLine({ dateFrom: "" }), aLine({ dateFrom: "", procedureCode: "20610" })),
      lines(aLine())
    ]
  },
  "modifier-24-missing": {
    // Ten days after 28 February is 10 March.
    fires: [surgery(), surgery({ surgeryDate: "2025-12-10", globalDays: 90 }), surgery({ surgeryDate: "2026-03-09" })],
    silent: [
      surgery({}, "2026-03-11"),
      surgery({ surgeryDate: "2026-03-10" }),
      surgery({ renderingNpi: "1234567894" }),
      surgery({}, "2026-03-10", ["24"]),
      surgery({ globalDays: "10" }),
      surgery({ surgeryDate: "2026-03-11" }),
      surgery({ surgeryDate: "2025-12-09", globalDays: 90 }),
      { ...surgery({ renderingNpi: "" }), "renderingProvider.npi": "" },
      { ...surgery(), serviceLines: [coded("99221")] }
    ]
  },
  "therapy-modifier-missing": {
    fires: ["97012", "97150", "97161", "97168", "97530", "97542", "97750", "97755", "97763", "97799"].map(
      (code) => ["medicare", lines(coded(code))] as const
    ),
    silent: [
      ["medicare", lines(coded("97110", ["GO"]))],
      ["medicare", lines(coded("97129"), coded("97130"))],
      ["medicare", lines(coded("97010"), coded("97151"), coded("97169"), coded("97543"), coded("97764"))],
      lines(coded("97110"))
    ]
  },
  "waived-test-missing-qw": {
    fires: [
      ["medicare", lines(coded("83036"))],
      ["medicare", lines(coded("87880", ["59"]))]
    ],
    silent: [
      ...["81002", "81025", "82962", "85651", "81050", "99213"].map((code) => ["medicare", lines(coded(code))] as const),
      ["medicare", lines(coded("83036", ["QW"]))],
      ["medicare", lines(coded("83036", ["90"]))],
      ["medicare", { ...lines(coded("83036")), "billingProvider.cliaCertificate": "ppm" }],
      lines(coded("83036"))
    ]
  },
  "telehealth-modifier-missing": {
    fires: [lines(aLine({ placeOfService: "02" })), lines(aLine({ placeOfService: " 10", modifiers: ["25"] }))],
    silent: [
      ...["95", "93", "GT", "GQ", "FQ"].map((each) => lines(aLine({ placeOfService: "02", modifiers: [each] }))),
      lines(aLine({ placeOfService: "11" })),
      { ...lines(aLine({ placeOfService: "02" })), "coverages[0].payerId": "STRICT" },
      ["selfPay", lines(aLine({ placeOfService: "02" }))]
    ]
  }
})
