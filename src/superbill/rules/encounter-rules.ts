import { isUsState } from "../../patient/states"
import type { CheckContext, CheckedLine } from "../check-context"
import { codeSet } from "../code-ranges"
import { daysBetween } from "../days"
import { codeOf, isBlank, numberOf, textOf } from "../read-value"
import type { Rule } from "../rule"
import { when, where } from "./paths"

const questions = ["employment", "auto", "other"] as const

const accidentOf = ({ record }: CheckContext) => record.encounter.accident

/** USPS codes of the freely associated states, where mail goes as within the country. */
const isUspsState = (code: string): boolean => isUsState(code) || ["FM", "MH", "PW"].includes(code)

const isReplacement = ({ record }: CheckContext): boolean => ["7", "8"].includes(textOf(record.frequencyCode))

/** Days that remain to file; null where no limit is known or the limit does not apply. */
const filingDaysLeft = (context: CheckContext): number | null => {
  const { isInsurance, billed, billedSequence, earliest, asOf } = context
  const limit = numberOf(billed?.payer?.timelyFilingDays)
  if (!isInsurance || limit === null || earliest === null || isReplacement(context) || billedSequence !== "primary") return null
  return limit - daysBetween(earliest, asOf)
}

const sentBefore = ({ record, isInsurance, lines }: CheckContext): string[] => {
  const frequency = record.frequencyCode
  if (!isInsurance || !(isBlank(frequency) || textOf(frequency) === "1") || isBlank(record.renderingProvider.npi)) return []
  const key = (date: unknown, code: unknown, npi: unknown) => JSON.stringify([textOf(date), codeOf(code), textOf(npi)])
  const sent = new Set(
    record.history.submittedLines
      .filter(({ status }) => ["accepted", "pending", "paid", "denied"].includes(textOf(status)))
      .map((each) => key(each.dateOfService, each.procedureCode, each.renderingNpi))
  )
  return where(
    lines,
    ({ raw, code, has }) =>
      !isBlank(raw.dateFrom) && code !== "" && !has("76", "77", "91") && sent.has(key(raw.dateFrom, code, record.renderingProvider.npi)),
    "procedureCode"
  )
}

const isAudioOnlyCode = codeSet("98008-98015")
const isTelehealth = ({ pos, has }: CheckedLine): boolean => pos === "02" || pos === "10" || has("95", "93", "GT", "GQ", "FQ")

const isModeConflict = (line: CheckedLine, mode: unknown): boolean => {
  if (!isTelehealth(line)) return false
  if (mode === "audio") return (!line.has("93", "FQ") && !isAudioOnlyCode(line.code)) || line.has("95", "GT")
  return mode === "video" && line.has("93", "FQ")
}

export const encounterRules: readonly Rule[] = [
  {
    id: "resubmission-reference-missing",
    group: "encounter",
    severity: "error",
    needs: "none",
    message: "A replacement or void needs the claim number that the payer gave the original.",
    fix: "Copy the payer's claim number from the remittance.",
    source: "NUCC 1500 manual item 22; 837P REF*F8",
    check: (context) => when(isReplacement(context) && isBlank(context.record.originalReferenceNumber), "originalReferenceNumber")
  },
  {
    id: "already-submitted",
    group: "encounter",
    severity: "error",
    needs: "none",
    message: "This service was already sent for this date.",
    fix: "Look at the claim's status first; to correct it, send a replacement (7) and not a new claim.",
    source: "CARC 18; MAC duplicate-claim pages",
    check: sentBefore
  },
  {
    id: "accident-question-unanswered",
    group: "encounter",
    severity: "warning",
    needs: "none",
    message: "The questions about an accident (work, auto, other) are not all answered.",
    fix: "Ask the patient and mark yes or no for each.",
    source: "NUCC 1500 manual items 10a-10c",
    check: (context) =>
      context.isInsurance
        ? questions.filter((each) => typeof accidentOf(context)[each] !== "boolean").map((each) => `encounter.accident.${each}`)
        : []
  },
  {
    id: "accident-date-missing",
    group: "encounter",
    severity: "error",
    needs: "none",
    message: "The date of the accident is missing.",
    fix: "Ask when the injury happened.",
    source: "NUCC 1500 manual items 10, 14; 837P DTP*439",
    check: (context) => {
      const accident = accidentOf(context)
      return when(
        context.isInsurance && questions.some((each) => accident[each] === true) && isBlank(accident.date),
        "encounter.accident.date"
      )
    }
  },
  {
    id: "accident-state-missing",
    group: "encounter",
    severity: "error",
    needs: "none",
    message: "The state where the auto accident happened is missing.",
    fix: "Enter the two letters of the state.",
    source: "NUCC 1500 manual item 10b; 837P CLM11-4",
    check: (context) =>
      when(
        context.isInsurance && accidentOf(context).auto === true && !isUspsState(codeOf(accidentOf(context).state)),
        "encounter.accident.state"
      )
  },
  {
    id: "injury-without-accident",
    group: "encounter",
    severity: "info",
    needs: "none",
    message: "An injury is coded, but no accident is marked.",
    fix: "Confirm how it happened; payers often hold such claims until they have an accident form.",
    source: "ICD-10-CM ch. 19; NUCC 1500 manual item 10",
    check: (context) =>
      context.isInsurance && questions.every((each) => accidentOf(context)[each] === false)
        ? where(context.diagnoses, ({ key }) => key.length === 7 && key.startsWith("S") && key.endsWith("A"))
        : []
  },
  {
    id: "work-injury-not-workers-comp",
    group: "encounter",
    severity: "warning",
    needs: "none",
    message: "The visit is marked as work-related but billed to another plan.",
    fix: "Bill workers' compensation first, or correct the answer.",
    source: "NUCC 1500 manual item 10a; CARC 19",
    check: (context) =>
      when(
        context.isInsurance &&
          accidentOf(context).employment === true &&
          context.billed !== undefined &&
          context.billed.type !== "workers-comp",
        "encounter.accident.employment"
      )
  },
  {
    id: "workers-comp-not-work-related",
    group: "encounter",
    severity: "error",
    needs: "none",
    message: "Workers' compensation is billed, but the visit is not marked as work-related.",
    fix: "Mark employment Yes, or change the payer.",
    source: "NUCC 1500 manual item 10a",
    check: (context) =>
      when(
        context.isInsurance && context.billed?.type === "workers-comp" && accidentOf(context).employment !== true,
        "encounter.accident.employment"
      )
  },
  {
    id: "admission-date-missing",
    group: "encounter",
    severity: "error",
    needs: "none",
    message: "Inpatient services need the date of admission.",
    fix: "Enter the date of admission.",
    source: "NUCC 1500 manual item 18; 837P DTP*435",
    check: ({ isInsurance, lines, record }) =>
      when(
        isInsurance && isBlank(record.encounter.admissionDate) && lines.some(({ pos }) => ["21", "51", "61"].includes(pos)),
        "encounter.admissionDate"
      )
  },
  {
    id: "timely-filing-exceeded",
    group: "encounter",
    severity: "error",
    needs: "payer-profile",
    message: "The time to file with this payer is over.",
    fix: "Look for an exception (proof of an earlier filing, late eligibility) before sending.",
    source: "42 CFR 424.44; payer contract; CARC 29",
    check: (context) => {
      const left = filingDaysLeft(context)
      return left !== null && left < 0 ? where(context.lines, ({ from }) => from === context.earliest, "dateFrom") : []
    }
  },
  {
    id: "timely-filing-near",
    group: "encounter",
    severity: "warning",
    needs: "payer-profile",
    message: "The time to file with this payer ends within two weeks.",
    fix: "Send this claim first.",
    source: "42 CFR 424.44; payer contract; CARC 29",
    check: (context) => {
      const left = filingDaysLeft(context)
      return left !== null && left >= 0 && left <= 14 ? where(context.lines, ({ from }) => from === context.earliest, "dateFrom") : []
    }
  },
  {
    id: "telehealth-location-conflict",
    group: "encounter",
    severity: "error",
    needs: "none",
    message: "The place of service of the video or phone visit does not match where the patient was.",
    fix: "Use 10 when the patient was at home, 02 otherwise.",
    source: "CMS POS code set (02, 10)",
    check: ({ record, lines }) => {
      const location = record.encounter.telehealth.patientLocation
      return where(lines, ({ pos }) => (location === "home" && pos === "02") || (location === "other" && pos === "10"), "placeOfService")
    }
  },
  {
    id: "telehealth-mode-conflict",
    group: "encounter",
    severity: "warning",
    needs: "none",
    message: "The telehealth modifier does not match: video or sound alone.",
    fix: "Use 93 for sound alone, 95 for video where the payer wants it.",
    source: "CPT modifiers 93/95 (by number); CMS telehealth MLN901705",
    check: ({ record, lines }) => where(lines, (line) => isModeConflict(line, record.encounter.telehealth.mode), "modifiers")
  }
]
