import * as z from "zod"

/**
 * The record in hand: one patient, the people around them and their coverage.
 * Field names follow the CMS-1500, the 837P and FHIR R4; values are canonical:
 * dates `YYYY-MM-DD`, phones ten digits, SSN nine digits, states two letters,
 * amounts decimal dollars as text ("25.00"). Every value is optional: a record
 * grows while the patient stands at the desk.
 */
const text = z.string().trim().min(1).max(200).optional()
const calendarDate = z.iso.date().optional()
const phone = z
  .string()
  .regex(/^[2-9]\d{9}$/)
  .optional()
const ssn = z
  .string()
  .regex(/^\d{9}$/)
  .optional()
const npi = z
  .string()
  .regex(/^[12]\d{9}$/)
  .optional()
const amount = z
  .string()
  .regex(/^\d{1,7}(\.\d{2})?$/)
  .optional()

export const Sex = z.enum(["F", "M", "U"])
export type Sex = z.infer<typeof Sex>

export const Relationship = z.enum(["self", "spouse", "child", "other"])
export type Relationship = z.infer<typeof Relationship>

export const PersonName = z.strictObject({
  prefix: text,
  first: text,
  middle: text,
  last: text,
  suffix: text,
  preferred: text
})
export type PersonName = z.infer<typeof PersonName>

export const Address = z.strictObject({
  line1: text,
  line2: text,
  city: text,
  state: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  /** Five digits, or nine with the hyphen; foreign codes as printed. */
  zip: z.string().trim().min(3).max(12).optional(),
  county: text,
  country: text
})
export type Address = z.infer<typeof Address>

export const Subscriber = z.strictObject({
  name: PersonName.optional(),
  birthDate: calendarDate,
  sex: Sex.optional(),
  ssn,
  employer: text,
  employerAddress: Address.optional(),
  address: Address.optional(),
  phone
})
export type Subscriber = z.infer<typeof Subscriber>

export const CoverageSequence = z.enum(["primary", "secondary", "tertiary"])
export type CoverageSequence = z.infer<typeof CoverageSequence>

export const Coverage = z.strictObject({
  sequence: CoverageSequence,
  payerName: text,
  payerId: text,
  planName: text,
  planType: text,
  memberId: text,
  groupNumber: text,
  effectiveDate: calendarDate,
  terminationDate: calendarDate,
  copay: amount,
  phone,
  address: Address.optional(),
  /** What the patient is to the subscriber. */
  relationship: Relationship.optional(),
  subscriber: Subscriber.optional()
})
export type Coverage = z.infer<typeof Coverage>

export const Patient = z.strictObject({
  name: PersonName.optional(),
  birthDate: calendarDate,
  sex: Sex.optional(),
  genderIdentity: text,
  pronouns: text,
  maritalStatus: text,
  race: text,
  ethnicity: text,
  language: text,
  interpreterNeeded: z.enum(["yes", "no"]).optional(),
  email: z.string().trim().max(200).optional(),
  mrn: text,
  ssn,
  employer: text,
  employmentStatus: text,
  occupation: text,
  driverLicense: text,
  preferredContact: text,
  preferredPharmacy: text,
  pcp: text,
  address: Address.optional(),
  mailingAddress: Address.optional(),
  employerAddress: Address.optional(),
  employerPhone: phone,
  phone: z.strictObject({ home: phone, mobile: phone, work: phone, unknown: phone }).optional(),
  referringProvider: z.strictObject({ name: text, npi }).optional()
})
export type Patient = z.infer<typeof Patient>

export const EmergencyContact = z.strictObject({
  name: PersonName.optional(),
  /** What this person is to the patient, as said at the desk ("mother"). */
  relationship: text,
  phone,
  address: Address.optional()
})
export type EmergencyContact = z.infer<typeof EmergencyContact>

export const Guarantor = z.strictObject({
  name: PersonName.optional(),
  birthDate: calendarDate,
  sex: Sex.optional(),
  /** What this person is to the patient. */
  relationship: text,
  phone,
  email: text,
  ssn,
  address: Address.optional()
})
export type Guarantor = z.infer<typeof Guarantor>

export const Encounter = z.strictObject({
  serviceDate: calendarDate,
  placeOfService: z
    .string()
    .regex(/^\d{2}$/)
    .optional(),
  reason: text,
  appointmentDate: calendarDate
})
export type Encounter = z.infer<typeof Encounter>

export const PatientRecord = z.strictObject({
  patient: Patient,
  emergency: EmergencyContact.optional(),
  guarantor: Guarantor.optional(),
  coverages: z.array(Coverage).max(3),
  encounter: Encounter.optional()
})
export type PatientRecord = z.infer<typeof PatientRecord>

export const emptyRecord = (): PatientRecord => ({ patient: {}, coverages: [] })
