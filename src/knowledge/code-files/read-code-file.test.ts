import { strToU8 } from "fflate"
import { expect, it } from "vitest"
import { buildCodeSet } from "../codes/build-code-set"
import type { CodeRow, CodeSetInfo } from "../codes/code-set"
import { finish } from "../codes/finish"
import { lookUpCodes } from "../codes/look-up-codes"
import { openCodeSet, type CodeSet } from "../codes/open-code-set"
import { describeCodeFile } from "./describe-code-file"
import { editEdition } from "./edit-edition"
import { packCodeFile, type PackedFile } from "./pack-code-file"
import { readCodeFile, type CodeFile } from "./read-code-file"
import { rowOfSet } from "./rows-of-set"

const info: CodeSetInfo = { system: "icd10cm", edition: "2026", validFrom: 20251001, validTo: 20260930, origin: "file" }
const none = { refused: { total: 0, byReason: {}, first: [] }, notes: [], warnings: [] }
const setOf = (rows: CodeRow[]): CodeSet => {
  const set = openCodeSet(finish(buildCodeSet(info, rows)))
  if (!set) throw new Error("not opened")
  return set
}
const opened = (packed: PackedFile): CodeSet | null => (packed.ok && packed.sets[0] ? openCodeSet(packed.sets[0].bytes) : null)
const read = (
  kind: Parameters<typeof readCodeFile>[0],
  name: string,
  text: string,
  office: Parameters<typeof readCodeFile>[4] = null
): CodeFile => {
  const file = finish(readCodeFile(kind, name, strToU8(text), [], office))
  if (!file.ok) throw new Error(file.problem)
  return file
}

const rows: CodeRow[] = [
  { code: "Q01", title: "Fictional zorble", billable: false },
  {
    code: "Q010",
    title: "Fictional zorble of hand",
    shortTitle: "Zorble hand",
    billable: true,
    validFrom: 20251001,
    alsoCalled: ["wibble"]
  },
  { code: "Q011", title: "Fictional quimble", billable: true, validTo: 20260101, description: "long words", use: 2, amountCents: 500 }
]

it("rows come out of a set as they went in", () => {
  const set = setOf(rows)
  expect(rows.map((_, at) => rowOfSet(set, at))).toEqual(rows)
})

it("inclusion terms are joined to loaded codes, in place of those that were there", () => {
  const terms = new Map([["Q011", ["sproing"]]])
  const set = opened(finish(packCodeFile({ ok: true, holds: "terms", terms, count: 1, ...none }, setOf(rows))))
  expect(set?.info).toEqual(info)
  expect(lookUpCodes(set ? [set] : [], "sproing")[0]).toMatchObject({ code: "Q011", amountCents: 500 })
  expect(lookUpCodes(set ? [set] : [], "wibble")).toEqual([])
  expect(finish(packCodeFile({ ok: true, holds: "terms", terms, count: 1, ...none }, null))).toMatchObject({
    ok: false,
    problem: expect.stringMatching(/Load those first/)
  })
})

it("inclusion terms outlive the edition they came with", () => {
  const next = rows.map(({ alsoCalled: _, ...row }) => row).filter(({ code }) => code !== "Q01")
  const packed = finish(
    packCodeFile({ ok: true, holds: "sets", sets: [{ info: { ...info, edition: "2027" }, rows: next }], ...none }, setOf(rows))
  )
  expect(packed.ok && packed.sets[0]).toMatchObject({ codes: 2, terms: 1 })
  const set = opened(packed)
  expect(lookUpCodes(set ? [set] : [], "wibble")[0]).toMatchObject({ code: "Q010", edition: "2027" })
})

it("pairs and unit limits say their edition and part, and what makes them doubtful", () => {
  const pairs = read("edits", "ccipra-v313r0-f2.txt", "11042\t97597\t\t20200101\t*\t1\tmisuse\n97110\t97530\t\t20200101\t*\t0\tmore\n")
  expect(pairs).toMatchObject({ holds: "pairs", id: "pairs 2", edition: "version 31.3", warnings: [expect.stringMatching(/cut off/)] })
  expect(describeCodeFile(pairs)).toMatchObject({
    title: "NCCI pairs, part 2, version 31.3",
    counts: ["2 pairs of codes"],
    rows: [
      ["11042", "97597", "allowed"],
      ["97110", "97530", "never"]
    ],
    replaces: ["pairs 2"]
  })
  const limits = read("edits", "MCR_MUE_OutpatientHospital_Eff_10-01-2026.csv", "97110,6,3 Date of Service Edit: Clinical\n")
  expect(limits).toMatchObject({ holds: "units", id: "units", edition: "from 10/01/2026" })
  expect(limits.warnings).toEqual([expect.stringMatching(/cut off/), expect.stringMatching(/practitioners/)])
  expect(editEdition("edits.zip")).toEqual({ edition: "edition not given", part: "", isForOffice: true })
})

it("an office's list is read by the columns given, and its fees with modifiers are shown apart", () => {
  const office = { columns: { code: 0, title: 1, amount: 2, modifier: 3 }, hasHeading: true, edition: "Fees" }
  const file = read("office", "fees.csv", "Proc,What,Fee,Mod\n99213,Visit,1250.5,\n99213,Visit,140,25\n36415,Draw,,\nx,Bad,1,\n", office)
  expect(describeCodeFile(file)).toMatchObject({
    title: "Our own codes and fees, Fees",
    counts: ["3 codes, 2 with a fee"],
    rows: [
      ["99213", "Visit", "$1,250.50"],
      ["99213-25", "Visit", "$140.00"],
      ["36415", "Draw", ""]
    ],
    refused: { total: 1, first: [{ line: 5 }] },
    replaces: ["office"]
  })
  expect(finish(readCodeFile("office", "fees.csv", strToU8("a,b\n"), [], null))).toMatchObject({ ok: false })
})

it("a list of codes and a fee schedule complete each other, whichever comes first", () => {
  const columns = { code: 0, title: 1, amount: 2, modifier: 3 }
  const office = { columns, hasHeading: true, edition: "Ours" }
  const pack = (file: CodeFile, before: CodeSet | null) => opened(finish(packCodeFile(file, before)))
  const rowsOf = (set: CodeSet | null) =>
    set
      ? Array.from({ length: set.size }, (_, at) => rowOfSet(set, at)).map(({ code, title, amountCents }) => [code, title, amountCents])
      : []
  const names = read("office", "codes.csv", "Code,What\n99213,Visit\n36415,Draw\n", office)
  const fees = read("office", "fees.csv", "Code,,Fee,Mod\n99213,,125,\n99213,,140,25\n97110,,48,\n", office)
  expect(describeCodeFile(fees).joins).toBe(true)
  const whole = [
    ["36415", "Draw", undefined],
    ["97110", "97110", 4800],
    ["99213", "Visit", 12500]
  ]
  expect(rowsOf(pack(fees, pack(names, null)))).toEqual([...whole, ["9921325", "Visit", 14000]])
  expect(rowsOf(pack(names, pack(fees, null)))).toEqual([...whole, ["9921325", "9921325", 14000]])
  const both = read("office", "all.csv", "Code,What,Fee\n99213,Visit,130\n", office)
  expect(describeCodeFile(both).joins).toBe(false)
  expect(rowsOf(pack(both, pack(fees, null)))).toEqual([["99213", "Visit", 13000]])
})
