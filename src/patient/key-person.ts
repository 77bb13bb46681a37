/** Whose datum a key is. Member, group and payer data are the coverage's, not a person's. */
export type KeyPerson =
  | "patient"
  | "subscriber-primary"
  | "subscriber-secondary"
  | "subscriber-tertiary"
  | "guarantor"
  | "emergency"
  | "provider"
  | "facility"
  | "referring"
  | "pcp"
  | "coverage"
  | "claim"
  | "encounter"
  | "employer"

const persons: readonly (readonly [RegExp, KeyPerson])[] = [
  [/^patient\.(employerAddress\.|employerPhone)/, "employer"],
  [/^patient\.pcp(\.|$)/, "pcp"],
  [/^patient\.referringProvider\./, "referring"],
  [/^emergency\./, "emergency"],
  [/^guarantor\./, "guarantor"],
  [/^coverage\.primary\.subscriber\./, "subscriber-primary"],
  [/^coverage\.secondary\.subscriber\./, "subscriber-secondary"],
  [/^coverage\.tertiary\.subscriber\./, "subscriber-tertiary"],
  [/^coverage\./, "coverage"],
  [/^encounter\./, "encounter"],
  [/^provider\./, "provider"],
  [/^facility\./, "facility"],
  [/^claim\./, "claim"]
]

/**
 * Whose datum this is. The employer's own name is still the patient's (or the
 * subscriber's) datum; only the employer's address and phone are "employer".
 */
export const keyPerson = (key: string): KeyPerson => persons.find(([pattern]) => pattern.test(key))?.[1] ?? "patient"
