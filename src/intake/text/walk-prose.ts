import { kinOf } from "./kin"
import { isThird, meet } from "./meet-person"
import { type ProseContext, type Walk, ownerInWalk, patientOr, saidOf } from "./prose-walk"
import { type Finding, findAll } from "./scan-prose"
import { type CoverSlot, type Sheet, hasField, partyOf, say, sayCover } from "./sheet"
import { takeAddress } from "./take-address"
import { takeDate } from "./take-date"
import { takeId } from "./take-id"
import { takePayer } from "./take-payer"
import { takePhone } from "./take-phone"

/** "(HUSBAND)", ", daughter" behind a name: what that person is to the patient. */
const takeKin = (walk: Walk, finding: Finding & { kind: "kin" }): void => {
  const kin = kinOf(finding.word)
  const { current } = walk
  if (kin === null || ["patient", "unstated", "writer", "staff", "former"].includes(current.role) || current.kin !== null) return
  current.kin = kin
  say(current, "relationship", saidOf(finding, kin, "It stands beside the name.", "sure"))
}

export const take = (walk: Walk, finding: Finding): void => {
  if (finding.kind === "person") {
    const met = meet(walk, finding.person)
    // "formerly Grace Pinter": what follows is said of the one before
    if (met.role !== "former") walk.current = met
    if (isThird(met)) walk.sheet.third = met
  } else if (finding.kind === "stop") {
    walk.current = finding.isLine || walk.person === null ? walk.base : walk.current
    if (walk.slot === "former") walk.slot = walk.firstSlot
    if (walk.base.role === "former") {
      // "Previous: 8 Dock St, Bath, ME 04530. Vince Thibodeau, ...": the next sentence is of today
      walk.base = partyOf(walk.sheet, "unstated")
      walk.current = walk.base
      walk.person = null
      walk.isFormer = false
    }
  } else if (finding.kind === "pronoun") {
    if (finding.whose === "third") walk.current = walk.sheet.third ?? patientOr(walk)
    else walk.current = partyOf(walk.sheet, "writer")
  } else if (finding.kind === "kin") takeKin(walk, finding)
  else if (finding.kind === "date") takeDate(walk, finding)
  else if (finding.kind === "phone") takePhone(walk, finding)
  else if (finding.kind === "id") {
    takeId(walk, finding, walk.sheet.text.slice(finding.start, finding.end), finding.meaning)
  } else if (finding.kind === "address") takeAddress(walk, finding)
  else if (finding.kind === "payer") takePayer(walk, finding)
  else if (finding.kind === "copay")
    sayCover(walk.sheet, walk.isFormer ? "former" : walk.slot, "copay", saidOf(finding, finding.value, "A copay in the text."))
  else if (walk.current.role === "staff" || walk.current.role === "former") return
  else if (finding.kind === "ssn")
    say(ownerInWalk(walk, finding.meaning), "ssn", saidOf(finding, finding.value, "A number in the form of a Social Security number."))
  else if (finding.kind === "email") say(walk.current, "email", saidOf(finding, finding.value, "An e-mail address in the text."))
  else if (finding.kind === "sex") {
    if (!hasField(walk.current, "sex")) say(walk.current, "sex", saidOf(finding, finding.value, "The word for the sex in the text."))
  } else if (finding.kind === "name-part")
    say(walk.current, `name.${finding.part}`, saidOf(finding, finding.value, "It says which part of the name this is."))
}

/** Reads a stretch of running text into the sheet; gives the slot insurance words left off at. */
export const walkProse = (sheet: Sheet, from: number, to: number, context: ProseContext): CoverSlot => {
  if (!/[\p{L}\p{N}]{2}|[FMfm]/u.test(sheet.text.slice(from, to))) return context.slot
  const base = context.person ?? partyOf(sheet, "unstated")
  const walk: Walk = { ...context, sheet, current: base, base, before: null, from, firstSlot: context.slot }
  for (const finding of findAll(sheet.text, from, to, sheet.asOf)) {
    take(walk, finding)
    if (finding.kind !== "pronoun" && finding.kind !== "stop") walk.before = finding
  }
  return walk.slot === "former" ? context.slot : walk.slot
}
