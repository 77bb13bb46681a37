import { parseCalendarDate } from "../../patient/calendar-date"
import { noMeaning } from "./meaning"
import { type Walk, between, ownerInWalk, saidOf } from "./prose-walk"
import { sayDate } from "./read-birth-date"
import type { Finding } from "./scan-prose"
import { hasField, sayCover, sayEncounter } from "./sheet"

/** "5/6/1962 - correction, 6/5/1962": a second birth date beside the first. */
const isSecondTry = /(?:\b(?:correction|or|actually|maybe|i mean|sorry|rather|should be|or maybe|perhaps)\b|\?)\W{0,4}$/i

export const takeDate = (walk: Walk, finding: Finding & { kind: "date" }): void => {
  const { date, meaning } = finding
  const field = meaning?.field ?? null
  const left = between(walk, finding)
  const value = parseCalendarDate(date.text, walk.sheet.asOf, "any")
  if (field === "birthDate" || /\b(born|d\.?o\.?b\.?|birthday|b\.|nac[ií]d?[oa]?|naci[óo])\W{0,4}(on |el |in )?(the )?$/i.test(left)) {
    sayDate(walk.sheet, ownerInWalk(walk, meaning), { ...date, start: 0, end: finding.end - finding.start }, finding.start, {
      isForeign: walk.isForeign || meaning?.isForeign === true,
      order: meaning?.order ?? null
    })
    return
  }
  if (field === "effectiveDate" || field === "terminationDate") {
    if (value.ok) sayCover(walk.sheet, walk.isFormer ? "former" : walk.slot, field, saidOf(finding, value.value, "A date of the coverage."))
    return
  }
  if (field === "appointmentDate" || field === "serviceDate") {
    if (value.ok) sayEncounter(walk.sheet, field, saidOf(finding, value.value, "A date of the visit."))
    return
  }
  if (isSecondTry.test(left) && hasField(walk.current, "birthDate")) {
    sayDate(walk.sheet, walk.current, { ...date, start: 0, end: finding.end - finding.start }, finding.start, noMeaning)
    return
  }
  const isAfterName = walk.before === null ? walk.isAfterName === true : ["person", "sex", "kin"].includes(walk.before.kind)
  const isTail = field === null && isAfterName && /^[\s,;:/|(–-]{0,6}$/.test(left)
  if (isTail && walk.current.role !== "staff")
    sayDate(walk.sheet, walk.current, { ...date, start: 0, end: finding.end - finding.start }, finding.start, noMeaning)
}
