import * as z from "zod"

export const services = [
  "office-visit",
  "specialist",
  "preventive",
  "urgent-care",
  "emergency",
  "inpatient",
  "outpatient-surgery",
  "lab",
  "imaging",
  "therapy",
  "mental-health",
  "maternity",
  "telehealth",
  "pharmacy",
  "dental",
  "vision",
  "chiropractic",
  "dme"
] as const
const Service = z.enum(services)
export type Service = z.infer<typeof Service>
const Network = z.enum(["in", "out"]).nullable()
export type Network = z.infer<typeof Network>

const words = z.string().nullable()
const date = z.iso.date().nullable()
const money = z.number().min(0)
const Person = z.strictObject({ name: z.strictObject({ first: words, last: words }), birthDate: date }).nullable()
export type Person = z.infer<typeof Person>
const Sum = z.strictObject({ total: money.nullable(), met: money.nullable(), remaining: money.nullable() })
const Sums = z.strictObject({ individual: Sum, family: Sum })
export type Sums = z.infer<typeof Sums>

/**
 * What a payer's result page says of one patient's medical coverage on the day asked. Not said is null or an empty list. Amounts in
 * dollars, `percent` is the patient's share, sums are those in network.
 */
export const EligibilityResult = z.strictObject({
  status: z.enum(["active", "inactive", "unknown"]),
  payerName: words,
  planName: words,
  planType: words,
  memberId: words,
  groupNumber: words,
  effectiveDate: date,
  terminationDate: date,
  patient: Person,
  subscriber: Person,
  relationship: words,
  copays: z.array(z.strictObject({ service: Service, amount: money, network: Network })),
  coinsurance: z.array(z.strictObject({ service: Service, percent: z.number().min(0).max(100), network: Network })),
  deductible: Sums,
  outOfPocketMax: Sums,
  limits: z.array(
    z.strictObject({ service: Service, allowed: z.number(), used: z.number().nullable(), unit: z.enum(["visits", "days", "dollars"]) })
  ),
  referralRequired: z.boolean().nullable(),
  authorizationRequired: z.boolean().nullable(),
  pcpName: words,
  otherCoverage: words,
  verifiedOn: date,
  referenceNumber: words
})
export type EligibilityResult = z.infer<typeof EligibilityResult>
