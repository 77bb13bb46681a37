/** A text made safe to search, and the way back to the places in the text as given. */
export type TameText = { text: string; placeOf: (index: number) => number }

/** What is cut down to its first part: no message of a person needs more of it, and patterns slow down on it. */
const runs = /[\p{L}\p{N}\p{M}+/=_@.~%-]{101,}|([^\p{L}\p{N}\s])\1{24,}|[^\S\n]{41,}|(?:[^\S\n]{0,40}\n){5,}/gu

const keptOf = (run: string): number =>
  /^\s/.test(run) ? (run.includes("\n") ? endOfLines(run, 4) : 40) : /^[^\p{L}\p{N}]/u.test(run) && new Set(run).size === 1 ? 24 : 100

const endOfLines = (run: string, count: number): number => {
  let at = 0
  for (let line = 0; line < count; line++) at = run.indexOf("\n", at) + 1
  return at
}

/** One plain sign for each sort of blank and quote; every letter keeps its place. */
const plain = (text: string): string =>
  text
    .replace(/(?<![\p{L}\d])_{1,400}|_{1,400}(?![\p{L}\d])/gu, (line) => " ".repeat(line.length))
    .replace(/[\p{Zs}\p{Cf}\u2028\u2029]|[^\P{Cc}\t\n]/gu, (sign) => " ".repeat(sign.length))
    .replace(/[‘’‛′]/g, "'")
    .replace(/[“”„‟″]/g, '"')

/** Cuts endless runs (a file pasted by mistake, a line of dashes) and evens out blanks and quotes. */
export const tameText = (given: string): TameText => {
  const text = plain(given)
  const cuts: { at: number; skipped: number }[] = []
  let skipped = 0
  const tame = text.replace(runs, (run: string, ...rest: unknown[]) => {
    const start = rest.find((one) => typeof one === "number") as number
    const kept = keptOf(run)
    const before = skipped
    skipped += run.length - kept
    cuts.push({ at: start + kept - before, skipped })
    return run.slice(0, kept)
  })
  const placeOf = (index: number): number => index + (cuts.findLast((cut) => cut.at <= index)?.skipped ?? 0)
  return { text: tame, placeOf }
}

const longestPiece = 800

/** Cuts a stretch into pieces of bounded length, at a line's end, a sentence's end or a blank. */
export const piecesOf = (text: string, from: number, to: number): { start: number; end: number }[] => {
  const pieces: { start: number; end: number }[] = []
  let start = from
  while (to - start > longestPiece) {
    const window = text.slice(start + longestPiece / 2, start + longestPiece)
    const cut = [window.lastIndexOf("\n"), window.lastIndexOf(". ") + 1, window.lastIndexOf(" ")].find((at) => at > 0) ?? window.length
    const end = start + longestPiece / 2 + cut
    pieces.push({ start, end })
    start = end
  }
  pieces.push({ start, end: to })
  return pieces
}
