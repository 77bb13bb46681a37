import type { CheckContext, CheckedLine } from "../check-context"
import { codeSet } from "../code-ranges"
import { isBlank, textOf } from "../read-value"
import type { Rule } from "../rule"
import { where } from "./paths"

const letters = "ABCDEFGHIJKL"

const isTimedTherapy = codeSet("97032-97036 97110-97116 97124 97140 97530-97542 97750 97755 97760-97763")

/** Fewest and most minutes of a psychotherapy code. */
const sessionMinutes: Readonly<Record<string, readonly [number, number]>> = {
  "90832": [16, 37],
  "90833": [16, 37],
  "90834": [38, 52],
  "90836": [38, 52],
  "90837": [53, Infinity],
  "90838": [53, Infinity]
}

const hasDiagnosis = ({ firstDiagnosis }: CheckContext): boolean => firstDiagnosis !== undefined

/** Lines whose units are above the maximum, by line or by all lines of the code on one day. */
const overMue = ({ reference, lines }: CheckContext): string[] => {
  const ofDay = new Map<string, number>()
  const key = ({ code, from }: CheckedLine): string => `${from} ${code}`
  for (const line of lines) {
    if (line.from !== null && line.units !== null) ofDay.set(key(line), (ofDay.get(key(line)) ?? 0) + line.units)
  }
  return where(
    lines,
    (line) => {
      const limit = reference.mue?.(line.code)
      if (!limit || line.units === null) return false
      if (limit.mai === 1) return line.units > limit.value
      return (limit.mai === 2 || limit.mai === 3) && (ofDay.get(key(line)) ?? 0) > limit.value
    },
    "units"
  )
}

/** Timed lines of each day that bill more units than their minutes allow; a day with a line not fully told is left out. */
const overMinutes = ({ isBilledToMedicare, linesByDay }: CheckContext): string[] =>
  [...(isBilledToMedicare ? linesByDay.values() : [])].flatMap((day) => {
    const timed = day.filter(({ code }) => isTimedTherapy(code))
    if (timed.some(({ minutes, units }) => minutes === null || units === null)) return []
    const minutes = timed.reduce((sum, line) => sum + (line.minutes ?? 0), 0)
    const units = timed.reduce((sum, line) => sum + (line.units ?? 0), 0)
    const allowed = minutes < 8 ? 0 : Math.floor((minutes + 7) / 15)
    return units > allowed ? timed.map(({ path }) => `${path}.units`) : []
  })

/** Pointers, units, minutes and drug codes. */
export const lineDetailRules: readonly Rule[] = [
  {
    id: "pointer-missing",
    group: "service-line",
    severity: "error",
    needs: "none",
    message: "A line points to no diagnosis.",
    fix: "Choose the letter of the diagnosis for the line.",
    source: "NUCC 1500 manual item 24E; 837P SV107; CARC 16 / RARC M64/M76",
    check: (context) => (hasDiagnosis(context) ? where(context.lines, ({ pointers }) => pointers.length === 0, "diagnosisPointers") : [])
  },
  {
    id: "pointer-invalid",
    group: "service-line",
    severity: "error",
    needs: "none",
    message: "A pointer matches no diagnosis of the list.",
    fix: "Use the letters A to L of the diagnoses that are listed.",
    source: "NUCC 1500 manual item 24E; 837P SV107",
    check: (context) => {
      const allowed = letters.slice(0, context.diagnoses.length)
      return hasDiagnosis(context)
        ? where(
            context.lines.flatMap((line) => line.pointers),
            ({ text }) => text.length !== 1 || !allowed.includes(text)
          )
        : []
    }
  },
  {
    id: "pointer-too-many",
    group: "service-line",
    severity: "error",
    needs: "none",
    message: "A line points to more than four diagnoses.",
    fix: "Keep the four that matter most.",
    source: "NUCC 1500 manual item 24E; 837P SV107",
    check: ({ lines }) => where(lines, ({ pointers }) => pointers.length > 4, "diagnosisPointers")
  },
  {
    id: "units-invalid",
    group: "service-line",
    severity: "error",
    needs: "none",
    message: "The units of a line are missing or no whole number.",
    fix: "Enter the number of units (1 for most visits).",
    source: "NUCC 1500 manual item 24G; CARC 16 / RARC M53",
    check: ({ lines }) => where(lines, ({ units }) => units === null, "units")
  },
  {
    id: "units-exceed-mue",
    group: "service-line",
    severity: "warning",
    needs: "mue",
    message: "The units are above the usual maximum (MUE).",
    fix: "Compare the units with the note.",
    source: "CMS NCCI MUE files; CARC 151 / 222",
    check: overMue
  },
  {
    id: "timed-units-mismatch",
    group: "service-line",
    severity: "warning",
    needs: "none",
    message: "More timed units are billed than the minutes allow (8-minute rule).",
    fix: "Count minutes and units again.",
    source: "Medicare Claims Processing Manual ch. 5 s.20.2",
    check: overMinutes
  },
  {
    id: "psychotherapy-time-mismatch",
    group: "service-line",
    severity: "warning",
    needs: "none",
    message: "The psychotherapy code does not fit the minutes recorded.",
    fix: "Choose the code for the time the session took.",
    source: "CPT psychotherapy time bands (by number); CMS psychotherapy guidance",
    check: ({ lines }) =>
      where(
        lines,
        ({ code, minutes }) => {
          const band = sessionMinutes[code]
          return band !== undefined && minutes !== null && (minutes < band[0] || minutes > band[1])
        },
        "minutes"
      )
  },
  {
    id: "ndc-missing",
    group: "service-line",
    severity: "error",
    needs: "payer-profile",
    message: "This payer wants the NDC of the drug.",
    fix: "Enter the eleven digits of the NDC from the package, quantity and unit.",
    source: "NUCC 1500 manual item 24 shaded (N4); 837P 2410 LIN; DRA 2005 / state Medicaid",
    check: ({ isInsurance, billed, lines }) =>
      isInsurance && billed?.payer?.ndcRequired === true
        ? where(lines, ({ code, raw }) => /^J\d{4}$/.test(code) && isBlank(raw.ndc.code), "ndc.code")
        : []
  },
  {
    id: "ndc-format",
    group: "service-line",
    severity: "error",
    needs: "none",
    message: "An NDC does not have eleven digits (5-4-2).",
    fix: "Put zeros in front of the part that is too short, so that it is 5-4-2.",
    source: "NUCC 1500 manual item 24 shaded (N4); FDA/CMS NDC 5-4-2; RARC M119",
    check: ({ lines }) =>
      where(lines, ({ raw }) => !isBlank(raw.ndc.code) && !/^(\d{11}|\d{5}-\d{4}-\d{2})$/.test(textOf(raw.ndc.code)), "ndc.code")
  }
]
