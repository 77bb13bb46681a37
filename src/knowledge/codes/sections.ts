const MAGIC = 0x44484353
const ALIGN = 8

/** Writes byte arrays one after another, each on a place that any typed array may start at, with their lengths in front. */
export const writeSections = (sections: readonly Uint8Array[]): Uint8Array => {
  const head = Math.ceil((8 + 4 * sections.length) / ALIGN) * ALIGN
  const size = sections.reduce((sum, each) => sum + Math.ceil(each.length / ALIGN) * ALIGN, head)
  const out = new Uint8Array(size)
  const view = new DataView(out.buffer)
  view.setUint32(0, MAGIC, true)
  view.setUint32(4, sections.length, true)
  let at = head
  sections.forEach((section, index) => {
    view.setUint32(8 + 4 * index, section.length, true)
    out.set(section, at)
    at += Math.ceil(section.length / ALIGN) * ALIGN
  })
  return out
}

/** The byte arrays of `writeSections`, as views where the buffer allows it. Null when the bytes are not such a file or a part is missing. */
export const readSections = (bytes: Uint8Array, count: number): Uint8Array[] | null => {
  const aligned = bytes.byteOffset % ALIGN === 0 ? bytes : bytes.slice()
  if (aligned.length < 8) return null
  const view = new DataView(aligned.buffer, aligned.byteOffset, aligned.length)
  if (view.getUint32(0, true) !== MAGIC || view.getUint32(4, true) !== count) return null
  let at = Math.ceil((8 + 4 * count) / ALIGN) * ALIGN
  if (aligned.length < at) return null
  const sections: Uint8Array[] = []
  for (let index = 0; index < count; index++) {
    const length = view.getUint32(8 + 4 * index, true)
    if (at + length > aligned.length) return null
    sections.push(aligned.subarray(at, at + length))
    at += Math.ceil(length / ALIGN) * ALIGN
  }
  return sections
}

/** Typed views over a section. The length is that of the whole elements in it. */
export const asUint32 = (bytes: Uint8Array): Uint32Array => new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2)

/** Signed, for amounts: -1 means none. */
export const asInt32 = (bytes: Uint8Array): Int32Array => new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2)

/** The bytes under a typed array, without a copy. */
export const bytesOf = (array: Uint32Array | Int32Array): Uint8Array => new Uint8Array(array.buffer, array.byteOffset, array.byteLength)
