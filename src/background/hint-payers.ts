import type { HintPayer } from "../autofill/hints/hint-box"
import { findPayers } from "../knowledge/payers/find-payer"
import type { Payer } from "../knowledge/payers/payer"

/** The parts of a payer that hints are made of. */
export const hintPayer = ({
  id,
  name,
  otherNames,
  kind,
  memberId,
  groupNumber,
  nameOrder,
  timelyFiling: { firstClaim, correctedClaim, appeal },
  referral,
  authorization
}: Payer): HintPayer => ({
  id,
  name,
  otherNames,
  kind,
  memberId,
  groupNumber,
  nameOrder,
  timelyFiling: { firstClaim: { days: firstClaim.days }, correctedClaim: { days: correctedClaim.days }, appeal: { days: appeal.days } },
  referral,
  authorization
})

/** Below this a name only happens to share words. */
const leastScore = 46

/** The payer that words of a page or a card mean; null where none does, or two as well as each other. */
export const namedPayer = (payers: readonly Payer[], text: string, payerId = ""): Payer | null => {
  if (text.trim() === "" && payerId.trim() === "") return null
  const [first, second] = findPayers(payers, { text, payerId })
  return first && first.score >= leastScore && first.score > (second?.score ?? 0) ? first.payer : null
}

/** Owners of each portal's origin; a list of payers is read anew for every answer and goes with it. */
const portals = new WeakMap<readonly Payer[], Map<string, Payer[]>>()

const portalsOf = (payers: readonly Payer[]): Map<string, Payer[]> => {
  const known = portals.get(payers)
  if (known) return known
  const made = new Map<string, Payer[]>()
  for (const payer of payers)
    for (const origin of new Set(payer.portals.flatMap(({ url }) => (url === null ? [] : [new URL(url).origin]))))
      made.set(origin, [...(made.get(origin) ?? []), payer])
  portals.set(payers, made)
  return made
}

/** The payer whose own portal this is; null where it is nobody's, or several payers share it. */
export const portalPayer = (payers: readonly Payer[], origin: string): Payer | null => {
  const owners = portalsOf(payers).get(origin) ?? []
  return owners.length === 1 ? (owners[0] ?? null) : null
}
