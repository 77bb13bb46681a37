import { boxSections, coverageBoxes, lineBoxes, lineMoreBoxes, type SuperbillBox } from "./boxes"
import { claimSenderLabels } from "./claim-sender"
import { diagnosisLetter } from "./diagnosis-edits"

const labels = new Map(boxSections.flatMap(({ boxes }) => boxes.map(({ path, label }) => [path, label])))
const sectionOf = new Map(boxSections.flatMap(({ id, boxes }) => boxes.map(({ path }) => [path, id])))

const labelIn = (boxes: readonly SuperbillBox[], rest: string): string =>
  boxes.find(({ path }) => rest === path || rest.startsWith(`${path}[`) || rest.startsWith(`${path}.`))?.label ?? ""

const sectionWords: Readonly<Record<string, string>> = {
  coverages: "Coverages",
  diagnoses: "Diagnoses",
  serviceLines: "Service lines",
  "charges.total": "Total",
  "charges.balanceDue": "Balance"
}

const senderLabels = new Map(
  Object.entries(claimSenderLabels).map(([name, label]) => [`envelope.${name}`, `Options, Claim files: ${label}`])
)

/** A path as staff would say it: "Line 2, Modifiers", "Diagnosis C", "Primary coverage, Member ID". */
export const namePlace = (path: string): string => {
  const entry = /^(coverages|diagnoses|serviceLines)\[(\d+)\]\.?(.*)$/.exec(path)
  if (entry) {
    const [, list = "", at = "0", rest = ""] = entry
    const place = Number(at)
    if (list === "diagnoses") return `Diagnosis ${diagnosisLetter(place)}`
    const name = list === "serviceLines" ? `Line ${place + 1}` : `Coverage ${place + 1}`
    const label = list === "serviceLines" ? labelIn([...lineBoxes, ...lineMoreBoxes], rest) : labelIn(coverageBoxes, rest)
    return label === "" ? name : `${name}, ${label}`
  }
  const known = labels.get(path) ?? sectionWords[path] ?? senderLabels.get(path)
  if (known !== undefined) return known
  // A whole group ("patient.address"): its first box speaks for it.
  for (const [box, label] of labels) if (box.startsWith(`${path}.`) || path.startsWith(`${box}[`)) return label
  return path
}

/** Where the editor shows a path: one of its sections, or one of its lists. */
export const sectionOfPath = (path: string): string => {
  const list = /^(coverages|diagnoses|serviceLines)\b/.exec(path)?.[1]
  if (list) return list
  const known = sectionOf.get(path)
  if (known) return known
  for (const [box, id] of sectionOf) if (box.startsWith(`${path}.`) || path.startsWith(`${box}[`)) return id
  return path.startsWith("charges") ? "money" : "visit"
}

const firstOfList: Readonly<Record<string, string>> = { coverages: "payerName", serviceLines: "procedureCode", diagnoses: "code" }

/** The one box that speaks for a path: a modifier's is the box of modifiers, a whole address's its first box. Lists stand for themselves. */
export const boxOfPath = (path: string): string => {
  const entry = /^(coverages|diagnoses|serviceLines)\[(\d+)\]\.?(.*)$/.exec(path)
  if (entry) {
    const [, list = "", place = "0", rest = ""] = entry
    const boxes = list === "coverages" ? coverageBoxes : list === "serviceLines" ? [...lineBoxes, ...lineMoreBoxes] : []
    const box =
      boxes.find((each) => rest === each.path || rest.startsWith(`${each.path}[`)) ?? boxes.find((each) => each.path.startsWith(`${rest}.`))
    return `${list}[${place}].${rest === "" ? (firstOfList[list] ?? "") : (box?.path ?? rest)}`
  }
  if (labels.has(path)) return path
  for (const box of labels.keys()) if (box.startsWith(`${path}.`) || path.startsWith(`${box}[`)) return box
  return path
}
