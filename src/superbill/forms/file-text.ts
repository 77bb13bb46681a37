import { strFromU8 } from "fflate"

/** What Windows writes for the bytes 0x80 to 0x9F, in their order; a space where it writes nothing. */
const windowsLetters = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ"

const fromUtf16 = (bytes: Uint8Array, isLittle: boolean): string => {
  const pairs: string[] = []
  for (let place = 2; place + 1 < bytes.length; place += 2) {
    const [one, other] = [bytes[place] ?? 0, bytes[place + 1] ?? 0]
    pairs.push(String.fromCharCode(isLittle ? one + other * 256 : one * 256 + other))
  }
  return pairs.join("")
}

/** Bytes of a text file -> its text, whether UTF-8, UTF-16 with its mark, or what Windows spreadsheets write. */
export const fileText = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return fromUtf16(bytes, true)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return fromUtf16(bytes, false)
  const text = strFromU8(bytes)
  if (!text.includes("\ufffd")) return text
  return strFromU8(bytes, true).replace(/[\x80-\x9f]/g, (letter) => windowsLetters.charAt(letter.charCodeAt(0) - 0x80))
}
