import { strFromU8 } from "fflate"

/** Lines of a text file with their number from 1; a byte order mark and carriage returns are dropped. Decodes one line at a time. */
export function* fileLines(bytes: Uint8Array): Generator<{ line: number; text: string; at: number }, void, void> {
  let start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  for (let line = 1; start < bytes.length; line++) {
    const end = bytes.indexOf(10, start)
    const stop = end < 0 ? bytes.length : end
    const piece = bytes.subarray(start, bytes[stop - 1] === 13 ? stop - 1 : stop)
    yield { line, text: decodeLine(piece), at: start }
    start = stop + 1
  }
}

/** UTF-8, and Latin-1 where that fails: some published files have a stray accented letter of the old kind. */
const decodeLine = (piece: Uint8Array): string => {
  const text = strFromU8(piece)
  return text.includes("\ufffd") ? strFromU8(piece, true) : text
}

/** Is this text at all: no zero bytes and few control signs in its first 4,000. */
export const looksLikeText = (bytes: Uint8Array): boolean => {
  const head = bytes.subarray(0, 4000)
  let odd = 0
  for (const byte of head) if (byte < 9 || (byte > 13 && byte < 32)) odd++
  return head.length > 0 && odd * 100 < head.length
}
