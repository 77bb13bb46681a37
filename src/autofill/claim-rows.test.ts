import { describe, expect, it } from "vitest"
import { aField, aPage } from "../../tests/support/a-page"
import { readBoxes, type Box } from "../../tests/support/read-boxes"
import { classifyPage } from "./classify-page"
import type { FieldFact } from "./facts"

const times = (count: number, labels: readonly string[], section = (_line: number) => "Service lines"): Box[] =>
  Array.from({ length: count }, (_each, line) => labels.map((label): Box => ({ label, sections: [section(line)] }))).flat()

describe("service lines that nothing counts", () => {
  const labels = ["Date of Service", "Place", "CPT Code", "Modifiers", "Dx Ptr", "Charge", "Units"]

  it("the same labels again are the next line, its modifier the first of that line", () => {
    expect(readBoxes(times(2, labels)).slice(7)).toEqual([
      "claim.line[1].dateFrom",
      "claim.line[1].placeOfService",
      "claim.line[1].code",
      "claim.line[1].modifier[0]",
      "claim.line[1].pointer",
      "claim.line[1].charge",
      "claim.line[1].units"
    ])
  })

  it("each line under a heading of its own", () => {
    expect(readBoxes(times(2, ["From", "To", "CPT"], (line) => `Line ${line + 1}`))).toEqual([
      "claim.line[0].dateFrom",
      "claim.line[0].dateTo",
      "claim.line[0].code",
      "claim.line[1].dateFrom",
      "claim.line[1].dateTo",
      "claim.line[1].code"
    ])
  })

  it("the total below them belongs to no line", () => {
    expect(readBoxes([...times(2, ["CPT", "Charge"]), "Total charge"])).toEqual([
      "claim.line[0].code",
      "claim.line[0].charge",
      "claim.line[1].code",
      "claim.line[1].charge",
      "claim.totalCharge"
    ])
  })

  it("a number in a modifier's id counts modifiers where the codes carry none", () => {
    const modifiers = [1, 2, 3].map((number): Box => ({ label: `Mod ${number}`, name: `modifier${number}` }))
    expect(readBoxes([{ label: "CPT", name: "cpt" }, ...modifiers])).toEqual([
      "claim.line[0].code",
      "claim.line[0].modifier[0]",
      "claim.line[0].modifier[1]",
      "claim.line[0].modifier[2]"
    ])
  })

  it("Place says nothing away from a procedure", () => {
    expect(readBoxes(["First name", "Place", "Last name"])[1]).toBe("(not-known)")
  })
})

describe("one service line of the paper form", () => {
  const inRow = (box: Box): Box => ({ row: 0, group: "24.", ...box })

  it("dates in three boxes under one caption, by their ids", () => {
    const three = (label: string, end: string) => ["d", "m", "y"].map((part) => inRow({ label, name: `dos_${end}_${part}` }))
    expect(readBoxes([...three("From MM DD YY", "from"), ...three("To MM DD YY", "to"), inRow({ label: "CPT/HCPCS" })])).toEqual([
      "claim.line[0].dateFrom.day",
      "claim.line[0].dateFrom.month",
      "claim.line[0].dateFrom.year",
      "claim.line[0].dateTo.day",
      "claim.line[0].dateTo.month",
      "claim.line[0].dateTo.year",
      "claim.line[0].code"
    ])
  })

  it("dates in three boxes without ids, by their place", () => {
    const three = Array.from({ length: 3 }, () => inRow({ label: "From MM DD YY" }))
    expect(readBoxes([...three, inRow({ label: "CPT/HCPCS" })]).slice(0, 3)).toEqual([
      "claim.line[0].dateFrom.month",
      "claim.line[0].dateFrom.day",
      "claim.line[0].dateFrom.year"
    ])
  })

  it("two charges under one caption are dollars and cents; the total keeps its own", () => {
    expect(
      readBoxes([
        inRow({ label: "CPT/HCPCS" }),
        inRow({ label: "$ CHARGES" }),
        inRow({ label: "$ CHARGES", maxlength: 2 }),
        { label: "28. Total Charge", row: 0 }
      ])
    ).toEqual(["claim.line[0].code", "claim.line[0].charge.dollars", "claim.line[0].charge.cents", "claim.totalCharge"])
  })

  it("a box without words after a modifier is the next modifier", () => {
    expect(readBoxes([{ label: "CPT/HCPCS", row: 0 }, { label: "Modifier", row: 0 }, {}, { label: "Units", row: 0 }])).toEqual([
      "claim.line[0].code",
      "claim.line[0].modifier[0]",
      "claim.line[0].modifier[1]",
      "claim.line[0].units"
    ])
  })
})

describe("a row of another table", () => {
  it("is no service line, though tables number their rows alike", () => {
    expect(
      readBoxes([
        { label: "CPT", row: 0, sections: ["Lines"] },
        { label: "Charge", row: 0, sections: ["Lines"] },
        { label: "Effective date", row: 0, sections: ["Coverage"] },
        { label: "NPI", row: 0, sections: ["Billing provider"] }
      ]).slice(2)
    ).toEqual(["coverage.primary.effectiveDate", "provider.npi"])
  })
})

describe("printed numbers of the paper form", () => {
  const numbers = ["1a. Insured's I.D. Number", "2. Patient's Name", "4. Insured's Name", "17. Name of Referring Provider"]

  it("the letter of a diagnosis is of the number in its caption, and of no number before", () => {
    const first = {
      ...aField(),
      labels: [
        { text: "A.", kind: "wrap" },
        { text: "21. Diagnosis or Nature of Illness", kind: "preceding-text" }
      ]
    }
    const page = aPage(
      ...[...numbers, "10a. Employment?"].map((label) => aField({ label })),
      first as FieldFact,
      ...["B", "C"].map((letter) => aField({ label: `${letter}.`, id: `dx${letter}` }))
    )
    const keys = classifyPage(page, []).map(({ meaning }) => meaning.key)
    expect(keys.slice(-3)).toEqual(["claim.diagnosis[0]", "claim.diagnosis[1]", "claim.diagnosis[2]"])
  })

  it("a. under 32 and 33 is the NPI, b. is left alone", () => {
    const facility = "32. Service Facility Location Information"
    const boxes = [
      { label: "Name", group: facility },
      { label: "a.", group: facility },
      { label: "b.", group: facility }
    ]
    expect(readBoxes([...numbers, ...boxes, "33. Billing Provider Info & Ph#", "a."]).slice(4)).toEqual([
      "facility.name",
      "facility.npi",
      expect.stringMatching(/^\(/),
      expect.stringMatching(/^(provider\.|\()/),
      "provider.npi"
    ])
  })
})
