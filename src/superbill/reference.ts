/** One code of ICD-10-CM. `needs7th`: every billable code below this header differs from it in the seventh character alone. */
export type Icd10cmEntry = {
  billable: boolean
  needs7th?: boolean | undefined
  validFrom?: string | undefined
  validTo?: string | undefined
  sex?: string | undefined
  ageMin?: number | undefined
  ageMax?: number | undefined
  manifestation?: boolean | undefined
  sideUnspecified?: boolean | undefined
}

/** Codes are asked for without dot, upper-case. `isComplete` false: a starter set, in which a missing code proves nothing. */
export type Icd10cmTable = {
  isComplete: boolean
  find: (code: string) => Icd10cmEntry | undefined
  /** True when the two codes, in either order, are an Excludes1 pair. */
  isExcludes1: (one: string, other: string) => boolean
}

export type HcpcsEntry = { validFrom?: string | undefined; validTo?: string | undefined }
export type HcpcsTable = { isComplete: boolean; find: (code: string) => HcpcsEntry | undefined }

/** What the office knows of a payer. `memberIdPattern`: a regular expression over the whole ID without spaces and hyphens. */
export type PayerProfile = {
  timelyFilingDays?: number | undefined
  memberIdPattern?: string | undefined
  priorAuthCodes?: readonly string[] | undefined
  referralRequired?: boolean | undefined
  taxonomyRequired?: boolean | undefined
  ndcRequired?: boolean | undefined
  telehealthModifier?: string | undefined
}

export type NcciTable = {
  /** 0 never together, 1 together with a modifier; undefined when the two, in this order, are no pair. */
  indicator: (column1: string, column2: string) => number | undefined
  /** Main codes of an add-on code; undefined when the code is no add-on. */
  primariesOf: (addOn: string) => readonly string[] | undefined
}

/** Most units a day (`mai` 2, 3) or a line (`mai` 1). */
export type MueEntry = { value: number; mai: number }

/** Tables the check reads, each as a look-up; what is not loaded is left out and its rules are named as not checked. */
export type Reference = {
  icd10cm?: Icd10cmTable | undefined
  hcpcs?: HcpcsTable | undefined
  payers?: ((payerId: string) => PayerProfile | undefined) | undefined
  ncci?: NcciTable | undefined
  mue?: ((code: string) => MueEntry | undefined) | undefined
  /** Fee of one unit in dollars. */
  feeSchedule?: ((code: string) => number | undefined) | undefined
}
