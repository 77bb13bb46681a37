import type { DatumDecision } from "./decide-datum"
import type { FieldReading } from "./read-field"

const PLACE_OF_BIRTH =
  /\b(place|city|town|state|country|county) of birth\b|\bbirth[ _-]?(place|city|state|country|county)\b|\bwhere (were )?you (were )?born\b|\blugar de nacimiento\b/i
const OF_A_PLACE = /^address\.(city|state|county|country)$/

/** camelCase and snakes as words, so that the same pattern reads labels and ids. */
const spoken = (name: string): string => name.replace(/([a-z])([A-Z])/g, "$1 $2").replace(/[_.:[\]-]+/g, " ")

const saysBirthPlace = ({ fact }: FieldReading): boolean =>
  [fact.sections.at(-1) ?? "", fact.group, ...fact.labels.map(({ text }) => text), spoken(fact.name), spoken(fact.id)].some((text) =>
    PLACE_OF_BIRTH.test(text)
  )

/** Boxes for a city, a state or a country that are of the birth and not of the address: "Place of birth: City ____ State ____". */
export const birthPlaces = (readings: readonly FieldReading[], said: readonly (DatumDecision | null)[]): Set<FieldReading> => {
  const places = new Set<FieldReading>()
  let isAfter = false
  let pending: FieldReading[] = []
  const settle = (isAddress: boolean): void => {
    if (!isAddress) for (const each of pending) places.add(each)
    pending = []
    isAfter = false
  }
  readings.forEach((reading, at) => {
    if (reading.fact.state === "hidden") return
    const datum = said[at]?.datum ?? ""
    if (saysBirthPlace(reading)) {
      settle(false)
      places.add(reading)
      isAfter = true
    } else if (isAfter && OF_A_PLACE.test(datum)) pending.push(reading)
    // A ZIP is never asked of a place of birth: what stood before it was the address.
    else settle(datum.startsWith("address.zip"))
  })
  settle(false)
  return places
}
