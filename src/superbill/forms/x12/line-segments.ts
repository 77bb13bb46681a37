import { codeOf, isBlank, unitsOf } from "../../read-value"
import type { ServiceLine, Superbill } from "../../record"
import type { Demand } from "./demand"
import { isEmptySection } from "./party-segments"
import { orderingSegments } from "./provider-segments"
import { segment } from "./x12-text"

const letters = "ABCDEFGHIJKL"

const pointers = (at: string, { diagnosisPointers }: ServiceLine, diagnoses: number, ask: Demand): string[] => {
  if (diagnosisPointers.length === 0 || diagnosisPointers.length > 4) {
    ask.refuse(`${at}.diagnosisPointers`, "A line of an 837 points to one to four diagnoses.")
    return []
  }
  return diagnosisPointers.map((letter, place) => {
    const number = letters.indexOf(letter.trim()) + 1
    return letter.trim().length === 1 && number > 0 && number <= diagnoses
      ? String(number)
      : ask.refuse(`${at}.diagnosisPointers[${place}]`, "No diagnosis stands at this letter.")
  })
}

const drugSegments = (at: string, { ndc }: ServiceLine, ask: Demand): string[] => {
  if (isEmptySection(ndc)) return []
  const quantity = typeof ndc.quantity === "number" && ndc.quantity > 0 ? String(ndc.quantity) : ""
  if (!/^\d{1,11}(\.\d{1,3})?$/.test(quantity)) {
    ask.refuse(`${at}.ndc.quantity`, "The quantity of a drug is a number above 0 with at most three decimals.")
  }
  return [
    segment("LIN", "", "N4", ask.shaped(`${at}.ndc.code`, ndc.code, /^\d{11}$/, "An NDC has eleven digits.")),
    segment("CTP", "", "", "", quantity, [ask.shaped(`${at}.ndc.unit`, ndc.unit, /^(F2|GR|ME|ML|UN)$/, "Use F2, GR, ME, ML or UN.")])
  ]
}

const place2 = /^[A-Z0-9]{2}$/

export const placeOfService = (at: string, { placeOfService: place }: ServiceLine, ask: Demand): string =>
  ask.shaped(`${at}.placeOfService`, place, place2, "A place of service has two digits.")

/** Loop 2400 of one line, with its drug and who ordered it. `claimPlace` is the claim's place of service, which a line repeats only when it differs. */
export const lineSegments = (record: Superbill, line: ServiceLine, index: number, claimPlace: string, ask: Demand): string[] => {
  const at = `serviceLines[${index}]`
  const code = ask.shaped(`${at}.procedureCode`, codeOf(line.procedureCode), /^[A-Z0-9]{5}$/, "A procedure code has five characters.")
  if (line.modifiers.length > 4) ask.refuse(`${at}.modifiers`, "A line of an 837 holds at most four modifiers.")
  const modifiers = line.modifiers
    .slice(0, 4)
    .map((each, place) => ask.shaped(`${at}.modifiers[${place}]`, each, /^[A-Z0-9]{2}$/, "A modifier has two characters."))
  const description = ask.maybe(`${at}.description`, line.description, 80)
  const units = unitsOf(line.units)
  if (units === null || units > 9999999) ask.refuse(`${at}.units`, "Units are a whole number of 1 or more.")
  const place = placeOfService(at, line, ask)
  const from = ask.date(`${at}.dateFrom`, line.dateFrom)
  const to = isBlank(line.dateTo) ? from : ask.date(`${at}.dateTo`, line.dateTo)
  if (to < from) ask.refuse(`${at}.dateTo`, "The last day lies before the first.")
  return [
    segment("LX", String(index + 1)),
    segment(
      "SV1",
      ["HC", code, ...modifiers, ...(description ? [...Array<string>(4 - modifiers.length).fill(""), description] : [])],
      ask.amount(`${at}.charge`, line.charge),
      "UN",
      String(units ?? ""),
      place === claimPlace ? "" : place,
      "",
      pointers(at, line, record.diagnoses.length, ask)
    ),
    from === to ? segment("DTP", "472", "D8", from) : segment("DTP", "472", "RD8", `${from}-${to}`),
    ...drugSegments(at, line, ask),
    ...orderingSegments(record, ask)
  ]
}
