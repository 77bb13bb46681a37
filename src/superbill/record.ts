import * as z from "zod"

/**
 * The superbill: one visit's claim draft. Names follow the CMS-1500 (02/12), the 837P and FHIR R4. Dates are
 * `YYYY-MM-DD`, amounts dollars as numbers. The schema is strict about what is there (no unknown keys, no text where
 * a number stands) and lenient about what a draft has not yet: every value may be missing, and a value that is
 * wrongly written stays as it was typed, for the check to name. A section that is missing or null becomes an empty one.
 */
const text = z.string().max(200).nullish()
const date = z.string().max(20).nullish()
const flag = z.boolean().nullish()
const count = z.number().nullish()
const amount = z
  .number()
  .min(-9_999_999.99)
  .max(9_999_999.99)
  .refine((dollars) => Math.abs(dollars * 100 - Math.round(dollars * 100)) < 1e-6, "An amount has at most two decimals.")
  .nullish()

/** A choice; an empty text is no choice yet. */
const oneOf = <const T extends readonly string[]>(values: T) =>
  z.preprocess((given) => (given === "" ? null : given), z.enum(values).nullish())
const section = <T extends z.ZodRawShape>(shape: T) => z.preprocess((given) => given ?? {}, z.strictObject(shape))
const list = <T extends z.ZodType>(entry: T, most: number) => z.preprocess((given) => given ?? [], z.array(entry).max(most))

const sex = oneOf(["F", "M", "U"])
export const CoverageSequence = z.enum(["primary", "secondary", "tertiary"])
export type CoverageSequence = z.infer<typeof CoverageSequence>
const sequence = CoverageSequence.nullish()

const address = section({ line1: text, line2: text, city: text, state: text, zip: text })
const personName = section({ last: text, first: text, middle: text, suffix: text })

/** Most service lines an electronic claim can carry. */
export const mostLines = 50

export const SuperbillCoverage = z.strictObject({
  sequence,
  insuranceType: oneOf(["medicare", "medicare-advantage", "medicaid", "commercial", "tricare", "champva", "workers-comp", "auto", "other"]),
  payerName: text,
  payerId: text,
  planName: text,
  memberId: text,
  groupNumber: text,
  effectiveDate: date,
  terminationDate: date,
  /** What the patient is to the subscriber. */
  relationship: oneOf(["self", "spouse", "child", "other"]),
  subscriber: section({ name: personName, birthDate: date, sex, address, organizationName: text }),
  claimNumber: text,
  eligibility: section({ checkedOn: date, status: oneOf(["active", "inactive", "unknown"]) }),
  mspStatus: oneOf(["medicare-primary", "medicare-secondary"]),
  mspTypeCode: text,
  paidAmount: amount,
  qmb: flag
})
export type SuperbillCoverage = z.infer<typeof SuperbillCoverage>

export const Diagnosis = z.strictObject({ code: text })
export type Diagnosis = z.infer<typeof Diagnosis>

export const ServiceLine = z.strictObject({
  dateFrom: date,
  dateTo: date,
  placeOfService: text,
  procedureCode: text,
  modifiers: list(z.string().max(10), 20),
  /** Letters A to L: places in the list of diagnoses. */
  diagnosisPointers: list(z.string().max(10), 20),
  /** For the whole line: fee times units. */
  charge: amount,
  units: count,
  minutes: count,
  ndc: section({ code: text, quantity: count, unit: text }),
  description: text
})
export type ServiceLine = z.infer<typeof ServiceLine>

export const Superbill = z.strictObject({
  /** Missing counts as `insurance-claim`. */
  recordType: oneOf(["insurance-claim", "self-pay-superbill"]),
  submission: oneOf(["electronic", "paper", "patient"]),
  claimId: text,
  frequencyCode: oneOf(["1", "7", "8"]),
  originalReferenceNumber: text,
  /** Missing counts as `primary`. */
  billedSequence: sequence,
  icdIndicator: text,
  referralNumber: text,
  patient: section({ name: personName, birthDate: date, sex, address, phone: text, deceasedDate: date }),
  coverages: list(SuperbillCoverage, 3),
  billingProvider: section({
    organizationName: text,
    name: personName,
    npi: text,
    taxId: text,
    taxIdType: oneOf(["EIN", "SSN"]),
    taxonomyCode: text,
    address,
    phone: text,
    cliaNumber: text,
    cliaCertificate: oneOf(["waiver", "ppm", "compliance", "accreditation"])
  }),
  renderingProvider: section({ name: personName, npi: text, taxonomyCode: text }),
  referringProvider: section({ qualifier: oneOf(["DN", "DK", "DQ"]), name: personName, npi: text }),
  serviceFacility: section({ name: text, npi: text, address }),
  encounter: section({
    patientStatus: oneOf(["new", "established"]),
    lastSeenDate: date,
    scheduledOn: date,
    accident: section({ employment: flag, auto: flag, other: flag, date, state: text }),
    onsetDate: date,
    onsetQualifier: oneOf(["431", "484"]),
    admissionDate: date,
    dischargeDate: date,
    outsideLab: flag,
    outsideLabCharge: amount,
    telehealth: section({ mode: oneOf(["none", "video", "audio"]), patientLocation: oneOf(["home", "other"]) })
  }),
  authorization: section({
    number: text,
    validFrom: date,
    validTo: date,
    unitsApproved: count,
    unitsUsed: count,
    procedureCodes: list(z.string().max(10), 100)
  }),
  diagnoses: list(Diagnosis, 12),
  serviceLines: list(ServiceLine, mostLines),
  charges: section({
    total: amount,
    amountPaid: amount,
    adjustments: amount,
    balanceDue: amount,
    copayDue: amount,
    copayCollected: amount,
    copayNote: text
  }),
  signatures: section({
    patientOnFile: flag,
    assignmentOfBenefits: flag,
    acceptAssignment: flag,
    providerSigned: flag,
    providerSignedOn: date
  }),
  notices: section({ abnOnFile: flag, goodFaithEstimateOn: date, goodFaithEstimateTotal: amount }),
  /** What this office sent before and operations still in their global period; kept on the machine. */
  history: section({
    submittedLines: list(
      z.strictObject({
        dateOfService: date,
        procedureCode: text,
        renderingNpi: text,
        status: oneOf(["accepted", "pending", "paid", "denied", "rejected"])
      }),
      1000
    ),
    globalPeriods: list(z.strictObject({ surgeryDate: date, globalDays: count, renderingNpi: text }), 100)
  })
})
export type Superbill = z.infer<typeof Superbill>

/** A superbill with nothing in it: every section and list there, every value missing. */
export const emptySuperbill = (): Superbill => Superbill.parse({})
