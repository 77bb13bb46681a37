import { isPossibleMbi } from "../../patient/mbi"
import type { CheckContext, CheckedCoverage } from "../check-context"
import { cleanedMemberId, dateOf, isBlank, textOf } from "../read-value"
import type { Rule } from "../rule"
import { when, where } from "./paths"

/** Coverages of an insurance claim; none on a self-pay superbill. */
const claimed = ({ isInsurance, coverages }: CheckContext): readonly CheckedCoverage[] => (isInsurance ? coverages : [])

const isInjuryCoverage = (type: string): boolean => type === "workers-comp" || type === "auto"

const hasMbi = ({ raw }: CheckedCoverage): boolean => {
  const id = cleanedMemberId(raw.memberId)
  return /^[0-9A-Z]{11}$/.test(id) && isPossibleMbi(id)
}

const isMbiElsewhere = (coverage: CheckedCoverage): boolean => coverage.type !== "" && coverage.type !== "medicare" && hasMbi(coverage)

/** The whole ID must match; a pattern that is no regular expression says nothing. */
const fitsPattern = (id: string, pattern: string): boolean => {
  try {
    return new RegExp(`^(?:${pattern})$`).test(id)
  } catch {
    // Typed by the office: a slip there must not put a mark on every patient.
    return true
  }
}

const relationships = ["self", "spouse", "child", "other"]

/** Paths of the coverage's lines for a rule about service dates outside its time. */
const outside = (context: CheckContext, limit: string | null, isOut: (from: string, limit: string) => boolean): readonly string[] =>
  context.isInsurance && limit !== null ? where(context.lines, ({ from }) => from !== null && isOut(from, limit), "dateFrom") : []

export const coverageRules: readonly Rule[] = [
  {
    id: "coverage-missing",
    group: "coverage",
    severity: "error",
    needs: "none",
    message: "No insurance is attached for the payer that is billed.",
    fix: "Add the coverage, or change the visit to self-pay.",
    source: "NUCC 1500 manual items 1, 1a; 837P 2000B SBR01",
    check: ({ isInsurance, coverages, billedSequence }) => {
      const has = (sequence: string): boolean => coverages.some((each) => each.sequence === sequence)
      return when(isInsurance && (!has("primary") || !has(billedSequence)), "coverages")
    }
  },
  {
    id: "payer-id-missing",
    group: "coverage",
    severity: "error",
    needs: "none",
    message: "The payer's electronic ID is missing.",
    fix: "Choose the payer from the clearinghouse's list.",
    source: "837P 2010BB NM109",
    check: ({ isInsurance, record, billed }) =>
      billed && isInsurance && record.submission !== "paper" ? when(isBlank(billed.raw.payerId), `${billed.path}.payerId`) : []
  },
  {
    id: "member-id-missing",
    group: "coverage",
    severity: "error",
    needs: "none",
    message: "The member ID is missing.",
    fix: "Copy the ID from the front of the card.",
    source: "NUCC 1500 manual item 1a; 837P 2010BA NM109; CARC 31",
    check: (context) => where(claimed(context), ({ raw, type }) => isBlank(raw.memberId) && !isInjuryCoverage(type), "memberId")
  },
  {
    id: "mbi-format-invalid",
    group: "coverage",
    severity: "error",
    needs: "none",
    message: "The Medicare number does not have the form of an MBI.",
    fix: "Read the Medicare card again; the letters S, L, O, I, B and Z are never used (what looks like an O is a zero).",
    source: "CMS MBI format guide",
    check: (context) =>
      where(claimed(context), (each) => each.type === "medicare" && !isBlank(each.raw.memberId) && !hasMbi(each), "memberId")
  },
  {
    id: "mbi-used-for-other-payer",
    group: "coverage",
    severity: "warning",
    needs: "none",
    message: "A Medicare number stands as the member ID of a plan that is not Original Medicare.",
    fix: "Use the plan's own member ID; a Medicare Advantage card has a number of its own.",
    source: "CMS MBI format guide; CARC 109 / 31",
    check: (context) => where(claimed(context), isMbiElsewhere, "memberId")
  },
  {
    id: "member-id-format-suspect",
    group: "coverage",
    severity: "warning",
    needs: "payer-profile",
    message: "The member ID does not look like this payer's IDs.",
    fix: "Compare it with the card, character by character; letters in front belong to it.",
    source: "Payer ID-card guide; CARC 31",
    check: (context) =>
      where(
        claimed(context),
        (each) =>
          each.type !== "medicare" &&
          !isBlank(each.raw.memberId) &&
          !isBlank(each.payer?.memberIdPattern) &&
          !fitsPattern(cleanedMemberId(each.raw.memberId), each.payer?.memberIdPattern ?? "") &&
          !isMbiElsewhere(each),
        "memberId"
      )
  },
  {
    id: "relationship-missing",
    group: "coverage",
    severity: "error",
    needs: "none",
    message: "It is not said what the patient is to the policy holder.",
    fix: "Choose self, spouse, child or other.",
    source: "NUCC 1500 manual item 6; 837P SBR02 / PAT01",
    check: (context) => where(claimed(context), ({ raw }) => !relationships.includes(textOf(raw.relationship)), "relationship")
  },
  {
    id: "medicare-subscriber-not-self",
    group: "coverage",
    severity: "error",
    needs: "none",
    message: "Medicare is always the patient's own, so the relationship must be Self.",
    fix: "Set the relationship to Self and use the patient's own card.",
    source: "Medicare Claims Processing Manual ch. 26 s.10.2 items 4-7; 837P SBR02=18",
    check: (context) =>
      where(
        claimed(context),
        ({ raw, type }) =>
          (type === "medicare" || type === "medicare-advantage") && ["spouse", "child", "other"].includes(textOf(raw.relationship)),
        "relationship"
      )
  },
  {
    id: "coverage-not-yet-effective",
    group: "coverage",
    severity: "error",
    needs: "none",
    message: "The visit is before this coverage began.",
    fix: "Bill the plan that was active on that day.",
    source: "CARC 26; 271 eligibility dates",
    check: (context) => outside(context, dateOf(context.billed?.raw.effectiveDate), (from, began) => from < began)
  },
  {
    id: "coverage-terminated",
    group: "coverage",
    severity: "error",
    needs: "none",
    message: "The visit is after this coverage ended.",
    fix: "Ask the patient for the new card and check eligibility again.",
    source: "CARC 27; 271 eligibility dates",
    check: (context) => outside(context, dateOf(context.billed?.raw.terminationDate), (from, ended) => from > ended)
  },
  {
    id: "eligibility-not-checked",
    group: "coverage",
    severity: "warning",
    needs: "none",
    message: "Eligibility has not been checked for this visit.",
    fix: "Check eligibility (270/271 or the payer's portal).",
    source: "X12 270/271; CARC 27, 31",
    silenceWhere: "a payer whose eligibility is checked in another system",
    check: ({ isInsurance, billed }) =>
      billed && isInsurance && !isInjuryCoverage(billed.type)
        ? when(isBlank(billed.raw.eligibility.checkedOn), `${billed.path}.eligibility.checkedOn`)
        : []
  },
  {
    id: "eligibility-inactive",
    group: "coverage",
    severity: "error",
    needs: "none",
    message: "The last answer about eligibility was: not active.",
    fix: "Get the current card, or move the visit to self-pay.",
    source: "X12 271 EB01=6; CARC 27",
    check: ({ isInsurance, billed }) =>
      billed && isInsurance ? when(billed.raw.eligibility.status === "inactive", `${billed.path}.eligibility.status`) : []
  }
]
