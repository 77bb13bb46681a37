import { type FormOutcome, done, refuse } from "../outcome"

/** A segment with its place in the file, counted from 1. */
export type Segment = {
  place: number
  tag: string
  /** Element by its number (1 is the first after the tag), "" when missing. */
  at: (element: number) => string
  /** Components of an element. */
  parts: (element: number) => string[]
  /** How many elements there are. */
  count: number
}

export const whereIs = ({ place, tag }: Segment): string => `segment ${place} (${tag})`

/** An interchange header is 106 characters long, and names its own delimiters by where they stand. */
const headerLength = 106

/** The text of an interchange -> its segments. Refused when it does not begin as one. */
export const readSegments = (text: string): FormOutcome<Segment[]> => {
  const file = text.replace(/^[\ufeff\s]+/, "")
  if (!/^ISA[^A-Za-z0-9\s]/.test(file)) return refuse("file", "This is no X12 file: it does not begin with an ISA segment.")
  if (file.length < headerLength) return refuse("segment 1 (ISA)", "The file ends within its first segment.")
  const element = file.charAt(3)
  const component = file.charAt(104)
  const terminator = file.charAt(105)
  if (file.slice(0, 105).split(element).length !== 17 || /[A-Za-z0-9 ]/.test(terminator)) {
    return refuse("segment 1 (ISA)", "The first segment is not 106 characters long with 16 elements, as an ISA must be.")
  }
  const raw = file.split(terminator)
  const rest = (raw.at(-1) ?? "").trim()
  const segments = raw
    .map((each) => each.trim())
    .filter((each, place) => each !== "" && place < raw.length - 1)
    .map((each, index): Segment => {
      const elements = each.split(element)
      return {
        place: index + 1,
        tag: (elements[0] ?? "").trim().toUpperCase(),
        at: (number) => (elements[number] ?? "").trim(),
        parts: (number) => (elements[number] ?? "").split(component).map((part) => part.trim()),
        count: elements.length - 1
      }
    })
  if (rest !== "") {
    const tag = rest.split(element)[0]?.slice(0, 3) ?? ""
    return refuse(
      `segment ${segments.length + 1} (${/^[A-Z0-9]{2,3}$/.test(tag) ? tag : "?"})`,
      "The file breaks off here, within a segment."
    )
  }
  return done(segments)
}
