/**
 * Where a key lives in the nested record. Keys not told here are derived from
 * others (full names, parts of dates and phones) or not kept with a patient.
 */
const addressParts = ["line1", "line2", "city", "state", "zip"] as const
const each = (root: string, endings: readonly string[]): string[] => endings.map((ending) => `${root}.${ending}`)

const patientKeys = [
  ...each("patient.name", ["prefix", "first", "middle", "last", "suffix", "preferred"]),
  ...each("patient", [
    "birthDate",
    "sex",
    "genderIdentity",
    "pronouns",
    "maritalStatus",
    "race",
    "ethnicity",
    "language",
    "interpreterNeeded",
    "email",
    "mrn",
    "ssn"
  ]),
  ...each("patient", ["employer", "employmentStatus", "occupation", "driverLicense", "preferredContact", "preferredPharmacy", "pcp"]),
  ...each("patient.address", [...addressParts, "county", "country"]),
  ...each("patient.mailingAddress", ["line1", "city", "state", "zip"]),
  ...each("patient.employerAddress", [...addressParts, "country"]),
  "patient.employerPhone",
  ...each("patient.phone", ["home", "mobile", "work"]),
  "patient.phone",
  ...each("patient.referringProvider", ["name", "npi"])
]

const emergencyKeys = [
  ...each("emergency.name", ["first", "middle", "last"]),
  "emergency.relationship",
  "emergency.phone",
  ...each("emergency.address", addressParts)
]

const guarantorKeys = [
  ...each("guarantor.name", ["first", "middle", "last"]),
  ...each("guarantor", ["birthDate", "sex", "relationship", "phone", "email", "ssn"]),
  ...each("guarantor.address", addressParts)
]

const coverageKeys = (sequence: "primary" | "secondary"): string[] => [
  ...each(`coverage.${sequence}`, [
    "payerName",
    "payerId",
    "planName",
    "planType",
    "memberId",
    "groupNumber",
    "effectiveDate",
    "terminationDate",
    "copay",
    "phone"
  ]),
  ...each(`coverage.${sequence}.address`, addressParts),
  `coverage.${sequence}.relationship`,
  ...each(`coverage.${sequence}.subscriber.name`, ["first", "middle", "last"]),
  ...each(`coverage.${sequence}.subscriber`, ["birthDate", "sex", "ssn", "employer", "phone"]),
  ...each(`coverage.${sequence}.subscriber.employerAddress`, ["line1", "city", "state", "zip", "country"]),
  ...each(`coverage.${sequence}.subscriber.address`, [...addressParts, "country"])
]

/** Every key whose value is kept as such, in the order of the record. */
export const storedKeys: readonly string[] = [
  ...patientKeys,
  ...emergencyKeys,
  ...guarantorKeys,
  ...coverageKeys("primary"),
  ...coverageKeys("secondary"),
  ...each("coverage.tertiary", ["payerName", "memberId", "groupNumber", "subscriber.birthDate"]),
  ...each("encounter", ["serviceDate", "placeOfService", "reason", "appointmentDate"])
]

const stored = new Set(storedKeys)

export const isStoredKey = (key: string): boolean => stored.has(key)

/** Steps into the record for a stored key, coverages by their sequence: `["coverages", "primary", "memberId"]`. */
export const pathOfKey = (key: string): string[] => {
  const steps = key.split(".")
  if (key === "patient.phone") return ["patient", "phone", "unknown"]
  return steps[0] === "coverage" ? ["coverages", ...steps.slice(1)] : steps
}
