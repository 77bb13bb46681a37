import { describe, expect, it } from "vitest"
import { aField, aPage } from "../../tests/support/a-page"
import { classifyPage } from "./classify-page"

/** One line a box: "label" or "Section > label"; the answer is the key, or the reason in brackets. */
const read = (...boxes: Parameters<typeof aField>[]): string[] =>
  classifyPage(aPage(...boxes.map((box) => aField(...box))), []).map(({ meaning }) => meaning.key ?? `(${meaning.refusal})`)

const plain = (...labels: string[]): string[] => read(...labels.map((label): Parameters<typeof aField> => [{ label }]))

describe("what a label asks", () => {
  it.each([
    ["Last Name *", "patient.name.last"],
    ["Legal First Name", "patient.name.first"],
    ["D.O.B.", "patient.birthDate"],
    ["Date of Birth (MM/DD/YYYY)", "patient.birthDate"],
    ["Fecha de nacimiento", "patient.birthDate"],
    ["Social Security #", "patient.ssn"],
    ["Cell", "patient.phone.mobile"],
    ["Home Ph.", "patient.phone.home"],
    ["Apt/Suite/Unit", "patient.address.line2"],
    ["E-mail address", "patient.email"],
    ["*E-mail Id:", "patient.email"],
    ["*MobileNumber:", "patient.phone.mobile"],
    ["*DateOfBirth:", "patient.birthDate"],
    ["*MaritalStatus:", "patient.maritalStatus"],
    ["WorkPhone", "patient.phone.work"],
    ["Workphone", "patient.phone.work"],
    ["HOMEPHONE", "patient.phone.home"],
    ["ReferredBy Provider", "patient.referringProvider.name"],
    ["Last 4 SSN", "patient.ssn.part3"],
    ["Last 4 digits of your SSN", "patient.ssn.part3"],
    ["Driver's License #", "patient.driverLicense"],
    ["Policy No.", "coverage.primary.memberId"],
    ["Subscriber ID", "coverage.primary.memberId"],
    ["Group #", "coverage.primary.groupNumber"],
    ["Insurance Company", "coverage.primary.payerName"],
    ["Secondary Insurance Company", "coverage.secondary.payerName"],
    ["Subscriber's Date of Birth", "coverage.primary.subscriber.birthDate"],
    ["Policy Holder's Employer", "coverage.primary.subscriber.employer"],
    ["Patient's relationship to insured", "coverage.primary.relationship"],
    ["Emergency contact", "emergency.name.full"],
    ["Emergency contact phone number", "emergency.phone"],
    ["Person responsible for bill", "guarantor.name.full"],
    ["Primary Care Physician", "patient.pcp"],
    ["Referring provider NPI", "patient.referringProvider.npi"],
    ["Reason for today's visit", "encounter.reason"],
    ["Date of service", "encounter.serviceDate"],
    ["Employer", "patient.employer"],
    ["Preferred pharmacy", "patient.preferredPharmacy"],
    ["Usual Occupation (Current or Most Recent)", "patient.occupation"],
    ["Name of insurance provider", "coverage.primary.payerName"],
    ["MRN / Patient Account Num", "patient.mrn"]
  ])("%s", (label, key) => {
    expect(plain(label)).toEqual([key])
  })
})

describe("what is left alone", () => {
  it.each([
    ["Comments", "not-ours"],
    ["Today's date", "not-ours"],
    ["Patient signature", "not-ours"],
    ["Age", "not-ours"],
    ["Student ID", "not-ours"],
    ["Fax", "not-ours"],
    ["Religion", "not-ours"],
    ["Spouse's name", "another-person"],
    ["Mother's maiden name", "not-ours"],
    ["Father's date of birth", "another-person"],
    ["Attorney phone", "another-person"],
    ["Favourite colour", "not-known"],
    ["Date of last tetanus shot", "not-ours"]
  ])("%s", (label, reason) => {
    expect(plain(label)).toEqual([`(${reason})`])
  })

  it("a password, and every name beside it on a page without a patient", () => {
    expect(read([{ label: "First name" }], [{ label: "Username" }], [{ label: "Password", state: "password" }])).toEqual([
      "(another-person)",
      "(not-ours)",
      "(not-ours)"
    ])
  })

  it("a provider's own page: names, birth date and SSN there are not the patient's", () => {
    expect(plain("First Name", "Last Name", "NPI", "Date of Birth", "SSN")).toEqual([
      "provider.name.first",
      "provider.name.last",
      "provider.npi",
      "(not-known)",
      "(not-known)"
    ])
  })

  it("a unit away from an address", () => {
    expect(plain("Street address", "Unit", "City")[1]).toBe("patient.address.line2")
    expect(plain("Last name", "Unit", "Rank")[1]).toBe("(not-known)")
  })

  it("a question for whatever there is to say of an insurance", () => {
    expect(plain("Insurance company", "Additional insurance information")).toEqual(["coverage.primary.payerName", "(not-ours)"])
  })

  it("a list of saved records beside the box it fills", () => {
    expect(read([{ label: "Select Provider (optional)", control: "select" }], [{ label: "Provider Name" }])).toEqual([
      "(two-readings)",
      "provider.name.full"
    ])
  })

  it("clinical blocks, whatever their labels say", () => {
    expect(read([{ label: "Name", sections: ["Current Medications"] }], [{ label: "Relationship", sections: ["Family History"] }])).toEqual(
      ["(not-ours)", "(not-ours)"]
    )
  })
})

describe("whose datum it is", () => {
  it("the heading names the person", () => {
    expect(
      read(
        [{ label: "First Name", sections: ["Patient"] }],
        [{ label: "First Name", sections: ["Emergency Contact"] }],
        [{ label: "First Name", sections: ["Responsible Party"] }],
        [{ label: "First Name", sections: ["Insurance", "Subscriber"] }],
        [{ label: "First Name", sections: ["Parent / Guardian"] }]
      )
    ).toEqual([
      "patient.name.first",
      "emergency.name.first",
      "guarantor.name.first",
      "coverage.primary.subscriber.name.first",
      "(another-person)"
    ])
  })

  it("family in an id is the family name, an alias the preferred one, and a spouse stays a spouse", () => {
    expect(read([{ label: "Last name", name: "family" }], [{ label: "Goes by", name: "txtAlias" }])).toEqual([
      "patient.name.last",
      "patient.name.preferred"
    ])
    expect(read([{ label: "Last name", name: "spouse.family" }], [{ label: "Goes by", name: "spouseAlias" }])).toEqual([
      "(another-person)",
      "(another-person)"
    ])
  })

  it("the numbers of a questionnaire are not those of a claim form", () => {
    const numbered = ["Last name", "First name", "Date of birth", "Address", "City", "State", "ZIP", "Email", "Employer"]
    expect(plain(...numbered.map((label, at) => `${at + 1}. ${label}`)).slice(3, 5)).toEqual([
      "patient.address.line1",
      "patient.address.city"
    ])
    expect(plain("1a. Insured's I.D.", "2. Name", "3. Birth date", "4. Name", "7. Address", "9a. Policy")[3]).toBe(
      "coverage.primary.subscriber.name.full"
    )
  })

  it("the phones on the back of a card are the insurer's", () => {
    expect(plain("Provider services phone number")).toEqual(["coverage.primary.phone"])
    expect(plain("Customer service number")).toEqual(["coverage.primary.phone"])
  })

  it("a name once said holds for the boxes after it", () => {
    expect(plain("Last name", "Home phone", "Cell phone", "Emergency contact name", "Relationship", "Phone")).toEqual([
      "patient.name.last",
      "patient.phone.home",
      "patient.phone.mobile",
      "emergency.name.full",
      "emergency.relationship",
      "emergency.phone"
    ])
  })

  it("a phone with a kind after the emergency phone is the patient's again", () => {
    expect(plain("Emergency Contact", "Emergency Phone", "Home Phone", "Work Phone")).toEqual([
      "emergency.name.full",
      "emergency.phone",
      "patient.phone.home",
      "patient.phone.work"
    ])
  })

  it("a second box of the same meaning is refused, never guessed", () => {
    expect(plain("First name", "Last name", "First name", "Last name")).toEqual([
      "patient.name.first",
      "patient.name.last",
      "(two-readings)",
      "(two-readings)"
    ])
  })

  it("an address after the employer's belongs to the employer", () => {
    expect(plain("Address", "City", "State", "ZIP", "Employer", "Employer address", "City", "State", "ZIP")).toEqual([
      "patient.address.line1",
      "patient.address.city",
      "patient.address.state",
      "patient.address.zip",
      "patient.employer",
      "patient.employerAddress.line1",
      "patient.employerAddress.city",
      "patient.employerAddress.state",
      "patient.employerAddress.zip"
    ])
  })

  it("a digit drawn by lot into an id ranks no insurer", () => {
    for (const id of ["payer-2um1sw", "payer-3zcryf"])
      expect(read([{ id, name: "payer", label: "Payer name" }])).toEqual(["coverage.primary.payerName"])
  })

  it("a relationship with the guarantor is the guarantor's, whoever is named first", () => {
    expect(plain("Patient's relationship with guarantor")).toEqual(["guarantor.relationship"])
    expect(plain("Patient's relationship with/to guarantor")).toEqual(["guarantor.relationship"])
    expect(read([{ label: "Patient's relationship to:", sections: ["Guarantor"] }])).toEqual(["guarantor.relationship"])
    expect(read([{ label: "Patient's relationship", sections: ["Insurance"] }])).toEqual(["coverage.primary.relationship"])
  })

  it("a company's address is the insurer's or the employer's, whichever was spoken of last, and else nobody's", () => {
    expect(plain("Insurance company", "Company address, city, state, zip")[1]).toBe("coverage.primary.address.full")
    expect(plain("Insurance company", "Employer", "Company address", "Company phone").slice(2)).toEqual([
      "patient.employerAddress.line1",
      "patient.employerPhone"
    ])
    expect(plain("Last name", "Company phone")).toEqual(["patient.name.last", "(another-person)"])
  })

  it("the provider of an insurance, in an id, is the insurer", () => {
    const sections = ["Insurance information"]
    expect(read([{ label: "Policy Number", name: "providers_0_insurancePolicyNumber", sections }])).toEqual(["coverage.primary.memberId"])
    expect(read([{ label: "Medicaid ID", name: "provider_medicaid_id", sections: ["Provider"] }])).toEqual(["(not-known)"])
  })

  it("the second insurer keeps its rank until another is named", () => {
    expect(plain("Primary Insurance", "Policy #", "Group #", "Secondary Insurance", "Policy #", "Group #")).toEqual([
      "coverage.primary.payerName",
      "coverage.primary.memberId",
      "coverage.primary.groupNumber",
      "coverage.secondary.payerName",
      "coverage.secondary.memberId",
      "coverage.secondary.groupNumber"
    ])
  })

  it("under Insurance a birth date is the subscriber's, on an eligibility page the patient's", () => {
    const insurance = [
      { label: "Member ID", sections: ["Insurance"] },
      { label: "Date of birth", sections: ["Insurance"] }
    ] as const
    expect(read([insurance[0]], [insurance[1]])).toEqual(["coverage.primary.memberId", "coverage.primary.subscriber.birthDate"])
    expect(
      classifyPage(
        aPage(...insurance.map((box) => aField(box))).map(({ frameId, facts }) => ({
          frameId,
          facts: { ...facts, title: "Eligibility inquiry" }
        })),
        []
      )[1]?.meaning.key
    ).toBe("patient.birthDate")
  })
})

describe("boxes in parts", () => {
  it("a date, a phone and an SSN in three by their lengths", () => {
    const three = (group: string, lengths: number[]) => lengths.map((maxlength): Parameters<typeof aField> => [{ group, maxlength }])
    expect(read(...three("Date of Birth", [2, 2, 4]), ...three("Home phone", [3, 3, 4]), ...three("SSN", [3, 2, 4]))).toEqual([
      "patient.birthDate.month",
      "patient.birthDate.day",
      "patient.birthDate.year",
      "patient.phone.home.area",
      "patient.phone.home.prefix",
      "patient.phone.home.line",
      "patient.ssn.part1",
      "patient.ssn.part2",
      "patient.ssn.part3"
    ])
  })

  it("a caption gives the order of the boxes under it", () => {
    const group = "Patient's Name (Last, First, MI)"
    expect(read([{ group }], [{ group }], [{ group }])).toEqual(["patient.name.last", "patient.name.first", "patient.name.middle"])
  })

  it("city, state and ZIP under one caption, also by their ids", () => {
    const group = "City, State, ZIP *"
    const parts = ["city", "state", "zip"].map((part): Parameters<typeof aField> => [{ group, name: `policy-holder-${part}` }])
    expect(read([{ label: "Policy holder's address" }], ...parts).slice(1)).toEqual([
      "coverage.primary.subscriber.address.city",
      "coverage.primary.subscriber.address.state",
      "coverage.primary.subscriber.address.zip"
    ])
  })

  it("an area code beside the rest of the number", () => {
    const group = "Telephone (include area code)"
    expect(read([{ group, maxlength: 3 }], [{ group, maxlength: 10 }])).toEqual(["patient.phone.area", "(not-known)"])
  })

  it("boxes without words after a label are told by their ids", () => {
    expect(
      read(
        [{ label: "Name:", name: "frm_title", control: "select" }],
        [{ name: "frm_fname" }],
        [{ name: "frm_mname" }],
        [{ name: "frm_lname" }]
      )
    ).toEqual(["patient.name.prefix", "patient.name.first", "patient.name.middle", "patient.name.last"])
  })
})

describe("claim lines", () => {
  it("a table of lines with four modifiers under one header", () => {
    const row = (index: number) =>
      ["From", "CPT/HCPCS", "Modifier", "Modifier", "Pointer", "Charges", "Units"].map((label): Parameters<typeof aField> => [
        { label, row: index }
      ])
    expect(read(...row(0), ...row(1)).slice(7)).toEqual([
      "claim.line[1].dateFrom",
      "claim.line[1].code",
      "claim.line[1].modifier[0]",
      "claim.line[1].modifier[1]",
      "claim.line[1].pointer",
      "claim.line[1].charge",
      "claim.line[1].units"
    ])
  })

  it("diagnoses by letter and by number", () => {
    const group = "21. Diagnosis"
    expect(read([{ group, label: "A." }], [{ group, label: "C." }])).toEqual(["claim.diagnosis[0]", "claim.diagnosis[2]"])
    expect(read([{ name: "dx1" }], [{ name: "dx2" }])).toEqual(["claim.diagnosis[0]", "claim.diagnosis[1]"])
  })
})

describe("the kind of box", () => {
  it("a yes/no question is not a sex, a checkbox holds no name", () => {
    expect(
      read([{ label: "Gender", control: "radio", options: ["Yes", "No"] }], [{ label: "Emergency contact", control: "checkbox" }])
    ).toEqual(["(not-ours)", "(not-ours)"])
  })

  it("nothing but ranks to choose, under an insurance, ranks the plan", () => {
    const type = { label: "Type", control: "select", options: ["Primary", "Secondary"] } as const
    expect(read([{ ...type, sections: ["Insurance"] }])).toEqual(["coverage.priority"])
    expect(read([{ ...type, sections: ["Phones"] }])).toEqual(["(not-known)"])
  })

  it("a list called Subscriber whose id asks for the relationship", () => {
    expect(read([{ label: "Subscriber:", control: "select", name: "subscriber_to_patient_relationship" }])).toEqual([
      "coverage.primary.relationship"
    ])
  })

  it("Subscriber or Dependent is a relationship, yes or no an answer to Hispanic or not", () => {
    const radio = (label: string, ...options: string[]): Parameters<typeof aField> => [{ label, control: "radio", options }]
    expect(read(radio("Patient is", "Subscriber", "Dependent"), [{ label: "Member ID" }])[0]).toBe("coverage.primary.relationship")
    expect(read(radio("Are you Hispanic or Latino?", "Yes", "No"))).toEqual(["patient.ethnicity"])
    expect(read(radio("Ethnicity", "Yes", "No"))).toEqual(["(not-ours)"])
  })

  it("the code of an insurance is not its name", () => {
    expect(plain("INS CD", "INS CO")).toEqual(["(not-known)", "coverage.primary.payerName"])
  })

  it("choices tell what words leave open", () => {
    expect(read([{ name: "x1", control: "radio", options: ["Male", "Female"] }])).toEqual(["patient.sex"])
  })
})

describe("a child's form", () => {
  it("asks the child's own data where nobody else is unnamed", () => {
    expect(
      read(
        [{ label: "Legal first name", sections: ["1. Your child"] }],
        [{ label: "Street address", sections: ["2. Where the child lives"] }],
        [{ label: "Relationship to the child", sections: ["3. Guarantor"] }],
        [{ label: "Patient's relationship to policyholder", sections: ["4. Insurance"] }]
      )
    ).toEqual(["patient.name.first", "patient.address.line1", "guarantor.relationship", "coverage.primary.relationship"])
  })

  it("is somebody else's beside the patient's own name", () => {
    expect(read([{ label: "Patient first name" }], [{ label: "First name", sections: ["Your child"] }])).toEqual([
      "patient.name.first",
      "(another-person)"
    ])
  })
})

it("the day between a birth month and a birth year is a part of the date", () => {
  expect(plain("Birth month", "Birth day", "Birth year")).toEqual([
    "patient.birthDate.month",
    "patient.birthDate.day",
    "patient.birthDate.year"
  ])
  expect(plain("Birth day")).toEqual(["patient.birthDate"])
})
