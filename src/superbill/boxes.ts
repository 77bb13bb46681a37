/** How a value of the superbill is typed and shown. `list`: several short texts in one box ("25 59"). */
export type BoxKind = "text" | "date" | "amount" | "number" | "choice" | "flag" | "list"

export type SuperbillBox = {
  /** Full path, or the part after "coverages[n]." in the section of coverages. */
  path: string
  label: string
  kind: BoxKind
  /** Value and word of each choice. */
  choices?: readonly (readonly [string, string])[]
  width?: "third" | "full"
}

export type BoxSection = { id: string; title: string; boxes: readonly SuperbillBox[] }

const text = (path: string, label: string, width?: "third" | "full"): SuperbillBox => ({
  path,
  label,
  kind: "text",
  ...(width && { width })
})
const date = (path: string, label: string): SuperbillBox => ({ path, label, kind: "date" })
const amount = (path: string, label: string, width?: "third"): SuperbillBox => ({ path, label, kind: "amount", ...(width && { width }) })
const number = (path: string, label: string): SuperbillBox => ({ path, label, kind: "number", width: "third" })
const flag = (path: string, label: string): SuperbillBox => ({ path, label, kind: "flag", width: "third" })
const choice = (path: string, label: string, choices: readonly (readonly [string, string])[]): SuperbillBox => ({
  path,
  label,
  kind: "choice",
  choices
})

const sexes = [
  ["F", "Female"],
  ["M", "Male"],
  ["U", "Unknown"]
] as const
const sequences = [
  ["primary", "Primary"],
  ["secondary", "Secondary"],
  ["tertiary", "Tertiary"]
] as const

const address = (at: string, of: string): SuperbillBox[] => [
  text(`${at}.line1`, `${of} street`, "full"),
  text(`${at}.line2`, `${of} unit, suite`),
  text(`${at}.city`, `${of} city`),
  text(`${at}.state`, `${of} state`, "third"),
  text(`${at}.zip`, `${of} ZIP`, "third")
]

/** Boxes of one coverage, behind "coverages[n].". */
export const coverageBoxes: readonly SuperbillBox[] = [
  choice("sequence", "Order", sequences),
  choice("insuranceType", "Kind of insurance", [
    ["medicare", "Medicare"],
    ["medicare-advantage", "Medicare Advantage"],
    ["medicaid", "Medicaid"],
    ["commercial", "Commercial"],
    ["tricare", "TRICARE"],
    ["champva", "CHAMPVA"],
    ["workers-comp", "Workers' compensation"],
    ["auto", "Auto"],
    ["other", "Other"]
  ]),
  text("payerName", "Payer"),
  text("payerId", "Payer ID"),
  text("planName", "Plan"),
  text("memberId", "Member ID"),
  text("groupNumber", "Group number"),
  choice("relationship", "Patient is the subscriber's", [
    ["self", "Self"],
    ["spouse", "Spouse"],
    ["child", "Child"],
    ["other", "Other"]
  ]),
  date("effectiveDate", "Covered from"),
  date("terminationDate", "Covered to"),
  date("eligibility.checkedOn", "Eligibility checked on"),
  choice("eligibility.status", "Eligibility", [
    ["active", "Active"],
    ["inactive", "Inactive"],
    ["unknown", "Unknown"]
  ]),
  text("claimNumber", "Claim number (work, auto)"),
  choice("mspStatus", "Medicare pays", [
    ["medicare-primary", "First"],
    ["medicare-secondary", "Second"]
  ]),
  text("mspTypeCode", "Why Medicare is second (code)"),
  amount("paidAmount", "Paid by this payer"),
  flag("qmb", "QMB"),
  text("subscriber.name.last", "Subscriber last name"),
  text("subscriber.name.first", "Subscriber first name"),
  date("subscriber.birthDate", "Subscriber date of birth"),
  choice("subscriber.sex", "Subscriber sex", sexes),
  text("subscriber.organizationName", "Employer as policy holder"),
  ...address("subscriber.address", "Subscriber")
]

/** Every box of the superbill outside of its lists, in the order of the editor. */
export const boxSections: readonly BoxSection[] = [
  {
    id: "visit",
    title: "Visit",
    boxes: [
      choice("recordType", "Kind of bill", [
        ["insurance-claim", "Insurance claim"],
        ["self-pay-superbill", "Self-pay superbill"]
      ]),
      choice("billedSequence", "Billed coverage", sequences),
      choice("encounter.patientStatus", "Patient is", [
        ["new", "New"],
        ["established", "Established"]
      ]),
      date("encounter.scheduledOn", "Visit booked on"),
      text("referralNumber", "Referral number"),
      text("authorization.number", "Authorization number")
    ]
  },
  {
    id: "rendering",
    title: "Provider",
    boxes: [
      text("renderingProvider.name.last", "Provider last name"),
      text("renderingProvider.name.first", "Provider first name"),
      text("renderingProvider.npi", "Provider NPI"),
      text("renderingProvider.taxonomyCode", "Provider taxonomy"),
      choice("referringProvider.qualifier", "Another provider", [
        ["DN", "Referring (DN)"],
        ["DK", "Ordering (DK)"],
        ["DQ", "Supervising (DQ)"]
      ]),
      text("referringProvider.name.last", "Their last name"),
      text("referringProvider.name.first", "Their first name"),
      text("referringProvider.npi", "Their NPI")
    ]
  },
  {
    id: "patient",
    title: "Patient",
    boxes: [
      text("patient.name.last", "Last name"),
      text("patient.name.first", "First name"),
      text("patient.name.middle", "Middle name"),
      text("patient.name.suffix", "Suffix", "third"),
      date("patient.birthDate", "Date of birth"),
      choice("patient.sex", "Sex on file with the payer", sexes),
      text("patient.phone", "Phone"),
      date("patient.deceasedDate", "Died on"),
      ...address("patient.address", "Patient's")
    ]
  },
  {
    id: "billing",
    title: "Billing provider",
    boxes: [
      text("billingProvider.organizationName", "Practice name", "full"),
      text("billingProvider.name.last", "or last name"),
      text("billingProvider.name.first", "and first name"),
      text("billingProvider.npi", "Billing NPI"),
      text("billingProvider.taxId", "Tax ID"),
      choice("billingProvider.taxIdType", "Kind of tax ID", [
        ["EIN", "EIN"],
        ["SSN", "SSN"]
      ]),
      text("billingProvider.taxonomyCode", "Billing taxonomy"),
      text("billingProvider.phone", "Billing phone"),
      text("billingProvider.cliaNumber", "CLIA number"),
      choice("billingProvider.cliaCertificate", "CLIA certificate", [
        ["waiver", "Waiver"],
        ["ppm", "Microscopy (PPM)"],
        ["compliance", "Compliance"],
        ["accreditation", "Accreditation"]
      ]),
      ...address("billingProvider.address", "Billing"),
      text("serviceFacility.name", "Place of service: name"),
      text("serviceFacility.npi", "Place of service: NPI"),
      ...address("serviceFacility.address", "Place of service:")
    ]
  },
  {
    id: "details",
    title: "Accident, telehealth, stay, authorization",
    boxes: [
      flag("encounter.accident.employment", "Accident at work"),
      flag("encounter.accident.auto", "Auto accident"),
      flag("encounter.accident.other", "Other accident"),
      date("encounter.accident.date", "Accident on"),
      text("encounter.accident.state", "Accident in (state)"),
      date("encounter.onsetDate", "Onset or LMP"),
      choice("encounter.onsetQualifier", "That date is", [
        ["431", "Onset (431)"],
        ["484", "Last menstrual period (484)"]
      ]),
      choice("encounter.telehealth.mode", "Telehealth", [
        ["none", "In person"],
        ["video", "Video"],
        ["audio", "Audio only"]
      ]),
      choice("encounter.telehealth.patientLocation", "Patient was", [
        ["home", "At home"],
        ["other", "Elsewhere"]
      ]),
      date("encounter.lastSeenDate", "Last seen by this group"),
      date("encounter.admissionDate", "Admitted on"),
      date("encounter.dischargeDate", "Discharged on"),
      flag("encounter.outsideLab", "Outside lab"),
      amount("encounter.outsideLabCharge", "Outside lab charge"),
      date("authorization.validFrom", "Authorized from"),
      date("authorization.validTo", "Authorized to"),
      number("authorization.unitsApproved", "Units approved"),
      number("authorization.unitsUsed", "Units used"),
      { path: "authorization.procedureCodes", label: "Authorized codes", kind: "list", width: "full" }
    ]
  },
  {
    id: "money",
    title: "Paid and due",
    boxes: [
      amount("charges.copayDue", "Copay due", "third"),
      amount("charges.copayCollected", "Copay collected", "third"),
      amount("charges.amountPaid", "Paid by the patient", "third"),
      amount("charges.adjustments", "Adjustments", "third"),
      text("charges.copayNote", "Note about the copay"),
      date("notices.goodFaithEstimateOn", "Good faith estimate given on"),
      amount("notices.goodFaithEstimateTotal", "Estimate total")
    ]
  },
  {
    id: "signatures",
    title: "Signatures and claim",
    boxes: [
      flag("signatures.patientOnFile", "Patient signature on file"),
      flag("signatures.assignmentOfBenefits", "Benefits assigned"),
      flag("signatures.acceptAssignment", "Assignment accepted"),
      flag("signatures.providerSigned", "Provider signed"),
      flag("notices.abnOnFile", "ABN on file"),
      date("signatures.providerSignedOn", "Provider signed on"),
      text("claimId", "Claim number of the office"),
      choice("submission", "Goes out", [
        ["electronic", "Electronically"],
        ["paper", "On paper"],
        ["patient", "To the patient"]
      ]),
      choice("frequencyCode", "This claim is", [
        ["1", "New (1)"],
        ["7", "A replacement (7)"],
        ["8", "A void (8)"]
      ]),
      text("originalReferenceNumber", "Payer's number of the original"),
      text("icdIndicator", "ICD indicator (0 = ICD-10-CM)")
    ]
  }
]

/** Columns of the service lines, behind "serviceLines[n].". */
export const lineBoxes: readonly SuperbillBox[] = [
  date("dateFrom", "Date"),
  text("placeOfService", "Place"),
  text("procedureCode", "Code"),
  { path: "modifiers", label: "Modifiers", kind: "list" },
  { path: "diagnosisPointers", label: "Pointers", kind: "list" },
  number("units", "Units"),
  amount("charge", "Charge")
]

/** What a line may tell besides; shown under it when asked for. */
export const lineMoreBoxes: readonly SuperbillBox[] = [
  date("dateTo", "Date to"),
  number("minutes", "Minutes"),
  text("description", "Description (unlisted codes)"),
  text("ndc.code", "NDC"),
  number("ndc.quantity", "NDC quantity"),
  choice("ndc.unit", "NDC unit", [
    ["F2", "International unit (F2)"],
    ["GR", "Gram (GR)"],
    ["ME", "Milligram (ME)"],
    ["ML", "Milliliter (ML)"],
    ["UN", "Unit (UN)"]
  ])
]
