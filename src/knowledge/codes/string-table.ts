import { strFromU8, strToU8 } from "fflate"

/** Many short strings in one byte array, decoded one at a time: 25,000 JavaScript strings would cost more than the whole index. */
export type StringTable = { bytes: Uint8Array; starts: Uint32Array }

/** Packs the strings; their order is kept. */
export const packStrings = (strings: readonly string[]): StringTable => {
  const parts = strings.map((each) => strToU8(each))
  const starts = new Uint32Array(strings.length + 1)
  let size = 0
  parts.forEach((part, at) => {
    starts[at] = size
    size += part.length
  })
  starts[strings.length] = size
  const bytes = new Uint8Array(size)
  parts.forEach((part, at) => {
    bytes.set(part, starts[at])
  })
  return { bytes, starts }
}

/** The string at a place; empty outside of the table. */
export const stringAt = ({ bytes, starts }: StringTable, at: number): string => {
  const from = starts[at]
  const to = starts[at + 1]
  return from === undefined || to === undefined ? "" : strFromU8(bytes.subarray(from, to))
}

/** First place whose string is not before `text` in a sorted table. */
export const lowerBound = (table: StringTable, text: string): number => {
  let low = 0
  let high = table.starts.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (stringAt(table, middle) < text) low = middle + 1
    else high = middle
  }
  return low
}

/** Place of exactly this string in a sorted table, or -1. */
export const findString = (table: StringTable, text: string): number => {
  const at = lowerBound(table, text)
  return at < table.starts.length - 1 && stringAt(table, at) === text ? at : -1
}
