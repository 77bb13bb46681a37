import type { Superbill } from "../../record"
import { isBlank, textOf } from "../../read-value"
import type { Demand } from "./demand"
import { segment } from "./x12-text"

type Name = Superbill["patient"]["name"]
type Address = Superbill["patient"]["address"]

/** Every value missing: nothing to send about this party. */
export const isEmptySection = (section: object): boolean =>
  Object.values(section).every((value) => (typeof value === "object" && value !== null ? isEmptySection(value) : isBlank(value)))

const tenNpi = /^[12]\d{9}$/

export const npiOf = (path: string, npi: unknown, ask: Demand): string => ask.shaped(path, npi, tenNpi, "An NPI has ten digits.")

/** NM1 of a person; `id` is the pair of qualifier and number at the end. */
export const personSegment = (entity: string, path: string, name: Name, id: readonly string[], ask: Demand): string =>
  segment(
    "NM1",
    entity,
    "1",
    ask.text(`${path}.last`, name.last, 60),
    // A person of one name is sent with the family name alone.
    ask.maybe(`${path}.first`, name.first, 35),
    ask.maybe(`${path}.middle`, name.middle, 25),
    "",
    ask.maybe(`${path}.suffix`, name.suffix, 10),
    ...id
  )

export const addressSegments = (path: string, { line1, line2, city, state, zip }: Address, ask: Demand, needsZip9 = false): string[] => [
  segment("N3", ask.text(`${path}.line1`, line1, 55), ask.maybe(`${path}.line2`, line2, 55)),
  segment(
    "N4",
    ask.text(`${path}.city`, city, 30),
    ask.shaped(`${path}.state`, state, /^[A-Z]{2}$/, "A state has two letters."),
    needsZip9
      ? ask.shaped(`${path}.zip`, zip, /^\d{9}$/, "An 837 wants the ZIP code with all nine digits here.")
      : ask.shaped(`${path}.zip`, zip, /^(\d{5}|\d{9})$/, "A ZIP code has five or nine digits.")
  )
]

/** Birth date and sex; nothing when neither is known. */
export const birthSegments = (path: string, birthDate: unknown, sex: unknown, ask: Demand): string[] =>
  isBlank(birthDate) && isBlank(sex)
    ? []
    : [segment("DMG", "D8", ask.date(`${path}.birthDate`, birthDate), ask.text(`${path}.sex`, sex, 1))]

export const phoneOf = (path: string, phone: unknown, ask: Demand): string => {
  const digits = textOf(phone)
    .replace(/\D/g, "")
    .replace(/^1(?=\d{10}$)/, "")
  return digits.length === 10 ? digits : ask.refuse(path, "A phone number has ten digits.")
}
