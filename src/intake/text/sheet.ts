import type { Rank, Role } from "./meaning"

/** One value said in the text, and where. `isWeak`: taken from prose or a signature, gives way to a labelled one. */
export type Said = { value: string; start: number; end: number; why: string; certainty: "sure" | "check"; isWeak?: boolean }

/** Something that was said and cannot be trusted; `candidates` may be empty. */
export type Doubt = { field: string; candidates: readonly { value: string; text: string }[]; why: string; start: number; end: number }

/**
 * "unstated": nobody was named; "writer": the one who says "I". Both turn out
 * to be the patient, or not, when the whole text is read.
 */
export type PartyRole = Role | "unstated" | "former"

export type Party = {
  role: PartyRole
  rank: Rank | null
  /** What this person is to the patient, or to the writer when `isKinOfWriter`. */
  kin: string | null
  isKinOfWriter: boolean
  values: Map<string, Said[]>
  doubts: Doubt[]
}

export type CoverSlot = Rank | "former" | "unsure"

/** Everything read so far. Filled by the readers, turned into keys by `settle`. */
export type Sheet = {
  text: string
  asOf: string
  /** The writer may put the day first. */
  isDayFirst: boolean
  parties: Party[]
  cover: Map<CoverSlot, Map<string, Said[]>>
  coverDoubts: { slot: CoverSlot; doubt: Doubt }[]
  /** What the patient is to the subscriber, where the text says it outright. */
  encounter: Map<string, Said[]>
  /** Values that belong to `party` or to the patient: the rest of the text decides. */
  contested: { party: Party; field: string; said: Said }[]
  /** The one who writes speaks for somebody else. */
  isWriterOther: boolean
  /** The last person spoken of who is not the writer: "his", "her". */
  third: Party | null
}

export const newSheet = (text: string, asOf: string, isDayFirst: boolean): Sheet => ({
  text,
  asOf,
  isDayFirst,
  parties: [],
  cover: new Map(),
  coverDoubts: [],
  encounter: new Map(),
  contested: [],
  isWriterOther: false,
  third: null
})

export const addParty = (sheet: Sheet, role: PartyRole, more: Partial<Pick<Party, "rank" | "kin" | "isKinOfWriter">> = {}): Party => {
  const party: Party = { role, rank: null, kin: null, isKinOfWriter: false, ...more, values: new Map(), doubts: [] }
  sheet.parties.push(party)
  return party
}

/** The latest party of a role (and rank), made when there is none. */
export const partyOf = (sheet: Sheet, role: PartyRole, rank: Rank | null = null): Party =>
  sheet.parties.findLast((party) => party.role === role && (rank === null || party.rank === rank)) ?? addParty(sheet, role, { rank })

const push = <K>(map: Map<K, Said[]>, field: K, said: Said): void => {
  map.set(field, [...(map.get(field) ?? []), said])
}

export const say = (party: Party, field: string, said: Said): void => push(party.values, field, said)
export const sayEncounter = (sheet: Sheet, field: string, said: Said): void => push(sheet.encounter, field, said)

export const sayCover = (sheet: Sheet, slot: CoverSlot, field: string, said: Said): void => {
  const values = sheet.cover.get(slot) ?? new Map<string, Said[]>()
  sheet.cover.set(slot, values)
  push(values, field, said)
}

export const hasField = (party: Party, field: string): boolean =>
  [...party.values.keys()].some((known) => known === field || known.startsWith(`${field}.`))
