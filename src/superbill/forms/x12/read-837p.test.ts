import { describe, expect, it } from "vitest"
import { aClaimEnvelope } from "../../../../tests/support/a-claim-envelope"
import { fullSuperbill } from "../../../../tests/support/full-superbill"
import { read837P } from "./read-837p"
import { write837P } from "./write-837p"

const written = write837P(fullSuperbill(), aClaimEnvelope)
if (!written.ok) throw new Error("the sample is refused")
const file = written.value
const segments = file.split("~\n")

/** The file with one segment changed, its count mended when segments come or go. */
const changed = (change: (all: string[]) => string[]): string => {
  const all = change([...segments])
  const start = all.findIndex((each) => each.startsWith("ST*"))
  const end = all.findIndex((each) => each.startsWith("SE*"))
  return all.map((each, place) => (place === end ? each.replace(/\*\d+\*/, `*${end - start + 1}*`) : each)).join("~\n")
}
const swapped = (from: string, to: string): string => changed((all) => all.map((each) => each.replace(from, to)))
const after = (mark: string, ...added: string[]): string =>
  changed((all) => all.flatMap((each) => (each.startsWith(mark) ? [each, ...added] : [each])))

const problemOf = (text: string): { place: string; message: string } => {
  const reading = read837P(text)
  if (reading.ok) throw new Error("it was read")
  return reading.problems[0] ?? { place: "", message: "" }
}
const recordOf = (text: string, place = 0) => {
  const reading = read837P(text)
  const record = reading.ok ? reading.value[place] : undefined
  if (!record) throw new Error(reading.ok ? "no claim" : reading.problems.map(({ place, message }) => `${place}: ${message}`).join("; "))
  return record
}

describe("half a file", () => {
  it("is refused wherever it breaks off, and the place is named", { timeout: 30_000 }, () => {
    for (let length = 0; length < file.length; length++) {
      const { place, message } = problemOf(file.slice(0, length))
      expect(place).toMatch(/^(file|segment \d+ \(([A-Z0-9]{2,3}|\?)\))$/)
      expect(message).toMatch(/break|end|begin/)
    }
  })

  it("says at which segment", () => {
    const place = segments.findIndex((each) => each.startsWith("HI*")) + 1
    expect(problemOf(segments.slice(0, place).join("~\n") + "~").place).toBe(`segment ${place} (HI)`)
    expect(problemOf(segments.slice(0, place).join("~\n")).message).toMatch(/breaks off here, within a segment/)
  })

  it("is seen by its counts and numbers when the middle is gone", () => {
    const gone = segments.filter((each) => !each.startsWith("HI*")).join("~\n")
    expect(problemOf(gone)).toMatchObject({
      place: `segment ${segments.length - 3} (SE)`,
      message: expect.stringMatching(/58.*57/) as string
    })
    expect(problemOf(file.replace("SE*58*0005", "SE*58*0006")).place).toMatch(/\(SE\)/)
    expect(problemOf(file.replace("IEA*1", "IEA*2")).place).toMatch(/\(IEA\)/)
  })
})

describe("what is no professional claim", () => {
  it.each([
    ["nothing", "", /no X12 file/],
    ["a letter", "Dear Sir, ISA*00", /no X12 file/],
    ["a remittance", file.replace("ST*837*", "ST*835*"), /a remittance, not a claim/],
    ["a hospital's claim", file.replaceAll("X222A1", "X223A2"), /institutional/],
    ["a dentist's claim", file.replaceAll("X222A1", "X224A2"), /dental/],
    ["a claim file without a claim", changed((all) => all.filter((each) => !each.startsWith("CLM*"))), /no claim/]
  ])("%s is refused with what it is", (_, text, says) => expect(problemOf(text).message).toMatch(says))
})

describe("values that cannot be", () => {
  it.each([
    ["an amount with a comma", swapped("*45.1*", "*1,2.5*"), "SV1"],
    ["a total that is a word", swapped("*175.1*", "*many*"), "CLM"],
    ["units that are no number", swapped("*UN*2*", "*UN*two*"), "SV1"],
    ["a service in the year 26", swapped("472*D8*20260310", "472*D8*00260310"), "DTP"],
    ["a birth on 30 February", swapped("DMG*D8*19800615", "DMG*D8*19800230"), "DMG"]
  ])("%s: the segment is named, the value is not", (_, text, tag) => {
    const { place, message } = problemOf(text)
    expect(place).toContain(`(${tag})`)
    expect(message).not.toMatch(/1,2|many|two|0026|0230/)
  })

  it("a claim of 400 lines is refused as a whole", () => {
    const line = ["LX*1", "SV1*HC:99213*1*UN*1***1", "DTP*472*D8*20260310"]
    const many = changed((all) =>
      all.flatMap((each) => (each.startsWith("SE*") ? [...Array<string[]>(398).fill(line).flat(), each] : [each]))
    )
    expect(problemOf(many).message).toMatch(/400 service lines.*at most 50/)
  })
})

describe("files of others", () => {
  it("are read whatever their delimiters, line ends and case of tags", () => {
    const other = file.replaceAll(":", ">").replaceAll("*", "|").replaceAll("~\n", "'\r\n").replace(/~$/, "'")
    expect(recordOf(other)).toEqual(recordOf(file))
    expect(recordOf(file.replaceAll("~\n", "~"))).toEqual(recordOf(file))
    expect(recordOf(`\ufeff\n${file}\n\n`)).toEqual(recordOf(file))
  })

  it("hold several claims: of one patient, of another provider, of another file", () => {
    const from = segments.findIndex((each) => each.startsWith("CLM*"))
    const levels = segments.findIndex((each) => each.startsWith("HL*"))
    const end = segments.findIndex((each) => each.startsWith("SE*"))
    const again = segments.slice(from, end).map((each) => each.replace("CLM*R-42", "CLM*R-43"))
    const other = segments
      .slice(levels, end)
      .map((each) => each.replace("CLM*R-42", "CLM*R-44").replace("NM1*QC*1*SAMPLE*ROBIN", "NM1*QC*1*OTHER*JO"))
    const three = changed((all) => [...all.slice(0, end), ...again, ...other, ...all.slice(end)])
    const reading = read837P(three)
    expect(reading.ok && reading.value.map(({ claimId, patient }) => [claimId, patient.name.first])).toEqual([
      ["R-42", "ROBIN"],
      ["R-43", "ROBIN"],
      ["R-44", "JO"]
    ])
    expect({ ...recordOf(three, 1), claimId: "R-42" }).toEqual(recordOf(file))
  })

  it("keep a note of every segment that a superbill has no place for", () => {
    const reading = read837P(after("CLM*", "PWK*OZ*BM***AC*1", "NTE*ADD*SOMETHING", "K3*STATE DATA"))
    expect(reading.ok && reading.notes.map(({ message }) => message)).toEqual([
      "PWK (OZ) has no place in a superbill and was left out.",
      "NTE (ADD) has no place in a superbill and was left out.",
      "K3 has no place in a superbill and was left out."
    ])
    expect(recordOf(after("CLM*", "NTE*ADD*SOMETHING"))).toEqual(recordOf(file))
  })

  it("may name who treated at the line, once; another is noted", () => {
    const claimLevel = "NM1*82*1*PACE*TONI****XX*1234567893"
    const moved = changed((all) =>
      all
        .filter((each) => each !== claimLevel && !each.startsWith("PRV*PE"))
        .flatMap((each) => (each.startsWith("DTP*472*D8") ? [each, claimLevel] : [each]))
    )
    expect(recordOf(moved).renderingProvider).toMatchObject({ npi: "1234567893", name: { last: "PACE" } })
    const two = read837P(after("DTP*472*D8", "NM1*82*1*OTHER*JO****XX*1444444446", "PRV*PE*PXC*207Q00000X"))
    expect(two.ok && two.notes.map(({ message }) => message)[0]).toMatch(/one provider of this role/)
  })

  it("may have a holder's contact or a facility's phone, which are noted and do no harm", () => {
    const text = after("DMG*D8*19600229", "PER*IC*ALEX*TE*6145550123").replace("SE*58", "SE*59")
    expect(read837P(text).ok).toBe(true)
    const facility = changed((all) => {
      const place = all.findIndex((each) => each.startsWith("NM1*77")) + 3
      return [...all.slice(0, place), "PER*IC*DESK*TE*6145550124", ...all.slice(place)]
    })
    const reading = read837P(facility)
    expect(reading.ok && reading.notes.map(({ message }) => message)).toEqual(["PER (IC) has no place in a superbill and was left out."])
  })
})
