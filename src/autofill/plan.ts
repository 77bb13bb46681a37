import type { FieldFact, FieldRef } from "./facts"

/** Why a box is left alone. A closed set; `ui` words come from one table. */
export type RefusalReason =
  | "not-known" // nothing says what the box is for
  | "two-readings" // two meanings fit
  | "another-person" // spouse, mother, staff: not someone in the record
  | "not-ours" // comment, search, consent, clinical question
  | "box-hidden"
  | "box-off-page"
  | "box-disabled"
  | "box-read-only"
  | "box-protected" // password, captcha, file, search
  | "no-value" // the record has nothing for it
  | "no-option-fits" // a drop-down without a matching choice
  | "too-long" // value does not fit maxlength
  | "cannot-format" // the box wants a form the value cannot take
  | "frame-not-approved"

export type Confidence = "sure" | "likely" | "unsure"

/** What the classifier says of one box: a key, or why none. */
export type Meaning =
  | { key: string; confidence: Confidence; why: string }
  | { key: null; refusal: Extract<RefusalReason, "not-known" | "two-readings" | "another-person" | "not-ours">; why: string }

/** How the box wants its value. Holds no value. */
export type BoxFormat =
  | { kind: "text"; upperCase: boolean; maxlength: number | null }
  | { kind: "date"; pattern: string } // "MM/DD/YYYY", "YYYY-MM-DD", "MMDDYYYY", "DD/MM/YYYY"
  | { kind: "phone"; pattern: string } // "(###) ###-####", "##########"
  | { kind: "ssn"; pattern: string } // "###-##-####", "#########"
  | { kind: "zip"; digits: 5 | 9; hyphen: boolean }
  | { kind: "choice" } // select, radio, combobox: chosen by code, text or synonym
  | { kind: "tick" } // one checkbox for a yes/no value

/** One box that may be filled: meaning and format, no value. */
export type PlannedField = {
  ref: FieldRef
  fact: FieldFact
  key: string
  format: BoxFormat
  confidence: Confidence
  why: string
}

export type RefusedField = { ref: FieldRef; fact: FieldFact; key: string | null; reason: RefusalReason; why: string }

/** Planned without values: see docs/decisions. */
export type FillPlan = { planned: PlannedField[]; refused: RefusedField[] }

/** What is to be done to one box, made at write time from plan and record. Executed by `content-scripts/apply-plan`. */
export type WriteAction =
  | { kind: "type"; text: string }
  /** `index` into the fact's options; value and text to check it is still the same option. */
  | { kind: "choose"; index: number; value: string; text: string }
  /** A combobox whose list is not known before it opens: accepted texts, best first. */
  | { kind: "pick"; texts: string[] }
  | { kind: "tick"; checked: boolean }

/** `expectKind` tells the verifier how to compare what stands in the box afterwards. */
export type WriteOrder = {
  index: number
  action: WriteAction
  expectKind: "text" | "date" | "phone" | "digits" | "choice" | "tick"
  overwrite: boolean
}

export type WriteOutcome =
  | { index: number; status: "filled"; now: string }
  | { index: number; status: "changed-by-page"; now: string }
  | {
      index: number
      status: "failed"
      reason: "gone" | "not-empty" | "hidden" | "disabled" | "no-option" | "not-taken" | "protected"
      now: string
    }
