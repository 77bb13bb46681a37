import type { CheckContext, CheckedLine } from "../check-context"
import { codeSet } from "../code-ranges"
import { isBlank, textOf } from "../read-value"
import type { Rule } from "../rule"
import { where } from "./paths"

const bypass =
  "E1 E2 E3 E4 FA F1 F2 F3 F4 F5 F6 F7 F8 F9 TA T1 T2 T3 T4 T5 T6 T7 T8 T9 LT RT LC LD RC LM RI 24 25 27 57 58 59 78 79 91 XE XS XP XU".split(
    " "
  )

const isVaccine = codeSet("90476-90759 91300-91399 Q2034-Q2039")
const isNoVaccine = codeSet("90480-90484")
const isAdministration = codeSet("90460-90474 90480 G0008-G0010")

/** What makes two lines the same service; null for a line that is marked as a repeat or lacks code, day or place. */
const sameness = ({ raw, code, pos, modifiers, has }: CheckedLine): string | null => {
  if (code === "" || isBlank(raw.dateFrom) || pos === "" || has("76", "77", "91", "59", "XE", "XS", "XP", "XU")) return null
  const set = [...new Set(modifiers.map(({ text }) => text))].sort()
  return JSON.stringify([code, textOf(raw.dateFrom), pos, set])
}

const duplicates = ({ lines }: CheckContext): string[] => {
  const counts = new Map<string, number>()
  const keys = new Map(lines.map((line) => [line, sameness(line)]))
  for (const key of keys.values()) if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1)
  return where(lines, (line) => (counts.get(keys.get(line) ?? "") ?? 0) > 1, "procedureCode")
}

const isConflict = ({ reference }: CheckContext, column1: CheckedLine, column2: CheckedLine): boolean => {
  const indicator = reference.ncci?.indicator(column1.code, column2.code)
  return indicator === 0 || (indicator === 1 && !column1.has(...bypass) && !column2.has(...bypass))
}

const isInConflict = (context: CheckContext, line: CheckedLine): boolean =>
  (context.linesByDay.get(line.from ?? "") ?? []).some(
    (other) => other !== line && (isConflict(context, line, other) || isConflict(context, other, line))
  )

const lacksMainCode = ({ reference, linesByDay }: CheckContext, { code, from }: CheckedLine): boolean => {
  const primaries = reference.ncci?.primariesOf(code)
  return from !== null && primaries !== undefined && !(linesByDay.get(from) ?? []).some((line) => primaries.includes(line.code))
}

const lacksAdministration = ({ linesByDay }: CheckContext, { code, from }: CheckedLine): boolean =>
  from !== null && isVaccine(code) && !isNoVaccine(code) && !(linesByDay.get(from) ?? []).some((line) => isAdministration(line.code))

/** Rules that read two lines of one day together. */
export const linePairRules: readonly Rule[] = [
  {
    id: "duplicate-line",
    group: "service-line",
    severity: "error",
    needs: "none",
    message: "The same service is on the superbill twice.",
    fix: "Remove one or raise the units; add 76 or 91 if it was truly repeated.",
    source: "CARC 18; NCCI / MUE policy",
    check: duplicates
  },
  {
    id: "ncci-pair-conflict",
    group: "service-line",
    severity: "warning",
    needs: "ncci",
    message: "One service of the day is normally part of another (NCCI).",
    fix: "Remove the one that is part of the other; add 59 or an X modifier if it was truly separate.",
    source: "CMS NCCI PTP edit files; CARC 97 / RARC N20",
    check: (context) => where(context.lines, (line) => isInConflict(context, line), "procedureCode")
  },
  {
    id: "add-on-without-primary",
    group: "service-line",
    severity: "error",
    needs: "ncci",
    message: "An add-on code is billed without its main code.",
    fix: "Add the main service, or remove the add-on.",
    source: "CMS NCCI Add-on Code edits; CARC 107",
    check: (context) => where(context.lines, (line) => lacksMainCode(context, line), "procedureCode")
  },
  {
    id: "vaccine-admin-missing",
    group: "service-line",
    severity: "warning",
    needs: "none",
    message: "A vaccine is billed without giving it.",
    fix: "Add the code of the administration.",
    source: "CDC/AAP immunization coding; NCCI Policy Manual ch. 11",
    check: (context) => where(context.lines, (line) => lacksAdministration(context, line), "procedureCode")
  }
]
