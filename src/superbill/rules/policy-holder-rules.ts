import type { LenientSuperbill } from "../lenient-record"
import { isBlank, textOf } from "../read-value"
import type { Rule } from "../rule"

/** Accents taken off, lower-cased, nothing but the letters a to z: how names of two sources are compared. */
const plainName = (value: unknown): string =>
  textOf(value)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z]/g, "")

const differ = (one: unknown, other: unknown, read: (value: unknown) => string): boolean =>
  !isBlank(one) && !isBlank(other) && read(one) !== read(other)

const selfMismatches = ({ patient, coverages }: LenientSuperbill): string[] =>
  coverages.flatMap(({ relationship, subscriber }, place) => {
    if (relationship !== "self") return []
    const path = `coverages[${place}].subscriber`
    return [
      ...(differ(subscriber.name.last, patient.name.last, plainName) ? [`${path}.name.last`] : []),
      ...(differ(subscriber.name.first, patient.name.first, plainName) ? [`${path}.name.first`] : []),
      ...(differ(subscriber.birthDate, patient.birthDate, textOf) ? [`${path}.birthDate`] : [])
    ]
  })

export const policyHolderRules: readonly Rule[] = [
  {
    id: "subscriber-self-mismatch",
    group: "coverage",
    severity: "error",
    needs: "none",
    message: "The relationship is Self, but the policy holder is somebody else.",
    fix: "Correct the relationship, or the policy holder's name or birth date.",
    source: "NUCC 1500 manual items 2, 4, 6; 837P SBR02=18",
    check: ({ isInsurance, record }) => (isInsurance ? selfMismatches(record) : [])
  },
  {
    id: "subscriber-missing",
    group: "coverage",
    severity: "error",
    needs: "none",
    message: "The policy holder's name is missing.",
    fix: "Enter the name of the person who holds the policy.",
    source: "NUCC 1500 manual item 4; 837P 2010BA NM1*IL",
    check: ({ isInsurance, coverages }) =>
      coverages.flatMap(({ path, raw, type }) =>
        isInsurance && type !== "workers-comp" && ["spouse", "child", "other"].includes(textOf(raw.relationship))
          ? (["last", "first"] as const)
              .filter((part) => isBlank(raw.subscriber.name[part]))
              .map((part) => `${path}.subscriber.name.${part}`)
          : []
      )
  }
]
