import { describe, expect, it } from "vitest"
import { hintPayer } from "../../../../tests/support/hint-payers"
import type { HintAround, HintBox } from "../hint-box"
import { HintCheck } from "../hint"
import { checks } from "./check-table"

type Page = Record<string, string>
type Sample = {
  key: string
  text: string
  /** What stands elsewhere on the page. */
  page?: Page
  payer?: string
  box?: Partial<HintBox>
  /** Words of what is said; null for silence. */
  says: RegExp | null
  tone?: "look" | "tell" | "good"
}

const asOf = "2026-11-22"
const claim: Page = { "claim.totalCharge": "150.00" }

const around = ({ payer, page = {} }: Pick<Sample, "payer" | "page">): HintAround => ({
  payer: hintPayer(payer),
  origin: "https://portal.example",
  asOf,
  valueOf: (key) => page[key] ?? null
})

const boxOf = ({ key, text, box }: Sample): HintBox => ({
  key,
  control: "text",
  text,
  isEmpty: text === "",
  maxlength: null,
  options: [],
  ...box
})

const id = "coverage.primary.memberId"
const group = "coverage.primary.groupNumber"
const line = "claim.line[0]"
const select = { control: "select" }
const born = "patient.birthDate"
const seen = "encounter.serviceDate"
const relation = "coverage.primary.relationship"
const pat: Page = { "patient.name.first": "Ana", "patient.name.last": "Lopez", "patient.birthDate": "03/04/1985" }
const other: Page = { ...pat, "coverage.primary.subscriber.name.first": "Luis", "coverage.primary.subscriber.name.last": "Lopez" }

const samples: Record<HintCheck, Sample[]> = {
  note: [{ key: id, text: "", says: /^$/ }],
  "member-id": [
    { key: id, text: "1EG4-TE5-MK73", payer: "medicare", says: /can be a Medicare number/, tone: "good" },
    { key: id, text: "1eg4te5mk73", payer: "medicare", says: /can be/, tone: "good" },
    { key: id, text: "1SG4TE5MK73", payer: "medicare", says: /^The 2nd place of a Medicare number is a letter \(not S, L, O, I, B, Z\)/ },
    { key: id, text: "0EG4TE5MK73", payer: "medicare", says: /1st place .* 1 to 9/ },
    { key: id, text: "1EG4TE5MKO3", payer: "medicare", says: /10th place .* a digit/ },
    { key: id, text: "1EG4TE5MK7", payer: "medicare", says: /eleven characters; 10 stand/ },
    { key: id, text: "123456789A", payer: "medicare", says: /old Medicare number/ },
    { key: id, text: "123-45-6789", payer: "medicare", says: /Social Security/ },
    { key: id, text: "*******MK73", payer: "medicare", says: null },
    { key: id, text: "W123456789", payer: "aetna", says: /usual shape of Aetna/, tone: "good" },
    { key: id, text: "W12345678O", payer: "aetna", says: /letter typed for a digit/ },
    { key: id, text: "W12345678901", payer: "aetna", says: /last two digits/ },
    { key: id, text: "Q99", payer: "aetna", says: /usually look like W123456789/ },
    { key: id, text: "U12345678", payer: "cigna", says: /usual shape/, tone: "good" },
    { key: id, text: "Q99", payer: "upmc", says: null },
    { key: id, text: "Q99", says: null },
    { key: id, text: "N/A", payer: "aetna", says: null },
    { key: id, text: "Q99", payer: "aetna", page: { "coverage.primary.payerName": "Cigna" }, says: null },
    { key: id, text: "Q99", payer: "aetna", page: { "coverage.primary.payerName": "Aetna Better Health of Ohio Medicaid" }, says: null },
    { key: id, text: "Q99", payer: "aetna", page: { "coverage.primary.payerName": "Aetna PPO" }, says: /Aetna/ },
    { key: id, text: "H123", payer: "medicare", page: { "coverage.primary.payerName": "AARP Medicare Advantage" }, says: null },
    { key: "coverage.secondary.memberId", text: "Q99", payer: "aetna", says: null },
    { key: "coverage.secondary.memberId", text: "Q99", payer: "aetna", page: { "coverage.secondary.payerName": "Aetna" }, says: /Aetna/ }
  ],
  "same-member-id": [
    { key: id, text: "GRP-77001", page: { [group]: "grp77001" }, says: /group number box/ },
    { key: id, text: "987654320", page: { "patient.ssn": "987-65-4320" }, says: /Social Security/ },
    { key: id, text: "M0012345", page: { "patient.mrn": "M0012345" }, says: /chart number/ },
    { key: id, text: "W123456789", page: { "coverage.secondary.memberId": "W123456789" }, says: /other insurance/ },
    { key: id, text: "W123456789", page: { "coverage.secondary.memberId": "W123456788" }, says: null },
    { key: id, text: "1234", page: { [group]: "1234" }, says: null }
  ],
  "group-number": [
    { key: group, text: "", payer: "umr", says: /usually needs/, tone: "tell" },
    { key: group, text: "", payer: "medicare", says: /no group number/, tone: "tell" },
    { key: group, text: "", payer: "aetna", says: /where the card shows/, tone: "tell" },
    { key: group, text: "77001", payer: "medicare", says: /check the card/ },
    { key: group, text: "NONE", payer: "medicare", says: null },
    { key: group, text: "77001", payer: "aetna", says: null },
    { key: group, text: "", says: null }
  ],
  npi: [
    { key: "provider.npi", text: "1234567893", says: /fits/, tone: "good" },
    { key: "provider.npi", text: "1234567892", says: /does not fit/ },
    { key: "provider.npi", text: "123456789", says: /ten digits; 9/ },
    { key: "provider.npi", text: "3234567893", says: /begins with 1 or 2/ },
    { key: "provider.npi", text: "12345678g3", says: /digits only/ },
    { key: "provider.npi", text: "Dr. Ana Lopez", says: null }
  ],
  taxonomy: [
    { key: "provider.taxonomy", text: "207Q00000", says: /ten characters; 9/ },
    { key: "provider.taxonomy", text: "207Q000009", says: /ends in X/ },
    { key: "provider.taxonomy", text: "O07Q00000X", says: /begins with a digit/ },
    { key: "provider.taxonomy", text: "207Q00000X", says: null },
    { key: "provider.taxonomy", text: "207Q00000X - Family Medicine", says: null },
    { key: "provider.taxonomy", text: "Family Medicine", says: null }
  ],
  "tax-id": [
    { key: "provider.taxId", text: "12-345678", says: /nine digits; 8/ },
    { key: "provider.taxId", text: "1234567893", says: /shape of an NPI/ },
    { key: "provider.taxId", text: "00-1234567", says: /begins like this/ },
    { key: "provider.taxId", text: "12-34S6789", says: /digits only/ },
    { key: "provider.taxId", text: "12-3456789", says: null },
    { key: "provider.taxId", text: "XX-XXX6789", says: null }
  ],
  ssn: [
    { key: "patient.ssn", text: "000-12-3456", says: /begin with 000/ },
    { key: "patient.ssn", text: "666-12-3456", says: /666/ },
    { key: "patient.ssn", text: "912-34-5678", says: /ITIN/ },
    { key: "patient.ssn", text: "123-00-4567", says: /middle/ },
    { key: "patient.ssn", text: "999999999", says: /filler/ },
    { key: "patient.ssn", text: "12345678", says: /nine digits/ },
    { key: "patient.ssn.part1", text: "666", says: /begins like this/ },
    { key: "patient.ssn.part2", text: "00", says: /middle/ },
    { key: "patient.ssn.part3", text: "0000", says: /0000/ },
    { key: "patient.ssn", text: "123-45-6788", says: null },
    { key: "patient.ssn", text: "6788", says: null },
    { key: "patient.ssn", text: "***-**-6788", says: null }
  ],
  phone: [
    { key: "patient.phone", text: "555-0142", says: /area code is missing/ },
    { key: "patient.phone", text: "(112) 555-0142", says: /area code/ },
    { key: "patient.phone.area", text: "011", says: /area code/ },
    { key: "patient.phone.prefix", text: "055", says: /cannot begin/ },
    { key: "emergency.phone", text: "(614) 555-0142", page: { "patient.phone.mobile": "614.555.0142" }, says: /patient's own/ },
    { key: "emergency.phone", text: "(614) 555-0143", page: { "patient.phone.mobile": "614.555.0142" }, says: null },
    { key: "patient.phone", text: "(614) 555-0142", says: null },
    { key: "patient.phone", text: "+52 55 5555 0142", says: null },
    { key: "patient.phone", text: "(614) 555-____", says: null }
  ],
  email: [
    { key: "patient.email", text: "ana@", says: /looks like/ },
    { key: "patient.email", text: "ana@gmial.com", says: /slip/ },
    { key: "patient.email", text: "ana_l@example.com", says: null },
    { key: "patient.email", text: "none", says: null }
  ],
  "birth-date": [
    { key: born, text: "11/23/2026", says: /future/ },
    { key: born, text: "11/22/2026", says: null },
    { key: born, text: "11/22/1906", says: /120 years/ },
    { key: born, text: "11/23/1906", says: null },
    { key: born, text: "02/30/1985", says: /February/ },
    { key: born, text: "03/04/85", says: /two digits/ },
    { key: born, text: "03/04/85", box: { maxlength: 8 }, says: null },
    { key: born, text: "03/__/____", says: null },
    { key: born, text: "MM/DD/YYYY", says: null },
    { key: born, text: "11/20/2026", page: { [seen]: "11/19/2026" }, says: /before this birth date/ },
    { key: born, text: "11/19/2026", page: { [seen]: "11/19/2026" }, says: null },
    { key: "patient.birthDate.year", text: "2027", says: /future/ },
    {
      key: "coverage.primary.subscriber.birthDate",
      text: "03/04/2015",
      page: { [born]: "03/04/2010", [relation]: "Child" },
      says: /not younger/
    },
    { key: "coverage.primary.subscriber.birthDate", text: "03/04/1985", page: { [born]: "03/04/2010", [relation]: "Child" }, says: null }
  ],
  "any-date": [
    { key: seen, text: "02/30/2026", says: /February/ },
    { key: seen, text: "13/13/2026", says: /month/ },
    { key: "claim.accidentDate", text: "11/23/2026", says: /future/ },
    { key: seen, text: "11/23/2026", says: null },
    { key: seen, text: "02/28/2026", says: null },
    { key: seen, text: "today", says: null }
  ],
  "date-order": [
    { key: "claim.line[2].dateTo", text: "11/01/2026", page: { "claim.line[2].dateFrom": "11/02/2026" }, says: /before/ },
    { key: "claim.line[2].dateTo", text: "11/02/2026", page: { "claim.line[2].dateFrom": "11/02/2026" }, says: null },
    { key: "claim.line[2].dateTo", text: "11/01/2026", page: { "claim.line[1].dateFrom": "11/02/2026" }, says: null },
    {
      key: "coverage.primary.terminationDate",
      text: "01/01/2026",
      page: { "coverage.primary.effectiveDate": "02/01/2026" },
      says: /before/
    }
  ],
  "service-date-cover": [
    { key: seen, text: "01/05/2026", page: { "coverage.primary.effectiveDate": "01/06/2026" }, says: /begins after/ },
    { key: seen, text: "01/07/2026", page: { "coverage.primary.terminationDate": "01/06/2026" }, says: /ends before/ },
    {
      key: seen,
      text: "01/06/2026",
      page: { "coverage.primary.effectiveDate": "01/06/2026", "coverage.primary.terminationDate": "2026-01-06" },
      says: null
    }
  ],
  "filing-limit": [
    { key: seen, text: "", payer: "cigna", says: /90 days/, tone: "tell" },
    { key: seen, text: "", payer: "upmc", says: null },
    { key: seen, text: "09/01/2026", payer: "cigna", says: /^8 days left .*until 11\/30\/2026/, tone: "tell" },
    { key: seen, text: "09/01/2026", payer: "cigna", page: claim, says: /^8 days left/, tone: "look" },
    { key: seen, text: "08/24/2026", payer: "cigna", page: claim, says: /^0 days left/, tone: "look" },
    { key: seen, text: "08/23/2026", payer: "cigna", page: claim, says: /is over since 11\/21\/2026/, tone: "look" },
    { key: seen, text: "08/23/2026", payer: "cigna", says: /is over/, tone: "tell" },
    { key: seen, text: "08/23/2026", payer: "cigna", page: { ...claim, "claim.resubmissionCode": "7" }, says: null },
    { key: seen, text: "11/23/2026", payer: "cigna", page: claim, says: /future/ },
    { key: seen, text: "11/23/2026", payer: "cigna", says: null },
    { key: seen, text: "08/23/2026", says: null },
    { key: seen, text: "soon", payer: "cigna", says: null }
  ],
  "name-order": [
    { key: "patient.name.full", text: "", payer: "medicare", says: /Last, First/, tone: "tell" },
    { key: "patient.name.full", text: "Ana M. Lopez", payer: "medicare", says: /other way/ },
    { key: "patient.name.full", text: "Ana Lopez", payer: "medicare", page: { "patient.name.first": "ANA" }, says: /other way/ },
    { key: "patient.name.full", text: "Ana Lopez", payer: "medicare", says: null },
    { key: "patient.name.full", text: "Lopez Ana M", payer: "medicare", says: null },
    { key: "patient.name.full", text: "Lopez, Ana", payer: "medicare", says: null },
    { key: "patient.name.full", text: "Ana M. Lopez", payer: "aetna", says: null }
  ],
  "name-signs": [
    { key: "patient.name.last", text: "L0pez", says: /digit/ },
    { key: "patient.name.last", text: "Lopez Jr", says: /Jr/, tone: "tell" },
    { key: "patient.name.first", text: "Lopez, Ana", says: /comma/ },
    { key: "patient.name.first", text: "Mrs. Ana", says: /title/ },
    { key: "patient.name.last", text: "Lopez@", says: /sign/ },
    { key: "patient.name.last", text: "O’Neil-Núñez de la Cruz", says: null },
    { key: "patient.name.full", text: "Lopez, Ana", says: null }
  ],
  "maybe-cut": [
    { key: "patient.address.line1", text: "1400 North Wind", box: { maxlength: 15 }, says: /15 characters/, tone: "tell" },
    { key: "patient.address.line1", text: "1400 North Win", box: { maxlength: 15 }, says: null },
    { key: "patient.name.first", text: "Ana", box: { maxlength: 3 }, says: null }
  ],
  state: [
    { key: "patient.address.state", text: "Ohoi", says: /two letters/ },
    { key: "patient.address.state", text: "Ohio", says: null },
    { key: "patient.address.state", text: "Jalisco", page: { "patient.address.country": "Mexico" }, says: null },
    { key: "patient.address.state", text: "Select a state", box: select, says: null }
  ],
  zip: [
    { key: "patient.address.zip", text: "2115", says: /zero in front/ },
    { key: "patient.address.zip", text: "432151", says: /five or nine/ },
    { key: "patient.address.zip", text: "4321O", says: /digits only/ },
    { key: "patient.address.zip", text: "43215-0000", says: null },
    { key: "patient.address.zip", text: "432151", page: { "patient.address.country": "Mexico" }, says: null },
    { key: "patient.address.zip", text: "K1A 0B1", says: null }
  ],
  "state-zip": [
    { key: "patient.address.zip", text: "60601", page: { "patient.address.state": "OH" }, says: /Illinois/ },
    { key: "patient.address.state", text: "Ohio", page: { "patient.address.zip": "60601-1234" }, says: /Illinois/ },
    { key: "patient.address.zip", text: "43215", page: { "patient.address.state": "Ohio" }, says: null },
    { key: "patient.address.zip", text: "86515", page: { "patient.address.state": "NM" }, says: null },
    { key: "patient.address.zip", text: "06390", page: { "patient.address.state": "NY" }, says: null },
    { key: "patient.address.zip", text: "60601", page: { "guarantor.address.state": "OH" }, says: null },
    { key: "patient.address.zip", text: "96201", page: { "patient.address.state": "AP" }, says: null }
  ],
  placeholder: [
    { key: "patient.sex", text: "-- Select --", box: select, says: /Nothing is chosen/, tone: "tell" },
    { key: "patient.sex", text: "Please choose one", box: select, says: /Nothing/, tone: "tell" },
    { key: "coverage.primary.planName", text: "Select Health", box: { control: "text" }, says: null },
    { key: "coverage.primary.planName", text: "Select payer...", box: select, says: /Nothing/, tone: "tell" },
    { key: "coverage.primary.payerName", text: "Select Health", box: select, says: null },
    { key: "coverage.primary.planName", text: "Choice Plus PPO", box: select, says: null },
    { key: "patient.sex", text: "Female", box: select, says: null }
  ],
  sex: [
    { key: "patient.sex", text: "Unknown", says: /on file/, tone: "tell" },
    {
      key: "coverage.primary.subscriber.sex",
      text: "Male",
      page: { "patient.sex": "F", [relation]: "Self" },
      says: /another sex/
    },
    { key: "coverage.primary.subscriber.sex", text: "Male", page: { "patient.sex": "F", [relation]: "Spouse" }, says: null },
    { key: "patient.sex", text: "Female", says: null }
  ],
  relationship: [
    { key: relation, text: "Self", page: other, says: /other names/ },
    { key: relation, text: "18", page: other, says: /other names/ },
    { key: relation, text: "Self", page: { ...pat, "coverage.primary.subscriber.birthDate": "1985-03-05" }, says: /other birth dates/ },
    { key: relation, text: "Self", page: { ...pat, "coverage.primary.subscriber.birthDate": "1985-03-04" }, says: null },
    {
      key: relation,
      text: "Self",
      page: { ...pat, "coverage.primary.subscriber.name.full": "LOPEZ, ANA" },
      says: null
    },
    {
      key: relation,
      text: "Spouse",
      page: { ...pat, "coverage.primary.subscriber.name.full": "Ana Lopez", "coverage.primary.subscriber.birthDate": "03/04/1985" },
      says: /same person/
    },
    { key: relation, text: "Spouse", page: other, payer: "medicare", says: /Medicare/ },
    { key: relation, text: "Child", page: { [born]: "11/22/1999" }, says: /ends at 26/ },
    { key: relation, text: "Child", page: { [born]: "11/23/1999" }, says: null },
    { key: relation, text: "Spouse", page: { [born]: "11/22/2015" }, says: /patient is a child/ },
    { key: relation, text: "Spouse", page: other, says: null },
    { key: relation, text: "Select", says: null }
  ],
  "guarantor-age": [
    { key: "guarantor.birthDate", text: "11/23/2008", says: /under 18/ },
    { key: "guarantor.birthDate", text: "11/22/2008", says: null },
    { key: "guarantor.relationship", text: "Self", page: { [born]: "01/01/2015" }, says: /under 18/ },
    { key: "guarantor.relationship", text: "Mother", page: { [born]: "01/01/2015" }, says: null }
  ],
  "coverage-order": [
    { key: "coverage.primary.payerName", text: "Ohio Medicaid", page: { "coverage.secondary.payerName": "Aetna" }, says: /pays last/ },
    { key: "coverage.primary.payerName", text: "TRICARE Prime", page: { "coverage.secondary.payerName": "Aetna" }, says: /TRICARE/ },
    { key: "coverage.primary.payerName", text: "TRICARE Prime", page: { "coverage.secondary.payerName": "Medicaid" }, says: null },
    { key: "coverage.primary.payerName", text: "Ohio Medicaid", says: null },
    {
      key: "coverage.secondary.payerName",
      text: "Medicare",
      page: { "coverage.primary.payerName": "Humana Medicare Advantage" },
      says: /in force/
    },
    { key: "coverage.secondary.payerName", text: "Medicare", page: { "coverage.primary.payerName": "Aetna" }, says: null }
  ],
  "place-of-service": [
    { key: "encounter.placeOfService", text: "02", says: /not at home/, tone: "tell" },
    { key: "encounter.placeOfService", text: "10 - Telehealth at home", says: /at home/, tone: "tell" },
    { key: "encounter.placeOfService", text: "97", says: /not on the usual list/ },
    { key: `${line}.placeOfService`, text: "11", page: { [`${line}.modifier[0]`]: "95" }, says: /telehealth modifier/ },
    { key: `${line}.placeOfService`, text: "11", page: { [`${line}.modifier[0]`]: "25" }, says: null },
    { key: "encounter.placeOfService", text: "Office", says: null }
  ],
  "diagnosis-code": [
    { key: "claim.diagnosis[0]", text: "250.00", says: /ICD-9/ },
    { key: "claim.diagnosis[0]", text: "EO3.9", says: /second place/ },
    { key: "claim.diagnosis[0]", text: "E119.1", says: /third character/ },
    { key: "claim.diagnosis[0]", text: "E1", says: /three characters/ },
    { key: "claim.diagnosis[0]", text: "E11.65432", says: /seven/ },
    { key: "claim.diagnosis[0]", text: "W19.XXXA", says: /cause of an injury/ },
    { key: "claim.diagnosis[1]", text: "W19.XXXA", says: null },
    { key: "claim.diagnosis[0]", text: "E11.9 Type 2", says: null },
    { key: "claim.diagnosis[0]", text: "C4A.0", says: null },
    { key: "claim.diagnosis[0]", text: "I10", says: null },
    { key: "claim.diagnosis[0]", text: "diabetes", says: null }
  ],
  "same-diagnosis": [
    { key: "claim.diagnosis[1]", text: "e11.9", page: { "claim.diagnosis[0]": "E119" }, says: /same code/ },
    { key: "claim.diagnosis[1]", text: "E11.9", page: { "claim.diagnosis[0]": "E11.8", "claim.diagnosis[1]": "E11.9" }, says: null }
  ],
  "procedure-code": [
    { key: `${line}.code`, text: "9921", says: /five characters; 4/ },
    { key: `${line}.code`, text: "992I3", says: /five digits/ },
    { key: `${line}.code`, text: "992O3", says: /letter O/ },
    { key: `${line}.code`, text: "9921325", says: /modifier/ },
    { key: `${line}.code`, text: "99213-25", says: /modifier/ },
    { key: `${line}.code`, text: "W1234", says: null },
    { key: `${line}.code`, text: "99213", says: null },
    { key: `${line}.code`, text: "0001F", says: null },
    { key: `${line}.code`, text: "J1100", says: null },
    { key: `${line}.code`, text: "Office visit", says: null }
  ],
  modifier: [
    { key: `${line}.modifier[0]`, text: "2", says: /two characters/ },
    { key: `${line}.modifier[0]`, text: "2595", says: /Several/ },
    { key: `${line}.modifier[1]`, text: "25", page: { [`${line}.modifier[0]`]: "25" }, says: /twice/ },
    { key: `${line}.modifier[0]`, text: "25", page: { [`${line}.modifier[0]`]: "25" }, says: null },
    { key: `${line}.modifier[0]`, text: "rt", says: null }
  ],
  units: [
    { key: `${line}.units`, text: "0", says: /Zero/ },
    { key: `${line}.units`, text: "one", says: /number/ },
    { key: `${line}.units`, text: "2", page: { [`${line}.code`]: "99213" }, says: /one unit/ },
    { key: `${line}.units`, text: "5000", says: /rare/ },
    { key: `${line}.units`, text: "2", page: { [`${line}.code`]: "97110" }, says: null },
    { key: `${line}.units`, text: "1.5", says: null }
  ],
  pointer: [
    { key: `${line}.pointer`, text: "B", page: { "claim.diagnosis[0]": "I10" }, says: /does not stand/ },
    { key: `${line}.pointer`, text: "A,A", page: { "claim.diagnosis[0]": "I10" }, says: /twice/ },
    { key: `${line}.pointer`, text: "M", says: /A to L/ },
    { key: `${line}.pointer`, text: "ABCDE", says: /four/ },
    { key: `${line}.pointer`, text: "A", page: { "claim.diagnosis[0]": "I10" }, says: null },
    { key: `${line}.pointer`, text: "12", page: { "claim.diagnosis[0]": "I10", "claim.diagnosis[1]": "E119" }, says: null },
    { key: `${line}.pointer`, text: "B", says: null }
  ],
  amount: [
    { key: `${line}.charge`, text: "0.00", says: /zero/ },
    { key: `${line}.charge`, text: "-5.00", says: /below zero/ },
    { key: `${line}.charge`, text: "12.345", says: /dollars and cents/ },
    { key: `${line}.charge`, text: "$1,250.00", says: null },
    { key: "coverage.primary.copay", text: "0.00", says: null },
    { key: "coverage.primary.copay", text: "20%", says: null },
    { key: "claim.amountPaid", text: "0", says: null }
  ],
  "total-charge": [
    { key: "claim.totalCharge", text: "150.00", page: { [`${line}.charge`]: "100", "claim.line[1].charge": "40.00" }, says: /add up/ },
    { key: "claim.totalCharge", text: "150.10", page: { [`${line}.charge`]: "100.05", "claim.line[1].charge": "50.05" }, says: null },
    { key: "claim.totalCharge", text: "150.00", page: { [`${line}.charge`]: "see note" }, says: null },
    { key: "claim.amountPaid", text: "160", page: claim, says: /More was paid/ },
    { key: "claim.amountPaid", text: "150", page: claim, says: null },
    { key: "claim.balanceDue", text: "100", page: { ...claim, "claim.amountPaid": "25" }, says: /less paid/ },
    { key: "claim.balanceDue", text: "125", page: { ...claim, "claim.amountPaid": "25" }, says: null }
  ],
  authorization: [
    { key: "claim.priorAuthNumber", text: "", payer: "aetna", says: /^Aetna: By the precertification/, tone: "tell" },
    { key: "claim.priorAuthNumber", text: "", payer: "upmc", says: null },
    { key: "claim.priorAuthNumber", text: "pending", says: /Words in this box/ },
    { key: "claim.priorAuthNumber", text: "W123456789", page: { [id]: "W123456789" }, says: /member ID/ },
    { key: "claim.priorAuthNumber", text: "1234567893", page: { "provider.npi": "1234567893" }, says: /NPI/ },
    { key: "claim.priorAuthNumber", text: "A00123456", page: { [id]: "W123456789" }, says: null }
  ],
  referral: [
    { key: "patient.referringProvider.name", text: "", payer: "aetna", says: /^Referral, Aetna/, tone: "tell" },
    { key: "patient.referringProvider.name", text: "", payer: "upmc", says: null },
    { key: "patient.referringProvider.name", text: "Ana Lopez", payer: "aetna", says: null }
  ],
  resubmission: [
    { key: "claim.originalRefNumber", text: "", page: { "claim.resubmissionCode": "7" }, says: /number of the first claim/, tone: "look" },
    { key: "claim.originalRefNumber", text: "", page: { "claim.resubmissionCode": "1" }, says: null },
    { key: "claim.originalRefNumber", text: "A123", says: /goes with code/, tone: "tell" },
    { key: "claim.originalRefNumber", text: "A123", page: { "claim.resubmissionCode": "8 - void" }, says: null },
    { key: "claim.resubmissionCode", text: "9", says: /7 \(corrected\)/ },
    { key: "claim.resubmissionCode", text: "7", says: null },
    { key: "claim.resubmissionCode", text: "", says: null }
  ],
  accident: [
    {
      key: "claim.relatedTo.autoAccidentState",
      text: "",
      page: { "claim.relatedTo.autoAccident": "Yes" },
      says: /state where/,
      tone: "look"
    },
    { key: "claim.relatedTo.autoAccidentState", text: "", page: { "claim.relatedTo.autoAccident": "No" }, says: null },
    { key: "claim.accidentDate", text: "", page: { "claim.relatedTo.employment": "Y" }, says: /date usually/, tone: "look" },
    { key: "claim.accidentDate", text: "", says: null },
    { key: "claim.accidentDate", text: "11/01/2026", page: { "claim.relatedTo.employment": "Y" }, says: null }
  ]
}

describe.each(Object.entries(samples) as [HintCheck, Sample[]][])("%s", (name, all) => {
  it.each(all.map((sample, place) => [place, sample] as const))("sample %i", (_place, sample) => {
    const verdict = checks[name](boxOf(sample), around(sample), sample.key)
    if (sample.says === null) return expect(verdict?.said ?? null).toBeNull()
    expect(verdict?.said ?? "").toMatch(sample.says)
    if (sample.tone) expect(verdict?.tone ?? "look").toBe(sample.tone)
    else if (name !== "note") expect(verdict?.tone).toBeUndefined()
  })
})

it("every check but the note speaks in one sample and is silent in another", () => {
  const lacking = HintCheck.options.filter(
    (name) => name !== "note" && !(samples[name].some(({ says }) => says !== null) && samples[name].some(({ says }) => says === null))
  )
  expect(lacking).toEqual([])
})
