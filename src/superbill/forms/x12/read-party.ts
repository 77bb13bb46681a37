import type { ClaimDraft, Loop, Part, Reading } from "./claim-draft"
import { note, readDate, showPhone } from "./claim-draft"
import { employerCodes, filingCodes, keyOf, nearFilingCodes, relationshipCodes, sequenceCodes } from "./codes-of-837"
import type { Segment } from "./read-segments"

const nameOf = (segment: Segment): Part => ({
  last: segment.at(3),
  first: segment.at(4),
  middle: segment.at(5),
  suffix: segment.at(7)
})

/** NPI of an NM1, when it is one. */
const npiOf = (reading: Reading, segment: Segment): string => {
  if (segment.at(8) === "XX" || segment.at(9) === "") return segment.at(9)
  note(reading, segment, "This provider is named by another number than an NPI; it was left out.")
  return ""
}

export const readCoverage = (reading: Reading, segment: Segment): Part => {
  const relationship = segment.at(2)
  const filing = segment.at(9)
  const near = nearFilingCodes[filing]
  const insuranceType = keyOf(filingCodes, filing) ?? near ?? "other"
  if (filing !== "" && !keyOf(filingCodes, filing))
    note(reading, segment, `The kind of insurance was read as ${insuranceType}; look at it.`)
  const sequence = keyOf(sequenceCodes, segment.at(1))
  if (!sequence) note(reading, segment, "A fourth or later payer: its place in the order has no name in a superbill.")
  return {
    sequence,
    relationship: relationshipOf(reading, segment, relationship),
    groupNumber: segment.at(3),
    planName: segment.at(4),
    mspTypeCode: segment.at(5),
    insuranceType,
    ...(insuranceType === "medicare" ? { mspStatus: sequence === "primary" ? "medicare-primary" : "medicare-secondary" } : {})
  }
}

export const relationshipOf = (reading: Reading, segment: Segment, code: string): string | null => {
  if (code === "") return null
  const known = keyOf(relationshipCodes, code) ?? (code === employerCodes.self ? "self" : undefined)
  if (!known) note(reading, segment, "This relationship has no name of its own in a superbill; it was read as other.")
  return known ?? "other"
}

type Naming = { loop: Loop; take: (reading: Reading, segment: Segment, claim: ClaimDraft | undefined) => void }

const insured = (segment: Segment, coverage: Part & { subscriber: Part }): void => {
  coverage["memberId"] = segment.at(9)
  if (segment.at(2) === "2") coverage.subscriber["organizationName"] = segment.at(3)
  else coverage.subscriber["name"] = nameOf(segment)
}

const provider = (loop: Loop, key: "renderingProvider" | "referringProvider", qualifier?: string): Naming => ({
  loop,
  take: (reading, segment, claim) => {
    if (!claim) return
    const given = { name: nameOf(segment), npi: npiOf(reading, segment), ...(qualifier ? { qualifier } : {}) }
    const there = claim[key]
    if (Object.keys(there).length === 0) Object.assign(there, given)
    else if (JSON.stringify({ ...there, taxonomyCode: 0 }) !== JSON.stringify({ ...given, taxonomyCode: 0 })) {
      note(reading, segment, "A superbill holds one provider of this role; this further one was left out.")
      reading.loop = "unknown"
    }
  }
})

/** NM1 by its first element, in the loops where it may stand. */
export const namings: readonly { code: string; within: readonly Loop[] | "any"; naming: Naming }[] = [
  {
    code: "85",
    within: "any",
    naming: {
      loop: "billing",
      take: (reading, segment) => {
        const name = segment.at(2) === "2" ? { organizationName: segment.at(3) } : { name: nameOf(segment) }
        Object.assign(reading.billingProvider, name, { npi: npiOf(reading, segment) })
      }
    }
  },
  {
    code: "IL",
    within: ["subscriber"],
    naming: {
      loop: "subscriber",
      take: (reading, segment) => {
        insured(segment, reading.coverage)
        reading.subscriber["name"] = nameOf(segment)
      }
    }
  },
  {
    code: "IL",
    within: ["other-coverage", "other-subscriber", "other-payer"],
    naming: {
      loop: "other-subscriber",
      take: (_, segment, claim) => {
        const coverage = claim?.coverages.at(-1)
        if (coverage) insured(segment, coverage)
      }
    }
  },
  {
    code: "PR",
    within: ["subscriber", "payer"],
    naming: {
      loop: "payer",
      take: (reading, segment) => Object.assign(reading.coverage, { payerName: segment.at(3), payerId: segment.at(9) })
    }
  },
  {
    code: "PR",
    within: ["other-coverage", "other-subscriber", "other-payer"],
    naming: {
      loop: "other-payer",
      take: (_, segment, claim) => Object.assign(claim?.coverages.at(-1) ?? {}, { payerName: segment.at(3), payerId: segment.at(9) })
    }
  },
  { code: "QC", within: ["patient"], naming: { loop: "patient", take: (reading, segment) => (reading.patient["name"] = nameOf(segment)) } },
  { code: "DN", within: "any", naming: provider("referring", "referringProvider", "DN") },
  { code: "DQ", within: "any", naming: provider("supervising", "referringProvider", "DQ") },
  { code: "DK", within: "any", naming: provider("ordering", "referringProvider", "DK") },
  { code: "82", within: "any", naming: provider("rendering", "renderingProvider") },
  {
    code: "77",
    within: "any",
    naming: {
      loop: "facility",
      take: (reading, segment, claim) => {
        if (!claim) return
        const there = claim.serviceFacility
        const given = { name: segment.at(3), npi: npiOf(reading, segment) }
        if (Object.keys(there).length === 0) Object.assign(there, given)
        else {
          if (there["name"] !== given.name) note(reading, segment, "A superbill holds one place of service; this further one was left out.")
          reading.loop = "unknown"
        }
      }
    }
  }
]

/** Who an N3, N4, DMG, PER or REF is about. */
export const partyOf = (reading: Reading, claim: ClaimDraft | undefined): Part | undefined => {
  switch (reading.loop) {
    case "billing":
      return reading.billingProvider
    case "subscriber":
      return reading.subscriber
    case "patient":
      return reading.patient
    case "facility":
      return claim?.serviceFacility
    case "other-subscriber":
      return claim?.coverages.at(-1)?.subscriber
    default:
      return undefined
  }
}

/** N3, N4, DMG and PER of the party in hand; false when the superbill has no place for it. */
export const readPartySegment = (reading: Reading, segment: Segment, claim: ClaimDraft | undefined): boolean => {
  const party = partyOf(reading, claim)
  if (!party) return false
  switch (segment.tag) {
    case "N3":
      party["address"] = { line1: segment.at(1), line2: segment.at(2) }
      return true
    case "N4":
      party["address"] = {
        ...(party["address"] as object | undefined),
        city: segment.at(1),
        state: segment.at(2),
        zip: segment.at(3).replace(/^(\d{5})(\d{4})$/, "$1-$2")
      }
      return true
    case "DMG":
      party["birthDate"] = readDate(reading, segment, segment.at(2))
      party["sex"] = ["F", "M", "U"].includes(segment.at(3)) ? segment.at(3) : null
      return true
    case "PER": {
      const place = [3, 5, 7].find((element) => segment.at(element) === "TE")
      if (place === undefined || reading.loop === "facility") return false
      party["phone"] = showPhone(segment.at(place + 1))
      return true
    }
    default:
      return false
  }
}
