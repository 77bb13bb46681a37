/** What a file of codes may be. `edits` are NCCI pairs or unit limits, `tabular` the inclusion terms of ICD-10-CM, `office` the office's own list with fees. */
export type FileKind = "icd10cm" | "tabular" | "hcpcs" | "edits" | "places" | "office"

/** How staff knows each kind, for choosing one by hand. */
export const fileKinds: readonly { id: FileKind; words: string }[] = [
  { id: "icd10cm", words: "ICD-10-CM codes (CMS zip or order file)" },
  { id: "tabular", words: "ICD-10-CM inclusion terms (tabular XML)" },
  { id: "hcpcs", words: "HCPCS Level II codes and modifiers" },
  { id: "edits", words: "NCCI pairs or unit limits (PTP, MUE)" },
  { id: "places", words: "Places of service (CSV)" },
  { id: "office", words: "Our own code list or fee schedule (CSV)" }
]
