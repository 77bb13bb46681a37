import { type ClaimDraft, note, readDate, readNumber, type Reading } from "./claim-draft"
import type { Segment } from "./read-segments"

/** 2001 to 9999 -> where a dot belongs: after the third character. */
const dotted = (code: string): string => (code.length > 3 ? `${code.slice(0, 3)}.${code.slice(3)}` : code)

/** CLM -> a claim with what stands above it in the file. */
export const readClaim = (reading: Reading, segment: Segment): ClaimDraft => {
  const [placeOfService = "", , frequencyCode = ""] = segment.parts(5)
  const [causes, state] = [segment.parts(11).slice(0, 3), segment.parts(11)[3] ?? ""]
  const assignment = segment.at(7)
  if (assignment === "B") note(reading, segment, "Assignment is accepted for laboratory services alone; it was read as not accepted.")
  if (segment.at(8) === "W") note(reading, segment, "Assignment of benefits does not apply here; it was read as no.")
  if (!["", "1", "7", "8"].includes(frequencyCode))
    note(reading, segment, "This kind of resubmission has no place in a superbill; left empty.")
  return {
    segment,
    placeOfService,
    record: {
      recordType: "insurance-claim",
      submission: "electronic",
      claimId: segment.at(1),
      frequencyCode: ["1", "7", "8"].includes(frequencyCode) ? frequencyCode : null,
      billedSequence: reading.coverage["sequence"]
    },
    charges: { total: readNumber(reading, segment, 2, "amount") },
    signatures: {
      providerSigned: segment.at(6) === "Y",
      acceptAssignment: assignment === "" ? null : assignment === "A",
      assignmentOfBenefits: segment.at(8) === "" ? null : segment.at(8) === "Y",
      patientOnFile: segment.at(9) === "Y" || segment.at(9) === "I"
    },
    encounter: {
      accident: { auto: causes.includes("AA"), employment: causes.includes("EM"), other: causes.includes("OA"), state }
    },
    authorization: {},
    billingProvider: { ...reading.billingProvider },
    renderingProvider: {},
    referringProvider: {},
    serviceFacility: {},
    patient: reading.patient,
    coverages: [{ ...reading.coverage }],
    diagnoses: [],
    lines: []
  }
}

const dates: Readonly<Record<string, "onsetDate" | "admissionDate" | "dischargeDate">> = {
  "431": "onsetDate",
  "484": "onsetDate",
  "435": "admissionDate",
  "096": "dischargeDate"
}

const readDiagnoses = (reading: Reading, segment: Segment, claim: ClaimDraft): boolean => {
  for (let element = 1; element <= segment.count; element++) {
    const [list = "", code = ""] = segment.parts(element)
    if (!["ABK", "ABF", "BK", "BF"].includes(list)) return false
    claim.record["icdIndicator"] = list.startsWith("A") ? "0" : "9"
    claim.diagnoses.push({ code: list.startsWith("A") ? dotted(code) : code })
  }
  return true
}

/** A segment of the claim itself (loop 2300); false when the superbill has no place for it. */
export const readClaimSegment = (reading: Reading, segment: Segment, claim: ClaimDraft): boolean => {
  const qualifier = segment.at(1)
  switch (segment.tag) {
    case "DTP": {
      const value = readDate(reading, segment, segment.at(3).split("-")[0] ?? "")
      const key = dates[qualifier]
      if (qualifier === "439") claim.encounter.accident["date"] = value
      else if (key) claim.encounter[key] = value
      else return false
      if (key === "onsetDate") claim.encounter["onsetQualifier"] = qualifier
      return true
    }
    case "AMT":
      if (qualifier !== "F5") return false
      claim.charges["amountPaid"] = readNumber(reading, segment, 2, "amount")
      return true
    case "REF": {
      const value = segment.at(2)
      if (qualifier === "9F") claim.record["referralNumber"] = value
      else if (qualifier === "G1") claim.authorization["number"] = value
      else if (qualifier === "F8") claim.record["originalReferenceNumber"] = value
      else if (qualifier === "X4") claim.billingProvider["cliaNumber"] = value
      else return false
      return true
    }
    case "HI":
      return readDiagnoses(reading, segment, claim)
    default:
      return false
  }
}
