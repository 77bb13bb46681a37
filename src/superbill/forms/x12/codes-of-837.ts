import type { SuperbillCoverage } from "../../record"

type Given<T> = NonNullable<T>

export const sequenceCodes: Readonly<Record<Given<SuperbillCoverage["sequence"]>, string>> = { primary: "P", secondary: "S", tertiary: "T" }

/** SBR09. CHAMPVA goes as a Veterans Affairs plan, so that it stays apart from TRICARE. */
export const filingCodes: Readonly<Record<Given<SuperbillCoverage["insuranceType"]>, string>> = {
  medicare: "MB",
  "medicare-advantage": "16",
  medicaid: "MC",
  commercial: "CI",
  tricare: "CH",
  champva: "VA",
  "workers-comp": "WC",
  auto: "AM",
  other: "ZZ"
}

/** Codes that others write in SBR09 and the kind they come nearest to. */
export const nearFilingCodes: Readonly<Record<string, Given<SuperbillCoverage["insuranceType"]>>> = {
  MA: "medicare",
  BL: "commercial",
  HM: "commercial",
  FI: "commercial",
  "12": "commercial",
  "13": "commercial",
  "14": "commercial",
  "15": "commercial"
}

type Relationship = Given<SuperbillCoverage["relationship"]>

/** PAT01 and SBR02: what the patient is to the person who holds the policy. */
export const relationshipCodes: Readonly<Record<Relationship, string>> = { self: "18", spouse: "01", child: "19", other: "G8" }

/** The same where an employer holds the policy: the patient insured in their own right is its employee. */
export const employerCodes: Readonly<Record<Relationship, string>> = { ...relationshipCodes, self: "20" }

/** The key under which a code stands in one of the tables above. */
export const keyOf = <Key extends string>(codes: Readonly<Record<Key, string>>, code: string): Key | undefined =>
  (Object.keys(codes) as Key[]).find((key) => codes[key] === code)
