const through = async (bytes: Uint8Array<ArrayBuffer>, change: CompressionStream | DecompressionStream): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(change)).arrayBuffer())

/** Bytes -> gzip. */
export const pack = (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> => through(bytes, new CompressionStream("gzip"))

/** Gzip -> bytes, at the start of a buffer of their own; null when they are damaged. */
export const unpack = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer> | null> => {
  try {
    return await through(bytes, new DecompressionStream("gzip"))
  } catch {
    return null // The caller says which set is damaged.
  }
}
