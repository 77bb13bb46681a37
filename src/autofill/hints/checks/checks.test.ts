import { trySamples, type ClaimCheck, type HintPage, type HintSample } from "../../../../tests/support/try-hint-samples"
import type { HintCheck } from "../hint"

const claim: HintPage = { "claim.totalCharge": "150.00" }
/** Apart from its name, so that no address of somebody stands here. */
const slip = "gmial.com"
const id = "coverage.primary.memberId"
const group = "coverage.primary.groupNumber"
const select = { control: "select" }
const born = "patient.birthDate"
const seen = "encounter.serviceDate"
const relation = "coverage.primary.relationship"
const pat: HintPage = { "patient.name.first": "Ana", "patient.name.last": "Lopez", "patient.birthDate": "03/04/1985" }
const other: HintPage = { ...pat, "coverage.primary.subscriber.name.first": "Luis", "coverage.primary.subscriber.name.last": "Lopez" }

const samples: Record<Exclude<HintCheck, ClaimCheck>, HintSample[]> = {
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
    { key: "patient.email", text: `ana@${slip}`, says: /slip/ },
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
  ]
}

trySamples(samples)
