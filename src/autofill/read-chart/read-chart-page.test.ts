import { expect, test } from "vitest"
import type { ResultBlock } from "../read-eligibility/result-block"
import { readChartPage } from "./read-chart-page"

const keysOf = (blocks: ResultBlock[]): Record<string, string> =>
  Object.fromEntries(readChartPage(blocks, "", "").values.map(({ key, text }) => [key, text]))

test("label and value by element in one line, an address in several", () => {
  const blocks: ResultBlock[] = [
    { depth: 0, kind: "heading", text: "Patient", level: 2 },
    { depth: 0, kind: "text", text: "Born 07/30/1962", runs: ["Born", "07/30/1962"] },
    { depth: 0, kind: "text", text: "Address: 77 Mill Pond Rd" },
    { depth: 0, kind: "text", text: "Burlington, VT 05401" }
  ]
  expect(keysOf(blocks)).toEqual({ "patient.birthDate": "07/30/1962", "patient.address.full": "77 Mill Pond Rd, Burlington, VT 05401" })
})

test("cells by turns: whose a value is, its heading says", () => {
  const row = (...texts: string[]): ResultBlock[] => [
    { depth: 1, kind: "row" },
    ...texts.map((text): ResultBlock => ({ depth: 2, kind: "cell", text }))
  ]
  const blocks: ResultBlock[] = [
    { depth: 0, kind: "heading", text: "Insurance 2 of 2 – Secondary", level: 3 },
    { depth: 0, kind: "table" },
    ...row("CARRIER", "STONEBRIDGE", "POLICY NO", "SBS0093417")
  ]
  expect(keysOf(blocks)).toEqual({ "coverage.secondary.payerName": "STONEBRIDGE", "coverage.secondary.memberId": "SBS0093417" })
})

test("coverage that has ended and patients seen before are left out", () => {
  const under = (heading: string): ResultBlock[] => [
    { depth: 0, kind: "box" },
    { depth: 1, kind: "heading", text: heading, level: 3 },
    { depth: 1, kind: "text", text: "Name: Orson Tate" },
    { depth: 1, kind: "text", text: "Member ID: GM100" }
  ]
  expect(keysOf([...under("Previous coverage"), ...under("Recent patients")])).toEqual({})
})

test("a list of patients is counted, not taken", () => {
  const row = (isHead: boolean, ...texts: string[]): ResultBlock[] => [
    { depth: 1, kind: "row" },
    ...texts.map((text): ResultBlock => ({ depth: 2, kind: "cell", text, ...(isHead ? { isHead: true as const } : {}) }))
  ]
  const blocks: ResultBlock[] = [
    { depth: 0, kind: "table" },
    ...row(true, "Patient", "DOB", "MRN"),
    ...row(false, "Lindqvist, Astrid", "04/04/1959", "55102"),
    ...row(false, "Lindqvist, Aksel", "12/19/1957", "55103")
  ]
  expect(readChartPage(blocks, "", "")).toMatchObject({ values: [], people: 2 })
})

const box = (...inside: ResultBlock[]): ResultBlock[] => [{ depth: 0, kind: "box" }, ...inside.map((each) => ({ ...each, depth: 1 }))]
const text = (words: string, more: Partial<ResultBlock> = {}): ResultBlock => ({ depth: 0, kind: "text", text: words, ...more })
const heading = (words: string, level = 3): ResultBlock => ({ depth: 0, kind: "heading", text: words, level })
const table = (...rows: string[][]): ResultBlock[] => [
  { depth: 0, kind: "table" },
  ...rows.flatMap((cells): ResultBlock[] => [
    { depth: 1, kind: "row" },
    ...cells.map((each): ResultBlock => ({ depth: 2, kind: "cell", text: each }))
  ])
]
const plain = (...lines: string[]): ResultBlock[] => lines.map((line) => text(line, { isPlain: true }))

test("a label with its colon in an element of its own", () => {
  expect(keysOf([...box(text("Name:"), text("Rei Nakagawa")), ...box(text("DOB:"), text("2019-03-15"))])).toEqual({
    "patient.name.full": "Rei Nakagawa",
    "patient.birthDate": "2019-03-15"
  })
})

test("a menu says nothing, and a word of it takes no place from a label", () => {
  const menu = text("Schedule Chart Encounter Billing", { runs: ["Schedule", "Chart", "Encounter", "Billing"] })
  expect(keysOf([menu, text("MRN: 20441187")])).toEqual({ "patient.mrn": "20441187" })
  expect(keysOf([...box(text("Chart"), text("Encounter")), text("Patient ID: 20441187")])).toEqual({ "patient.mrn": "20441187" })
})

test("a line that goes on with somebody else ends there", () => {
  const blocks = [text("Rei Nakagawa DOB: 2019-03-15 Recent: Elspeth Strand DOB: 1948-05-05")]
  expect(readChartPage(blocks, "", "").birthDates).toEqual(["2019-03-15"])
})

test("labels down the side, an insurer or a person a column", () => {
  const insurers = table(
    ["", "Primary", "Secondary"],
    ["Carrier", "Tidewater Dental", "Cormorant Mutual"],
    ["Subscriber ID", "TDW55190", "CRM-2"]
  )
  expect(keysOf(insurers)).toEqual({
    "coverage.primary.payerName": "Tidewater Dental",
    "coverage.primary.memberId": "TDW55190",
    "coverage.secondary.payerName": "Cormorant Mutual",
    "coverage.secondary.memberId": "CRM-2"
  })
  const people = table(["", "Patient", "Guarantor"], ["Name", "Bo Li", "An Li"], ["Date of birth", "01/02/2012", "03/04/1980"])
  expect(keysOf(people)).toEqual({
    "patient.name.full": "Bo Li",
    "patient.birthDate": "01/02/2012",
    "guarantor.name.full": "An Li",
    "guarantor.birthDate": "03/04/1980"
  })
})

test("a table drawn with spaces", () => {
  const blocks = plain(
    "HEALTH INSURANCE",
    "  Insurance            COB        Subscriber ID   Group    Effective",
    "  ------------------------------------------------------------------",
    "  MEDICARE             PRIMARY    1EG4-TE5-MK73            03/01/2013",
    "  BADGER STATE LIFE    SECONDARY  BLC5520017      RT-440   04/01/2013"
  )
  expect(keysOf(blocks)).toEqual({
    "coverage.primary.payerName": "MEDICARE",
    "coverage.primary.memberId": "1EG4-TE5-MK73",
    "coverage.primary.effectiveDate": "03/01/2013",
    "coverage.secondary.payerName": "BADGER STATE LIFE",
    "coverage.secondary.memberId": "BLC5520017",
    "coverage.secondary.groupNumber": "RT-440",
    "coverage.secondary.effectiveDate": "04/01/2013"
  })
})

test("an address that is not the one of today is left out with its label", () => {
  const blocks = plain("   Address: 611 COULEE ROAD       Temp Address: 9 OTHER ST", "    County: LA CROSSE             Bad Address: NO")
  expect(keysOf(blocks)).toEqual({ "patient.address.full": "611 COULEE ROAD", "patient.address.county": "LA CROSSE" })
  expect(keysOf([text("Dirección anterior: Calle Luna 40")])).toEqual({})
})

test("values over their labels, with notes behind", () => {
  const blocks = [
    ...box(text("(503) 555-0114"), text("Mobile phone · Text OK · Voicemail OK")),
    ...box(text("w@example.org"), text("Email · Reminders on"))
  ]
  expect(keysOf(blocks)).toEqual({ "patient.phone.mobile": "(503) 555-0114", "patient.email": "w@example.org" })
})

test("a card of a contact with marks beside the name, the first of several", () => {
  const card = (name: string, kin: string, phone: string): ResultBlock[] =>
    box(text(`${name} ${kin} Emergency contact`, { runs: [name, kin, "Emergency contact"] }), text(phone))
  const blocks = [heading("Contacts"), ...card("Dev Iyer", "Spouse", "(503) 555-0148"), ...card("Mo Castle", "Mother", "(541) 555-0149")]
  expect(keysOf(blocks)).toEqual({
    "emergency.name.full": "Dev Iyer",
    "emergency.relationship": "Spouse",
    "emergency.phone": "(503) 555-0148"
  })
})

test("a label in two languages is the one that says more", () => {
  const blocks = [
    heading("Seguro primario / Primary insurance"),
    ...box(text("N.º de miembro / Member ID"), text("ACH0077153")),
    ...box(text("Relación del paciente con el asegurado / Patient's relationship to subscriber"), text("Esposa"))
  ]
  expect(keysOf(blocks)).toEqual({ "coverage.primary.memberId": "ACH0077153", "coverage.primary.relationship": "Esposa" })
})

test("an office named for families is nobody's family", () => {
  expect(keysOf([heading("Juniper Ridge Family Medicine", 2), text("DOB: June 11, 1957")])).toEqual({
    "patient.birthDate": "June 11, 1957"
  })
})

test("age and sex behind one label; a rank is no insurer", () => {
  expect(keysOf([...table(["Age / Sex", "68Y / F"])])).toEqual({ "patient.sex": "F" })
  expect(keysOf([text("Insurance Primary", { runs: ["Insurance", "Primary"] }), text("Payer: Cascadia")])).toEqual({
    "coverage.primary.payerName": "Cascadia"
  })
})

test("the contact that a table marks for emergencies; without a mark nobody's kinship is a coverage's", () => {
  const rows = [
    ["Bo Li", "Father", "617-555-0104", "No"],
    ["Hedda Li", "Mother", "207-555-0103", "Yes"]
  ]
  const head = ["Contact Name", "Relation to Patient", "Mobile Phone"]
  expect(keysOf([heading("Patient Contacts"), ...table([...head, "Emergency Contact?"], ...rows)])).toEqual({
    "emergency.name.full": "Hedda Li",
    "emergency.relationship": "Mother",
    "emergency.phone": "207-555-0103"
  })
  expect(keysOf([heading("Patient Contacts"), ...table(head, rows[0]!.slice(0, 3))])).toEqual({})
})

test("an insurer named with its rank, before or behind", () => {
  const blocks = [
    heading("Insurance", 2),
    heading("Valle Health Plan (Primary)"),
    text("Member ID VHP-11-2093"),
    heading("Secondary – Champlain Life")
  ]
  expect(keysOf([...blocks, text("Subscriber: Luc Arsenault (Father), DOB 07/07/1960")])).toEqual({
    "coverage.primary.payerName": "Valle Health Plan",
    "coverage.primary.memberId": "VHP-11-2093",
    "coverage.secondary.payerName": "Champlain Life",
    "coverage.secondary.subscriber.name.full": "Luc Arsenault",
    "coverage.secondary.relationship": "Child",
    "coverage.secondary.subscriber.birthDate": "07/07/1960"
  })
})

test("two people side by side in a frame of text", () => {
  const blocks = plain(
    "+---------------------------+--------------------------+",
    "| PATIENT                   | GUARANTOR                |",
    "+---------------------------+--------------------------+",
    "| Name : YBARRA, CELESTINO  | Name : YBARRA, PILAR     |",
    "| DOB  : 12/01/2013         | DOB  : 08/22/1987        |",
    "+---------------------------+--------------------------+"
  )
  expect(keysOf(blocks)).toEqual({
    "patient.name.full": "YBARRA, CELESTINO",
    "patient.birthDate": "12/01/2013",
    "guarantor.name.full": "YBARRA, PILAR",
    "guarantor.birthDate": "08/22/1987"
  })
})

test("the address under an office's name is nobody's", () => {
  const office = [heading("Lakeview Family Practice", 2), text("Address: 900 Lake Rd, Erie, PA 16501"), text("Phone: 814-555-0100")]
  expect(keysOf([...office, heading("Patient summary", 2), text("Residence: 41 Vine St, Erie, PA 16502")])).toEqual({
    "patient.address.full": "41 Vine St, Erie, PA 16502"
  })
})

test("words under headings of other people are named, so that no line of theirs is taken", () => {
  const page = readChartPage([heading("Up next"), text("Amos Till"), text("DOB: 07/07/1950")], "", "")
  expect(page).toMatchObject({ values: [], names: [], birthDates: [], others: ["07/07/1950", "Amos Till"] })
})

test("a kinship in a guarantor's block is no coverage's; who has a policy of her own is herself", () => {
  const blocks = [
    heading("Responsable del pago (garante)"),
    ...table(["Nombre", "Mateo Fajardo"], ["Parentesco con el paciente", "Hijo"]),
    heading("Seguro primario"),
    ...table(["Aseguradora", "Girasol Salud"], ["Relación con el titular", "Ella misma"]),
    heading("Seguro secundario"),
    ...table(["Aseguradora", "Palma Vida"], ["Titular", "Él mismo"])
  ]
  expect(keysOf(blocks)).toEqual({
    "guarantor.name.full": "Mateo Fajardo",
    "guarantor.relationship": "Hijo",
    "coverage.primary.payerName": "Girasol Salud",
    "coverage.primary.relationship": "Ella misma",
    "coverage.secondary.payerName": "Palma Vida",
    "coverage.secondary.relationship": "Self"
  })
  expect(keysOf([heading("Seguro primario"), ...table(["Aseguradora", "Girasol"], ["Parentesco con el paciente", "Madre"])])).toEqual({
    "coverage.primary.payerName": "Girasol",
    "coverage.primary.relationship": "child"
  })
})

test("who is to be notified, in a sheet of text; a phone behind an unknown word is not the patient's", () => {
  const blocks = plain(
    " PATIENT NAME ....: DESROSIERS,LUCIEN P",
    " UNIT RECORD NO ..: 0559120              ACCOUNT NO ......: 26-3310047",
    "------------------------------------------------------------",
    " GUARANTOR NAME ..: DESROSIERS,LUCIEN P  GUAR RELATION ...: SELF",
    "------------------------------------------------------------",
    " NOTIFY NAME .....: POULIN,MARGUERITE    NOTIFY RELATION .: DAUGHTER",
    " NOTIFY PHONE ....: 207-555-0137",
    "------------------------------------------------------------",
    " VENDOR PHONE ....: 207-555-0138"
  )
  expect(keysOf(blocks)).toEqual({
    "patient.name.full": "DESROSIERS,LUCIEN P",
    "patient.mrn": "0559120",
    "claim.patientAccountNumber": "26-3310047",
    "guarantor.name.full": "DESROSIERS,LUCIEN P",
    "guarantor.relationship": "SELF",
    "emergency.name.full": "POULIN,MARGUERITE",
    "emergency.relationship": "DAUGHTER",
    "emergency.phone": "207-555-0137"
  })
})

test("where somebody lies is no line of an address", () => {
  const blocks = [text("Print Unit 4 West · 22 of 28 beds"), text("Unit: 4 West"), text("Reason for admission: Left hip fracture")]
  expect(keysOf(blocks)).toEqual({ "encounter.reason": "Left hip fracture" })
  expect(keysOf([text("Street: 9 Elm St"), text("Unit: 4W")])).toMatchObject({ "patient.address.line2": "4W" })
})

test("a bar of elements: the name before a birth date, a sex without a colon", () => {
  const bar = text("Doe, Signe K DOB 12/31/1964 Sex F", { runs: ["Doe, Signe K", "DOB 12/31/1964", "Sex F"] })
  expect(readChartPage([bar], "", "").names).toEqual(["Doe, Signe K"])
  expect(keysOf([bar])).toEqual({ "patient.birthDate": "12/31/1964", "patient.sex": "F" })
  expect(readChartPage([heading("Subscriber"), bar], "", "").names).toEqual([])
})

test("the keys of a terminal are no part of the value over them", () => {
  const blocks = plain(
    " MAR ST.: W                    EMPL...: ANDROSCOGGIN TEXTILE",
    " NOTIFY.: LUCILLE MORIN        PHONE..: 207-555-0143",
    " F3=EXIT  F5=REFRESH           F8=NEXT PT: DOE,ANN"
  )
  expect(keysOf(blocks)).toEqual({
    "patient.maritalStatus": "W",
    "patient.employer": "ANDROSCOGGIN TEXTILE",
    "emergency.name.full": "LUCILLE MORIN",
    "emergency.phone": "207-555-0143"
  })
})

test("the one who pays, and a relative under no known heading, in Spanish", () => {
  const block = (over: string): ResultBlock[] => [
    heading(over),
    ...table(["Nombre completo", "Luis Rey"], ["Relación", "Padre"], ["Celular", "(305) 555-0151"])
  ]
  const blocks = [heading("Paciente"), ...table(["Nombre", "Ada Rey"], ["Fecha de nacimiento", "27/02/2015"])]
  const patient = { "patient.name.full": "Ada Rey", "patient.birthDate": "27/02/2015" }
  expect(keysOf([...blocks, ...block("Persona responsable")])).toEqual({
    ...patient,
    "guarantor.name.full": "Luis Rey",
    "guarantor.relationship": "Padre",
    "guarantor.phone": "(305) 555-0151"
  })
  expect(keysOf([...blocks, ...block("Acompañante")])).toEqual(patient)
})
