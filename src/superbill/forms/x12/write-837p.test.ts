import { Readable } from "node:stream"
import { type X12Interchange, X12Parser } from "node-x12"
import { describe, expect, it } from "vitest"
import { X12parser } from "x12-parser"
import { aClaimEnvelope } from "../../../../tests/support/a-claim-envelope"
import { fullSuperbill } from "../../../../tests/support/full-superbill"
import { blankClaimSender } from "../../claim-sender"
import { emptySuperbill, type Superbill } from "../../record"
import type { ClaimEnvelope } from "./claim-envelope"
import { write837P } from "./write-837p"

const textOf = (record: Superbill, over: Partial<ClaimEnvelope> = {}): string => {
  const written = write837P(record, { ...aClaimEnvelope, ...over })
  if (!written.ok) throw new Error(written.problems.map(({ place }) => place).join(", "))
  return written.value
}
const refusedAt = (record: Superbill, over: Partial<ClaimEnvelope> = {}): string[] => {
  const written = write837P(record, { ...aClaimEnvelope, ...over })
  return written.ok ? [] : written.problems.map(({ place }) => place)
}
const linesOf = (text: string): string[] => text.replace(/~$/, "").split("~\n")

describe("a claim read by a parser that is not ours", () => {
  it("has the envelope, counts and values that were put in", () => {
    const text = textOf(fullSuperbill())
    const interchange = new X12Parser(true).parse(text) as X12Interchange
    const group = interchange.functionalGroups[0]
    const set = group?.transactions[0]
    const values = (tag: string, ...elements: number[]): (string | undefined)[][] =>
      (set?.segments ?? []).filter((each) => each.tag === tag).map((each) => elements.map((element) => each.valueOf(element)))
    expect(Number(interchange.header.valueOf(13))).toBe(12)
    expect(Number(interchange.trailer.valueOf(2))).toBe(12)
    expect(group?.header.valueOf(8)).toBe("005010X222A1")
    expect(group?.trailer.valueOf(2)).toBe("34")
    expect(Number(set?.header.valueOf(2))).toBe(5)
    expect(Number(set?.trailer.valueOf(1))).toBe((set?.segments.length ?? 0) + 2)
    expect(values("CLM", 1, 2, 5)).toEqual([["R-42", "175.1", "11:B:7"]])
    expect(values("HL", 1, 2, 3, 4)).toEqual([
      ["1", "", "20", "1"],
      ["2", "1", "22", "1"],
      ["3", "2", "23", "0"]
    ])
    expect(values("SBR", 1, 9)).toEqual([
      ["P", "CI"],
      ["S", "MC"]
    ])
    expect(values("SV1", 1, 2, 4)).toEqual([
      ["HC:99213:25", "130", "1"],
      ["HC:J1885:::::KETOROLAC", "45.1", "2"]
    ])
    expect(values("REF", 1, 2)).toEqual([
      ["EI", "123456789"],
      ["9F", "REF77"],
      ["G1", "AUTH9"],
      ["F8", "PAYER123"],
      ["X4", "36D0000001"]
    ])
  })

  it("is the same segments to a second one", async () => {
    const text = textOf(fullSuperbill({ "patient.name.last": "Peña~Sample*Co: the ^ 2nd" }))
    const segments: Record<string, string>[] = []
    for await (const segment of Readable.from([text]).pipe(new X12parser())) segments.push(segment as Record<string, string>)
    expect(segments.map(({ name }) => name)).toEqual(linesOf(text).map((line) => line.split("*")[0]))
    expect(segments.find((each) => each["name"] === "NM1" && each["1"] === "QC")?.["3"]).toBe("PENA SAMPLE CO THE 2ND")
    expect(segments.find(({ name }) => name === "SE")?.["1"]).toBe(String(segments.length - 4))
    const charges = segments.filter(({ name }) => name === "SV1").map((each) => Number(each["2"]))
    expect(charges.reduce((sum, each) => sum + each, 0)).toBeCloseTo(Number(segments.find(({ name }) => name === "CLM")?.["2"]))
  })
})

describe("the interchange", () => {
  it("begins with a header of 106 characters that tells its delimiters", () => {
    const text = textOf(fullSuperbill())
    expect(text.indexOf("~")).toBe(105)
    expect(text.charAt(104)).toBe(":")
    expect(text.slice(0, 3)).toBe("ISA")
    expect(text.charAt(102)).toBe("T")
  })

  it("names the office and its clearinghouse as the office set it", () => {
    const sender: ClaimEnvelope["sender"] = {
      ...aClaimEnvelope.sender,
      submitterId: "A NUMBER THAT IS TOO LONG",
      interchangeSenderId: "123456789",
      senderQualifier: "30",
      interchangeReceiverId: "HOUSE-X",
      usage: "production"
    }
    const [isa = "", gs, , , submitter, , receiver] = linesOf(textOf(fullSuperbill(), { sender }))
    expect([isa.slice(32, 50), isa.slice(51, 69), isa.charAt(102)]).toEqual(["30*123456789      ", "ZZ*HOUSE-X        ", "P"])
    expect(gs).toMatch(/^GS\*HC\*123456789\*HOUSE-X\*/)
    expect(submitter).toMatch(/\*46\*A NUMBER THAT IS TOO LONG$/)
    expect(receiver).toMatch(/\*46\*HOUSE$/)
    expect(refusedAt(fullSuperbill(), { sender: { ...sender, interchangeSenderId: "" } })).toEqual(["envelope.interchangeSenderId"])
  })

  it("invents nothing where the office has not said who sends: every missing part is named", () => {
    expect(refusedAt(fullSuperbill(), { sender: blankClaimSender }).sort()).toEqual([
      "envelope.contactName",
      "envelope.contactPhone",
      "envelope.receiverId",
      "envelope.receiverName",
      "envelope.submitterId",
      "envelope.submitterName"
    ])
  })

  it("is refused with a name for each part that is not right", () => {
    const record = fullSuperbill()
    expect(refusedAt(record, { date: "0026-03-16" })).toEqual(["envelope.date"])
    expect(refusedAt(record, { time: "25:00" })).toEqual(["envelope.time"])
    expect(refusedAt(record, { sender: { ...aClaimEnvelope.sender, contactPhone: "555" } })).toEqual(["envelope.contactPhone"])
    expect(refusedAt(record, { controlNumbers: { interchange: "1234567890", group: "", transaction: "a" } })).toEqual([
      "envelope.controlNumbers.interchange",
      "envelope.controlNumbers.group",
      "envelope.controlNumbers.transaction"
    ])
  })
})

describe("a claim that an 837 cannot carry", () => {
  const samples: [string, Record<string, unknown>, string][] = [
    ["a self-pay superbill", { recordType: "self-pay-superbill" }, "recordType"],
    ["no coverage", { coverages: [] }, "coverages"],
    ["no payer number", { "coverages[0].payerId": " " }, "coverages[0].payerId"],
    ["two payers of one order", { "coverages[1].sequence": "primary" }, "coverages[1].sequence"],
    ["no birth date", { "patient.birthDate": null }, "patient.birthDate"],
    ["a birth date of the year 26", { "patient.birthDate": "0026-06-15" }, "patient.birthDate"],
    ["a name without a Latin letter", { "patient.name.first": "小明" }, "patient.name.first"],
    ["a short ZIP of who bills", { "billingProvider.address.zip": "45999" }, "billingProvider.address.zip"],
    ["a short NPI", { "renderingProvider.npi": "123" }, "renderingProvider.npi"],
    ["a referral of no role", { "referringProvider.qualifier": null }, "referringProvider.qualifier"],
    ["a total that is off by a cent", { "charges.total": 175.11 }, "charges.total"],
    ["no answer about assignment", { "signatures.acceptAssignment": null }, "signatures.acceptAssignment"],
    ["no release", { "signatures.patientOnFile": false }, "signatures.patientOnFile"],
    ["a replacement of nothing", { originalReferenceNumber: "" }, "originalReferenceNumber"],
    ["an auto accident nowhere", { "encounter.accident.state": "" }, "encounter.accident.state"],
    ["a date of no meaning", { "encounter.onsetQualifier": null }, "encounter.onsetQualifier"],
    ["ICD-9", { icdIndicator: "9" }, "icdIndicator"],
    ["no diagnosis", { diagnoses: [] }, "diagnoses"],
    ["a pointer to nothing", { "serviceLines[1].diagnosisPointers": ["C"] }, "serviceLines[1].diagnosisPointers[0]"],
    ["no pointer", { "serviceLines[1].diagnosisPointers": [] }, "serviceLines[1].diagnosisPointers"],
    ["five modifiers", { "serviceLines[0].modifiers": ["25", "59", "GP", "76", "LT"] }, "serviceLines[0].modifiers"],
    ["half a unit", { "serviceLines[0].units": 0.5 }, "serviceLines[0].units"],
    ["a charge below nothing", { "serviceLines[0].charge": -1, "charges.total": 44.1 }, "serviceLines[0].charge"],
    ["a line that ends before it begins", { "serviceLines[0].dateTo": "2026-03-09" }, "serviceLines[0].dateTo"],
    ["a drug of ten digits", { "serviceLines[1].ndc.code": "0000011112" }, "serviceLines[1].ndc.code"],
    ["a long claim number", { claimId: "R-12345678901234567890" }, "claimId"]
  ]
  it.each(samples)("%s is refused by the field's name", (_, change, path) => expect(refusedAt(fullSuperbill(change))).toContain(path))

  it("is refused with every field at once, each once", () => {
    const places = refusedAt(emptySuperbill())
    expect(places).toEqual(["coverages"])
    const many = refusedAt({ ...fullSuperbill(), patient: emptySuperbill().patient })
    expect(many).toContain("patient.name.last")
    expect(many).toContain("patient.address.zip")
    expect(new Set(many).size).toBe(many.length)
  })
})

describe("who is who", () => {
  it("names the patient once when they are insured in their own right", () => {
    const text = textOf(fullSuperbill({ "coverages[0].relationship": "self", "patient.deceasedDate": "2026-03-12" }))
    expect(text).not.toContain("NM1*QC")
    expect(text).toContain("SBR*P*18*G100")
    expect(text).toContain("PAT*****D8*20260312")
  })

  it("names an employer as the holder and the patient as its employee", () => {
    const text = textOf(
      fullSuperbill({
        "coverages[0].relationship": "self",
        "coverages[0].insuranceType": "workers-comp",
        "coverages[0].claimNumber": "WC-1",
        "coverages[0].subscriber": { organizationName: "Sample Works" }
      })
    )
    expect(text).toContain("NM1*IL*2*SAMPLE WORKS")
    expect(text).toContain("PAT*20~")
    expect(text).toContain("REF*Y4*WC-1~")
    expect(text).toContain("PER*IC*SAMPLE*TE*6145550199~")
  })

  it("names a provider once who bills for themselves", () => {
    const { renderingProvider } = fullSuperbill()
    const solo = fullSuperbill({
      "billingProvider.organizationName": null,
      "billingProvider.name": renderingProvider.name,
      "billingProvider.npi": renderingProvider.npi,
      "billingProvider.taxonomyCode": renderingProvider.taxonomyCode
    })
    expect(textOf(solo)).not.toContain("NM1*82")
    expect(textOf(fullSuperbill())).toContain("NM1*82")
  })

  it("puts who ordered with every line, who supervised with the claim", () => {
    expect(textOf(fullSuperbill({ "referringProvider.qualifier": "DK" })).match(/NM1\*DK/g)).toHaveLength(2)
    expect(textOf(fullSuperbill({ "referringProvider.qualifier": "DQ" })).match(/NM1\*DQ/g)).toHaveLength(1)
  })

  it("says what a superbill cannot know about an earlier payer", () => {
    const written = write837P(fullSuperbill(), aClaimEnvelope)
    expect(written.ok && written.notes.map(({ place }) => place)).toEqual(["coverages[1].paidAmount"])
  })
})
