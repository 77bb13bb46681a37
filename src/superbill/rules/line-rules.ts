import type { CheckContext, CheckedLine } from "../check-context"
import { codeSet } from "../code-ranges"
import { yearsLater } from "../days"
import { dateOf, isBlank } from "../read-value"
import type { Rule } from "../rule"
import { isWellFormedCode } from "./procedure-code"
import { when, where } from "./paths"

const places = new Set(
  "01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 31 32 33 34 41 42 49 50 51 52 53 54 55 56 57 58 60 61 62 65 66 71 72 81 99".split(
    " "
  )
)

const isNewPatientCode = codeSet("99202-99205 99341-99345 99381-99387 92002 92004 98000-98003 98008-98011")
const isPreventive = codeSet("99381-99387 99391-99397")

/** Youngest and oldest age by the last digit of a preventive visit's code. */
const ageBands: Readonly<Record<string, readonly [number, number]>> = {
  "1": [0, 0],
  "2": [1, 4],
  "3": [5, 11],
  "4": [12, 17],
  "5": [18, 39],
  "6": [40, 64],
  "7": [65, Infinity]
}

const isOutOfBand = ({ ageOn }: CheckContext, { code, from }: CheckedLine): boolean => {
  const age = isPreventive(code) && from !== null ? ageOn(from) : null
  const band = ageBands[code.slice(-1)]
  return age !== null && band !== undefined && (age < band[0] || age > band[1])
}

const isHcpcsUnknown = ({ reference }: CheckContext, { code, from }: CheckedLine): boolean => {
  if (!/^[A-V]\d{4}$/.test(code)) return false
  const entry = reference.hcpcs?.find(code)
  return entry === undefined || (from !== null && ((entry.validFrom ?? from) > from || (entry.validTo ?? from) < from))
}

/** What every line must have, one by one: day, place and code. */
export const lineRules: readonly Rule[] = [
  {
    id: "no-service-lines",
    group: "service-line",
    severity: "error",
    needs: "none",
    message: "There is no service on the superbill.",
    fix: "Enter at least one procedure.",
    source: "NUCC 1500 manual item 24; 837P 2400 LX",
    check: ({ lines }) => when(lines.length === 0, "serviceLines")
  },
  {
    id: "dos-missing",
    group: "service-line",
    severity: "error",
    needs: "none",
    message: "A line has no date of service.",
    fix: "Enter the date of service.",
    source: "NUCC 1500 manual item 24A; 837P DTP*472",
    check: ({ lines }) => where(lines, ({ raw }) => isBlank(raw.dateFrom), "dateFrom")
  },
  {
    id: "dos-future",
    group: "service-line",
    severity: "error",
    needs: "none",
    message: "A date of service lies in the future.",
    fix: "Correct the date, or wait until the service is done.",
    source: "NUCC 1500 manual item 24A; CARC 110",
    check: ({ lines, asOf }) => [
      ...where(lines, ({ from }) => from !== null && from > asOf, "dateFrom"),
      ...where(lines, ({ to }) => to !== null && to > asOf, "dateTo")
    ]
  },
  {
    id: "dos-before-birth",
    group: "service-line",
    severity: "error",
    needs: "none",
    message: "A date of service is before the patient was born.",
    fix: "Check the date of service and the date of birth.",
    source: "CARC 14",
    check: ({ lines, record, asOf }) => {
      const born = dateOf(record.patient.birthDate)
      return born === null || born > asOf ? [] : where(lines, ({ from }) => from !== null && from < born, "dateFrom")
    }
  },
  {
    id: "dos-range-reversed",
    group: "service-line",
    severity: "error",
    needs: "none",
    message: "A line ends before it begins.",
    fix: "Correct the from and to dates.",
    source: "NUCC 1500 manual item 24A",
    check: ({ lines }) => where(lines, ({ from, to }) => from !== null && to !== null && to < from, "dateTo")
  },
  {
    id: "pos-missing",
    group: "service-line",
    severity: "error",
    needs: "none",
    message: "A line has no place of service.",
    fix: "Enter the place of service (11 for the office).",
    source: "NUCC 1500 manual item 24B; CARC 16 / RARC M77",
    check: ({ lines }) => where(lines, ({ pos }) => pos === "", "placeOfService")
  },
  {
    id: "pos-invalid",
    group: "service-line",
    severity: "error",
    needs: "none",
    message: "A place of service code does not exist.",
    fix: "Choose a two-digit code of the CMS list.",
    source: "CMS Place of Service code set; CARC 16 / RARC M77",
    check: ({ lines }) => where(lines, ({ pos }) => pos !== "" && !places.has(pos), "placeOfService")
  },
  {
    id: "procedure-missing",
    group: "service-line",
    severity: "error",
    needs: "none",
    message: "A line has no procedure code.",
    fix: "Enter the code that the provider marked.",
    source: "NUCC 1500 manual item 24D; CARC 16 / RARC M51",
    check: ({ lines }) => where(lines, ({ code }) => code === "", "procedureCode")
  },
  {
    id: "procedure-format",
    group: "service-line",
    severity: "error",
    needs: "none",
    message: "A procedure code is not written as CPT or HCPCS codes are.",
    fix: "Look for a slip of typing; modifiers have a field of their own.",
    source: "HCPCS Level I/II code structure; CARC 181 / RARC M51",
    check: ({ lines }) => where(lines, ({ code }) => code !== "" && !isWellFormedCode(code), "procedureCode")
  },
  {
    id: "hcpcs-not-found",
    group: "service-line",
    severity: "error",
    needs: "hcpcs-complete",
    message: "A HCPCS code does not exist or was not in force on the day of the visit.",
    fix: "Look up the current HCPCS code.",
    source: "CMS HCPCS Level II quarterly files; CARC 181",
    check: (context) => where(context.lines, (line) => isHcpcsUnknown(context, line), "procedureCode")
  },
  {
    id: "new-patient-seen-before",
    group: "service-line",
    severity: "error",
    needs: "none",
    message: "The code is for a new patient, but the patient was seen within three years.",
    fix: "Use the code for an established patient.",
    source: "Medicare Claims Processing Manual ch. 12 s.30.6.7; CARC B16",
    check: ({ lines, record }) => {
      const seen = dateOf(record.encounter.lastSeenDate)
      if (seen === null) return []
      const newAgain = yearsLater(seen, 3)
      return where(lines, ({ code, from }) => isNewPatientCode(code) && from !== null && seen < from && newAgain > from, "procedureCode")
    }
  },
  {
    id: "preventive-age-mismatch",
    group: "service-line",
    severity: "error",
    needs: "none",
    message: "The code of the preventive visit does not fit the patient's age.",
    fix: "Choose the code for the age on the day of the visit.",
    source: "CPT preventive age bands (by number); CARC 6",
    check: (context) => where(context.lines, (line) => isOutOfBand(context, line), "procedureCode")
  }
]
