import { addBusinessDays, businessDaysAfter } from "./days"
import type { LenientSuperbill } from "./lenient-record"
import { dateOf } from "./read-value"

/**
 * Clock of the good faith estimate for a self-pay visit (45 CFR 149.610(b)(1)): within 1 business day of booking when
 * the visit is 3 to 9 business days ahead, within 3 when it is 10 or more.
 * - not-needed: an insurance claim, or booked less than 3 business days ahead
 * - unknown: the day of booking or of the visit is not there
 * - given: in time; given-late: after the last day; due: not given, there is still time; overdue: not given, time is over
 */
export type GoodFaithEstimate =
  | { state: "not-needed" | "unknown" }
  | { state: "given" | "given-late" | "due" | "overdue"; businessDaysAhead: number; dueBy: string; givenOn: string | null }

/** `visitOn`: the day of the visit when no line has one yet. `holidays`: days that are no business days beside weekends. */
export const goodFaithEstimate = (
  record: LenientSuperbill,
  asOf: string,
  { visitOn, holidays = [] }: { visitOn?: string; holidays?: readonly string[] } = {}
): GoodFaithEstimate => {
  if (record.recordType !== "self-pay-superbill") return { state: "not-needed" }
  const booked = dateOf(record.encounter.scheduledOn)
  const visit = record.serviceLines.flatMap(({ dateFrom }) => dateOf(dateFrom) ?? []).sort()[0] ?? dateOf(visitOn)
  if (booked === null || visit === null || visit === undefined) return { state: "unknown" }
  const businessDaysAhead = businessDaysAfter(booked, visit, holidays)
  if (businessDaysAhead < 3) return { state: "not-needed" }
  const dueBy = addBusinessDays(booked, businessDaysAhead >= 10 ? 3 : 1, holidays)
  const givenOn = dateOf(record.notices.goodFaithEstimateOn)
  const state = givenOn === null ? (asOf <= dueBy ? "due" : "overdue") : givenOn <= dueBy ? "given" : "given-late"
  return { state, businessDaysAhead, dueBy, givenOn }
}
