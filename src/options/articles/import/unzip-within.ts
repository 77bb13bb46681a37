import { Unzip, UnzipInflate, unzipSync } from "fflate"

export type UnzipLimits = {
  /** Only files whose name passes are unpacked. */
  wants: (name: string) => boolean
  mostBytes: number
  mostFiles: number
}

export type Unzipped = { ok: true; files: Map<string, Uint8Array<ArrayBuffer>>; leftOut: string[] } | { ok: false; why: string }

const PIECE = 65_536
const tooMuch = (mostBytes: number): Unzipped => ({
  ok: false,
  why: `Unpacked it would be larger than ${Math.round(mostBytes / 1_000_000)} MB, so it was not unpacked.`
})

/**
 * Unpacks a zip within bounds. The sizes that the zip itself tells are judged first, before anything is unpacked; because they may lie, the
 * unpacking is counted too and stopped at the bound.
 */
export const unzipWithin = (zip: Uint8Array, { wants, mostBytes, mostFiles }: UnzipLimits): Unzipped => {
  let told = 0
  let number = 0
  const leftOut: string[] = []
  try {
    unzipSync(zip, {
      filter: ({ name, originalSize }) => {
        number++
        if (wants(name)) told += originalSize
        else leftOut.push(name)
        return false
      }
    })
  } catch {
    return { ok: false, why: "It is damaged or not what its name says." }
  }
  if (number > mostFiles) return { ok: false, why: `It holds more than ${mostFiles.toLocaleString("en-US")} files.` }
  if (told > mostBytes) return tooMuch(mostBytes)

  const pieces = new Map<string, Uint8Array[]>()
  let held = 0
  let isBroken = false
  const unzip = new Unzip((file) => {
    if (!wants(file.name)) return
    const own: Uint8Array[] = []
    pieces.set(file.name, own)
    file.ondata = (error, data) => {
      if (error) isBroken = true
      else {
        held += data.length
        if (held <= mostBytes) own.push(data)
        else file.terminate()
      }
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  try {
    for (let at = 0; at < zip.length && held <= mostBytes && !isBroken; at += PIECE)
      unzip.push(zip.subarray(at, at + PIECE), at + PIECE >= zip.length)
  } catch {
    isBroken = true
  }
  if (held > mostBytes) return tooMuch(mostBytes)
  if (isBroken) return { ok: false, why: "It is damaged." }
  const files = new Map<string, Uint8Array<ArrayBuffer>>()
  for (const [name, own] of pieces) {
    const whole = new Uint8Array(own.reduce((sum, { length }) => sum + length, 0))
    let at = 0
    for (const piece of own) {
      whole.set(piece, at)
      at += piece.length
    }
    files.set(name, whole)
  }
  return { ok: true, files, leftOut }
}
