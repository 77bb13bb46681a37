import { unzipSync } from "fflate"

const MOST_BYTES = 120_000_000
const MOST_RATIO = 60
const MOST_ENTRIES = 400

/** Files of an archive by name, or why it was not opened. */
export type Unzipped = { ok: true; files: ReadonlyMap<string, Uint8Array>; seen: readonly string[] } | { ok: false; problem: string }

/** Does the file begin as a zip does. */
export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5)

/**
 * Unpacks only the files whose name is wanted, after holding their declared sizes against 120 MB in all and 60 times the packed size.
 * The buffer of each file has its declared size, so a file that lies about it cannot grow past that; such a file is refused.
 */
export const unzipWanted = (bytes: Uint8Array, isWanted: (name: string) => boolean): Unzipped => {
  const seen: string[] = []
  let declared = 0
  let problem = ""
  let files: Record<string, Uint8Array>
  const sizes = new Map<string, number>()
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize, size, compression }) => {
        seen.push(name)
        if (seen.length > MOST_ENTRIES)
          problem ||= `The archive holds more than ${MOST_ENTRIES} files; the one published by CMS holds a handful.`
        if (!isWanted(name) || problem !== "") return false
        declared += originalSize
        if (declared > MOST_BYTES) problem ||= `The archive would unpack to more than ${MOST_BYTES / 1_000_000} MB. It was not opened.`
        if (compression !== 0 && originalSize > 1_000_000 && originalSize > size * MOST_RATIO)
          problem ||= "The archive unpacks to far more than its size, as no published code file does. It was not opened."
        sizes.set(name, originalSize)
        return problem === ""
      }
    })
  } catch {
    return { ok: false, problem: "The zip file is damaged or only half of it is there. Download it again." }
  }
  if (problem !== "") return { ok: false, problem }
  const whole = new Map<string, Uint8Array>()
  for (const [name, content] of Object.entries(files)) {
    if (content.length !== sizes.get(name))
      return { ok: false, problem: `${name} in the archive is not as long as the archive says. Download it again.` }
    whole.set(name, content)
  }
  return { ok: true, files: whole, seen }
}
