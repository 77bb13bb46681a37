import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { ageOn } from "./age-on"
import { isOriginalMedicare, isPossibleMbi, medicareIdWarning } from "./mbi"
import { isNpi } from "./npi"
import { displayValue, parseValue } from "./parse-value"
import { storedKeys } from "./record-keys"

const asOf = "2026-11-21"
const value = (key: string, text: string): string | null => {
  const reading = parseValue(key, text, asOf)
  return reading.ok ? reading.value : null
}
const refusal = (key: string, text: string): string => {
  const reading = parseValue(key, text, asOf)
  return reading.ok ? "" : reading.message
}

describe("dates", () => {
  it.each([
    "3/4/85",
    "03/04/1985",
    "03041985",
    "030485",
    "March 4 1985",
    "march 4, 1985",
    "4-Mar-85",
    "4 Mar 1985",
    "Mar. 4th, 1985",
    "4th of March 1985",
    "1985-03-04",
    "1985/3/4",
    "19850304",
    "3-4-1985",
    "3.4.85",
    "3 4 1985",
    "1985-03-04T00:00:00Z",
    "Monday, March 4, 1985",
    "4 de marzo de 1985",
    "the 4th of March, 1985",
    "MAR/04/1985",
    "03/04/1985 12:30 PM"
  ])("reads one day however it is written, row %#", (text) => expect(value("patient.birthDate", text)).toBe("1985-03-04"))

  it("reads day first only where nothing else can be meant", () => expect(value("patient.birthDate", "23/08/1990")).toBe("1990-08-23"))

  it("reads two-digit birth years as lying behind", () => {
    expect(value("patient.birthDate", "11/20/26")).toBe("2026-11-20")
    expect(value("patient.birthDate", "11/22/26")).toBe("1926-11-22")
    expect(value("coverage.primary.terminationDate", "12/31/27")).toBe("2027-12-31")
    expect(value("coverage.primary.effectiveDate", "1/1/98")).toBe("1998-01-01")
  })

  it.each([
    ["02/30/1977", "February has no 30th."],
    ["02/29/1973", "February has no 29th in that year."],
    ["4/31/1990", "April has no 31st."],
    ["13/13/1990", "A year has only twelve months."],
    ["0/10/1990", "A year has only twelve months."],
    ["1/0/1990", "A day cannot be zero."],
    ["11/22/2026", "A birth date cannot be in the future."],
    ["11/20/1901", "Nobody alive is older than 125 years."],
    ["sometime", "This is not a date; type it like 03/04/1985."],
    ["March 1985", "A date needs month, day and year, like 03/04/1985."]
  ])("refuses row %#", (text, message) => expect(refusal("patient.birthDate", text)).toBe(message))

  it("keeps leap days", () => expect(value("patient.birthDate", "02/29/1972")).toBe("1972-02-29"))
  it("keeps an open end of cover", () => expect(value("coverage.primary.terminationDate", "12/31/9999")).toBe("9999-12-31"))
})

describe("phones", () => {
  it.each([
    "(937) 555-0112 x3",
    "937.555.0112",
    "+1 937 555 0112",
    "1-937-555-0112",
    "9375550112",
    "937 555 0112 ext. 4417",
    "tel:+19375550112"
  ])("reads row %#", (text) => expect(value("patient.phone.home", text)).toBe("9375550112"))
  it.each([
    ["555-0112", "This phone number needs its area code."],
    ["137-555-0112", "An area code cannot begin with 0 or 1."],
    ["911-555-0112", "There is no such area code."],
    ["937-155-0112", "The three digits after the area code cannot begin with 0 or 1."],
    ["+44 20 7946 0958", "This is not a US phone number."],
    ["call me", "A US phone number has ten digits."]
  ])("refuses row %#", (text, message) => expect(refusal("patient.phone", text)).toBe(message))
})

describe("identifiers", () => {
  it.each(["000-12-3456", "666-12-3456", "912-12-3456", "123-00-4567", "123-45-0000", "12345678", "XXX-XX-6701", "078-05-1120"])(
    "refuses SSN %s",
    (text) => expect(value("patient.ssn", text)).toBeNull()
  )
  it("reads an SSN however it is cut", () => {
    expect(value("patient.ssn", "123-45-6701")).toBe("123456701")
    expect(value("patient.ssn", "123 45 6701")).toBe("123456701")
  })
  it("knows the Medicare number by its eleven places", () => {
    expect(isPossibleMbi("1EG4-TE5-MK73")).toBe(true)
    expect(isPossibleMbi("1eg4te5mk73")).toBe(true)
    for (const wrong of ["0EG4TE5MK73", "1SG4TE5MK73", "1EGATE5MK73", "1EG4TE5MK7", "1EG4TE5MKA3", "1EG45E5MK73", "1EG4TE5M173"])
      expect(isPossibleMbi(wrong)).toBe(false)
  })
  it("warns only for original Medicare", () => {
    expect(medicareIdWarning("Medicare", "123456789A")).not.toBeNull()
    expect(medicareIdWarning("Medicare Part B", "1EG4-TE5-MK73")).toBeNull()
    expect(medicareIdWarning("Humana Medicare Advantage", "H55120987")).toBeNull()
    expect(medicareIdWarning("Medicare", "")).toBeNull()
    expect(isOriginalMedicare("MEDICARE PART A & B")).toBe(true)
    expect(isOriginalMedicare("AARP Medicare Supplement")).toBe(false)
  })
  it("checks the NPI's last digit", () => {
    expect(isNpi("1234567893")).toBe(true)
    expect(isNpi("1234567890")).toBe(false)
    expect(refusal("patient.referringProvider.npi", "1234567890")).toMatch(/check digit/)
  })
})

describe("the other kinds", () => {
  it.each([
    ["patient.address.state", "ohio", "OH"],
    ["patient.address.state", "Wash.", "WA"],
    ["patient.address.state", "D.C.", "DC"],
    ["patient.address.state", "puerto rico", "PR"],
    ["patient.address.zip", "454021234", "45402-1234"],
    ["patient.address.zip", "454020000", "45402"],
    ["patient.address.zip", "k1a 0b1", "K1A 0B1"],
    ["patient.sex", "female", "F"],
    ["patient.sex", "1", "M"],
    ["patient.sex", "X", "U"],
    ["coverage.primary.relationship", "18", "self"],
    ["coverage.primary.relationship", "Wife", "spouse"],
    ["coverage.primary.relationship", "19", "child"],
    ["coverage.primary.relationship", "g8", "other"],
    ["emergency.relationship", "mother", "mother"],
    ["emergency.relationship", "01", "spouse"],
    ["coverage.primary.copay", "$25", "25.00"],
    ["coverage.primary.copay", "1,250.5", "1250.50"],
    ["patient.interpreterNeeded", "Y", "yes"],
    ["patient.maritalStatus", "m", "Married"],
    ["patient.race", "2106-3", "White"],
    ["patient.language", "spa", "Spanish"],
    ["patient.email", "rosa.gs@example.com", "rosa.gs@example.com"],
    ["encounter.placeOfService", "11 - Office", "11"]
  ])("%s, row %#", (key, text, expected) => expect(value(key, text)).toBe(expected))

  it.each([
    ["patient.address.state", "Narnia"],
    ["patient.address.zip", "4843"],
    ["patient.email", "rosa at example"],
    ["patient.email", "a..b@example.com"],
    ["coverage.primary.copay", "-5"],
    ["patient.name.last", "12345"],
    ["patient.name.last", "<script>"],
    ["patient.sex", "yes"]
  ])("%s refuses row %#", (key, text) => expect(value(key, text)).toBeNull())

  it("never repeats a value in a refusal", () => {
    fc.assert(
      fc.property(fc.constantFrom(...storedKeys), fc.string({ minLength: 6 }), (key, text) => {
        const reading = parseValue(key, text, asOf)
        return reading.ok || !reading.message.includes(text.trim()) || text.trim().length < 6
      })
    )
  })

  it("reads back what it shows", () => {
    const texts = fc.oneof(
      fc.string(),
      fc.constantFrom("3/4/85", "9375550112", "123456701", "OH", "45402", "f", "25", "y", "1234567893", "self", "a@b.co")
    )
    fc.assert(
      fc.property(fc.constantFrom(...storedKeys), texts, (key, text) => {
        const reading = parseValue(key, text, asOf)
        if (!reading.ok) return
        expect(parseValue(key, displayValue(key, reading.value), asOf)).toEqual(reading)
      })
    )
  })
})

describe("age", () => {
  it.each([
    ["1985-03-04", "41 y"],
    ["2026-04-20", "7 mo"],
    ["2026-11-09", "12 d"],
    ["2026-11-21", "0 d"],
    ["2025-01-01", "22 mo"],
    ["2026-11-22", ""],
    ["not a date", ""]
  ])("row %#", (birthDate, age) => expect(ageOn(birthDate, asOf)).toBe(age))
  it("turns a year older on 1 March when born on 29 February", () => {
    expect(ageOn("2004-02-29", "2026-02-28")).toBe("21 y")
    expect(ageOn("2004-02-29", "2026-03-01")).toBe("22 y")
  })
})
