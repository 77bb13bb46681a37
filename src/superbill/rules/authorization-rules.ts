import type { CheckContext, CheckedLine } from "../check-context"
import { codeOf, dateOf, isBlank, textOf } from "../read-value"
import type { Rule } from "../rule"
import { when, where } from "./paths"

const codesOf = (list: readonly unknown[] | undefined): ReadonlySet<string> => new Set(list?.map(codeOf).filter((code) => code !== ""))

const outsideAuthorization = ({ isInsurance, billed, record: { authorization }, lines }: CheckContext): string[] => {
  if (!isInsurance || isBlank(authorization.number)) return []
  const byPayer = codesOf(billed?.payer?.priorAuthCodes)
  const listed = codesOf(authorization.procedureCodes)
  const [validFrom, validTo] = [dateOf(authorization.validFrom), dateOf(authorization.validTo)]
  const isOutside = ({ from }: CheckedLine): boolean =>
    from !== null && ((validFrom !== null && from < validFrom) || (validTo !== null && from > validTo))
  return where(lines, (line) => (byPayer.has(line.code) || listed.has(line.code)) && isOutside(line), "dateFrom")
}

export const authorizationRules: readonly Rule[] = [
  {
    id: "prior-auth-missing",
    group: "authorization",
    severity: "error",
    needs: "payer-profile",
    message: "This payer wants prior authorization for this service.",
    fix: "Find the authorization number, or ask for one afterwards before sending.",
    source: "NUCC 1500 manual item 23; 837P REF*G1; CARC 197",
    check: ({ isInsurance, billed, record, lines }) => {
      const codes = codesOf(billed?.payer?.priorAuthCodes)
      return when(isInsurance && isBlank(record.authorization.number) && lines.some(({ code }) => codes.has(code)), "authorization.number")
    }
  },
  {
    id: "prior-auth-placeholder",
    group: "authorization",
    severity: "error",
    needs: "none",
    message: "What stands as the authorization number only holds its place.",
    fix: "Enter the number that the payer gave.",
    source: "NUCC 1500 manual item 23; CARC 15",
    check: ({ record: { authorization } }) =>
      when(!isBlank(authorization.number) && !/[1-9]/.test(textOf(authorization.number)), "authorization.number")
  },
  {
    id: "authorization-dates",
    group: "authorization",
    severity: "error",
    needs: "none",
    message: "The date of service lies outside the authorization.",
    fix: "Ask the payer to extend or correct the authorization.",
    source: "CARC 198 / 15; payer authorization letter",
    check: outsideAuthorization
  },
  {
    id: "referral-number-missing",
    group: "authorization",
    severity: "error",
    needs: "payer-profile",
    message: "This plan wants a referral number.",
    fix: "Get the referral from the primary care office.",
    source: "NUCC 1500 manual item 23; 837P REF*9F; CARC 288 / 197",
    silenceWhere: "the office that is the patient's own primary care office",
    check: ({ isInsurance, billed, record }) =>
      when(isInsurance && billed?.payer?.referralRequired === true && isBlank(record.referralNumber), "referralNumber")
  }
]
