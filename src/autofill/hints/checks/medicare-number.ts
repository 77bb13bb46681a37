const letter = /[AC-HJKMNP-RT-Y]/
const ordinals = ["1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th", "10th", "11th"]

type Place = { fits: RegExp; words: string }
const first: Place = { fits: /[1-9]/, words: "a digit from 1 to 9" }
const letterPlace: Place = { fits: letter, words: "a letter (not S, L, O, I, B, Z)" }
const either: Place = { fits: /[0-9AC-HJKMNP-RT-Y]/, words: "a letter or digit (not S, L, O, I, B, Z)" }
const digit: Place = { fits: /\d/, words: "a digit" }

/** The eleven places of a Medicare number (MBI) as CMS publishes them. */
const places: readonly Place[] = [first, letterPlace, either, digit, letterPlace, either, digit, letterPlace, letterPlace, digit, digit]

/** Why a text without blanks and hyphens is no Medicare number; null when it can be one. */
export const medicareNumberProblem = (id: string): string | null => {
  if (/^\d{9}[A-Z]\w?$/.test(id)) return "This has the shape of the old Medicare number; the cards of today have eleven other characters."
  if (/^\d{9}$/.test(id)) return "This has the shape of a Social Security number; a Medicare number has eleven letters and digits."
  if (id.length !== 11) return `A Medicare number has eleven characters; ${id.length} stand here.`
  const at = places.findIndex(({ fits }, index) => !fits.test(id.charAt(index)))
  return at === -1 ? null : `The ${ordinals[at] ?? ""} place of a Medicare number is ${places[at]?.words ?? ""}.`
}
