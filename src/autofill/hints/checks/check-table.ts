import type { Check } from "../check"
import type { HintCheck } from "../hint"
import { state, stateZip, zip } from "./address"
import { birthDate } from "./birth-date"
import { coverageOrder, placeholder, sex } from "./choices"
import { diagnosisCode, modifier, placeOfService, procedureCode, sameDiagnosis } from "./claim-codes"
import { amount, pointer, totalCharge, units } from "./claim-figures"
import { accident, authorization, referral, resubmission } from "./claim-ties"
import { anyDate, dateOrder, serviceDateCover } from "./dates"
import { filingLimit } from "./filing-limit"
import { groupNumber, memberId, sameMemberId } from "./member-id"
import { maybeCut, nameOrder, nameSigns } from "./names"
import { email, phone, ssn } from "./person-numbers"
import { npi, taxId, taxonomy } from "./provider-numbers"
import { guarantorAge, relationship } from "./relationship"

/** Every check by its name. */
export const checks: Readonly<Record<HintCheck, Check>> = {
  note: () => ({}),
  "member-id": memberId,
  "same-member-id": sameMemberId,
  "group-number": groupNumber,
  npi,
  taxonomy,
  "tax-id": taxId,
  ssn,
  phone,
  email,
  "birth-date": birthDate,
  "any-date": anyDate,
  "date-order": dateOrder,
  "service-date-cover": serviceDateCover,
  "filing-limit": filingLimit,
  "name-order": nameOrder,
  "name-signs": nameSigns,
  "maybe-cut": maybeCut,
  state,
  zip,
  "state-zip": stateZip,
  placeholder,
  sex,
  relationship,
  "guarantor-age": guarantorAge,
  "coverage-order": coverageOrder,
  "place-of-service": placeOfService,
  "diagnosis-code": diagnosisCode,
  "same-diagnosis": sameDiagnosis,
  "procedure-code": procedureCode,
  modifier,
  units,
  pointer,
  amount,
  "total-charge": totalCharge,
  authorization,
  referral,
  resubmission,
  accident
}

/** Those that have something to say of an empty box. */
export const checksOfEmpty: ReadonlySet<HintCheck> = new Set([
  "note",
  "group-number",
  "name-order",
  "filing-limit",
  "authorization",
  "referral",
  "resubmission",
  "accident"
])
