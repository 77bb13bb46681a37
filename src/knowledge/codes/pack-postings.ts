/** For each term (in its sorted place) the rows that hold it, as varint differences in one byte array. */
export const packPostings = (
  pairs: readonly number[],
  pairStart: Uint32Array,
  placeOf: Uint32Array
): { starts: Uint32Array; counts: Uint32Array; bytes: Uint8Array } => {
  const termCount = placeOf.length
  const counts = new Uint32Array(termCount)
  for (const term of pairs) counts[placeOf[term]!]!++
  const first = new Uint32Array(termCount + 1)
  for (let term = 0; term < termCount; term++) first[term + 1] = first[term]! + counts[term]!
  const next = first.slice()
  const rows = new Uint32Array(pairs.length)
  for (let row = 0; row + 1 < pairStart.length; row++) {
    for (let at = pairStart[row]!; at < pairStart[row + 1]!; at++) rows[next[placeOf[pairs[at]!]!]!++] = row
  }
  const bytes = new Uint8Array(pairs.length * 3 + 16)
  const starts = new Uint32Array(termCount + 1)
  let size = 0
  for (let term = 0; term < termCount; term++) {
    starts[term] = size
    let before = 0
    for (let at = first[term]!; at < first[term + 1]!; at++) {
      let step = rows[at]! - before
      before = rows[at]!
      while (step > 127) {
        bytes[size++] = (step & 127) | 128
        step >>>= 7
      }
      bytes[size++] = step
    }
  }
  starts[termCount] = size
  return { starts, counts, bytes: bytes.slice(0, size) }
}
