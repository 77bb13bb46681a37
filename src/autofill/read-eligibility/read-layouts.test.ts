import { describe, expect, test } from "vitest"
import { readEligibility } from "./read-eligibility"
import type { ResultBlock } from "./result-block"

type Part = ResultBlock["text"] | Partial<ResultBlock>

const text = (words: string, more: Partial<ResultBlock> = {}): ResultBlock => ({ depth: 0, kind: "text", text: words, ...more })
const heading = (words: string, more: Partial<ResultBlock> = {}): ResultBlock => ({
  depth: 0,
  kind: "heading",
  level: 2,
  text: words,
  ...more
})
/** A box of parts side by side. */
const box = (...parts: Part[]): ResultBlock[] => [
  { depth: 0, kind: "box" },
  ...parts.map((part): ResultBlock =>
    typeof part === "string" ? { depth: 1, kind: "text", text: part } : { depth: 1, kind: "text", ...part }
  )
]
const plain = (...lines: string[]): ResultBlock[] => [
  { depth: 0, kind: "box" },
  ...lines.map((line): ResultBlock => ({ depth: 1, kind: "text", text: line, isPlain: true }))
]
const table = (...rows: string[][]): ResultBlock[] => [
  { depth: 0, kind: "table" },
  ...rows.flatMap((cells, row): ResultBlock[] => [
    { depth: 1, kind: "row" },
    ...cells.flatMap((words): ResultBlock[] => [
      { depth: 2, kind: "cell", ...(row === 0 && cells[0] !== "" ? { isHead: true as const } : {}) },
      { depth: 3, kind: "text", text: words }
    ])
  ])
]
const read = (...blocks: ResultBlock[][]) => readEligibility(blocks.flat(), "2026-11-20").result

describe("preformatted text", () => {
  test("words under the columns of a typed line", () => {
    const { copays, coinsurance } = read(
      plain(
        " PATIENT SHARE              IN NETWORK               OUT OF NETWORK",
        "   OFFICE VISIT (PCP)       COPAY  15.00             COINS  40%",
        "   URGENT CARE              COPAY  40.00             COPAY  45.00",
        "   VISION EXAM              COPAY  10.00             NOT COVERED"
      )
    )
    expect(copays).toEqual([
      { service: "office-visit", amount: 15, network: "in" },
      { service: "urgent-care", amount: 40, network: "in" },
      { service: "urgent-care", amount: 45, network: "out" },
      { service: "vision", amount: 10, network: "in" }
    ])
    expect(coinsurance).toEqual([{ service: "office-visit", percent: 40, network: "out" }])
  })

  test("what heads the rows counts for each of them", () => {
    const { deductible } = read(
      plain(
        "-- DEDUCTIBLES, IN NETWORK ------ TOTAL ------- MET ------- REMAINING --",
        "INDIVIDUAL ................... $600.00 .... $100.00 ........ $500.00",
        "FAMILY ..................... $1,800.00 .... $250.00 ...... $1,550.00"
      )
    )
    expect(deductible).toEqual({
      individual: { total: 600, met: 100, remaining: 500 },
      family: { total: 1800, met: 250, remaining: 1550 }
    })
  })

  test("labels with leaders are no table", () => {
    const { payerName, memberId } = read(plain("PAYER ........ ASPEN MUTUAL", "MEMBER ID .... AB1234567", "GROUP NUMBER . 7710"))
    expect(payerName).toBe("ASPEN MUTUAL")
    expect(memberId).toBe("AB1234567")
  })
})

describe("tables", () => {
  test("two rows of column names are read together", () => {
    const row = (cells: string[], isHead: boolean): ResultBlock[] => [
      { depth: 1, kind: "row" },
      ...cells.flatMap((words): ResultBlock[] => [
        { depth: 2, kind: "cell", ...(isHead ? { isHead: true as const } : {}) },
        { depth: 3, kind: "text", text: words }
      ])
    ]
    const two = read([
      { depth: 0, kind: "table" },
      ...row(["Service", "In network", "In network", "Out of network"], true),
      ...row(["Service", "Copay", "Plan pays", "Plan pays"], true),
      ...row(["Specialist visit", "$40.00", "", "60%"], false),
      ...row(["Imaging", "", "90%", "60%"], false)
    ])
    expect(two.copays).toEqual([{ service: "specialist", amount: 40, network: "in" }])
    expect(two.coinsurance).toEqual([
      { service: "specialist", percent: 40, network: "out" },
      { service: "imaging", percent: 10, network: "in" },
      { service: "imaging", percent: 40, network: "out" }
    ])
  })

  test("what the office has on file is not the payer's answer", () => {
    const { groupNumber, memberId, planName } = read(
      table(
        ["Item", "On file here", "Response from payer"],
        ["Member ID", "OLD111222", "NEW333444"],
        ["Group number", "88120", "88121"],
        ["Plan name", "Bronze 6000", "Silver 2500"]
      )
    )
    expect({ groupNumber, memberId, planName }).toEqual({ groupNumber: "88121", memberId: "NEW333444", planName: "Silver 2500" })
  })

  test("records side by side are taken apart", () => {
    const { copays } = read(
      [heading("Copayments")],
      table(
        ["Service", "Amount", "Service", "Amount"],
        ["Office visit", "$1.00", "Specialist visit", "$2.00"],
        ["Dental", "$3.00", "Vision", "$4.00"]
      )
    )
    expect(copays.map(({ service, amount }) => [service, amount])).toEqual([
      ["office-visit", 1],
      ["specialist", 2],
      ["dental", 3],
      ["vision", 4]
    ])
  })

  test("the subscriber's row lends the patient neither name nor number", () => {
    const { patient, subscriber, memberId } = read(
      table(
        ["Role", "Name", "Birth date", "Member ID"],
        ["Subscriber", "FENWICK, HOLLIS", "09/21/1969", "FW-01"],
        ["Patient", "FENWICK, ADA", "02/11/1971", "FW-02"]
      )
    )
    expect(patient?.name.first).toBe("ADA")
    expect(subscriber?.birthDate).toBe("1969-09-21")
    expect(memberId).toBe("FW-02")
  })
})

describe("cards, chips and tabs", () => {
  test("a benefit over its amount, under the open tab", () => {
    const { copays, coinsurance } = read(
      [heading("In network", { isTab: true, level: 6 })],
      box("Primary care visit", { text: "$35", isBold: true, isBig: true }, "copay"),
      box("Inpatient hospital stay", { text: "25%", isBold: true, isBig: true }, "coinsurance after deductible")
    )
    expect(copays).toEqual([{ service: "office-visit", amount: 35, network: "in" }])
    expect(coinsurance).toEqual([{ service: "inpatient", percent: 25, network: "in" }])
  })

  test("a tab that is called active says nothing of the coverage", () => {
    expect(read([heading("Active", { isTab: true, level: 6 }), text("Member: Ada Fenwick")]).status).toBe("unknown")
  })

  test("short labels of their own are a status; a sentence with a word set off is read whole", () => {
    const chips = (...runs: string[]) => read([text("Member: Ada Fenwick"), text(runs.join(" "), { runs })]).status
    expect(chips("Active", "Medical", "No referral needed")).toBe("active")
    expect(chips("Coverage is not", "Active")).not.toBe("active")
    expect(chips("This policy is no longer", "Active", "Medical")).not.toBe("active")
    expect(chips("Never", "Active")).not.toBe("active")
    expect(chips("Dental", "Active")).not.toBe("active")
    expect(chips("Pharmacy", "Active", "Medical")).not.toBe("active")
    expect(chips("Tobias Fenwick", "Active")).not.toBe("active")
  })

  test("met and left after a total in the same line are of that total", () => {
    const { deductible } = read([text("Individual deductible: $2,500.00. Met: $1,876.42. Remaining: $623.58.")])
    expect(deductible.individual).toEqual({ total: 2500, met: 1876.42, remaining: 623.58 })
  })
})

describe("what is another's", () => {
  test.each([
    ["Inactive accounts are closed after 90 days."],
    ["Terminated providers"],
    ["12 active, 3 inactive, 6 waiting"],
    ["Active patients"],
    ["To reach an active claims examiner choose option 2."]
  ])("%s", (line) => {
    expect(read([text("Member: Ada Fenwick"), text(line)]).status).toBe("unknown")
    expect(read([text("Member: Ada Fenwick"), text("Status: Active"), text(line)]).status).toBe("active")
  })

  test("the others of a family", () => {
    const result = read(
      [text("Member: Ada Fenwick"), text("Status: Inactive")],
      [heading("Family on this policy")],
      box("Tobias Fenwick", "Dependent", "Active"),
      box("Relationship", "Child")
    )
    expect(result.status).toBe("inactive")
    expect(result.relationship).toBeNull()
  })

  test("of two plans that do not agree nothing is taken", () => {
    const plan = (status: string, id: string) => [heading(`Plan ${id}`), text(`Coverage status: ${status}`), text(`Member ID: ${id}`)]
    const result = read([text("Patient: Ada Fenwick")], plan("Active", "LB40077"), plan("Inactive", "LB93155"))
    expect(result.status).toBe("unknown")
    expect(result.memberId).toBeNull()
    expect(result.patient?.name.last).toBe("Fenwick")
  })

  test("a change to come", () => {
    expect(read([text("In network")], [text("Plans for 2027: the specialist copay becomes $40.")]).copays).toEqual([])
  })
})

describe("sentences", () => {
  test("plan, kin and shares said in prose", () => {
    const result = read(
      [heading("Coverage for Cass Fenwick")],
      [text("Cass Fenwick, date of birth March 8, 2014, has coverage that is active as of November 19, 2026.")],
      [text("The plan is Keystone Family 1000, plan type POS, and his coverage began on February 1, 2024.")],
      [text("He is the child of the subscriber, Ada Fenwick, date of birth June 2, 1983.")],
      [text("For an inpatient hospital stay the plan pays 80% in network and 60% out of network.")],
      [text("The plan allows 20 physical therapy visits in a calendar year and 7 have been used.")]
    )
    expect(result).toMatchObject({
      status: "active",
      planName: "Keystone Family 1000",
      planType: "POS",
      effectiveDate: "2024-02-01",
      relationship: "child",
      patient: { name: { first: "Cass", last: "Fenwick" }, birthDate: "2014-03-08" },
      subscriber: { name: { first: "Ada", last: "Fenwick" }, birthDate: "1983-06-02" },
      coinsurance: [
        { service: "inpatient", percent: 20, network: "in" },
        { service: "inpatient", percent: 40, network: "out" }
      ],
      limits: [{ service: "therapy", allowed: 20, used: 7, unit: "visits" }]
    })
  })

  test.each([
    "Ada Fenwick has coverage that is not active.",
    "Do not treat this patient as covered or as not covered.",
    "The coverage answer may be active or inactive.",
    "No eligibility answer",
    "Auto Pay is active.",
    "Dental Coverage is active.",
    "Delta Dental is active.",
    "Tobias Fenwick is active."
  ])("not active: %s", (line) => {
    expect(read([text("Patient: Ada Fenwick"), text(line)]).status).not.toBe("active")
  })
})

describe("records of benefits", () => {
  test("a benefit told line by line under its name", () => {
    const { copays, coinsurance, deductible } = read(
      plain(
        " [02] CO-PAYMENT",
        "      Service type(s) : Urgent Care",
        "      In plan network : Yes",
        "      Amount          : $55.00",
        " [03] CO-INSURANCE",
        "      Service type(s) : Hospital - Inpatient",
        "      In plan network : No",
        "      Percent         : 35%",
        " [04] DEDUCTIBLE",
        "      Coverage level  : Individual",
        "      Time period     : Remaining",
        "      In plan network : Yes",
        "      Amount          : $127.35"
      )
    )
    expect(copays).toEqual([{ service: "urgent-care", amount: 55, network: "in" }])
    expect(coinsurance).toEqual([{ service: "inpatient", percent: 35, network: "out" }])
    expect(deductible.individual).toEqual({ total: null, met: null, remaining: 127.35 })
  })

  test("values over their labels", () => {
    const { copays, referralRequired, limits } = read(
      box("$20 copay", "Specialist visit"),
      box("No", "Referral required"),
      box("24 visits a year, 5 used", "Chiropractor")
    )
    expect(copays).toEqual([{ service: "specialist", amount: 20, network: null }])
    expect(referralRequired).toBe(false)
    expect(limits).toEqual([{ service: "chiropractic", allowed: 24, used: 5, unit: "visits" }])
  })

  test("an exported line of field and value", () => {
    const { memberId, terminationDate, subscriber } = read(
      plain(
        "member_id,EG90022716",
        "coverage_termination_date,2026-10-31",
        "subscriber_last_name,FENWICK",
        "other_insurance,",
        "reject_code,"
      )
    )
    expect({ memberId, terminationDate, last: subscriber?.name.last }).toEqual({
      memberId: "EG90022716",
      terminationDate: "2026-10-31",
      last: "FENWICK"
    })
  })

  test("a span that ended stands beside the one that goes on", () => {
    const result = read(
      [text("Member: Ada Fenwick")],
      [heading("1/1/26 – present ACTIVE", { runs: ["1/1/26 – present", "ACTIVE"] }), text("Member ID: IW-2026")],
      [
        heading("3/1/24 – 12/31/25 ENDED", { runs: ["3/1/24 – 12/31/25", "ENDED"] }),
        text("Member ID: IW-2024"),
        text("Deductible, individual: $500.00")
      ]
    )
    expect(result).toMatchObject({ status: "active", memberId: "IW-2026", effectiveDate: "2026-01-01" })
    expect(result.deductible.individual.total).toBeNull()
  })

  test("born in the century before, when the year has two digits", () => {
    expect(read([text("Member: Ada Fenwick"), text("Date of birth: 6/18/58")]).patient?.birthDate).toBe("1958-06-18")
  })

  test("a legend explains both words and says neither", () => {
    expect(read([text("Member: Ada Fenwick"), text("Codes: 1 Active coverage, 6 Inactive, C Deductible")]).status).toBe("unknown")
  })
})

test("a letter that says everything in sentences", () => {
  const result = read(
    [text("We looked this up on November 18, 2026.")],
    [text("The coverage is active.")],
    [text("The patient is Ada Fenwick, born March 9, 1971.")],
    [text("She is covered as the spouse of the subscriber, Leander Fenwick, born October 22, 1969.")],
    [text("The plan name is Harrow Mills Core 80, and it is a PPO.")],
    [text("Physical therapy is limited to 30 visits per calendar year; 11 visits have been used.")],
    [text("Your reference number for this answer is AQ-118-30977.")]
  )
  expect(result).toMatchObject({
    status: "active",
    verifiedOn: "2026-11-18",
    patient: { name: { first: "Ada", last: "Fenwick" }, birthDate: "1971-03-09" },
    subscriber: { name: { first: "Leander", last: "Fenwick" }, birthDate: "1969-10-22" },
    relationship: "spouse",
    planName: "Harrow Mills Core 80",
    limits: [{ service: "therapy", allowed: 30, used: 11, unit: "visits" }],
    referenceNumber: "AQ-118-30977"
  })
})

test("an application that was received is no verification; two records that disagree settle nothing", () => {
  expect(read([text("Application received 11/02/2026")], [text("Verified on: 11/20/2026")]).verifiedOn).toBe("2026-11-20")
  const divided = read([text("Member: Ada Fenwick")], [text("The payer sent two records: one says active, one says terminated")])
  expect(divided.status).toBe("unknown")
  expect(divided.patient?.name.first).toBe("Ada")
})

describe("pages that might be taken for active", () => {
  const member = text("Member: Ada Fenwick")

  test.each([
    [
      "a status of the provider",
      [heading("Rendering provider"), text("Status: ACTIVE"), heading("Member"), text("Not available at this time")]
    ],
    [
      "a card's and a case's",
      [text("Card status Active", { runs: ["Card status", "Active"] }), text("Case status Active", { runs: ["Case status", "Active"] })]
    ],
    ["up to a day that is past", [text("Medical: ACTIVE THROUGH 10/31/2026")]],
    ["another person's", [text("The payer returned a different person than the one asked for."), text("Medical: Active")]],
    ["a question answered no", box("Is the coverage active?", "No")],
    ["a dental chip", [text("Dental Active", { runs: ["Dental", "Active"] })]]
  ] satisfies [string, ResultBlock[]][])("%s", (_what, blocks) => {
    expect(read([member], blocks).status).not.toBe("active")
  })

  test.each([
    [
      "beside other lines that ended",
      [text("Medical Active", { runs: ["Medical", "Active"] }), text("Dental Inactive", { runs: ["Dental", "Inactive"] })]
    ],
    ["and not terminated", [text("The member's medical coverage is active. It has not been terminated or suspended.")]],
    ["with an expired authorization", [text("Coverage status: Active Coverage"), ...box("Authorization A-2291", "Expired 08/01/2026")]],
    ["with a legend", [text("Cobertura médica: Activa"), text("Leyenda: Activa / Inactiva / Pendiente")]]
  ] satisfies [string, ResultBlock[]][])("active: %s", (_what, blocks) => {
    expect(read([member], blocks).status).toBe("active")
  })
})
