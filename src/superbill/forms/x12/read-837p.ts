import { parseSuperbill } from "../../parse-superbill"
import { mostLines, type Superbill } from "../../record"
import { done, type FormOutcome, refused } from "../outcome"
import { type ClaimDraft, newReading, note, readDate, readNumber, type Reading } from "./claim-draft"
import { readClaim, readClaimSegment } from "./read-claim"
import { readLineSegment } from "./read-line"
import { namings, readCoverage, readPartySegment, relationshipOf } from "./read-party"
import { readSegments, type Segment, whereIs } from "./read-segments"
import { splitClaimSets } from "./split-claim-sets"

const openLevel = (reading: Reading, segment: Segment): void => {
  const level = segment.at(3)
  if (level === "20") Object.assign(reading, { loop: "billing", billingProvider: {} })
  if (level === "22") Object.assign(reading, { loop: "subscriber", coverage: { subscriber: {} }, subscriber: {}, patient: {} })
  if (level === "23") Object.assign(reading, { loop: "patient", patient: {} })
}

/** Numbers of a party: the tax ID of who bills, the claim number of an accident. */
const readNumberOfParty = (reading: Reading, segment: Segment): boolean => {
  const [qualifier, value] = [segment.at(1), segment.at(2)]
  if (reading.loop === "billing" && qualifier === "EI") {
    Object.assign(reading.billingProvider, { taxIdType: "EIN", taxId: value.replace(/^(\d\d)(\d{7})$/, "$1-$2") })
  } else if (reading.loop === "billing" && qualifier === "SY") {
    Object.assign(reading.billingProvider, { taxIdType: "SSN", taxId: value.replace(/^(\d{3})(\d\d)(\d{4})$/, "$1-$2-$3") })
  } else if ((reading.loop === "subscriber" || reading.loop === "patient") && qualifier === "Y4") reading.coverage["claimNumber"] = value
  else return false
  return true
}

const readName = (reading: Reading, segment: Segment, claim: ClaimDraft | undefined): boolean => {
  const found = namings.find(({ code, within }) => code === segment.at(1) && (within === "any" || within.includes(reading.loop)))
  reading.loop = found?.naming.loop ?? "unknown"
  found?.naming.take(reading, segment, claim)
  return found !== undefined
}

/** What is read without having a place in the record: who sent the file, and what only repeats. */
const isEnvelope = ({ tag }: Segment, { loop }: Reading): boolean =>
  tag === "BHT" || (loop === "header" && (tag === "NM1" || tag === "PER"))

const take = (reading: Reading, segment: Segment): boolean => {
  if (isEnvelope(segment, reading)) return true
  const claim = ["billing", "subscriber", "payer", "patient"].includes(reading.loop) ? undefined : reading.claims.at(-1)
  switch (segment.tag) {
    case "HL":
      openLevel(reading, segment)
      return true
    case "NM1":
      return readName(reading, segment, claim)
    case "SBR": {
      const coverage = readCoverage(reading, segment)
      if (!claim) Object.assign(reading.coverage, coverage)
      else {
        claim.coverages.push({ ...coverage, subscriber: {} })
        reading.loop = "other-coverage"
      }
      return true
    }
    case "PAT":
      if (segment.at(1)) reading.coverage["relationship"] = relationshipOf(reading, segment, segment.at(1))
      if (segment.at(6))
        (reading.loop === "patient" ? reading.patient : reading.subscriber)["deceasedDate"] = readDate(reading, segment, segment.at(6))
      return true
    case "CLM": {
      const draft = readClaim(reading, segment)
      const isSelf = reading.coverage["relationship"] === "self" && !reading.coverage.subscriber["organizationName"]
      if (isSelf && Object.keys(reading.patient).length === 0) draft.patient = reading.subscriber
      const { subscriber: holder } = reading.coverage
      const { address, birthDate, sex } = reading.subscriber
      draft.coverages = [{ ...reading.coverage, subscriber: isSelf ? {} : { ...holder, address, birthDate, sex } }]
      reading.claims.push(draft)
      reading.loop = "claim"
      return true
    }
    case "LX":
      claim?.lines.push({})
      reading.loop = "line"
      return true
    case "PRV":
      if (reading.loop === "billing") reading.billingProvider["taxonomyCode"] = segment.at(3)
      else if (reading.loop === "rendering" && claim) claim.renderingProvider["taxonomyCode"] = segment.at(3)
      else return false
      return true
    case "OI":
      return reading.loop === "other-coverage"
    case "AMT":
      if (reading.loop !== "other-coverage") break
      if (segment.at(1) !== "D") return false
      Object.assign(claim?.coverages.at(-1) ?? {}, { paidAmount: readNumber(reading, segment, 2, "amount") })
      return true
    case "REF":
      if (!claim) return readNumberOfParty(reading, segment)
      break
    case "N3":
    case "N4":
    case "DMG":
    case "PER":
      return readPartySegment(reading, segment, claim)
  }
  if (!claim) return false
  if (reading.loop === "claim") return readClaimSegment(reading, segment, claim)
  // A line's drug may be followed by who ordered it; what follows a name is about the name.
  return reading.loop === "line" && readLineSegment(reading, segment, claim)
}

/** The other coverages of the patient's own carry the patient's name and address once more. */
const withoutRepeats = ({ coverages }: ClaimDraft): ClaimDraft["coverages"] =>
  coverages.map((each) => (each["relationship"] === "self" && !each.subscriber["organizationName"] ? { ...each, subscriber: {} } : each))

/** Empty elements are values that are missing. */
const withoutBlanks = (given: unknown): unknown => {
  if (Array.isArray(given)) return given.map(withoutBlanks)
  if (typeof given !== "object" || given === null) return given
  return Object.fromEntries(
    Object.entries(given)
      .filter(([, value]) => value !== "" && value !== null && value !== undefined)
      .map(([key, value]) => [key, withoutBlanks(value)])
  )
}

const finish = (reading: Reading, draft: ClaimDraft): Superbill | null => {
  const isSolo = Object.keys(draft.renderingProvider).length === 0 && !draft.billingProvider["organizationName"]
  const { name, npi, taxonomyCode } = draft.billingProvider
  const order = ["primary", "secondary", "tertiary"]
  if (draft.lines.length > mostLines) {
    reading.problems.push({
      place: whereIs(draft.segment),
      message: `This claim has ${draft.lines.length} service lines; a claim holds at most ${mostLines}.`
    })
    return null
  }
  const whole = {
    ...draft.record,
    patient: draft.patient,
    coverages: withoutRepeats(draft).sort(
      (one, other) => order.indexOf(String(one["sequence"])) - order.indexOf(String(other["sequence"]))
    ),
    billingProvider: draft.billingProvider,
    renderingProvider: isSolo ? { name, npi, taxonomyCode } : draft.renderingProvider,
    referringProvider: draft.referringProvider,
    serviceFacility: draft.serviceFacility,
    encounter: draft.encounter,
    authorization: draft.authorization,
    diagnoses: draft.diagnoses,
    serviceLines: draft.lines,
    charges: draft.charges,
    signatures: draft.signatures
  }
  const parsed = parseSuperbill(withoutBlanks(whole))
  if (parsed.ok) return parsed.record
  reading.problems.push(...parsed.problems.map(({ path, message }) => ({ place: `${whereIs(draft.segment)}, ${path}`, message })))
  return null
}

/**
 * The claims of a professional claim file (837P), each a superbill; notes name every segment that has no place in one.
 * Refused with the segment's number where the file breaks off, its counts do not agree, or a date or amount is none.
 */
export const read837P = (text: string): FormOutcome<Superbill[]> => {
  const segments = readSegments(text)
  if (!segments.ok) return segments
  const sets = splitClaimSets(segments.value)
  if (!sets.ok) return sets
  const readings = sets.value.map((set) => {
    const reading = newReading()
    for (const segment of set) {
      if (take(reading, segment)) continue
      const qualifier = /^[A-Z0-9]{1,3}$/.test(segment.at(1)) ? ` (${segment.at(1)})` : ""
      note(reading, segment, `${segment.tag}${qualifier} has no place in a superbill and was left out.`)
    }
    if (reading.claims.length === 0) reading.problems.push({ place: "file", message: "There is no claim (CLM) in this file." })
    return { reading, records: reading.claims.map((draft) => finish(reading, draft)) }
  })
  const problems = readings.flatMap(({ reading }) => reading.problems)
  if (problems.length > 0) return refused(problems)
  return done(
    readings.flatMap(({ records }) => records.filter((each) => each !== null)),
    readings.flatMap(({ reading }) => reading.notes)
  )
}
