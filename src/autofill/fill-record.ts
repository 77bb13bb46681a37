import { readKey } from "../patient/read-key"
import type { PatientRecord } from "../patient/record"
import type { FieldFact } from "./facts"

/**
 * What a page is filled from: the patient, and the claim in hand where there is one. `claim` answers a key with the words of the box,
 * because a bare "NPI" does not say whose; null when the claim has nothing for it.
 */
export type FillRecord = PatientRecord & { claim?: (key: string, words: string) => string | null }

/** Everything that names a box, in one line. */
export const wordsOfBox = ({ labels, group, sections, placeholder }: FieldFact): string =>
  [...labels.map(({ text }) => text), group, placeholder, ...sections.toReversed()].filter((text) => text !== "").join(" | ")

/** The value for a box: the claim's where it has one, else the patient's. */
export const readForBox = (record: FillRecord, { key, fact }: { key: string; fact: FieldFact }): string | null =>
  record.claim?.(key, wordsOfBox(fact)) ?? readKey(record, key)
