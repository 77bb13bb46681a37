import type { CheckContext, CheckedLine } from "../check-context"
import { codeSet } from "../code-ranges"
import { daysBetween } from "../days"
import { dateOf, isBlank, numberOf, textOf } from "../read-value"
import type { Rule } from "../rule"
import { isCliaLabLine } from "./clia-lab-line"
import { isWellFormedCode } from "./procedure-code"
import { where } from "./paths"

const isVisitCode = codeSet("99202-99499 98000-98016 92002 92004 92012 92014 G0402 G0438 G0439 G0463 S0610 S0612")
const isOfficeVisit = codeSet("99202-99205 99211-99215")
const isPreventiveVisit = codeSet("99381-99387 99391-99397")
const isOtherPreventive = codeSet("99381-99387 99391-99397 G0402 G0438 G0439")
const isSameDayProcedure = codeSet("10004-69990 90460-90474 96360-96379 98925-98929 98940-98943")
const isBloodDraw = codeSet("36415 36416")

const isTherapy = codeSet("97012-97150 97161-97168 97530-97542 97750 97755 97760-97763 97799")
const isNoTherapy = codeSet("97129 97130")
const needsNoQw = codeSet("81002 81025 82270 82272 82962 83026 84830 85013 85651")

/** A visit line that has neither 25 nor 57 beside a procedure or a preventive visit of the same day. */
const lacks25 = ({ linesByDay }: CheckContext, line: CheckedLine): boolean => {
  if (line.from === null || line.has("25", "57")) return false
  const others = (linesByDay.get(line.from) ?? []).filter((other) => other !== line)
  const isOffice = isOfficeVisit(line.code)
  return (
    ((isOffice || isPreventiveVisit(line.code)) && others.some(({ code }) => isSameDayProcedure(code) && !isBloodDraw(code))) ||
    (isOffice && others.some(({ code }) => isOtherPreventive(code)))
  )
}

/** A visit after an operation by the same provider, within its global days. */
const lacks24 = ({ record }: CheckContext, { code, from, has }: CheckedLine): boolean => {
  const { npi } = record.renderingProvider
  if (!isOfficeVisit(code) || has("24") || from === null || isBlank(npi)) return false
  return record.history.globalPeriods.some((period) => {
    const surgery = dateOf(period.surgeryDate)
    const days = numberOf(period.globalDays)
    if (surgery === null || days === null || textOf(period.renderingNpi) !== textOf(npi)) return false
    const since = daysBetween(surgery, from)
    return since > 0 && since <= days
  })
}

export const modifierRules: readonly Rule[] = [
  {
    id: "modifier-format",
    group: "service-line",
    severity: "error",
    needs: "none",
    message: "A modifier does not have two characters.",
    fix: "Correct the modifier.",
    source: "NUCC 1500 manual item 24D; 837P SV101-3..6; CARC 182",
    check: ({ lines }) =>
      where(
        lines.flatMap((line) => line.modifiers),
        ({ text }) => !/^[A-Z0-9]{2}$/.test(text)
      )
  },
  {
    id: "side-modifier-conflict",
    group: "service-line",
    severity: "error",
    needs: "none",
    message: "The side modifiers of a line contradict each other.",
    fix: "Use 50 for both sides on one line, or LT and RT on two lines.",
    source: "Medicare Claims Processing Manual ch. 12 s.40.7; CARC 4",
    check: ({ lines }) => where(lines, ({ has }) => (has("50") && has("LT", "RT")) || (has("LT") && has("RT")), "modifiers")
  },
  {
    id: "em-modifier-on-non-em",
    group: "service-line",
    severity: "error",
    needs: "none",
    message: "Modifier 24, 25 or 57 stands on a line that is no visit.",
    fix: "Move it to the line of the visit.",
    source: "NCCI Policy Manual ch. 1; CARC 4",
    check: ({ lines }) =>
      where(lines, ({ code, has }) => isWellFormedCode(code) && !isVisitCode(code) && has("24", "25", "57"), "modifiers")
  },
  {
    id: "modifier-59-with-x",
    group: "service-line",
    severity: "error",
    needs: "none",
    message: "Modifier 59 and an X modifier are on the same line.",
    fix: "Keep only the X modifier, which says more.",
    source: "CMS MLN1783722 (modifiers 59, X{EPSU}); CARC 4",
    check: ({ lines }) => where(lines, ({ has }) => has("59") && has("XE", "XS", "XP", "XU"), "modifiers")
  },
  {
    id: "modifier-26-tc-both",
    group: "service-line",
    severity: "error",
    needs: "none",
    message: "A line has both 26 and TC.",
    fix: "Bill the whole service without either, or one of the two.",
    source: "Medicare Claims Processing Manual ch. 13 s.20.1; CARC 4",
    check: ({ lines }) => where(lines, ({ has }) => has("26") && has("TC"), "modifiers")
  },
  {
    id: "modifier-25-missing",
    group: "service-line",
    severity: "warning",
    needs: "none",
    message: "A visit stands beside a procedure, or a preventive visit, of the same day without modifier 25.",
    fix: "If the note supports a visit of its own, add 25 to it.",
    source: "NCCI Policy Manual ch. 1 s.D; Medicare Claims Processing Manual ch. 12 s.30.6.6; CARC 97",
    silenceWhere: "a payer that pays the visit without 25",
    check: (context) => where(context.lines, (line) => lacks25(context, line), "modifiers")
  },
  {
    id: "modifier-24-missing",
    group: "service-line",
    severity: "warning",
    needs: "none",
    message: "The visit falls in the global period of an operation.",
    fix: "Add 24 if the visit had nothing to do with it; otherwise do not bill it.",
    source: "Medicare Claims Processing Manual ch. 12 s.40.2; CARC 97",
    check: (context) => where(context.lines, (line) => lacks24(context, line), "modifiers")
  },
  {
    id: "therapy-modifier-missing",
    group: "service-line",
    severity: "error",
    needs: "none",
    message: "Medicare wants GP, GO or GN on a therapy line.",
    fix: "Add GP (physical), GO (occupational) or GN (speech).",
    source: "Medicare Claims Processing Manual ch. 5 s.20.1; CARC 4",
    check: ({ lines, isBilledToMedicare }) =>
      isBilledToMedicare
        ? where(lines, ({ code, has }) => isTherapy(code) && !isNoTherapy(code) && !has("GP", "GO", "GN"), "modifiers")
        : []
  },
  {
    id: "waived-test-missing-qw",
    group: "service-line",
    severity: "error",
    needs: "none",
    message: "A waived lab test needs modifier QW.",
    fix: "Add QW; if the test is not waived, this lab may not bill it.",
    source: "CMS CLIA waived-test list; CARC 4 / B7",
    check: ({ lines, isBilledToMedicare, record }) =>
      isBilledToMedicare && record.billingProvider.cliaCertificate === "waiver"
        ? where(lines, (line) => isCliaLabLine(line) && !line.has("QW") && !needsNoQw(line.code), "modifiers")
        : []
  },
  {
    id: "telehealth-modifier-missing",
    group: "service-line",
    severity: "warning",
    needs: "payer-profile",
    message: "This payer wants a telehealth modifier.",
    fix: "Add 95 for video or 93 for sound alone.",
    source: "Payer telehealth policy; CARC 4",
    check: ({ lines, isInsurance, billed }) =>
      isInsurance && !isBlank(billed?.payer?.telehealthModifier)
        ? where(lines, ({ pos, has }) => (pos === "02" || pos === "10") && !has("95", "93", "GT", "GQ", "FQ"), "modifiers")
        : []
  }
]
