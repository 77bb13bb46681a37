import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { recordFromPage } from "./record-from-page"

const asOf = "2026-03-12"
const read = (texts: Record<string, string>, words: Record<string, string> = {}) =>
  recordFromPage(
    Object.entries(texts).map(([key, text], at) => ({ key, ref: at, label: key, text, words: words[key] ?? key })),
    { asOf }
  )

describe("a claim page as a superbill", () => {
  it("reads a row with its code, split modifiers, pointers, money and dates", () => {
    const { record, notRead } = read({
      "claim.line[0].dateFrom": "03/10/2026",
      "claim.line[0].placeOfService": "11 - Office",
      "claim.line[0].code": "99213 - office visit",
      "claim.line[0].modifier[0]": "25",
      "claim.line[0].modifier[1]": "",
      "claim.line[0].modifier[2]": "59",
      "claim.line[0].pointer": "1,2",
      "claim.line[0].charge": "$1,130.00",
      "claim.line[0].units": "1 UN",
      "claim.diagnosis[0]": "J02.9 Sore throat",
      "claim.diagnosis[1]": "e119"
    })
    expect(notRead).toEqual([])
    expect(record.serviceLines).toMatchObject([
      {
        dateFrom: "2026-03-10",
        placeOfService: "11",
        procedureCode: "99213",
        modifiers: ["25", "59"],
        diagnosisPointers: ["A", "B"],
        charge: 1130,
        units: 1
      }
    ])
    expect(record.diagnoses).toEqual([{ code: "J02.9" }, { code: "E119" }])
  })

  it("leaves rows out that the page only laid out, and points at the boxes of those it took", () => {
    const { record, places } = read({
      "claim.line[0].code": "",
      "claim.line[0].placeOfService": "11",
      "claim.line[1].code": "99214",
      "claim.line[1].charge": "100",
      "claim.line[2].units": "1"
    })
    expect(record.serviceLines.map((line) => line.procedureCode)).toEqual(["99214"])
    expect(places.find(({ path }) => path === "serviceLines[0].procedureCode")?.ref).toBe(2)
  })

  it("joins dates and money that stand in parts", () => {
    const { record } = read({
      "claim.line[0].code": "99213",
      "claim.line[0].dateFrom.month": "3",
      "claim.line[0].dateFrom.day": "10",
      "claim.line[0].dateFrom.year": "26",
      "claim.line[0].charge.dollars": "130",
      "claim.line[0].charge.cents": "5"
    })
    expect(record.serviceLines[0]).toMatchObject({ dateFrom: "2026-03-10", charge: 130.05 })
  })

  it("takes a page at its word that writes the day first", () => {
    const { record } = read({ "patient.birthDate": "04/03/1985", "claim.accidentDate": "25/02/2026" })
    expect(record.patient.birthDate).toBe("1985-03-04")
    expect(record.encounter.accident.date).toBe("2026-02-25")
  })

  it("spreads a date and a place above the rows over rows without their own", () => {
    const { record } = read({ "encounter.serviceDate": "2026-03-10", "claim.line[0].code": "99213", "claim.line[1].code": "36415" })
    expect(record.serviceLines.map(({ dateFrom }) => dateFrom)).toEqual(["2026-03-10", "2026-03-10"])
  })

  it("tells the practice's number from the clinician's by the words of the box", () => {
    const texts = { "provider.npi": "1234567893", "provider.taxId": "12-3456789", "claim.line[0].renderingNpi": "" }
    expect(read(texts, { "provider.npi": "33a NPI" }).record.billingProvider.npi).toBe("1234567893")
    expect(read(texts, { "provider.npi": "Rendering NPI" }).record.renderingProvider.npi).toBe("1234567893")
  })

  it("numbers twelve pointers, and reads two digits as two pointers", () => {
    const pointers = (text: string, many = 0) =>
      read({
        "claim.line[0].code": "99213",
        "claim.line[0].pointer": text,
        ...Object.fromEntries(Array.from({ length: many }, (_, at) => [`claim.diagnosis[${at}]`, `J02.${at % 10}`]))
      }).record.serviceLines[0]?.diagnosisPointers
    expect(pointers("12")).toEqual(["A", "B"])
    expect(pointers("12", 12)).toEqual(["L"])
    expect(pointers("AC")).toEqual(["A", "C"])
    expect(pointers("a, b")).toEqual(["A", "B"])
    expect(pointers("10")).toEqual(["J"])
    expect(pointers("Z")).toEqual(["Z"])
  })

  it("names what cannot be read and leaves it out", () => {
    const { record, notRead } = read({
      "claim.totalCharge": "1,2.5",
      "claim.line[0].code": "99213",
      "claim.line[0].dateFrom": "13/45/2026"
    })
    expect(record.charges.total).toBeUndefined()
    expect(notRead.map(({ key }) => key)).toEqual(["claim.totalCharge", "claim.line[0].dateFrom"])
    expect(notRead.map(({ why }) => why).join(" ")).not.toContain("1,2.5")
  })

  it("does not decide between two boxes that say different things", () => {
    const { record, notRead } = read({
      "claim.line[0].renderingNpi": "1234567893",
      "claim.line[0].code": "99213",
      "claim.line[1].renderingNpi": "1999999984",
      "claim.line[1].code": "99214"
    })
    expect(record.renderingProvider.npi).toBe("1234567893")
    expect(notRead).toHaveLength(1)
  })

  it("makes a superbill of any texts at all", () => {
    const key = fc.constantFrom(
      ...["code", "units", "charge", "pointer", "dateFrom", "modifier[0]", "placeOfService", "charge.cents", "dateTo.year"].flatMap(
        (part) => [`claim.line[0].${part}`, `claim.line[49].${part}`, `claim.line[70].${part}`]
      ),
      ...["patient.name.full", "patient.sex", "patient.address.state", "coverage.secondary.memberId", "coverage.primary.relationship"],
      ...[
        "provider.name.full",
        "claim.resubmissionCode",
        "claim.patientSignature",
        "claim.diagnosis[11]",
        "encounter.serviceDate",
        "claim.amountPaid"
      ]
    )
    const field = fc.record({
      key,
      text: fc.oneof(fc.string({ maxLength: 300 }), fc.constantFrom("9999999.99", "12", "03/04/2026", "AB", "checked"))
    })
    fc.assert(
      fc.property(fc.array(field, { maxLength: 30 }), (boxes) => {
        // A record that no superbill could hold would come back empty, and lose this one too.
        const all = [{ key: "claim.patientAccountNumber", text: "A1" }, ...boxes]
        const { record } = recordFromPage(
          all.map(({ key: each, text }, ref) => ({ key: each, text, ref, label: each })),
          { asOf }
        )
        return record.claimId === "A1"
      })
    )
  })
})
