import { lacksName, nameOf } from "./choose-party"
import { type Cell, type Desk, readRest, saidIn } from "./desk"
import type { Value } from "./field-reader"
import { kinOf, kinShape } from "./kin"
import { isNoValue } from "./no-value"
import { valueText } from "./read-words"
import { type Party, addParty, hasField, say, sayCover } from "./sheet"
import { nameInValue } from "./take-name"

const isSelf = (text: string): boolean =>
  /^\W*(self|same( as (the )?(patient|pt|above))?|patient|pt|insured|the patient|me|myself|mismo( paciente)?|el paciente|la paciente|yo)\W*$/i.test(
    text
  )

/** A label that names a person only: "Patient: Milo Castellanos, DOB 5/30/2017". */
export const readPersonCell = (desk: Desk, cell: Cell, value: Value, person: Party): void => {
  const { sheet } = desk
  const plain = valueText(value.text).value
  if (person.role === "subscriber" && isSelf(plain)) {
    sayCover(sheet, person.rank ?? "primary", "relationship", saidIn("self", cell, value.text.length, "The subscriber is the patient."))
    return
  }
  if (isSelf(plain)) {
    say(person, "relationship", saidIn("self", cell, value.text.length, "It is the patient."))
    return
  }
  const kin = kinOf(plain.replace(/\W+$/, ""))
  if (kin !== null) {
    person.kin = kin
    return
  }
  const told = new RegExp(`^\\s*(?:the |his |her )?(${kinShape})[,:]?\\s+(?:is\\s+)?(?=\\p{Lu})`, "iu").exec(value.text)
  if (told && person.role !== "patient") {
    person.kin ??= kinOf(told[1] ?? "")
    return readPersonCell(
      desk,
      { ...cell, start: cell.start + told[0].length },
      { text: value.text.slice(told[0].length), offset: value.offset + told[0].length },
      person
    )
  }
  const name = nameInValue(value.text)
  if (name && (person.role !== "staff" || !/\d/.test(name.text))) {
    if (!lacksName(person) && ["other", "staff"].includes(person.role)) person = addParty(sheet, person.role)
    if (person.role === "patient" && nameOf(person) !== "" && hasField(person, "birthDate")) person = addParty(sheet, "patient")
    say(person, "name.full", {
      ...saidIn(name.text, cell, name.end, "It stands where the name belongs."),
      start: value.offset + name.start,
      end: value.offset + name.end
    })
  }
  desk.linePerson = person
  if (person.role !== "patient") desk.openPerson = person
  const isWithContact = (): boolean => hasField(person, "phone") || hasField(person, "address")
  readRest(desk, cell, name ? readJob(cell, value, person, name.end) : 0, person, false, name ? "name" : null)
  // "Attending: Wendell Park, MD (716) 555-0181": all is said of them, the next line is the patient's again
  if (["staff", "other"].includes(person.role) && person.kin === null && isWithContact()) desk.openPerson = null
}

/** "Employee: Priyanka Raman, Software Engineer, Halcyon Data Systems": job and employer after the name. */
const readJob = (cell: Cell, value: Value, person: Party, from: number): number => {
  const match = /employee/i.test(cell.label) ? /^\s*,\s*([^,;\d\n]{3,50}),\s*([^;\n]{2,80}?)\s*$/.exec(value.text.slice(from)) : null
  if (!match) return from
  const [whole, job = "", employer = ""] = match
  say(person, "occupation", saidIn(job.trim(), cell, from + whole.length, "It stands behind the employee's name."))
  say(person, "employer", saidIn(employer.trim(), cell, from + whole.length, "It stands behind the employee's name."))
  return from + whole.length
}

export const readDoctor = (desk: Desk, cell: Cell, value: Value, role: "pcp" | "referring" | "pharmacy"): void => {
  const party = addParty(desk.sheet, role)
  const name = nameInValue(value.text)
  const phrase = /^[^,;(\n\t]*?(?=\s{2,}|[,;(\n\t]|\s-\s|$)/.exec(value.text.trimStart())?.[0].trim() ?? ""
  const said = role === "pharmacy" ? phrase : (name?.text ?? "")
  if (said !== "" && !isNoValue(said) && /\p{L}{2}/u.test(said))
    say(party, "name.full", saidIn(said, cell, value.text.length, "It stands beside its label."))
  desk.linePerson = party
  desk.openPerson = party
  readRest(desk, cell, name && role !== "pharmacy" ? name.end : 0, party)
}
