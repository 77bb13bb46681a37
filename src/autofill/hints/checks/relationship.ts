import { isSameFullName } from "../../../patient/same-name"
import { canonicalWord } from "../../../patient/synonyms"
import type { Check } from "../check"
import type { HintAround } from "../hint-box"
import { payerOfBox } from "../payer-of-box"
import { dateIn, yearsOld } from "../shown-text"

/** A name of the page, whole or from its parts; null unless first and last are both there. */
const nameOn = (owner: string, valueOf: HintAround["valueOf"]): string | null => {
  const [first, last] = [valueOf(`${owner}.name.first`), valueOf(`${owner}.name.last`)]
  if (first !== null && last !== null) return `${first} ${last}`
  return valueOf(`${owner}.name.full`)
}

const endOfChildCover = 26
const youngestSpouse = 15

/** What the patient is to the subscriber, against the names and birth dates of the page. */
export const relationship: Check = ({ text }, around, key) => {
  const { asOf, valueOf } = around
  const chosen = canonicalWord(key, text)
  if (chosen === null) return null
  const subscriber = key.replace(/\.relationship$/, ".subscriber")
  const [mine, theirs] = [nameOn("patient", valueOf), nameOn(subscriber, valueOf)]
  const [born, theirBirth] = [dateIn(valueOf("patient.birthDate"), asOf), dateIn(valueOf(`${subscriber}.birthDate`), asOf)]
  const isOneName = mine === null || theirs === null ? null : isSameFullName(mine, theirs)
  const isOneBirth = born === null || theirBirth === null ? null : born === theirBirth
  if (chosen === "self") {
    if (isOneName === false) return { said: "Self is chosen, but patient and subscriber have other names on this page." }
    return isOneBirth === false ? { said: "Self is chosen, but patient and subscriber have other birth dates on this page." } : null
  }
  if (isOneName && isOneBirth) return { said: "Patient and subscriber are the same person on this page: usually Self is chosen then." }
  if (payerOfBox(key, around)?.kind === "medicare")
    return { said: "With Medicare, patient and subscriber are usually the same person: Self." }
  if (born === null) return null
  const age = yearsOld(born, asOf)
  if (chosen === "child" && age > endOfChildCover)
    return { said: `Cover as a child usually ends at ${endOfChildCover}: check the card and the birth date.` }
  return chosen === "spouse" && age < youngestSpouse
    ? { said: "Spouse is chosen, and the patient is a child by the birth date on this page." }
    : null
}

const adult = 18

/** Whoever pays is usually grown up. */
export const guarantorAge: Check = ({ text }, { asOf, valueOf }, key) => {
  if (key === "guarantor.birthDate") {
    const born = dateIn(text, asOf)
    return born !== null && born <= asOf && yearsOld(born, asOf) < adult
      ? { said: "The guarantor is under 18 by this date: usually a parent or guardian." }
      : null
  }
  const born = canonicalWord(key, text) === "self" ? dateIn(valueOf("patient.birthDate"), asOf) : null
  return born !== null && born <= asOf && yearsOld(born, asOf) < adult
    ? { said: "The patient is under 18 by the date on this page: usually a parent or guardian is the guarantor." }
    : null
}
