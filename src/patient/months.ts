import { foldTight } from "./fold-text"

/** English and Spanish names; three or more leading letters will do. */
const names: readonly (readonly string[])[] = [
  ["january", "enero", "janvier", "janeiro"],
  ["february", "febrero", "fevrier", "fevereiro"],
  ["march", "marzo", "mars", "marco"],
  ["april", "abril", "avril"],
  ["may", "mayo", "mai", "maio"],
  ["june", "junio", "juin", "junho"],
  ["july", "julio", "juillet", "julho"],
  ["august", "agosto", "aout"],
  ["september", "septiembre", "setiembre", "septembre", "setembro"],
  ["october", "octubre", "octobre", "outubro"],
  ["november", "noviembre", "novembre", "novembro"],
  ["december", "diciembre", "decembre", "dezembro"]
]

/** "sept", "Sep.", "septiembre" -> 9; null when no month begins like that, or two do ("ma", "ju"). */
export const monthNumber = (word: string): number | null => {
  const folded = foldTight(word)
  if (folded.length < 3) return null
  const fits = names.flatMap((forms, index) => (forms.some((form) => form.startsWith(folded)) ? [index + 1] : []))
  return fits.length === 1 ? (fits[0] ?? null) : null
}
