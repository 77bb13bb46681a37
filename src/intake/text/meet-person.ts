import { isCompatible, lacksName, nameOf, patientNamed } from "./choose-party"
import type { PersonFound } from "./people-cues"
import { type Walk, patientOr } from "./prose-walk"
import { type Party, type Said, addParty, hasField, partyOf, say } from "./sheet"

export const meet = (walk: Walk, person: PersonFound): Party => {
  const { sheet } = walk
  const said: Said | null = person.name && {
    value: person.name.text,
    start: walk.from + person.name.start,
    end: walk.from + person.name.end,
    why: "A name in the text.",
    certainty: "check",
    isWeak: true
  }
  const named = (party: Party): Party => {
    if (said) say(party, "name.full", said)
    if (person.kin !== null && party.kin === null) {
      party.kin = person.kin
      party.isKinOfWriter = person.isKinOfWriter
    }
    return party
  }
  const left = walk.sheet.text.slice(Math.max(0, walk.from + person.start - 14), walk.from + person.start)
  if (person.kin !== null && !person.isKinOfWriter && /\b(i['’]?m|i am|this is|me,?|as)\s*$/i.test(left)) {
    sheet.isWriterOther = true
    return named(partyOf(sheet, "writer"))
  }
  switch (person.cue) {
    case "self":
      return named(walk.person?.role === "staff" ? walk.person : partyOf(sheet, "writer"))
    case "sign":
    case "line": {
      if (walk.person && lacksName(walk.person)) return named(walk.person)
      const known = sheet.parties.find(
        (party) =>
          said !== null && ["patient", "writer"].includes(party.role) && nameOf(party) !== "" && isCompatible(nameOf(party), said.value)
      )
      return known ? named(known) : named(partyOf(sheet, "writer"))
    }
    case "dated": {
      if (walk.person && lacksName(walk.person)) return named(walk.person)
      const writer = sheet.parties.find((party) => party.role === "writer")
      return writer && said && nameOf(writer) !== "" && isCompatible(nameOf(writer), said.value) ? writer : patientNamed(sheet, said)
    }
    case "patient": {
      if (person.isSpokenFor) {
        sheet.isWriterOther = true
        // "Mr. Horvath called for his wife": the caller was taken for the patient by his title
        if (!person.isKinOfWriter && walk.current.role === "patient" && !hasField(walk.current, "birthDate")) walk.current.role = "other"
      }
      const party = patientNamed(sheet, said)
      party.kin = person.kin ?? party.kin
      party.isKinOfWriter = person.isKinOfWriter
      return party
    }
    case "possessive": {
      const known = sheet.parties.find((party) => said !== null && nameOf(party) !== "" && isCompatible(nameOf(party), said.value))
      return known ?? named(addParty(sheet, "other"))
    }
    case "third":
      return named(walk.sheet.third ?? patientOr(walk))
    case "emergency":
      return named(partyOf(sheet, "emergency"))
    case "subscriber":
      return named(partyOf(sheet, "subscriber", walk.slot === "secondary" ? "secondary" : "primary"))
    case "referring":
    case "pcp":
      return named(addParty(sheet, person.cue))
    default:
      return named(addParty(sheet, person.cue === "former" ? "former" : person.cue === "staff" ? "staff" : "other"))
  }
}

export const isThird = (party: Party): boolean => ["other", "subscriber", "emergency", "patient", "guarantor"].includes(party.role)
