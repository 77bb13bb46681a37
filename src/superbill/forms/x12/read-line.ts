import { type ClaimDraft, note, type Part, readDate, readNumber, type Reading } from "./claim-draft"
import type { Segment } from "./read-segments"

const letters = "ABCDEFGHIJKL"

const readService = (reading: Reading, segment: Segment, claim: ClaimDraft, line: Part): void => {
  const [kind = "", code = "", ...rest] = segment.parts(1)
  if (kind !== "HC") note(reading, segment, "The procedure is not of the usual code set (HC); look at it.")
  line["procedureCode"] = code
  line["modifiers"] = rest.slice(0, 4).filter((each) => each !== "")
  line["description"] = rest[4]
  line["charge"] = readNumber(reading, segment, 2, "amount")
  if (segment.at(3) === "MJ") {
    line["minutes"] = readNumber(reading, segment, 4, "number of minutes")
    note(reading, segment, "This line is billed in minutes; its units were left empty.")
  } else line["units"] = readNumber(reading, segment, 4, "number of units")
  line["placeOfService"] = segment.at(5) || claim.placeOfService
  line["diagnosisPointers"] = segment
    .parts(7)
    .filter((each) => each !== "")
    .map((each) => (/^\d{1,2}$/.test(each) ? (letters[Number(each) - 1] ?? each) : each))
  const extra = [9, 11, 12, 15].filter((element) => segment.at(element) !== "")
  if (extra.length > 0) note(reading, segment, `Elements ${extra.join(", ")} have no place in a superbill and were left out.`)
}

/** A segment of a service line (loop 2400); false when the superbill has no place for it. */
export const readLineSegment = (reading: Reading, segment: Segment, claim: ClaimDraft): boolean => {
  const line = claim.lines.at(-1)
  if (!line) return false
  switch (segment.tag) {
    case "SV1":
      readService(reading, segment, claim, line)
      return true
    case "DTP": {
      if (segment.at(1) !== "472") return false
      const [from = "", to = from] = segment.at(2) === "RD8" ? segment.at(3).split("-") : [segment.at(3)]
      line["dateFrom"] = readDate(reading, segment, from)
      line["dateTo"] = readDate(reading, segment, to)
      return true
    }
    case "LIN":
      if (segment.at(2) !== "N4") return false
      line["ndc"] = { ...(line["ndc"] as object | undefined), code: segment.at(3) }
      return true
    case "CTP":
      line["ndc"] = {
        ...(line["ndc"] as object | undefined),
        quantity: readNumber(reading, segment, 4, "quantity"),
        unit: segment.parts(5)[0]
      }
      return true
    default:
      return false
  }
}
