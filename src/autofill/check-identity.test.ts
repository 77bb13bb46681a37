import { describe, expect, it } from "vitest"
import type { PatientRecord } from "../patient/record"
import { findContradictions, isIdentityKey } from "./check-identity"

const carla: PatientRecord = {
  patient: { name: { first: "Carla", middle: "Jean", last: "Whitcomb" }, birthDate: "1985-03-04", sex: "F", mrn: "0044711" },
  coverages: [
    { sequence: "primary", relationship: "spouse", subscriber: { name: { first: "Peter", last: "Whitcomb" }, birthDate: "1983-06-11" } }
  ]
}

/** `where: text` lines; a line without a place stands in the page's bar. */
const onPage = (lines: string[], record = carla) =>
  findContradictions(
    record,
    lines.map((line) => {
      const [, where, text] = /^(?:@([^:]+): )?(.*)$/s.exec(line) ?? []
      return { where: where ?? "bar", text: text ?? "" }
    }),
    []
  )
const whats = (lines: string[], record = carla) => onPage(lines, record).map((each) => each.what)

describe("the page of the patient in hand", () => {
  it.each([
    [["Patient: WHITCOMB, CARLA J  DOB: 03/04/1985  MRN: 44711"]],
    [["WHITCOMB, Carla Jean · F · 03/04/1985 (41y) · MRN 0044711"]],
    [["Carla Whitcomb | 04-Mar-1985 | F | #0044711"]],
    [["Carla Whitcomb, 41 years, Female", "Born March 4, 1985"]],
    [["WHITCOMB CARLA   DOB 1985-03-04   SEX F"]],
    [["Patient Name: Carla J. Whitcomb, Jr."]],
    [["Patient Name Mrs. Carla Whitcomb"]],
    [['Patient: Carla "CJ" Whitcomb']],
    [["Patient: Whitcomb-Reyes, Carla"]],
    [["Patient: Carla B. Whitcomb", "Date of birth: 3/4/85"]],
    [["DOB 4 Mar 1985"]],
    [["DOB: 04.03.1985"]],
    [["MRN 44711"]],
    [["@title: Whitcomb, Carla - Chart", "@h1: Registration"]],
    [["Chart for Carla Whitcomb"]],
    [["PATIENT", "Carla Whitcomb"]]
  ])("%j", (lines) => expect(onPage(lines)).toEqual([]))
})

describe("somebody else's page always stops", () => {
  it.each([
    [["Patient: ROE, RICHARD"], ["name"]],
    [["Patient: ROE, RICHARD A  DOB: 01/02/1950 (76 M)  MRN 99120"], ["name", "birthDate", "mrn"]],
    [["ROE, Richard · M · 01/02/1950 (76y) · MRN 99120"], ["name", "birthDate", "mrn"]],
    [["Richard Roe | 02-Jan-1950 | M"], ["name", "birthDate"]],
    [["PATIENT NAME ROE, RICHARD A JR SEX M BIRTHDATE 01-02-1950"], ["name", "birthDate"]],
    [["Whitcomb, Darla · F · 03/04/1985 (41y)"], ["name"]], // a twin
    [["Whitcomb, Peter · M · 06/11/1983 (42y)"], ["name", "birthDate"]], // the husband's chart
    [["Patient: Carla Whitman"], ["name"]],
    [["Patient: Carl Whitcomb"], ["name"]],
    [["Patient: Carla J. Whitcomb  DOB: 04/03/1985"], ["birthDate"]], // day and month exchanged is another day
    [["Patient: Carla B. Whitcomb"], ["name"]], // another middle name, nothing that settles it
    [["Patient: Carla Whitcomb", "DOB: 03/05/1985"], ["birthDate"]],
    [["Patient: Carla Whitcomb", "Date of birth: March 4, 1958"], ["birthDate"]],
    [["Carla Whitcomb, 14 years, Female", "Born 2012-03-04"], ["birthDate"]],
    [["DOB 01/02/1950"], ["birthDate"]],
    [["MRN 99120"], ["mrn"]],
    [["DOB (MM/DD/YYYY): 01/02/1950"], ["birthDate"]],
    [["DOB/Age: 01/02/1950 76y"], ["birthDate"]],
    [["Patient: An To"], ["name"]],
    [["Patient: Carla Whitcomb MRN: 99120"], ["mrn"]],
    [["Richard Roe, 76 years, Male"], ["name"]],
    [["@heading: Richard Roe", "@heading: 76 y/o male"], ["name"]],
    [
      ["@heading: Richard Roe", "@text: MRN: ZZ-99120X"],
      ["name", "mrn"]
    ],
    [["@text: Date of birth 2 May 2017", "@text: Date of birth 14 Aug 1988"], ["birthDate"]], // a child's page with the mother's date on it
    [["@patient banner: Richard Roe"], ["name"]],
    [["@title: Roe, Richard - Chart"], ["name"]],
    [["@h2: Edit patient – Richard Roe"], ["name"]],
    [["Chart for Richard Roe"], ["name"]],
    [["PATIENT", "Roe, Richard · 41 M"], ["name"]],
    [["Signed in as Carla Whitcomb", "Patient: ROE, RICHARD"], ["name"]],
    [["Roe, Richard (76 M) Dr. Kim Lee"], ["name"]],
    [["ROE, Richard · M · 01/02/1950 · Kim Lee · Carla Whitcomb"], ["name", "birthDate"]],
    [
      ["Paciente: Ricardo Roe", "Fecha de nacimiento: 02/01/1950"],
      ["name", "birthDate"]
    ],
    [["Member: ROE, RICHARD  DOB: 01/02/1950"], ["name", "birthDate"]]
  ])("%j", (lines, expected) => expect(whats(lines)).toEqual(expected))

  it("also when another place on the page names the patient in hand", () => {
    expect(whats(["@h1: Carla Whitcomb · F · 03/04/1985", "@bar: Patient: ROE, RICHARD"])).toEqual(["name"])
  })

  it("father and son of one name are told apart by Jr and by date", () => {
    const junior: PatientRecord = {
      patient: { name: { first: "John", last: "Vance", suffix: "Jr" }, birthDate: "1990-01-01" },
      coverages: []
    }
    expect(whats(["Patient: John Vance Sr"], junior)).toEqual(["name"])
    expect(whats(["Patient: John Vance  DOB 02/02/1960"], junior)).toEqual(["birthDate"])
    expect(whats(["Patient: Vance, John Jr.  DOB 1/1/1990"], junior)).toEqual([])
  })

  it("shows both sides and the place, once", () => {
    expect(onPage(["@banner: Patient: ROE, RICHARD DOB: 01/02/1950", "@h2: Patient: Roe, Richard"])).toEqual([
      { what: "name", onPage: "ROE, RICHARD", inHand: "Carla Jean Whitcomb", where: "banner" },
      { what: "birthDate", onPage: "01/02/1950", inHand: "03/04/1985", where: "banner" }
    ])
  })
})

describe("what is no contradiction by itself", () => {
  it.each([
    [["Signed in as Mary Smith"]],
    [["Logged in: SMITH, MARY"]],
    [["Welcome back, Mary Smith"]],
    [["Hello, Priya"]],
    [["User: Mary Smith"]],
    [["@h2: Hello, Mary Smith"]],
    [["Mary Smith", "Log out"]],
    [["Provider: Lee, Kim MD", "PCP: Silas Whitfield, MD"]],
    [["Attending: Kim Lee", "Referring provider Imre Castell"]],
    [["Kim Lee, MD"]],
    [["Next appt: 12/01/2026 Dr. Lee", "Last visit 10/28/2026"]],
    [["Last updated by Mary Smith 03/04/2026"]],
    [["Emergency contact: Roe, Richard", "Guarantor: Delphine Marlowe", "Subscriber: Rupert Finch", "Subscriber DOB 30 Jan 1980"]],
    [["@h1: Patient Registration", "@title: New Patient - Willowbrook EHR"]],
    [["@h1: Springfield, IL", "@h1: Pine Hollow Pediatrics"]],
    [["@heading: Green Valley", "@text: DOB: 03/04/1985"]],
    [["@heading: Green Valley", "@text: Reminders for today"]],
    [["@text: DOB: 03/04/1985", "@text: Date of birth 14 Aug 1988"]],
    [["@text: DOB: 01/02/1950", "@text: DOB: 04/04/1959", "@text: DOB: 12/19/1957"]], // cards of a list
    [["Patient: Select a patient"]],
    [["Patient: none", "No patient selected"]],
    [["Patient ID 448120", "Visit# 4410029981", "Account balance $45.00"]],
    [["Visit date 11/20/2026", "Print date: 11/20/2026 06:44"]],
    [["Reminders for today: 4 lab results to file, 2 forms to sign. Flu clinic 11/21/2026, 9 to 12."]],
    [["Copyright 2026 Willowbrook Health, Inc."]],
    [["Date of birth must be before 01/01/2026", "DOB format: 01/31/1980", "Date of birth (e.g. 12/31/1980)"]],
    [["Patient name (Last, First)", "Patient Name: Last, First, Middle Initial", "Patient: as on Medicare card"]],
    [["SAINT ALDRIC HOSPITAL PATIENT FACE SHEET ==== MRN: 0044711 Print date: 11/20/2026"]],
    [["@heading: Carla Whitcomb Established"]],
    [["Inicio Agenda Pacientes Caja Salir", "MRN: 0044711"]],
    [[""]],
    [["Patient: ***, ****", "DOB: **/**/****"]]
  ])("%j", (lines) => expect(onPage(lines)).toEqual([]))

  it("a list of several patients, with or without the one in hand", () => {
    expect(onPage(["@list: ORTEGA, Bram 08/17/1990", "@list: YUEN, Cordelia 01/02/1941"])).toEqual([])
    expect(
      onPage(["@table: Lindqvist, Astrid 04/04/1959 F", "@table: Whitcomb, Carla 03/04/1985 F", "@table: Lindqvist, Aksel 12/19/1957 M"])
    ).toEqual([])
    expect(onPage(["Roe, Richard 76 M; Doe, Jane 41 F; Poe, Edgar 40 M"])).toEqual([])
  })

  it("a list does not hide the banner above it", () => {
    expect(whats(["@banner: Patient: ROE, RICHARD", "@list: ORTEGA, Bram 08/17/1990", "@list: YUEN, Cordelia 01/02/1941"])).toEqual([
      "name"
    ])
  })

  it("the member of a portal, when that is the subscriber in the record", () => {
    expect(onPage(["Member: WHITCOMB, PETER  DOB: 06/11/1983"])).toEqual([])
  })

  it("what the record does not know", () => {
    const bare: PatientRecord = { patient: { name: { last: "Whitcomb" } }, coverages: [] }
    expect(onPage(["Patient: Whitcomb, Darla DOB 1/2/1950 MRN 99120"], bare)).toEqual([])
    expect(whats(["Patient: Roe, Richard DOB 1/2/1950"], bare)).toEqual(["name"])
    expect(onPage(["Patient: ROE, RICHARD DOB: 01/02/1950 MRN 99120"], { patient: {}, coverages: [] })).toEqual([])
  })
})

describe("a page that writes the day first", () => {
  const onDayFirst = (text: string) => findContradictions(carla, [{ where: "bar", text }], [], "day-first").map((each) => each.what)

  it("is read in its own order", () => {
    expect(onDayFirst("Patient: Carla J. Whitcomb  DOB: 04/03/1985")).toEqual([])
    expect(onDayFirst("Patient: Carla J. Whitcomb  DOB: 03/04/1985")).toEqual(["birthDate"])
  })
})

describe("boxes that are filled already", () => {
  const boxes = (given: [string, string][], record = carla) =>
    findContradictions(
      record,
      [],
      given.map(([key, now]) => ({ key, label: `box of ${key}`, now }))
    )

  it.each([
    [
      [
        ["patient.name.first", "CARLA"],
        ["patient.name.last", "Whitcomb"]
      ]
    ],
    [[["patient.name.last", "WHITCOMB JR"]]],
    [[["patient.name.last", "Whitcomb-Reyes"]]],
    [[["patient.name.full", "Whitcomb, Carla J"]]],
    [[["patient.birthDate", "3/4/1985"]]],
    [[["patient.birthDate", "1985-03-04"]]],
    [[["patient.birthDate", "__/__/____"]]],
    [[["patient.birthDate", "mm/dd/yyyy"]]],
    [
      [
        ["patient.birthDate.month", "March"],
        ["patient.birthDate.day", "04"],
        ["patient.birthDate.year", "1985"]
      ]
    ],
    [
      [
        ["patient.birthDate.month", "07"],
        ["patient.birthDate.year", "1985"]
      ]
    ],
    [
      [
        ["patient.mrn", "44711"],
        ["patient.name.first", ""],
        ["patient.name.last", "  "]
      ]
    ],
    [
      [
        ["patient.name.middle", "Beth"],
        ["patient.sex", "M"],
        ["guarantor.name.last", "Roe"]
      ]
    ]
  ] as [string, string][][][])("%j is the patient in hand, or says nothing", (given) => expect(boxes(given)).toEqual([]))

  it.each([
    [
      [
        ["patient.name.first", "Richard"],
        ["patient.name.last", "Whitcomb"]
      ],
      ["name"]
    ],
    [[["patient.name.last", "Roe"]], ["name"]],
    [[["patient.name.full", "Roe, Richard"]], ["name"]],
    [[["patient.birthDate", "03/04/1958"]], ["birthDate"]],
    [
      [
        ["patient.birthDate.month", "Mar"],
        ["patient.birthDate.day", "4"],
        ["patient.birthDate.year", "1958"]
      ],
      ["birthDate"]
    ],
    [[["patient.mrn", "44712"]], ["mrn"]]
  ] as [[string, string][], string[]][])("%j is somebody else", (given, expected) =>
    expect(boxes(given).map((each) => each.what)).toEqual(expected)
  )

  it("tells the box by its label", () => {
    expect(boxes([["patient.mrn", "44712"]])).toEqual([{ what: "mrn", onPage: "44712", inHand: "0044711", where: "box of patient.mrn" }])
  })
})

it("knows which boxes it wants to see", () => {
  expect(["patient.name.last", "patient.birthDate.day", "patient.mrn"].every(isIdentityKey)).toBe(true)
  expect(["patient.name.middle", "guarantor.name.last", "coverage.primary.subscriber.birthDate", "patient.sex"].some(isIdentityKey)).toBe(
    false
  )
})
