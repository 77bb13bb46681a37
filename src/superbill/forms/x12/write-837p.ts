import { billedSequenceOf } from "../../billed-coverage"
import { mostLines, type Superbill } from "../../record"
import { done, refuse, refused, type FormOutcome } from "../outcome"
import { type ClaimEnvelope, envelopeSegments } from "./claim-envelope"
import { claimSegments } from "./claim-segments"
import { newDemand } from "./demand"
import { insuredSegments, otherCoverageSegments } from "./insured-segments"
import { lineSegments } from "./line-segments"
import { billingSegments, claimProviderSegments } from "./provider-segments"
import { x12Text } from "./x12-text"

/**
 * One claim as a professional claim file (837P, version 005010X222A1): an interchange of one group of one claim, a
 * segment a line. Refused, with every field named, when the superbill lacks what the file cannot go without.
 * What an 837 has no room for is told by `notCarriedBy837`.
 */
export const write837P = (record: Superbill, envelope: ClaimEnvelope): FormOutcome<string> => {
  if (record.recordType === "self-pay-superbill") {
    return refuse("recordType", "A self-pay superbill goes to the patient; there is no payer to send a claim to.")
  }
  const ask = newDemand()
  const placed = record.coverages.map((coverage, place) => ({ coverage, at: `coverages[${place}]` }))
  const billed = placed.find(({ coverage }) => coverage.sequence === billedSequenceOf(record))
  if (!billed) return refuse("coverages", "There is no coverage of the order that is billed.")
  const others = placed.filter((each) => each !== billed)
  others.forEach(({ coverage, at }, place) => {
    const isTwice = [billed, ...others.slice(0, place)].some((each) => each.coverage.sequence === coverage.sequence)
    if (isTwice) ask.refuse(`${at}.sequence`, "Two coverages have the same place in the order of payers.")
  })
  if (record.serviceLines.length === 0) ask.refuse("serviceLines", "A claim needs a service line.")
  if (record.serviceLines.length > mostLines) ask.refuse("serviceLines", `An 837 holds at most ${mostLines} lines a claim.`)

  const { open, close } = envelopeSegments(envelope, x12Text(record.claimId), ask)
  const claimPlace = x12Text(record.serviceLines[0]?.placeOfService)
  const body = [
    ...billingSegments(record, ask),
    ...insuredSegments(record, billed, ask),
    ...claimSegments(record, ask),
    ...claimProviderSegments(record, ask),
    ...others.flatMap((other) => otherCoverageSegments(record, other, ask)),
    ...record.serviceLines.flatMap((line, index) => lineSegments(record, line, index, claimPlace, ask))
  ]
  if (ask.problems.length > 0) {
    const seen = new Set<string>()
    return refused(ask.problems.filter(({ place, message }) => !seen.has(`${place}|${message}`) && seen.add(`${place}|${message}`)))
  }
  const notes = others
    .filter(({ coverage }) => typeof coverage.paidAmount === "number")
    .map(({ at }) => ({
      place: `${at}.paidAmount`,
      message: "The reasons why this payer did not pay the rest stand on its remittance, not in a superbill; add them before sending."
    }))
  return done([...open, ...body, ...close(body.length)].join("~\n") + "~", notes)
}
