import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { intakeSections } from "./intake-boxes"
import { isCoreKey, isKey, keyKind, keyLabel, keyPerson } from "./keys"
import { initialsOfPatient, nameOfPatient } from "./name-of-patient"
import { splitName } from "./person-name"
import { readKey } from "./read-key"
import { PatientRecord, emptyRecord } from "./record"
import { draftFromRecord, recordFromDraft } from "./record-from-draft"
import { isStoredKey, storedKeys } from "./record-keys"
import { isSameValue } from "./same-value"
import { canonicalWord, synonymsOf } from "./synonyms"

const asOf = "2026-11-21"
const carla = {
  "patient.name.first": "Carla",
  "patient.name.middle": "Jean",
  "patient.name.last": "Whitcomb",
  "patient.birthDate": "4/17/79",
  "patient.sex": "Female",
  "patient.ssn": "123-45-6701",
  "patient.address.line1": "218 Larkspur Lane",
  "patient.address.line2": "Apt 3",
  "patient.address.city": "Dayton",
  "patient.address.state": "ohio",
  "patient.address.zip": "454021234",
  "patient.phone.home": "(937) 555-0112",
  "patient.phone.mobile": "937-555-0147",
  "coverage.primary.payerName": "Medical Mutual",
  "coverage.primary.memberId": "MM4482910357",
  "coverage.primary.relationship": "self",
  "coverage.secondary.payerName": "Aetna",
  "coverage.secondary.relationship": "wife",
  "coverage.secondary.subscriber.name.first": "Dan",
  "guarantor.relationship": "self"
}

describe("keys", () => {
  it("knows the language and nothing else", () => {
    for (const key of ["patient.birthDate", "claim.line[3].modifier[0]", "patient.phone.home.area"]) expect(isCoreKey(key)).toBe(true)
    expect(isCoreKey("coverage.priority")).toBe(false)
    expect(isKey("coverage.priority")).toBe(true)
    for (const key of ["patient.password", "patientXbirthDate", "patient.birthDate ", "", "coverage.primary", "claim.line[].code"])
      expect(isKey(key)).toBe(false)
  })
  it("stores keys of the language only", () => {
    expect(storedKeys.filter((key) => !isKey(key))).toEqual([])
  })
  it.each([
    ["coverage.primary.subscriber.birthDate", "Subscriber's date of birth", "subscriber-primary", "date"],
    ["coverage.secondary.memberId", "Secondary member ID", "coverage", "code"],
    ["emergency.phone", "Emergency contact phone", "emergency", "phone"],
    ["patient.phone.home.area", "Home phone, area code", "patient", "phone-part"],
    ["patient.referringProvider.npi", "Referring provider NPI", "referring", "npi"],
    ["claim.line[0].dateFrom.month", "Line 1 date from, month", "claim", "date-part"],
    ["patient.employerAddress.city", "Employer city", "employer", "text"]
  ])("%s", (key, label, person, kind) => {
    expect(keyLabel(key)).toBe(label)
    expect(keyPerson(key)).toBe(person)
    expect(keyKind(key)).toBe(kind)
  })
})

describe("record from draft", () => {
  const { record, problems } = recordFromDraft(carla, asOf)

  it("takes every possible value in, canonical", () => {
    expect(problems).toEqual([])
    expect(record.patient.birthDate).toBe("1979-04-17")
    expect(record.patient.address?.zip).toBe("45402-1234")
    expect(record.coverages.map((coverage) => coverage.sequence)).toEqual(["primary", "secondary"])
  })

  it("leaves an impossible value out and names it", () => {
    const reading = recordFromDraft({ ...carla, "patient.birthDate": "02/30/1977", "patient.foo": "x", "claim.totalCharge": "5" }, asOf)
    expect(reading.record.patient.birthDate).toBeUndefined()
    expect(reading.record.patient.name?.last).toBe("Whitcomb")
    expect(reading.problems.map((problem) => problem.key).sort()).toEqual(["claim.totalCharge", "patient.birthDate", "patient.foo"])
  })

  it("puts together what was typed in parts, and takes a whole name apart", () => {
    const reading = recordFromDraft(
      {
        "patient.birthDate.month": "4",
        "patient.birthDate.day": "17",
        "patient.birthDate.year": "1979",
        "patient.name.full": "Whitcomb, Carla J",
        "emergency.phone.area": "937",
        "emergency.phone.prefix": "555",
        "emergency.phone.line": "0112"
      },
      asOf
    )
    expect(reading.problems).toEqual([])
    expect(reading.record.patient).toMatchObject({ birthDate: "1979-04-17", name: { first: "Carla", middle: "J", last: "Whitcomb" } })
    expect(reading.record.emergency?.phone).toBe("9375550112")
  })

  it("never throws, and its draft gives the same record again", () => {
    const keys = fc.oneof(
      fc.constantFrom(...storedKeys),
      fc.string(),
      fc.constantFrom("__proto__", "constructor", "patient.__proto__.x", "coverage.primary.toString")
    )
    const texts = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.constantFrom(
        "3/4/85",
        "9375550112",
        "123456701",
        "OH",
        "45402",
        "f",
        "25",
        "y",
        "1234567893",
        "self",
        "mother",
        "a@b.co",
        "x".repeat(5000),
        "1EG4-TE5-MK73"
      )
    )
    fc.assert(
      fc.property(fc.dictionary(keys, texts), (draft) => {
        const first = recordFromDraft(draft, asOf)
        expect(PatientRecord.safeParse(first.record).success).toBe(true)
        const again = recordFromDraft(draftFromRecord(first.record), asOf)
        expect(again).toEqual({ record: first.record, problems: [] })
        for (const key of storedKeys) readKey(first.record, key)
      }),
      { numRuns: 300 }
    )
  })
})

describe("reading a key", () => {
  const { record } = recordFromDraft(carla, asOf)
  it.each([
    ["patient.name.full", "Carla Jean Whitcomb"],
    ["patient.birthDate.month", "04"],
    ["patient.birthDate.year", "1979"],
    ["patient.phone", "9375550147"],
    ["patient.phone.area", "937"],
    ["patient.phone.home.line", "0112"],
    ["patient.phone.work", null],
    ["patient.ssn.part2", "45"],
    ["patient.address.zip4", "1234"],
    ["patient.address.full", "218 Larkspur Lane, Apt 3, Dayton, OH 45402-1234"],
    ["patient.address.cityStateZip", "Dayton, OH 45402-1234"],
    ["patient.address.country", "US"],
    ["coverage.primary.subscriber.name.full", "Carla Jean Whitcomb"],
    ["coverage.primary.subscriber.birthDate.day", "17"],
    ["coverage.primary.subscriber.phone", "9375550147"],
    ["coverage.secondary.subscriber.name.full", "Dan"],
    ["coverage.secondary.subscriber.name.last", null],
    ["coverage.secondary.subscriber.birthDate", null],
    ["coverage.secondary.relationship", "spouse"],
    ["guarantor.name.last", "Whitcomb"],
    ["guarantor.address.city", "Dayton"],
    ["coverage.priority", "primary"],
    ["claim.totalCharge", null],
    ["provider.npi", null],
    ["facility.name", null],
    ["nonsense", null]
  ])("%s", (key, expected) => expect(readKey(record, key)).toBe(expected))

  it("finds a doctor's name in parts", () => {
    const doctor = recordFromDraft({ "patient.referringProvider.name": "Dr. Priya Anand, MD", "patient.pcp": "Samuel Ortega" }, asOf).record
    expect(readKey(doctor, "patient.referringProvider.name.last")).toBe("Anand")
    expect(readKey(doctor, "patient.pcp.name.first")).toBe("Samuel")
  })
  it("does not mix two addresses", () => {
    const two = recordFromDraft({ ...carla, "coverage.primary.subscriber.address.city": "Troy" }, asOf).record
    expect(readKey(two, "coverage.primary.subscriber.address.line1")).toBeNull()
  })
})

describe("names", () => {
  it.each([
    ["Carla Jean Whitcomb", { first: "Carla", middle: "Jean", last: "Whitcomb" }],
    ["NGUYEN, THI MAI", { first: "THI", middle: "MAI", last: "NGUYEN" }],
    ['Robert "Bobby" Ellison Jr.', { first: "Robert", last: "Ellison", suffix: "Jr.", preferred: "Bobby" }],
    ["Lt. Col. Francis X. Delaney (Ret.)", { prefix: "Lt. Col.", first: "Francis", middle: "X.", last: "Delaney" }],
    ["LaToya Renee St. James", { first: "LaToya", middle: "Renee", last: "St. James" }],
    ["Ellison, Robert, Jr.", { first: "Robert", last: "Ellison", suffix: "Jr." }],
    ["Dr. Priya Anand, MD", { prefix: "Dr.", first: "Priya", last: "Anand" }],
    ["Maria de la Cruz", { first: "Maria", last: "de la Cruz" }],
    ["Nguyen", { last: "Nguyen" }],
    ["", {}]
  ])("row %#", (text, parts) => expect(splitName(text)).toEqual(parts))

  it("shows a patient in a list", () => {
    const { record } = recordFromDraft(carla, asOf)
    expect(nameOfPatient(record)).toBe("Whitcomb, Carla J.")
    expect(initialsOfPatient(record)).toBe("CW")
    expect(nameOfPatient(emptyRecord())).toBe("No name yet")
    expect(initialsOfPatient(emptyRecord())).toBe("?")
  })
})

describe("same value", () => {
  it.each([
    ["patient.birthDate", "1979-04-17", "17/04/1979"],
    ["patient.birthDate", "1979-04-17", "Apr 17, 1979"],
    ["patient.birthDate", "04/17/79", "1979-04-17T00:00:00"],
    ["patient.birthDate.month", "04", "April"],
    ["patient.birthDate.year", "1979", "79"],
    ["patient.phone", "9375550112", "+1 (937) 555-0112 ext 3"],
    ["patient.name.last", "Quiñones-Vélez", "QUINONES VELEZ"],
    ["patient.name.suffix", "Jr.", "JR"],
    ["patient.name.middle", "Jean", "J."],
    ["patient.name.full", "Whitcomb, Carla J.", "Carla Jean Whitcomb"],
    ["patient.name.full", "WHITCOMB CARLA", "Whitcomb Carla"],
    ["patient.sex", "M", "Male"],
    ["patient.sex", "1", "male"],
    ["patient.address.state", "OH", "Ohio"],
    ["patient.address.zip", "45402", "45402-1234"],
    ["patient.address.zip", "454021234", "45402-1234"],
    ["patient.address.line1", "218 Larkspur Lane", "218 LARKSPUR LN."],
    ["coverage.primary.relationship", "self", "18"],
    ["coverage.primary.relationship", "wife", "01"],
    ["emergency.relationship", "husband", "Spouse"],
    ["emergency.relationship", "mother", "Parent"],
    ["coverage.primary.copay", "25.00", "$25"],
    ["coverage.primary.memberId", "1EG4-TE5-MK73", "1eg4te5mk73"],
    ["patient.ssn", "123456701", "***-**-6701"],
    ["patient.employer", "", "  "]
  ])("%s: the same, row %#", (key, a, b) => {
    expect(isSameValue(key, a, b)).toBe(true)
    expect(isSameValue(key, b, a)).toBe(true)
  })
  it.each([
    ["patient.birthDate", "1979-04-17", "1979-04-18"],
    ["patient.birthDate", "1985-03-04", "04/03/1985"],
    ["patient.phone", "9375550112", "9375550113"],
    ["patient.name.last", "Nguyen", ""],
    ["patient.name.last", "李", "王"],
    ["patient.name.full", "Carla Whitcomb", "Carl Whitcomb"],
    ["patient.name.full", "Carla J Whitcomb", "Carla M Whitcomb"],
    ["patient.name.full", "Robert Ellison Jr", "Robert Ellison Sr"],
    ["patient.address.zip", "45402-1234", "45402-1235"],
    ["patient.sex", "F", "Male"],
    ["patient.ssn", "123456701", "***-**-6702"],
    ["patient.mrn", "00448120", "448120"]
  ])("%s: not the same, row %#", (key, a, b) => {
    expect(isSameValue(key, a, b)).toBe(false)
    expect(isSameValue(key, b, a)).toBe(false)
  })
  it("never throws and always knows itself", () => {
    fc.assert(
      fc.property(fc.constantFrom(...storedKeys), fc.string({ unit: "grapheme" }), fc.string(), (key, a, b) => {
        expect(isSameValue(key, a, a)).toBe(true)
        expect(isSameValue(key, a, b)).toBe(isSameValue(key, b, a))
      })
    )
  })
})

describe("synonyms", () => {
  it("gives the record's word first, then the code", () => {
    expect(synonymsOf("coverage.primary.relationship", "self").slice(0, 2)).toEqual(["self", "18"])
    expect(synonymsOf("patient.sex", "M").slice(0, 3)).toEqual(["M", "Male", "1"])
    expect(synonymsOf("patient.address.state", "OH")).toEqual(["OH", "Ohio"])
    expect(synonymsOf("patient.employer", "Halcyon")).toEqual(["Halcyon"])
    expect(canonicalWord("patient.race", "2054-5")).toBe("Black or African American")
    expect(canonicalWord("patient.race", "")).toBeNull()
    expect(canonicalWord("patient.language", "中文")).toBe("Chinese")
  })
})

describe("intake boxes", () => {
  const boxes = intakeSections.flatMap((section) => section.boxes)
  it("offers stored keys only, each once", () => {
    expect(boxes.filter(({ key }) => !isStoredKey(key))).toEqual([])
    expect(new Set(boxes.map(({ key }) => key)).size).toBe(boxes.length)
  })
  it("offers choices the parser accepts", () => {
    for (const { key, choices } of boxes)
      for (const { value } of choices ?? []) expect(recordFromDraft({ [key]: value }, asOf).problems).toEqual([])
  })
})
