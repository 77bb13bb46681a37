import type { CheckContext, CheckedDiagnosis } from "../check-context"
import type { Rule } from "../rule"
import { isBlank, textOf } from "../read-value"
import { when, where } from "./paths"

/** Letter, digit, letter or digit; then up to four letters or digits, with a dot before them or none. */
const isWellFormed = ({ isBlank, code }: CheckedDiagnosis): boolean => !isBlank && /^[A-Z]\d[A-Z0-9](\.?[A-Z0-9]{1,4})?$/.test(code)

const isUnknown = (each: CheckedDiagnosis): boolean => isWellFormed(each) && each.entry === undefined

/** True when X before the last character makes a billable code of seven characters of it. */
const lacksPlaceholder = ({ reference }: CheckContext, each: CheckedDiagnosis): boolean => {
  if (!isUnknown(each) || each.key.length < 4 || each.key.length > 6) return false
  const full = `${each.key.slice(0, -1).padEnd(6, "X")}${each.key.slice(-1)}`
  return reference.icd10cm?.find(full)?.billable === true
}

const isHeader = ({ entry }: CheckedDiagnosis): boolean => entry?.billable === false
const lacksSeventh = (each: CheckedDiagnosis): boolean => isHeader(each) && each.entry?.needs7th === true

/** Every place whose key stands in the list again. */
const repeated = (diagnoses: readonly CheckedDiagnosis[]): string[] => {
  const counts = new Map<string, number>()
  for (const { key } of diagnoses) counts.set(key, (counts.get(key) ?? 0) + 1)
  return where(diagnoses, ({ isBlank, key }) => !isBlank && (counts.get(key) ?? 0) > 1)
}

const excludes1Places = ({ diagnoses, reference }: CheckContext): string[] =>
  where(diagnoses, (one) => diagnoses.some((other) => other !== one && reference.icd10cm?.isExcludes1(one.key, other.key) === true))

const isOutOfForce = ({ entry }: CheckedDiagnosis, day: string): boolean =>
  entry?.billable === true && ((entry.validFrom ?? day) > day || (entry.validTo ?? day) < day)

export const diagnosisRules: readonly Rule[] = [
  {
    id: "dx-missing",
    group: "diagnosis",
    severity: "error",
    needs: "none",
    message: "There is no diagnosis on the superbill.",
    fix: "Ask the provider for the diagnosis.",
    source: "NUCC 1500 manual item 21; 837P HI*ABK",
    check: ({ firstDiagnosis }) => when(firstDiagnosis === undefined, "diagnoses")
  },
  {
    id: "dx-duplicate",
    group: "diagnosis",
    severity: "error",
    needs: "none",
    message: "The same diagnosis is listed twice.",
    fix: "Remove one of them and see that the lines still point to the other.",
    source: "837P HI; clearinghouse edit (duplicate diagnosis)",
    check: ({ diagnoses }) => repeated(diagnoses)
  },
  {
    id: "dx-format",
    group: "diagnosis",
    severity: "error",
    needs: "none",
    message: "A diagnosis code is not written as ICD-10-CM codes are.",
    fix: "Look for a slip of typing: O for 0, I for 1, a dot in the wrong place.",
    source: "ICD-10-CM Official Guidelines s. I.A.2",
    check: ({ diagnoses }) => where(diagnoses, (each) => !each.isBlank && !isWellFormed(each))
  },
  {
    id: "dx-not-found",
    group: "diagnosis",
    severity: "error",
    needs: "icd10cm-complete",
    message: "A diagnosis code does not exist.",
    fix: "Search for the diagnosis by its words.",
    source: "ICD-10-CM tabular list (CDC/NCHS, CMS); CARC 146 / RARC M76",
    check: (context) => where(context.diagnoses, (each) => isUnknown(each) && !lacksPlaceholder(context, each))
  },
  {
    id: "dx-placeholder-missing",
    group: "diagnosis",
    severity: "error",
    needs: "icd10cm",
    message: "A diagnosis code lacks its placeholder X.",
    fix: "Put X before the last character until there are seven.",
    source: "ICD-10-CM Official Guidelines s. I.A.4-5",
    check: (context) => where(context.diagnoses, (each) => lacksPlaceholder(context, each))
  },
  {
    id: "dx-not-specific",
    group: "diagnosis",
    severity: "error",
    needs: "icd10cm",
    message: "A diagnosis code is a heading and too general to be billed.",
    fix: "Choose one of the longer codes under it.",
    source: "ICD-10-CM Official Guidelines s. I.B.2; CARC 16 / RARC M76",
    check: ({ diagnoses }) => where(diagnoses, (each) => isHeader(each) && !lacksSeventh(each))
  },
  {
    id: "dx-seventh-character-missing",
    group: "diagnosis",
    severity: "error",
    needs: "icd10cm",
    message: "An injury code, or one like it, lacks its seventh character.",
    fix: "Add A (active treatment), D (later care) or S (after-effect), as the note says.",
    source: "ICD-10-CM Official Guidelines s. I.A.5",
    check: ({ diagnoses }) => where(diagnoses, lacksSeventh)
  },
  {
    id: "dx-not-valid-on-date",
    group: "diagnosis",
    severity: "error",
    needs: "icd10cm",
    message: "A diagnosis code was not in force on the day of the visit.",
    fix: "Use the code set of the visit's date; new codes begin on 1 October and 1 April.",
    source: "ICD-10-CM annual update files",
    check: ({ diagnoses, earliest }) => (earliest === null ? [] : where(diagnoses, (each) => isOutOfForce(each, earliest)))
  },
  {
    id: "dx-external-cause-first",
    group: "diagnosis",
    severity: "error",
    needs: "none",
    message: "A code for an outside cause is listed first.",
    fix: "Put the injury or condition first.",
    source: "ICD-10-CM Official Guidelines s. I.C.20.a.6; CARC 16 / RARC MA63",
    check: ({ firstDiagnosis }) => (firstDiagnosis ? when(/^[VWXY]/.test(firstDiagnosis.code), firstDiagnosis.path) : [])
  },
  {
    id: "dx-manifestation-first",
    group: "diagnosis",
    severity: "error",
    needs: "icd10cm",
    message: "A manifestation code is listed first.",
    fix: "List the underlying disease before it.",
    source: "ICD-10-CM Official Guidelines s. I.A.13; CMS MCE manifestation list",
    check: ({ firstDiagnosis }) =>
      firstDiagnosis
        ? when(firstDiagnosis.entry?.billable === true && firstDiagnosis.entry.manifestation === true, firstDiagnosis.path)
        : []
  },
  {
    id: "dx-excludes1-conflict",
    group: "diagnosis",
    severity: "warning",
    needs: "icd10cm",
    message: "Two diagnoses are normally not reported together (Excludes1).",
    fix: "Keep one, or confirm that the two have nothing to do with each other.",
    source: "ICD-10-CM Official Guidelines s. I.A.12.a",
    check: excludes1Places
  },
  {
    id: "dx-sex-conflict",
    group: "diagnosis",
    severity: "warning",
    needs: "icd10cm",
    message: "A diagnosis does not fit the sex on file.",
    fix: "Check the patient and the code; add KX where the payer asks for it.",
    source: "CMS Medicare Code Editor sex-conflict list; modifier KX instruction",
    check: ({ record: { patient }, diagnoses, lines }) =>
      (patient.sex === "F" || patient.sex === "M") && !lines.some((line) => line.has("KX"))
        ? where(diagnoses, ({ entry }) => entry?.billable === true && !isBlank(entry.sex) && entry.sex !== patient.sex)
        : []
  },
  {
    id: "dx-age-conflict",
    group: "diagnosis",
    severity: "warning",
    needs: "icd10cm",
    message: "A diagnosis does not fit the patient's age.",
    fix: "Check the birth date and the code.",
    source: "CMS Medicare Code Editor age-conflict categories; CARC 9",
    check: ({ diagnoses, earliest, ageOn }) => {
      const age = earliest === null ? null : ageOn(earliest)
      if (age === null) return []
      return where(diagnoses, ({ entry }) => entry?.billable === true && (age < (entry.ageMin ?? age) || age > (entry.ageMax ?? age)))
    }
  },
  {
    id: "dx-side-unspecified",
    group: "diagnosis",
    severity: "info",
    needs: "icd10cm",
    message: "A diagnosis does not say which side.",
    fix: "Ask the provider: right, left or both.",
    source: "ICD-10-CM Official Guidelines s. I.B.13",
    check: ({ diagnoses }) => where(diagnoses, ({ entry }) => entry?.billable === true && entry.sideUnspecified === true)
  },
  {
    id: "icd-indicator-invalid",
    group: "diagnosis",
    severity: "error",
    needs: "none",
    message: "The ICD indicator is missing or names ICD-9.",
    fix: "Set it to 0 (ICD-10-CM).",
    source: "NUCC 1500 manual item 21 (ICD Ind.)",
    check: ({ firstDiagnosis, record }) => when(firstDiagnosis !== undefined && textOf(record.icdIndicator) !== "0", "icdIndicator")
  }
]
