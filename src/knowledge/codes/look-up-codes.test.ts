import { describe, expect, it } from "vitest"
import { buildCodeSet } from "./build-code-set"
import type { CodeRow, CodeSystem } from "./code-set"
import { finish } from "./finish"
import { lookUpCodes } from "./look-up-codes"
import { openCodeSet, type CodeSet } from "./open-code-set"
import { openStarterSets } from "./open-starter-sets"

const starter = openStarterSets()
const first = (query: string): string | undefined => lookUpCodes(starter, query)[0]?.dotted

const setOf = (system: CodeSystem, rows: CodeRow[]): CodeSet => {
  const info = { system, edition: "2026", validFrom: 20251001, validTo: 20260930, origin: "file" as const }
  return openCodeSet(finish(buildCodeSet(info, rows)))!
}
const row = (code: string, title: string, more: Partial<CodeRow> = {}): CodeRow => ({ code, title, billable: true, ...more })
const icd = setOf("icd10cm", [
  row("M25", "Other joint disorder, not elsewhere classified", { billable: false }),
  row("M2556", "Pain in knee", { billable: false }),
  row("M25561", "Pain in right knee"),
  row("M25562", "Pain in left knee"),
  row("M25569", "Pain in unspecified knee"),
  row("K210", "Gastro-esophageal reflux disease with esophagitis"),
  row("K219", "Gastro-esophageal reflux disease without esophagitis"),
  row("S93401A", "Sprain of unspecified ligament of right ankle, initial encounter"),
  row("S93401D", "Sprain of unspecified ligament of right ankle, subsequent encounter"),
  row("B8801", "Infestation by Demodex mites", { validFrom: 20251001 }),
  row("B880", "Other acariasis", { billable: false, validTo: 20250930 })
])

describe("lookUpCodes", () => {
  it.each([
    ["J45.909", "J45.909"],
    ["j45909", "J45.909"],
    ["I1O", "I10"],
    ["insulin use long term", "Z79.4"],
    ["ear infeccion, left", "H66.92"],
    ["gastroenteritus viral", "A08.4"],
    ["pos home visit", "12"],
    ["modifier wasted drug", "JW"],
    ["hcpcs cane", "E0100"]
  ])("finds %s", (query, expected) => {
    expect(first(query)).toBe(expected)
  })

  it("takes the side that was asked for, and the unspecified one when none was", () => {
    expect(lookUpCodes([icd], "knee pain left")[0]?.code).toBe("M25562")
    expect(lookUpCodes([icd], "knee pain")[0]?.code).toBe("M25569")
    expect(lookUpCodes([icd], "rt knee pain")[0]?.otherSides.map(({ code }) => code)).toEqual(["M25562", "M25569"])
  })

  it("tells with from without", () => {
    expect(lookUpCodes([icd], "reflux no esophagitis")[0]?.code).toBe("K219")
    expect(lookUpCodes([icd], "reflux with esophagitis")[0]?.code).toBe("K210")
  })

  it("takes the first visit of an injury unless another is meant", () => {
    expect(lookUpCodes([icd], "right ankle sprain")[0]?.code).toBe("S93401A")
    expect(lookUpCodes([icd], "right ankle sprain follow up")[0]?.code).toBe("S93401D")
  })

  it("shows what to add to a code that is not specific enough", () => {
    const [hit] = lookUpCodes([icd], "m25.56")
    expect(hit).toMatchObject({ dotted: "M25.56", billable: false, childCount: 3 })
    expect(hit?.children.map(({ dotted }) => dotted)).toEqual(["M25.561", "M25.562", "M25.569"])
    expect(lookUpCodes([icd], "M25")[0]?.children.map(({ code }) => code)).toEqual(["M2556"])
  })

  it("says whether a code is valid on the day", () => {
    const on = (code: string, asOf: string | null): string | undefined => lookUpCodes([icd], code, { asOf })[0]?.validity
    expect(on("B8801", "2025-09-30")).toBe("not yet")
    expect(on("B8801", "2025-10-01")).toBe("valid")
    expect(on("B880", "2025-10-01")).toBe("ended")
    expect(on("K219", "2024-01-01")).toBe("other edition")
    expect(on("K219", null)).toBe("unknown")
  })

  it("gives everyday words of the starter set to a loaded file, and drops codes that the file no longer has", () => {
    const loaded = setOf("icd10cm", [row("I10", "Essential (primary) hypertension"), row("R05", "Cough", { billable: false })])
    expect(lookUpCodes([loaded, ...starter], "presion alta", { systems: ["icd10cm"] })[0]).toMatchObject({ code: "I10", origin: "file" })
    expect(lookUpCodes([loaded, ...starter], "strep throat", { systems: ["icd10cm"] }).map(({ code }) => code)).not.toContain("J020")
  })

  it("keeps to the systems asked for", () => {
    expect(lookUpCodes(starter, "office", { systems: ["pos"] }).every(({ system }) => system === "pos")).toBe(true)
    expect(lookUpCodes(starter, "office", { systems: [] })).toEqual([])
  })

  it.each(["", "   ", "%%%", "...", "zzzzqqqq", "no", "?", "w/o"])("answers %j without trouble", (query) => {
    expect(Array.isArray(lookUpCodes(starter, query))).toBe(true)
  })

  it("answers 20,000 characters as fast as a short question", () => {
    expect(lookUpCodes(starter, "migraine ".repeat(2500))[0]?.dotted).toBe("G43.909")
  })

  it("finds fees of the office's own list", () => {
    const office = setOf("office", [row("99213", "Visit, known patient", { amountCents: 11_550 })])
    expect(lookUpCodes([office], "99213")[0]).toMatchObject({ system: "office", amountCents: 11_550 })
  })
})
