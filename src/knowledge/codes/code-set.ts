/** The kinds of code lists the office looks things up in. `modifier` holds HCPCS and two-digit modifiers, `office` the office's own list with fees. */
export type CodeSystem = "icd10cm" | "hcpcs" | "modifier" | "pos" | "office"

/** One code as a file gives it. Dates are yyyymmdd as a number, 0 when the file does not say; amounts are whole cents. */
export type CodeRow = {
  /** Upper case, without a dot. */
  code: string
  title: string
  shortTitle?: string
  billable: boolean
  validFrom?: number
  validTo?: number
  amountCents?: number
  /** Other names that staff may use: inclusion terms, everyday words. */
  alsoCalled?: readonly string[]
  /** A long explanation. It is searched, and weighs less than a name. */
  description?: string
  /** How common the code is in an outpatient office, 0 to 3. */
  use?: number
}

/** What a code set is. `validFrom` and `validTo` are yyyymmdd or 0. */
export type CodeSetInfo = {
  system: CodeSystem
  /** As staff says it: "2026", "October 2025". */
  edition: string
  validFrom: number
  validTo: number
  /** Built in, or read from a file of the office. */
  origin: "starter" | "file"
}

/** How far a long piece of work is; the caller shows it, and may stop between two steps. */
export type Progress = { phase: string; done: number; total: number }
