/** What a superbill can say to a checklist, each a plain yes. How it is read from a superbill is the caller's. */
export const superbillSayings = [
  "new-patient",
  "established-patient",
  "work-injury",
  "auto-accident",
  "accident-date",
  "accident-state",
  "claim-number",
  "telehealth",
  "telehealth-location",
  "copay-collected",
  "abn-on-file",
  "estimate-given",
  "signature-on-file",
  "benefits-assigned",
  "authorization",
  "referral",
  "msp-settled"
] as const
export type SuperbillSaying = (typeof superbillSayings)[number]

/** The same in words, as they stand after "On the superbill: ". */
export const sayingWords: Readonly<Record<SuperbillSaying, string>> = {
  "new-patient": "new patient",
  "established-patient": "established patient",
  "work-injury": "related to work",
  "auto-accident": "related to an auto accident",
  "accident-date": "date of the accident or injury",
  "accident-state": "state of the accident",
  "claim-number": "claim number",
  telehealth: "visit by video or phone",
  "telehealth-location": "where the patient is during the visit",
  "copay-collected": "copay collected, or a note why not",
  "abn-on-file": "ABN on file",
  "estimate-given": "good-faith estimate given",
  "signature-on-file": "patient's signature on file",
  "benefits-assigned": "assignment of benefits",
  authorization: "authorization number",
  referral: "referral number",
  "msp-settled": "whether Medicare pays first or second"
}
