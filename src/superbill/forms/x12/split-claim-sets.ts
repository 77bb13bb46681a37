import { done, type FormOutcome, refuse } from "../outcome"
import { type Segment, whereIs } from "./read-segments"

const closedBy: Readonly<Record<string, string>> = { ISA: "IEA", GS: "GE", ST: "SE" }
const openedBy: Readonly<Record<string, string>> = { IEA: "ISA", GE: "GS", SE: "ST" }
/** Element that holds the control number, in the header and in the trailer. */
const control: Readonly<Record<string, number>> = { ISA: 13, IEA: 2, GS: 6, GE: 2, ST: 2, SE: 2 }
const words: Readonly<Record<string, string>> = { ISA: "interchange", GS: "group", ST: "claim file" }

const otherFiles: Readonly<Record<string, string>> = {
  "270": "an eligibility question",
  "271": "an eligibility answer",
  "276": "a question about a claim",
  "277": "an answer about a claim",
  "835": "a remittance",
  "999": "a receipt"
}

const whyNoClaims = (header: Segment): string | null => {
  const kind = header.at(1)
  if (kind !== "837") return `This is ${otherFiles[kind] ?? "another kind of X12 file"}, not a claim (837).`
  if (/X223/.test(header.at(3))) return "These are institutional claims (837I); a superbill is a professional claim (837P)."
  if (/X224/.test(header.at(3))) return "These are dental claims (837D); a superbill is a professional claim (837P)."
  return null
}

/** The segments between each ST and SE. Refused where an envelope is not closed, or its counts and numbers do not agree. */
export const splitClaimSets = (segments: readonly Segment[]): FormOutcome<Segment[][]> => {
  const open: { segment: Segment; inside: number }[] = []
  const sets: Segment[][] = []
  for (const segment of segments) {
    const { tag } = segment
    const opener = openedBy[tag]
    if (closedBy[tag]) {
      const depth = tag === "ISA" ? 0 : tag === "GS" ? 1 : 2
      if (open.length !== depth) return refuse(whereIs(segment), "This begins before what stands before it has ended.")
      const parent = open.at(-1)
      if (parent) parent.inside++
      open.push({ segment, inside: 1 })
      if (tag === "ST") {
        const why = whyNoClaims(segment)
        if (why) return refuse(whereIs(segment), why)
        sets.push([])
      }
    } else if (opener) {
      const last = open.pop()
      if (last?.segment.tag !== opener) return refuse(whereIs(segment), `There is no ${opener} that this could end.`)
      if (last.segment.at(control[opener] ?? 0) !== segment.at(control[tag] ?? 0)) {
        return refuse(whereIs(segment), `The control number is another than that of ${whereIs(last.segment)}.`)
      }
      // ISA and GS count what begins within them, ST counts every segment with itself and SE.
      const counted = tag === "SE" ? last.inside + 1 : last.inside - 1
      if (Number(segment.at(1)) !== counted) {
        return refuse(
          whereIs(segment),
          `This counts ${/^\d+$/.test(segment.at(1)) ? segment.at(1) : "?"}, but there are ${counted}: something is missing or doubled.`
        )
      }
    } else {
      const last = open.at(-1)
      if (last?.segment.tag !== "ST") return refuse(whereIs(segment), "This stands outside of any claim file (ST to SE).")
      last.inside++
      sets.at(-1)?.push(segment)
    }
  }
  const [unclosed, end] = [open.at(-1), segments.at(-1)]
  if (unclosed && end) {
    const { tag } = unclosed.segment
    return refuse(
      whereIs(end),
      `The file breaks off after this segment: the ${words[tag] ?? tag} that began at ${whereIs(unclosed.segment)} is not ended by ${closedBy[tag] ?? ""}.`
    )
  }
  return sets.length === 0 ? refuse("file", "There is no claim file (ST) in this interchange.") : done(sets)
}
