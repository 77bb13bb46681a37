import * as z from "zod"
import { displayDate } from "../../patient/calendar-date"
import { foldTight } from "../../patient/fold-text"
import { fullName, suffixWord } from "../../patient/person-name"
import type { PatientRecord } from "../../patient/record"
import { findContradictions, type BannerText } from "../check-identity"
import { compareNames } from "../compare-names"
import type { EligibilityResult } from "./eligibility-result"

/**
 * "same": name and birth date (or name and member ID) are the patient's. "unsettled": the page does not say enough to tell. "other": it
 * names somebody else. "nobody": no patient to compare with.
 */
export const WhoseResult = z.strictObject({
  match: z.enum(["same", "unsettled", "other", "nobody"]),
  contradictions: z
    .array(z.strictObject({ what: z.enum(["name", "birthDate", "mrn"]), onPage: z.string(), inHand: z.string(), where: z.string() }))
    .max(200)
})
export type WhoseResult = z.infer<typeof WhoseResult>

/**
 * Whether a result is about this patient. A member ID is the family's, so it never speaks for a person by itself, nor for Sr or Jr of a
 * family: `generations` are those that the page prints with the name.
 */
export const whoseResult = (
  { patient: shown, memberId }: EligibilityResult,
  record: PatientRecord,
  banner: readonly BannerText[],
  generations: readonly string[] = []
): WhoseResult => {
  const { name, birthDate } = record.patient
  const shownName = shown ? [shown.name.first, shown.name.last].filter((part) => part !== null).join(" ") : ""
  if (shownName === "" && !shown?.birthDate) {
    const contradictions = findContradictions(record, [...banner], [])
    return { match: contradictions.length > 0 ? "other" : "unsettled", contradictions }
  }
  const contradictions: WhoseResult["contradictions"] = []
  const match = shownName !== "" && name ? compareNames(shownName, name) : null
  const isSameDate = shown?.birthDate && birthDate ? shown.birthDate === birthDate : null
  if (match === "other" && name) contradictions.push({ what: "name", onPage: shownName, inHand: fullName(name), where: "" })
  if (isSameDate === false)
    contradictions.push({
      what: "birthDate",
      onPage: displayDate(shown?.birthDate ?? ""),
      inHand: displayDate(birthDate ?? ""),
      where: ""
    })
  if (contradictions.length > 0) return { match: "other", contradictions }
  const isWhole = Boolean(shown?.name.first && shown.name.last)
  const isSameMember = memberId !== null && record.coverages.some((each) => foldTight(each.memberId ?? "") === foldTight(memberId))
  const inRecord = suffixWord(name?.suffix ?? "") ?? name?.suffix ?? null
  const isSameGeneration = generations.length === 0 ? inRecord === null : generations.every((each) => each === inRecord)
  const isSame =
    match === "same" && isWhole ? isSameDate === true || (isSameMember && isSameGeneration) : match === "doubtful" && isSameDate === true
  return { match: isSame ? "same" : "unsettled", contradictions: [] }
}
