import { openCodeSet, type CodeSet } from "../knowledge/codes/open-code-set"
import { openStarterSets } from "../knowledge/codes/open-starter-sets"
import { readSections, writeSections } from "../knowledge/codes/sections"
import hcpcs from "../knowledge/codes/starter/hcpcs.json"
import icd10cm from "../knowledge/codes/starter/icd10cm.json"
import modifiers from "../knowledge/codes/starter/modifiers.json"
import places from "../knowledge/codes/starter/places.json"

/** Raised when the engine indexes a set in another way than before; the test beside this file says when that is. */
const WAY = 1

/** Tells one state of the built-in lists from another: FNV-1a over every code, title and wording. */
const fingerprint = (): string => {
  let hash = 0x811c9dc5
  for (const { rows } of [icd10cm, hcpcs, modifiers, places]) {
    for (const { code, title, use, say } of rows) {
      const line = `${code} ${title} ${use} ${say.join(" ")}`
      for (let at = 0; at < line.length; at++) hash = Math.imul(hash ^ line.charCodeAt(at), 0x01000193)
    }
  }
  return `${WAY} ${hash >>> 0}`
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

/** The buffer that an opened set is a view of: the bytes of `buildCodeSet`. */
const blobOf = ({ codes }: CodeSet): Uint8Array => new Uint8Array(codes.buffer)

/** The built-in sets out of the bytes kept by `packBuiltIn`; null when they are of other lists, or damaged. */
export const openBuiltIn = (bytes: Uint8Array): CodeSet[] | null => {
  const sections = readSections(bytes, 5)
  if (!sections || new TextDecoder().decode(sections[0]) !== fingerprint()) return null
  const sets = sections.slice(1).map((each) => openCodeSet(each))
  return sets.every((set) => set !== null) ? sets : null
}

/** Indexes the built-in lists, which takes longer than to read them back: the bytes are kept for the next time. */
export const packBuiltIn = (): { sets: CodeSet[]; bytes: Uint8Array<ArrayBuffer> } => {
  const sets = openStarterSets()
  return { sets, bytes: new Uint8Array(writeSections([encode(fingerprint()), ...sets.map(blobOf)])) }
}
