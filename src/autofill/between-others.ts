import type { Who } from "./dictionary/people-words"
import type { FieldReading } from "./read-field"
import { settlePeople } from "./settle-people"

const PERSONAL = /^(name|birthDate|ssn|sex|maritalStatus|phone|email|address|race|ethnicity|language|occupation)/
const NAMED_IN_BLOCKS: readonly Who[] = ["guarantor", "subscriber", "emergency"]
/** How many boxes away a name in an id is heard. */
const REACH = 5

const personInId = ({ hidden }: FieldReading): Who | null =>
  settlePeople(hidden.flatMap(({ source, reading }) => (source === "name" ? reading.who : [])))?.who ?? null

/**
 * A page without labels names its people in ids: "patientCity", "guarantorGender", "maritalStatus", "guarantorCity". A bare id between
 * two of another person may be theirs, and is not taken for the patient's.
 */
export const standsBetweenOthers = (readings: readonly FieldReading[], at: number, datum: string): boolean => {
  const reading = readings[at]
  if (!reading || reading.visible.length > 0 || reading.group || !PERSONAL.test(datum) || personInId(reading)) return false
  const nearest = (step: 1 | -1): Who | null => {
    for (let away = 1; away <= REACH; away++) {
      const other = readings[at + step * away]
      const who = other && other.place === reading.place ? personInId(other) : null
      if (who) return who
    }
    return null
  }
  const before = nearest(-1)
  if (!before || !NAMED_IN_BLOCKS.includes(before) || nearest(1) !== before) return false
  return readings.some((each) => personInId(each) === "patient")
}
