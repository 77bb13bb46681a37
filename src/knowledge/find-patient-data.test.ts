import { describe, expect, it } from "vitest"
import { findPatientData } from "./find-patient-data"

const found = (text: string): string[] => findPatientData(text).map(({ what }) => what)

describe("what looks like a patient's data", () => {
  it.each([
    ["a number with hyphens", "ssn 219-09-9999 on file", "Social Security number"],
    ["a number with blanks", "her social is 219 09 9999", "Social Security number"],
    ["nine digits beside the word", "SSN: 219099999", "Social Security number"],
    ["a Medicare number", "card reads 1EG4-TE5-MK73", "Medicare number"],
    ["a Medicare number without hyphens", "card reads 1eg4te5mk73", "Medicare number"],
    ["a birth date", "DOB 3/14/1961", "birth date"],
    ["a birth date in words", "she was born on March 14, 1961", "birth date"],
    ["a birth date in Spanish", "fecha de nacimiento 14/03/1961", "birth date"],
    ["a phone beside a name", "call Maria Lopez at (512) 555-0134", "phone number beside a name"],
    ["a phone beside a title", "Mrs. Lopez, 512-555-0134", "phone number beside a name"],
    ["a record number", "MRN: 00482913", "record or member number"],
    ["a member number", "member ID W123456789", "record or member number"],
    ["an address beside a name", "Maria Lopez lives at 12 Elm Street", "home address"]
  ])("finds %s", (_, text, what) => {
    expect(found(text)).toContain(what)
  })

  it.each([
    ["a payer's phone", "Aetna provider line 800-555-0100"],
    ["a plan's phone with a proper name", "Blue Cross Blue Shield: 800-555-0111"],
    ["an office's phone", "Call the Privacy Officer at 512-555-0110"],
    ["a date of a rule", "in force since 04/14/2003"],
    ["a review date", "reviewed on 2026-11-21"],
    ["an example NPI", "NPI 1234567893"],
    ["a ZIP with four", "ZIP 78701-1234"],
    ["a tax number", "EIN 12-3456789"],
    ["a form's name", "form CMS-R-131, OMB 0938-0566"],
    ["a claim code", "remark code MA130 with CO-16"],
    ["a number that cannot be one", "000-12-3456"],
    ["a rule's paragraph", "45 CFR 164.524"],
    ["how a Medicare number is built", "eleven characters: digit, letter, letter or digit"],
    ["words on member IDs", "type the member ID from the card"],
    ["an article with dates only", "Medicare: one calendar year, from 01/01/2026"]
  ])("leaves %s alone", (_, text) => {
    expect(found(text)).toEqual([])
  })

  it("says the line, and never the value", () => {
    const findings = findPatientData("First line.\nSSN 219-09-9999\nDOB 3/14/1961")
    expect(findings.map(({ line }) => line)).toEqual([2, 3])
    expect(JSON.stringify(findings)).not.toMatch(/219|9999|1961/)
  })
})
