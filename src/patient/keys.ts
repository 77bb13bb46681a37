import { corePatterns, extendedPatterns } from "./key-patterns"

export type KeyKind =
  | "name"
  | "text"
  | "date"
  | "date-part"
  | "phone"
  | "phone-part"
  | "ssn"
  | "ssn-part"
  | "sex"
  | "state"
  | "zip"
  | "zip4"
  | "relationship"
  | "amount"
  | "choice"
  | "yes-no"
  | "npi"
  | "code"
  | "email"

const whole = (patterns: readonly string[]): RegExp => new RegExp(`^(?:${patterns.map((p) => p.replace(/(?<!\\)\./g, "\\.")).join("|")})$`)

const core = whole(corePatterns)
const extended = whole(extendedPatterns)

/** True for a key every engine must know. */
export const isCoreKey = (key: string): boolean => core.test(key)

/** True for any key of the language, core or extended. */
export const isKey = (key: string): boolean => core.test(key) || extended.test(key)

/** First match wins: the order matters. */
const kinds: readonly (readonly [RegExp, KeyKind])[] = [
  [
    /Date(From|To)?\.(month|day|year)$|\.(unableToWork|hospitalization)(From|To)\.(month|day|year)$|\.date(From|To)\.(month|day|year)$/,
    "date-part"
  ],
  [/Date(To)?$|\.(unableToWork|hospitalization)(From|To)$|\.date(From|To)$/, "date"],
  [/phone(\.(home|mobile|work))?\.(area|prefix|line)$/i, "phone-part"],
  [/phone(\.(home|mobile|work))?$/i, "phone"],
  [/\.ssn\.part[123]$/, "ssn-part"],
  [/\.ssn$/, "ssn"],
  [/\.sex$/, "sex"],
  [/\.(state|autoAccidentState)$/, "state"],
  [/\.zip$/, "zip"],
  [/\.zip4$/, "zip4"],
  [/\.relationship$/, "relationship"],
  [/\.(copay|charge|totalCharge|amountPaid|balanceDue|dollars|cents)$/, "amount"],
  [/\.(interpreterNeeded|emg|acceptAssignment)$|\.relatedTo\.(employment|autoAccident|otherAccident)$/, "yes-no"],
  [
    /^coverage\.priority$|\.(genderIdentity|pronouns|maritalStatus|race|ethnicity|language|employmentStatus|preferredContact|planType|country)$/,
    "choice"
  ],
  [/\.(npi|renderingNpi)$/, "npi"],
  [/\.email$/, "email"],
  [/^facility\.name$/, "text"],
  [/\.name(\.(first|middle|last|suffix|prefix|preferred|full))?$|\.pcp$/, "name"],
  [
    /\.(mrn|driverLicense|memberId|groupNumber|payerId|placeOfService|taxId|taxonomy|code|units|pointer|epsdt|priorAuthNumber|patientAccountNumber|resubmissionCode|originalRefNumber)$|\]$/,
    "code"
  ]
]

/** How values of this key are read, shown and compared. A key outside the language is plain text. */
export const keyKind = (key: string): KeyKind => kinds.find(([pattern]) => pattern.test(key))?.[1] ?? "text"

export { keyLabel } from "./key-label"
export { type KeyPerson, keyPerson } from "./key-person"
