import { strFromU8, strToU8 } from "fflate"
import type { Progress } from "../codes/code-set"
import type { EditPair } from "../codes/parse/read-ncci-file"
import { asUint32, bytesOf, readSections, writeSections } from "../codes/sections"

const SLICE = 50_000
const WIDTH = 5

const bytesOf16 = (array: Uint16Array): Uint8Array => new Uint8Array(array.buffer, array.byteOffset, array.byteLength)
const asUint16 = (bytes: Uint8Array): Uint16Array => new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length >> 1)

/** Numbers things as they come. */
const numbering = <T>() => {
  const ids = new Map<T, number>()
  return {
    ids,
    of: (thing: T): number => {
      const known = ids.get(thing)
      if (known !== undefined) return known
      ids.set(thing, ids.size)
      return ids.size - 1
    }
  }
}

/**
 * NCCI pairs -> bytes read by `openPairs`, seven a pair: second code, first and last day, indicator, in order of the first code.
 * Codes and days are numbered; both are far fewer than 65,536 in any file of CMS, else the answer is null.
 */
export function* packPairs(pairs: readonly EditPair[]): Generator<Progress, Uint8Array | null, void> {
  const total = pairs.length
  const codes = [...new Set(pairs.flatMap(({ column1, column2 }) => [column1, column2]))].sort()
  if (codes.length > 0xffff) return null
  const idOf = new Map(codes.map((code, id) => [code, id]))
  const days = numbering<number>()
  const counts = new Uint32Array(codes.length + 1)
  for (const { column1 } of pairs) counts[(idOf.get(column1) ?? 0) + 1]!++
  for (let at = 1; at < counts.length; at++) counts[at]! += counts[at - 1]!
  const next = counts.slice()
  const second = new Uint16Array(total)
  const from = new Uint16Array(total)
  const to = new Uint16Array(total)
  const flags = new Uint8Array(total)
  for (let at = 0; at < total; at++) {
    if (at % SLICE === 0) yield { phase: "Packing", done: at, total }
    const pair = pairs[at]!
    const first = idOf.get(pair.column1) ?? 0
    const place = next[first]!
    next[first] = place + 1
    second[place] = idOf.get(pair.column2) ?? 0
    from[place] = days.of(pair.from)
    to[place] = days.of(pair.to)
    flags[place] = pair.allowsModifier ? 1 : 0
  }
  if (days.ids.size > 0xffff) return null
  return writeSections([
    strToU8(codes.map((code) => code.padEnd(WIDTH)).join(""), true),
    bytesOf(counts),
    bytesOf16(second),
    bytesOf16(from),
    bytesOf16(to),
    flags,
    bytesOf(Uint32Array.from(days.ids.keys()))
  ])
}

/** Looks up pairs; `day` is yyyymmdd. 1: together with a modifier, 0: never together, undefined: no pair on that day. */
export type PairLookUp = (column1: string, column2: string, day: number) => 0 | 1 | undefined

/** Opens the bytes of `packPairs`; null when they are something else or cut short. */
export const openPairs = (bytes: Uint8Array): PairLookUp | null => {
  const sections = readSections(bytes, 7)
  if (!sections) return null
  const codes = strFromU8(sections[0]!, true)
  const idOf = new Map<string, number>()
  for (let at = 0; at < codes.length; at += WIDTH) idOf.set(codes.slice(at, at + WIDTH).trimEnd(), at / WIDTH)
  const starts = asUint32(sections[1]!)
  const second = asUint16(sections[2]!)
  const from = asUint16(sections[3]!)
  const to = asUint16(sections[4]!)
  const flags = sections[5]!
  const days = asUint32(sections[6]!)
  if (starts.length !== idOf.size + 1 || flags.length !== second.length) return null
  return (column1, column2, day) => {
    const one = idOf.get(column1)
    const two = idOf.get(column2)
    if (one === undefined || two === undefined) return undefined
    for (let at = starts[one] ?? 0; at < (starts[one + 1] ?? 0); at++) {
      if (second[at] !== two) continue
      const ends = days[to[at] ?? 0] ?? 0
      if (day >= (days[from[at] ?? 0] ?? 0) && (ends === 0 || day <= ends)) return flags[at] === 1 ? 1 : 0
    }
    return undefined
  }
}
