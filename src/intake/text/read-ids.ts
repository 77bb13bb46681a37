import { isPossibleMbi } from "../../patient/mbi"

export type IdFound = { value: string; start: number; end: number; isDoubtful: boolean }

const token = /[A-Za-z0-9][A-Za-z0-9-]*/y

/** Letters between digits that a scanner makes of 0 and 1. */
const isMisread = (id: string): boolean =>
  !isPossibleMbi(id) && (/\d[OoIl]\d/.test(id) || /\d[OoIl]{1,2}$/.test(id) || /[Ol]\d{2,}[OoIl]/.test(id))

/**
 * The ID that begins at `at`: tokens with a digit, single blanks between them
 * ("W2390 14775"). Null when what stands there holds no digit.
 */
export const idAt = (text: string, at: number): IdFound | null => {
  let position = at + (/^[\s:#=.]*(?:no\.?\s+)?/i.exec(text.slice(at, at + 12))?.[0].length ?? 0)
  const start = position
  let end = start
  let tokens = 0
  for (;;) {
    token.lastIndex = position
    const match = token.exec(text)
    if (!match) break
    const word = match[0].replace(/-+$/, "")
    const isPart =
      /\d/.test(word) ||
      (/^[A-Z]{1,4}$/.test(word) && /^ ?[A-Z0-9-]*\d/.test(text.slice(position + word.length, position + word.length + 12)) && tokens === 0)
    if (!isPart || (tokens > 0 && !canContinue(text.slice(start, end), word))) break
    end = position + word.length
    tokens++
    if (text[end] !== " " || !/[A-Za-z0-9]/.test(text[end + 1] ?? "")) break
    position = end + 1
  }
  const value = text.slice(start, end)
  const digits = value.replace(/\D/g, "").length
  if (digits < 2 || value.replace(/[\s-]/g, "").length < 3 || /^0+$/.test(value.replace(/\D/g, "")) || /^(\d)\1{6,}$/.test(value))
    return null
  return { value, start, end, isDoubtful: isMisread(value) }
}

/** A second token goes on with the first: no date, no ZIP-and-word, nothing with small letters. */
const canContinue = (sofar: string, word: string): boolean =>
  sofar.replace(/[\s-]/g, "").length + word.length <= 18 && !/[a-z]/.test(word) && sofar.length < 14
