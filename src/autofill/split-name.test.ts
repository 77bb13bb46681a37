import { describe, expect, it } from "vitest"
import { splitName, ungluedWord, withHumpsDivided } from "./split-name"

describe("the words of an id", () => {
  it.each([
    ["i1subscriber_fname", "i 1 subscriber fname"],
    ["covpatgrpno", "coverage patient group number"],
    ["ctl00$ContentPlaceHolder1$txtCity", "txt city"]
  ])("%s are divided", (name, words) => expect(splitName(name).join(" ")).toBe(words))

  it.each([
    ["payer-2sd53m", "payer"],
    ["payer-3zcryf", "payer"],
    ["a8f3k2-payer", "payer"],
    ["payer-3f2b9c1d-8e4a-4b1c-9d2e-0123456789ab", "payer"],
    ["ember1234-dob", "dob"]
  ])("%s leave out what was drawn by lot, with its digits", (name, words) => expect(splitName(name).join(" ")).toBe(words))

  it.each([
    ["sexSuggestBoxsuggestBox", "sex"],
    ["contactPreferenceSuggestBoxId1suggestBox", "contact preference"],
    ["stateAutocompleteInput", "state"],
    ["patient_race_dropdown", "patient race"],
    ["suggestBox", "suggest box"]
  ])("%s leave out the words of a widget", (name, words) => expect(splitName(name).join(" ")).toBe(words))

  it.each([
    ["payer-2", "payer 2"],
    ["ins2id", "insurance 2 id"],
    ["secondary-2ndphone", "secondary 2 ndphone"],
    ["box33b_npi", "box 33 b npi"],
    ["svc24f_chg", "service 24 f charge"],
    ["2010ba-last", "2010 ba last"],
    ["q2sd53m", "q 2 sd 53 m"]
  ])("%s keep numbers that mean something", (name, words) => expect(splitName(name).join(" ")).toBe(words))
})

describe("the words of a label", () => {
  it.each([
    ["*DateOfBirth:", "*Date Of Birth:"],
    ["PatientID", "Patient ID"],
    ["Old McDonald", "Old McDonald"],
    ["iPhone", "iPhone"],
    ["MARITALSTATUS", "MARITALSTATUS"]
  ])("%s are divided at capitals when all of them are known", (label, words) => expect(withHumpsDivided(label)).toBe(words))

  it.each([
    ["workphone", "work phone"],
    ["macdonald", "macdonald"],
    ["address", "address"]
  ])("%s are unglued when both are known", (word, words) => expect(ungluedWord(word).join(" ")).toBe(words))
})
