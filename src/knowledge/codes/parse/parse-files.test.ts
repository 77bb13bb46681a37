import { strToU8, zipSync } from "fflate"
import { describe, expect, it } from "vitest"
import { finish } from "../finish"
import { readCents } from "./money"
import { readHcpcsFile } from "./read-hcpcs-file"
import { readIcdFile } from "./read-icd-file"
import { readIcdTabular } from "./read-icd-tabular"
import { readNcciFile } from "./read-ncci-file"
import { previewOfficeList, readOfficeList } from "./read-office-list"
import { readPlaceFile } from "./read-place-file"
import { unzipWanted } from "./unzip-wanted"

const orderLine = (number: number, code: string, flag: string, title: string): string =>
  `${String(number).padStart(5, "0")} ${code.padEnd(7)} ${flag} ${title.slice(0, 60).padEnd(60)} ${title}`
const codeOf = (at: number): string => `${String.fromCharCode(65 + Math.floor(at / 10_000))}${String(at % 10_000).padStart(4, "0")}`
const orderFile = (count: number, ...extra: string[]): Uint8Array =>
  strToU8([...Array.from({ length: count }, (_, at) => orderLine(at + 1, codeOf(at), "1", `Pain number ${at}`)), ...extra].join("\r\n"))
const WHOLE = 60_500

describe("readIcdFile", () => {
  it("reads the zip, its year, new codes and ended ones, and says which lines it refused", () => {
    const order = orderFile(
      WHOLE,
      orderLine(WHOLE + 1, "U071", "1", "COVID-19"),
      "60502 ??? 1 nonsense",
      orderLine(60_503, "Z99", "7", "Bad flag")
    )
    const addenda = strToU8(
      `Add:         1 ${"U071".padEnd(7)} ${"COVID-19".padEnd(60)} COVID-19\r\nDelete:      1 ${"Y998".padEnd(7)} ${"Gone".padEnd(60)} Gone`
    )
    const zip = zipSync({ "icd10cm_order_2026.txt": order, "icd10cm_order_addenda_2026.txt": addenda, "other.pdf": new Uint8Array(50) })
    const read = finish(readIcdFile("codes.zip", zip))
    if (!read.ok) throw new Error(read.problem)
    expect(read.info).toMatchObject({ edition: "2026", validFrom: 20251001, validTo: 20260930 })
    expect(read.rows.find(({ code }) => code === "U071")).toMatchObject({ title: "COVID-19", billable: true, validFrom: 20251001 })
    expect(read.rows.find(({ code }) => code === "Y998")).toMatchObject({ billable: false, validTo: 20250930 })
    expect(read.refused.total).toBe(2)
    expect(read.refused.first.map(({ line }) => line)).toEqual([WHOLE + 2, WHOLE + 3])
  })

  it.each<[string, string, Uint8Array, RegExp]>([
    ["half a file", "icd10cm_order_2026.txt", orderFile(300), /300 codes.*cut off/],
    ["wrong columns", "icd10cm_order_2026.txt", strToU8("code,title\nA00,Cholera\n"), /No line/],
    ["no year", "codes.txt", orderFile(WHOLE), /year/],
    ["the procedure codes", "pcs.zip", zipSync({ "icd10pcs_order_2026.txt": strToU8("x") }), /ICD-10-PCS/],
    ["another zip", "photos.zip", zipSync({ "a.txt": strToU8("x") }), /icd10cm_order_YEAR/],
    ["half a zip", "codes.zip", zipSync({ "icd10cm_order_2026.txt": orderFile(3000) }).slice(0, 2000), /damaged/],
    ["a picture", "codes.png", new Uint8Array([137, 80, 78, 71, 0, 0, 1, 2, 3]), /neither a zip nor a text/]
  ])("refuses %s with a word on what is wrong", (_, name, bytes, problem) => {
    const read = finish(readIcdFile(name, bytes))
    expect(read.ok).toBe(false)
    if (!read.ok) expect(read.problem).toMatch(problem)
  })

  it("may be stopped between two steps", () => {
    const steps = readIcdFile("icd10cm_order_2026.txt", orderFile(WHOLE))
    steps.next()
    expect(steps.next().value).toMatchObject({ phase: "Reading" })
    expect(steps.return({ ok: false, problem: "stopped" }).done).toBe(true)
  })
})

describe("unzipWanted", () => {
  it("refuses a bomb before it unpacks anything", () => {
    const bomb = zipSync({ "icd10cm_order_2026.txt": new Uint8Array(30_000_000) }, { level: 9 })
    expect(unzipWanted(bomb, () => true)).toMatchObject({ ok: false, problem: expect.stringContaining("far more than its size") as string })
  })

  it("refuses a file that lies about its length", () => {
    const zip = zipSync({ "a.txt": strToU8("hello ".repeat(100)) })
    const view = new DataView(zip.buffer, zip.byteOffset)
    const central = zip.findIndex((byte, at) => byte === 0x50 && zip[at + 1] === 0x4b && zip[at + 2] === 1 && zip[at + 3] === 2)
    view.setUint32(central + 24, 5000, true)
    expect(unzipWanted(zip, () => true).ok).toBe(false)
  })
})

const hcpcsLine = (code: string, sequence: number, kind: string, long: string, short = ""): string =>
  `${code.padEnd(5)}${String(sequence).padStart(5, "0")}${kind}${long.padEnd(80)}${short.padEnd(28)}${"".padEnd(149)}2002010120250101${"".padEnd(8)}N`

describe("readHcpcsFile", () => {
  const many = Array.from({ length: 5100 }, (_, at) => hcpcsLine(`A${String(at).padStart(4, "0")}`, 100, "3", `Thing ${at}`, `Thing ${at}`))

  it("reads fixed columns, lines that go on, modifiers and dates", () => {
    const lines = [
      ...many,
      hcpcsLine("J3490", 100, "3", "Unclassified", "Drugs"),
      hcpcsLine("J3490", 200, "4", "drugs"),
      hcpcsLine("   RT", 100, "7", "Right side")
    ]
    const read = finish(readHcpcsFile("HCPC2025_OCT_ANWEB.txt", strToU8(lines.join("\r\n"))))
    if (!read.ok) throw new Error(read.problem)
    expect(read.sets.map(({ info }) => [info.system, info.edition, info.validFrom, info.validTo])).toEqual([
      ["hcpcs", "Oct 2025", 20251001, 20251231],
      ["modifier", "Oct 2025", 20251001, 20251231]
    ])
    expect(read.sets[0]?.rows.at(-1)).toMatchObject({ code: "J3490", title: "Unclassified drugs", validFrom: 20020101 })
    expect(read.sets[1]?.rows).toMatchObject([{ code: "RT", title: "Right side" }])
  })

  it("reads the CSV by its headings and refuses lines without a code", () => {
    const lines = [
      "HCPC,LONG DESCRIPTION,SHORT DESCRIPTION,ADD DT,TERM DT",
      ...many.map((_, at) => `A${String(at).padStart(4, "0")},"Thing, ${at}",T,20020101,`),
      "99213,x,y,,"
    ]
    const read = finish(readHcpcsFile("HCPC2025_JAN_ANWEB.csv", strToU8(lines.join("\n"))))
    if (!read.ok) throw new Error(read.problem)
    expect(read.sets[0]?.rows[1]).toMatchObject({ title: "Thing, 1", validFrom: 20020101 })
    expect(read.refused.first).toEqual([{ line: 5102, reason: "the code column holds neither a code nor a modifier" }])
  })

  it.each<[string, Uint8Array, RegExp]>([
    ["a.csv", strToU8("name,phone\nx,y\n"), /no heading line/],
    ["a.txt", strToU8(many.slice(0, 10).join("\n")), /10 codes.*cut off/],
    ["a.zip", zipSync({ "readme.txt": strToU8("x") }), /HCPC20/],
    ["a.xlsx", new Uint8Array(100), /not text/]
  ])("refuses %s", (name, bytes, problem) => {
    const read = finish(readHcpcsFile(name, bytes))
    expect(read.ok ? "" : read.problem).toMatch(problem)
  })
})

describe("the office's list", () => {
  const csv = strToU8(
    '\ufeffDescription;CPT Code;Mod;Fee\n"Visit, short";99213;;"$115.50"\nVisit;99213;25;120\nBad;ABC DEF;;5\nShot;J3420;;twelve\nLab;80053;;1,250.00\n'
  )

  it("guesses the columns and shows rows before anything is taken", () => {
    expect(previewOfficeList("fees.csv", csv)).toMatchObject({
      ok: true,
      hasHeading: true,
      columns: { title: 0, code: 1, modifier: 2, amount: 3 }
    })
    expect(previewOfficeList("fees.csv", strToU8("99213,Visit,85.00\n99214,Longer visit,120.00\n"))).toMatchObject({
      ok: true,
      hasHeading: false,
      columns: { code: 0, title: 1, amount: 2 }
    })
  })

  it("reads fees in cents and says which lines it refused", () => {
    const read = finish(
      readOfficeList("fees.csv", csv, { title: 0, code: 1, modifier: 2, amount: 3 }, { hasHeading: true, edition: "2026" })
    )
    if (!read.ok) throw new Error(read.problem)
    expect(read.rows.map(({ code, amountCents }) => [code, amountCents])).toEqual([
      ["99213", 11_550],
      ["9921325", 12_000],
      ["80053", 125_000]
    ])
    expect(read.refused.first.map(({ line }) => line)).toEqual([4, 5])
  })

  it("refuses what is no table", () => {
    expect(previewOfficeList("a.csv", strToU8("hello\n")).ok).toBe(false)
    expect(previewOfficeList("a.xlsx", new Uint8Array(200)).ok).toBe(false)
    expect(
      finish(readOfficeList("a.csv", csv, { title: 0, code: -1, modifier: -1, amount: 3 }, { hasHeading: true, edition: "x" })).ok
    ).toBe(false)
  })

  it.each([
    ["85", 8500],
    ["$1,234.5", 123_450],
    ["12.345", null],
    ["-5", null],
    ["1,23", null],
    ["", null]
  ])("reads the amount %j as %s", (shown, cents) => {
    expect(readCents(shown)).toBe(cents)
  })
})

describe("readNcciFile", () => {
  it("reads pairs below their licence lines", () => {
    const lines = [
      "Some licence text",
      "Column 1\tColumn 2\t*\tEffective\tDeletion\tModifier\tRationale",
      "0001A\t0591T\t\t20200101\t*\t1\tMisuse",
      "0001A\tG0008\t\t20200101\t20211231\t0\tOther",
      "0001A\tbad"
    ]
    const read = finish(readNcciFile("ptp.txt", strToU8(lines.join("\n"))))
    expect(read).toMatchObject({
      ok: true,
      kind: "pairs",
      pairs: [
        { column1: "0001A", column2: "0591T", from: 20200101, to: 0, allowsModifier: true },
        { column1: "0001A", column2: "G0008", from: 20200101, to: 20211231, allowsModifier: false }
      ],
      refused: { total: 1, first: [{ line: 5 }] }
    })
  })

  it("reads unit limits", () => {
    const read = finish(
      readNcciFile(
        "mue.csv",
        strToU8('HCPCS/CPT Code,MUE Values,Indicator,Rationale\nA4253,4,"3 Date of Service Edit: Clinical",x\nJ1885,many,3,x\n')
      )
    )
    expect(read).toMatchObject({ ok: true, kind: "units", limits: [{ code: "A4253", units: 4, indicator: 3 }], refused: { total: 1 } })
  })

  it("refuses another file", () => {
    expect(finish(readNcciFile("a.csv", strToU8("name,phone\nx,y\n"))).ok).toBe(false)
  })
})

describe("readIcdTabular and readPlaceFile", () => {
  it("reads inclusion terms of each code", () => {
    const diag = (at: number): string =>
      `<diag>\n<name>A${String(at).padStart(4, "0").replace(/^(..)/, "$1.")}</name>\n<inclusionTerm>\n<note>Word &amp; ${at}</note>\n</inclusionTerm>\n<excludes1>\n<note>not this</note>\n</excludes1>\n</diag>`
    const read = finish(
      readIcdTabular("tabular.xml", strToU8(`<?xml version="1.0"?>\n${Array.from({ length: 1200 }, (_, at) => diag(at)).join("\n")}`))
    )
    if (!read.ok) throw new Error(read.problem)
    expect(read.count).toBe(1200)
    expect(read.terms.get("A0007")).toEqual(["Word & 7"])
    expect(finish(readIcdTabular("a.xml", strToU8("<a/>"))).ok).toBe(false)
  })

  it("reads places of service and leaves out numbers that are not assigned", () => {
    const lines = [
      "Code,Name",
      ...Array.from({ length: 30 }, (_, at) => `${at},"PLACE ${at} - WHERE CARE IS GIVEN"`),
      "98,UNASSIGNED",
      "x1,Bad"
    ]
    const read = readPlaceFile("pos.csv", strToU8(lines.join("\n")))
    if (!read.ok) throw new Error(read.problem)
    expect(read.rows[3]).toMatchObject({ code: "03", title: "Place 3", description: "where care is given" })
    expect(read.rows).toHaveLength(30)
    expect(read.refused.first).toEqual([{ line: 33, reason: "the first column holds no two-digit code" }])
  })
})
