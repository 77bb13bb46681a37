import { readdirSync } from "node:fs"
import path from "node:path"
import { describe, expect, it } from "vitest"
import { emptyRecord, type PatientRecord } from "../../patient/record"
import { recordFromDraft } from "../../patient/record-from-draft"
import { builtInChecklists } from "./built-in-checklists"
import { Checklist } from "./checklist"
import type { ChecklistFacts } from "./checklist-facts"
import { checklistNote } from "./checklist-note"
import table from "./checklists.json"
import { readChecklists, writeChecklists } from "./checklists-file"
import { joinChecklists } from "./join-checklists"
import { needsAPerson } from "./needs-a-person"
import { suggestChecklists } from "./suggest-checklists"
import { tickChecklist, type TickedItem } from "./tick-checklist"

const asOf = "2026-11-22"
const articles = new Set(
  readdirSync(path.resolve("src/knowledge/articles"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file) => path.basename(file, ".md"))
)

const adult = {
  "patient.name.first": "Carla",
  "patient.name.last": "Whitcomb",
  "patient.birthDate": "04/17/1979",
  "patient.sex": "F",
  "patient.address.line1": "12 Elm St",
  "patient.address.city": "Dayton",
  "patient.address.state": "OH",
  "patient.address.zip": "45402",
  "patient.phone.mobile": "(937) 555-0142"
}
const insured = {
  ...adult,
  "patient.mrn": "55120",
  "coverage.primary.payerName": "Aetna",
  "coverage.primary.memberId": "W123456789",
  "coverage.primary.relationship": "Self"
}
const recordOf = (draft: Record<string, string>): PatientRecord => recordFromDraft(draft, asOf).record
const facts = (given: Partial<ChecklistFacts> = {}): ChecklistFacts => ({
  record: emptyRecord(),
  asOf,
  payerKinds: [],
  benefits: [],
  superbill: null,
  pages: [],
  ...given
})
const suggested = (given: Partial<ChecklistFacts>) => suggestChecklists(builtInChecklists, facts(given)).map(({ id }) => id)
const listOf = (id: string): Checklist => {
  const list = builtInChecklists.find((each) => each.id === id)
  if (!list) throw new Error(`no list ${id}`)
  return list
}
const one = (ticked: readonly TickedItem[], id: string): TickedItem => {
  const found = ticked.find(({ item }) => item.id === id)
  if (!found) throw new Error(`no item ${id}`)
  return found
}
const at = { day: asOf, time: "9:40 AM" }
const active = { status: "active" as const, payerName: "Aetna", readOn: asOf, referenceNumber: "R-77", sequence: "primary" as const }

describe("the lists that ship", () => {
  it.each(builtInChecklists)("$id is sound, and its articles are there", (list) => {
    expect(Checklist.parse(list)).toEqual(list)
    expect(list.items.flatMap(({ article }) => (article !== null && !articles.has(article) ? [article] : []))).toEqual([])
    const known = Object.keys(table.items)
    expect(list.leavesOut.filter((id) => !known.includes(id))).toEqual([])
    expect(list.items.filter(({ id }) => list.leavesOut.includes(id))).toEqual([])
  })

  it("lose no item on the way from the file", () => {
    expect(builtInChecklists.map(({ items }) => items.length)).toEqual(table.lists.map(({ items }) => items.length))
    expect(builtInChecklists.length).toBeGreaterThanOrEqual(9)
  })

  it("leave to a person what only a person can do", () => {
    const wrong = builtInChecklists
      .flatMap(({ items }) => items)
      .filter(({ text, tick }) => needsAPerson(text) && (tick?.by === "record" || tick?.by === "page"))
    expect(wrong).toEqual([])
    expect(listOf("new-patient").items.find(({ id }) => id === "demographics-confirmed")?.tick).toBe(null)
  })
})

describe("which lists are suggested", () => {
  it("a chart number tells an established patient from a new one, and the superbill has the last word", () => {
    expect(suggested({ record: recordOf(insured) })).toEqual(["established-patient"])
    expect(suggested({ record: recordOf({ ...insured, "patient.mrn": "" }) })).toEqual(["new-patient"])
    expect(suggested({ record: recordOf(insured), superbill: ["new-patient"] })).toEqual(["new-patient"])
    expect(suggested({ record: recordOf({ ...insured, "patient.mrn": "" }), superbill: ["established-patient"] })).toEqual([
      "established-patient"
    ])
  })

  it("a minor without coverage gets both lists; on the eighteenth birthday no longer", () => {
    const child = { ...adult, "patient.birthDate": "11/23/2008" }
    expect(suggested({ record: recordOf(child) })).toEqual(["new-patient", "minor", "self-pay"])
    expect(suggested({ record: recordOf({ ...child, "patient.birthDate": "11/22/2008" }) })).toEqual(["new-patient", "self-pay"])
  })

  it("an empty record is nobody's self-pay, and an unknown age is no minor's", () => {
    expect(suggested({})).toEqual(["new-patient"])
  })

  it("kinds of payers, age, place and reason each bring theirs", () => {
    const record = recordOf(insured)
    expect(suggested({ record, payerKinds: ["workers-comp"] })).toContain("workers-comp")
    expect(suggested({ record, superbill: ["work-injury"] })).toContain("workers-comp")
    expect(suggested({ record, payerKinds: ["auto"] })).toContain("motor-vehicle")
    expect(suggested({ record, payerKinds: ["medicare-advantage"] })).toContain("medicare")
    expect(suggested({ record: recordOf({ ...insured, "patient.birthDate": "11/22/1961" }) })).toContain("medicare")
    expect(suggested({ record: recordOf({ ...insured, "patient.birthDate": "11/23/1961" }) })).not.toContain("medicare")
    expect(suggested({ record: recordOf({ ...insured, "encounter.placeOfService": "10" }) })).toContain("telehealth")
    expect(suggested({ record: recordOf({ ...insured, "encounter.reason": "Annual physical" }) })).toContain("annual-wellness")
    expect(suggested({ record: recordOf({ ...insured, "encounter.reason": "Physical therapy follow-up" }) })).toEqual([
      "established-patient"
    ])
  })
})

describe("several lists as one", () => {
  it("has each item once, and leaves out what the other makes pointless", () => {
    const parts = joinChecklists([listOf("new-patient"), listOf("minor"), listOf("self-pay")])
    const ids = parts.flatMap(({ items }) => items.map(({ id }) => id))
    expect(new Set(ids).size).toBe(ids.length)
    expect(parts.map(({ id }) => id)).toEqual(["new-patient", "minor", "self-pay"])
    for (const id of ["consent-to-treat", "copay", "coverage-active", "card-copied"]) expect(ids).not.toContain(id)
    for (const id of ["guardian-consent", "self-estimate", "demographics-confirmed"]) expect(ids).toContain(id)
  })

  it("knows one item by its words too, whatever the office called it", () => {
    const own: Checklist = {
      ...listOf("minor"),
      id: "ours",
      leavesOut: [],
      items: [{ id: "our-copay", text: "Copay collected, or why not noted!", article: null, tick: null }]
    }
    expect(joinChecklists([listOf("established-patient"), own]).map(({ id }) => id)).toEqual(["established-patient"])
  })
})

describe("ticks", () => {
  it("follow the record, and say what is missing", () => {
    const list = listOf("new-patient")
    const open = one(tickChecklist(list, facts({ record: recordOf({ ...adult, "patient.sex": "" }) })), "demographics-in")
    expect([open.state, open.why]).toEqual(["open", "Not in the record yet: sex"])
    const seen = one(tickChecklist(list, facts({ record: recordOf(adult) })), "demographics-in")
    expect([seen.state, seen.why]).toEqual(["seen", "All 8 boxes stand in the record"])
    expect(one(tickChecklist(list, facts({ record: recordOf(adult) })), "phone-in").why).toBe("In the record: mobile phone")
  })

  it("say no value of the patient", () => {
    const all = builtInChecklists.flatMap((list) => tickChecklist(list, facts({ record: recordOf(insured), benefits: [active] })))
    const words = JSON.stringify(all.map(({ why }) => why))
    for (const value of ["Whitcomb", "1979", "Elm", "W123456789", "0142"]) expect(words).not.toContain(value)
  })

  it("never confirm from data alone, also in an office's own list", () => {
    const item = {
      id: "address",
      text: "Address confirmed with the patient",
      article: null,
      tick: { by: "record" as const, keys: ["patient.address.line1"], match: "all" as const }
    }
    const [ticked] = tickChecklist({ items: [item] }, facts({ record: recordOf(adult) }))
    expect(ticked).toMatchObject({ state: "open", why: "It stands in the record; a person has to do this" })
  })

  it("take an eligibility page only when it is of today, says active, and is of the record's payer", () => {
    const list = listOf("established-patient")
    const look = (...benefits: ChecklistFacts["benefits"]) =>
      one(tickChecklist(list, facts({ record: recordOf(insured), benefits })), "coverage-active")
    expect(look()).toMatchObject({ state: "open", why: "" })
    expect(look(active)).toMatchObject({ state: "seen", why: "Active with Aetna, read from the eligibility page today, reference R-77" })
    expect(look({ ...active, readOn: "2026-11-21" })).toMatchObject({ state: "open", isAlarm: false })
    expect(look({ ...active, status: "inactive" })).toMatchObject({ state: "open", isAlarm: true })
    expect(look({ ...active, status: "unknown" })).toMatchObject({ state: "open", isAlarm: false })
    expect(look({ ...active, sequence: null })).toMatchObject({ state: "open", why: expect.stringContaining("not clear") })
    expect(look({ ...active, sequence: "secondary" })).toMatchObject({ state: "open", why: "" })
    expect(look({ ...active, sequence: null, status: "inactive" }, active).state).toBe("seen")
    expect(look({ ...active, status: "inactive" }, active).state).toBe("open")
  })

  it("take the superbill's word, all of it or any of it", () => {
    const crash = (superbill: ChecklistFacts["superbill"]) =>
      one(tickChecklist(listOf("motor-vehicle"), facts({ superbill })), "mva-date-state")
    expect(crash(null)).toMatchObject({ state: "open", why: "" })
    expect(crash(["accident-date"])).toMatchObject({ state: "open", why: "Not on the superbill yet: state of the accident" })
    expect(crash(["accident-date", "accident-state"]).state).toBe("seen")
    const referral = (superbill: ChecklistFacts["superbill"]) =>
      one(tickChecklist(listOf("established-patient"), facts({ superbill })), "referral").state
    expect([referral([]), referral(["referral"])]).toEqual(["open", "seen"])
  })

  it("put together what several pages of one site hold today, and never what two sites hold", () => {
    const look = (pages: ChecklistFacts["pages"]) => one(tickChecklist(listOf("new-patient"), facts({ pages })), "in-chart")
    const chart = { read: at, host: "ehr.example", keys: ["patient.name.last", "patient.birthDate"] }
    const cover = { read: { ...at, time: "9:44 AM" }, host: "ehr.example", keys: ["coverage.primary.memberId"] }
    expect(look([])).toMatchObject({ state: "open", why: "" })
    expect(look([chart])).toMatchObject({ state: "open", why: "Not found at ehr.example as in the record: member ID" })
    expect(look([chart, cover])).toMatchObject({ state: "seen", why: "Read at ehr.example, 9:40 AM, as in the record then" })
    expect(look([chart, { ...cover, host: "payer.example" }]).state).toBe("open")
    expect(look([{ ...chart, read: { ...at, day: "2026-11-21" } }, cover]).state).toBe("open")
  })
})

describe("what the clerk decides", () => {
  const list = listOf("new-patient")
  const mark = { at: { day: asOf, time: "9:50 AM" }, by: "MK" }
  const record = recordOf(adult)

  it("a tick by hand stays, whatever goes away", () => {
    const marks = { "phone-in": { ...mark, is: "ticked" as const } }
    expect(one(tickChecklist(list, facts({ record }), marks), "phone-in").state).toBe("by-hand")
    expect(one(tickChecklist(list, facts(), marks), "phone-in")).toMatchObject({ state: "by-hand", why: "Ticked at 9:50 AM by MK" })
  })

  it("a refused tick stays open while it is seen, and afterwards", () => {
    const marks = { "phone-in": { ...mark, by: "", is: "open" as const } }
    expect(one(tickChecklist(list, facts({ record }), marks), "phone-in")).toMatchObject({
      state: "open",
      canSee: true,
      why: "Left open at 9:50 AM. In the record: mobile phone"
    })
    expect(one(tickChecklist(list, facts(), marks), "phone-in")).toMatchObject({ state: "open", why: "Not in the record yet" })
  })

  it("a tick by hand does not hide that the plan is not active", () => {
    const marks = { "coverage-active": { ...mark, is: "ticked" as const } }
    const benefits = [{ ...active, status: "inactive" as const }]
    expect(one(tickChecklist(list, facts({ benefits }), marks), "coverage-active")).toMatchObject({
      state: "by-hand",
      isAlarm: true,
      why: expect.stringContaining("NOT active")
    })
  })

  it("becomes a note that names nobody", () => {
    const ticked = tickChecklist(list, facts({ record }), { "photo-id": { ...mark, is: "ticked" } })
    const note = checklistNote(["New patient"], ticked, asOf)
    expect(note.split("\n").slice(0, 3)).toEqual([
      "Front desk checklist 11/22/2026: New patient. 3 of 21 done.",
      "Done:",
      "- Name, date of birth, sex and address are in the record (All 8 boxes stand in the record)"
    ])
    expect(note).toContain("- Photo ID seen: name, date of birth and face fit (Ticked at 9:50 AM by MK)")
    expect(note).not.toMatch(/Carla|Whitcomb/)
  })
})

describe("files", () => {
  it("come back as they went out", () => {
    expect(readChecklists(writeChecklists(builtInChecklists))).toEqual({ ok: true, checklists: [...builtInChecklists] })
  })

  it("are refused whole, with the place", () => {
    const [first] = builtInChecklists
    const write = (list: object) => writeChecklists([list as Checklist])
    expect(readChecklists("{")).toMatchObject({ ok: false })
    expect(readChecklists('{"format":"other"}')).toMatchObject({ ok: false })
    expect(readChecklists(writeChecklists([first!, first!]))).toMatchObject({ ok: false, places: ["new-patient"] })
    const items = [{ id: "x", text: "x", article: null, tick: { by: "record", keys: ["patient.unheardOf"], match: "all" } }]
    expect(readChecklists(write({ ...first, items }))).toMatchObject({
      ok: false,
      places: [expect.stringContaining("checklists.0.items.0.tick.keys.0")]
    })
    const twice = [first!.items[0]!, first!.items[0]!]
    expect(readChecklists(write({ ...first, items: twice }))).toMatchObject({ ok: false })
    expect(readChecklists(write({ ...first, script: "alert(1)" }))).toMatchObject({ ok: false })
  })
})
