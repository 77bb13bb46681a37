import type { Diagnosis, ServiceLine, Superbill } from "./record"

const letters = "ABCDEFGHIJKL"

/** Most diagnoses a claim can carry. */
export const mostDiagnoses = letters.length

/** Letter of a place in the list of diagnoses: 0 is "A". "" past "L". */
export const diagnosisLetter = (place: number): string => letters[place] ?? ""

/** Place of a pointer's letter in the list; null for what is no letter A to L. */
const placeOf = (pointer: string): number | null => {
  const letter = pointer.trim()
  const place = letters.indexOf(letter)
  return letter.length === 1 && place >= 0 ? place : null
}

/** Pointers of all lines after the places have moved; `to` gives the new place, null where the diagnosis is gone. */
const follow = (lines: readonly ServiceLine[], to: (place: number) => number | null): ServiceLine[] =>
  lines.map((line) => ({
    ...line,
    diagnosisPointers: line.diagnosisPointers.flatMap((pointer) => {
      const place = placeOf(pointer)
      if (place === null) return pointer
      const moved = to(place)
      return moved === null ? [] : diagnosisLetter(moved)
    })
  }))

const isPlace = ({ diagnoses }: Superbill, place: number): boolean => Number.isInteger(place) && place >= 0 && place < diagnoses.length

/** One more diagnosis at the end; unchanged when there are twelve already. */
export const addDiagnosis = (record: Superbill, code: string): Superbill =>
  record.diagnoses.length >= mostDiagnoses ? record : { ...record, diagnoses: [...record.diagnoses, { code }] }

/** Moves a diagnosis to another place; every line goes on pointing to the diagnoses it pointed to. Unchanged for places that are none. */
export const moveDiagnosis = (record: Superbill, from: number, to: number): Superbill => {
  const moved = record.diagnoses[from]
  if (!moved || !isPlace(record, from) || !isPlace(record, to) || from === to) return record
  const diagnoses: Diagnosis[] = record.diagnoses.toSpliced(from, 1).toSpliced(to, 0, moved)
  const newPlace = (place: number): number => {
    if (place === from) return to
    if (from < place && place <= to) return place - 1
    return to <= place && place < from ? place + 1 : place
  }
  return { ...record, diagnoses, serviceLines: follow(record.serviceLines, newPlace) }
}

/** Takes a diagnosis out; pointers to it go, those to later ones follow. Unchanged for a place that is none. */
export const removeDiagnosis = (record: Superbill, place: number): Superbill =>
  isPlace(record, place)
    ? {
        ...record,
        diagnoses: record.diagnoses.toSpliced(place, 1),
        serviceLines: follow(record.serviceLines, (each) => (each === place ? null : each > place ? each - 1 : each))
      }
    : record
