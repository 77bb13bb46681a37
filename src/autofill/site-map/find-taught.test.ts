import { describe, expect, it } from "vitest"
import { aFrame, type GivenField } from "../../../tests/support/a-frame"
import { classifyFrame } from "../classify-frame"
import type { FieldFact, FrameFacts } from "../facts"
import { anchorsIn, anchorsOf, markOfBox } from "./anchors-of"
import { findTaught, type TaughtOutcome } from "./find-taught"
import { SiteMap, type Correction } from "./site-map"

type Given = GivenField[]

const insurance: Given = [
  { label: "Plan", id: "plan", name: "plan", sections: ["Insurance"] },
  { label: "Holder born", id: "holder_born", name: "hb", sections: ["Insurance"] },
  { label: "Holder sex", id: "holder_sex", name: "hs", sections: ["Insurance"] }
]

const facts = (fields: FieldFact[]): FrameFacts => ({
  readingId: "r",
  url: "https://ehr.example/",
  title: "",
  language: "en",
  framePath: [],
  fields,
  isTruncated: false
})
const read = (fields: FieldFact[]) => classifyFrame(facts(fields), [{ frameId: 0, facts: facts(fields) }])
const look = (fields: FieldFact[], corrections: Correction[]): TaughtOutcome[] =>
  findTaught([{ frameId: 0, fields, meanings: read(fields) }], corrections)

const teach = (frame: FieldFact[], index: number, key: string | null = "coverage.primary.subscriber.birthDate"): Correction => {
  const fact = frame[index]!
  return {
    anchors: anchorsOf(fact, frame, { readings: read(frame).map(({ key: own }) => own) }),
    control: fact.control,
    key,
    madeOn: "2026-03-02"
  }
}

const placeOf = (outcome: TaughtOutcome | undefined): number | null =>
  outcome?.state === "exact" ? (outcome.refs[0]?.index ?? null) : outcome?.state === "healed" ? outcome.ref.index : null

/** What became on `now` of a box taught on `before`. */
const outcomeOn = (before: Given, taughtIndex: number, now: Given): TaughtOutcome =>
  look(aFrame(now), [teach(aFrame(before), taughtIndex)])[0]!
const foundOn = (before: Given, taughtIndex: number, now: Given): number | null => placeOf(outcomeOn(before, taughtIndex, now))

const changed = (index: number, some: Given[number]): Given =>
  insurance.map((field, place) => (place === index ? { ...field, ...some } : field))

describe("a correction finds its box again", () => {
  it("on the same page", () => {
    expect(foundOn(insurance, 1, insurance)).toBe(1)
  })
  it("with a renamed id", () => {
    expect(foundOn(insurance, 1, changed(1, { id: "ctl00_x17" }))).toBe(1)
  })
  it("with id and name both renamed, in the same section", () => {
    expect(foundOn(insurance, 1, changed(1, { id: "ctl00_x17", name: "ctl00$x17" }))).toBe(1)
  })
  it("with a reworded label", () => {
    expect(foundOn(insurance, 1, changed(1, { label: "Policy holder's date of birth" }))).toBe(1)
  })
  it("at another place, in another section", () => {
    const moved = { ...insurance[1], sections: ["Responsible party"] }
    expect(foundOn(insurance, 1, [{ label: "Notes", id: "notes" }, moved, { label: "Plan", id: "plan" }])).toBe(1)
  })
  it("with boxes put before and after it", () => {
    expect(
      foundOn(insurance, 1, [insurance[0]!, { label: "New", id: "n1" }, insurance[1]!, { label: "Newer", id: "n2" }, insurance[2]!])
    ).toBe(2)
  })
  it("when a drop-down became a combobox", () => {
    const select = insurance.map((field) => ({ ...field, control: "select" as const }))
    expect(foundOn(select, 2, changed(2, { control: "combobox" }))).toBe(2)
  })
  it("by label alone when it has no id or name", () => {
    const bare = insurance.map(({ label, sections }) => ({ label, sections }))
    expect(foundOn(bare, 1, bare)).toBe(1)
  })
  it("by a test hook when the rest of its names are made anew at every load", () => {
    const hooked: Given = [
      { label: "Born", id: ":r1:", hooks: ["holder-dob"] },
      { label: "Sex", id: ":r2:" }
    ]
    expect(
      foundOn(hooked, 0, [
        { label: "Born on", id: ":r2:", hooks: ["holder-dob"] },
        { label: "Sex", id: ":r1:" }
      ])
    ).toBe(0)
  })
})

describe("a correction leaves other boxes alone", () => {
  it("when two boxes fit alike", () => {
    const twice = [{ label: "Born" }, { label: "Born" }]
    expect(foundOn([{ label: "Born" }], 0, twice)).toBeNull()
  })
  it("when its block left the page and another block has the same labels", () => {
    const block = (prefix: string, section: string): Given =>
      ["First name", "Last name", "Birth date"].map((label, n) => ({
        label,
        id: `${prefix}${n}`,
        name: `${prefix}${n}`,
        sections: [section]
      }))
    const both = [...block("pat", "Patient"), ...block("sub", "Subscriber")]
    expect(foundOn(both, 4, both)).toBe(4)
    expect(foundOn(both, 4, block("pat", "Patient"))).toBeNull()
  })
  it("when blocks without headings have the same labels", () => {
    const block = (prefix: string): Given => ["First name", "Last name", "Birth date"].map((label, n) => ({ label, id: `${prefix}${n}` }))
    expect(foundOn([...block("a"), ...block("b")], 4, block("a"))).toBeNull()
  })
  it("when the box between the same neighbours is another one", () => {
    const bare = insurance.map(({ label, sections }) => ({ label, sections }))
    expect(foundOn(bare, 1, [bare[0]!, { label: "Group number", sections: ["Insurance"] }, bare[2]!])).toBeNull()
  })
  it("when a tick box has the name of a text box", () => {
    expect(foundOn(insurance, 1, changed(1, { control: "checkbox" }))).toBeNull()
  })
  it("when nothing of it is known", () => {
    expect(foundOn([{}, { label: "B" }], 0, [{}, { label: "B" }])).toBeNull()
  })
})

describe("what became of a box", () => {
  const registration: Given = [
    { label: "First name", id: "first_name", sections: ["Patient"] },
    { label: "Last name", id: "last_name", sections: ["Patient"] },
    { label: "Date of birth", id: "birth", sections: ["Patient"] },
    { label: "Referred by", id: "referred", sections: ["Visit"] },
    { label: "Comments", id: "comments", sections: ["Visit"] },
    { label: "Preferred pharmacy", id: "pharmacy", sections: ["Visit"] }
  ]
  const without = (index: number): Given => registration.filter((_, place) => place !== index)
  const withBox = (index: number, some: Given[number]): Given =>
    registration.map((field, place) => (place === index ? { ...field, ...some } : field))

  it("exact on the page as it was, in any order", () => {
    expect(outcomeOn(registration, 4, registration)).toEqual({ state: "exact", refs: [{ frameId: 0, index: 4 }] })
    expect(outcomeOn(registration, 4, registration.toReversed())).toEqual({ state: "exact", refs: [{ frameId: 0, index: 1 }] })
  })
  it("healed, with what agreed and what changed", () => {
    expect(outcomeOn(registration, 4, withBox(4, { id: "rmk" }))).toMatchObject({
      state: "healed",
      ref: { index: 4 },
      agreed: ["label", "section", "before", "after"],
      changed: ["id"]
    })
    expect(outcomeOn(registration, 4, withBox(4, { id: "rmk", label: "Comments for the office" }))).toMatchObject({
      state: "healed",
      agreed: expect.arrayContaining(["words"]) as unknown,
      changed: ["id", "label"]
    })
    expect(outcomeOn(registration, 4, withBox(4, { control: "select" }))).toMatchObject({ state: "healed", changed: ["control"] })
  })
  it("healed by words that the dictionary reads the same", () => {
    expect(outcomeOn(registration, 2, withBox(2, { id: "x1", label: "DOB" }))).toMatchObject({
      state: "healed",
      agreed: expect.arrayContaining(["meaning"]) as unknown
    })
  })
  it("broken when the boxes around it are there and it is not", () => {
    expect(outcomeOn(registration, 4, without(4))).toEqual({ state: "broken" })
    expect(outcomeOn(registration, 4, withBox(4, { id: "weight", label: "Weight" }))).toEqual({ state: "broken" })
  })
  it("elsewhere on another page of the site", () => {
    const claim: Given = ["Diagnosis", "Procedure", "Modifier", "Units", "Charge"].map((label) => ({ label, id: label.toLowerCase() }))
    expect(outcomeOn(registration, 4, claim)).toEqual({ state: "elsewhere" })
  })
  it("ambiguous when two boxes fit alike", () => {
    const twice = [
      ...without(4),
      { label: "Comments", id: "a1", sections: ["Visit"] },
      { label: "Comments", id: "b1", sections: ["Visit"] }
    ]
    expect(outcomeOn(registration, 4, twice)).toEqual({ state: "ambiguous" })
  })
  it("never the box that the dictionary is sure is something else", () => {
    // The id stayed, and now asks for somebody else's name.
    const reused = withBox(4, { label: "Emergency contact first name" })
    expect(outcomeOn(registration, 4, reused).state).toBe("broken")
  })
  it("never a box that stood beside it when it was taught", () => {
    const lines: Given = [...registration, { label: "Line 1", id: "line_a" }, { label: "Line 1 again", id: "line_b" }]
    expect(outcomeOn(lines, 6, lines.slice(0, 6).concat(lines[7]!)).state).toBe("broken")
  })
  it("never a box that another correction has", () => {
    const now = aFrame(without(4).map((field, place) => (place === 3 ? { ...field, label: "Referred by, comments" } : field)))
    const before = aFrame(registration)
    const [, comments] = look(now, [teach(before, 3, null), teach(before, 4, null)])
    expect(comments?.state).toBe("broken")
  })
  it("never a box that a clerk said is not the one", () => {
    const now = aFrame(withBox(4, { id: "rmk" }))
    const correction = { ...teach(aFrame(registration), 4), refused: [markOfBox(now[4]!, now)] }
    expect(look(now, [correction])).toEqual([{ state: "broken" }])
  })
  it("only in frames of the site it was made for", () => {
    const fields = aFrame(registration)
    const frame = { frameId: 3, fields, meanings: read(fields) }
    expect(findTaught([frame], [teach(fields, 4)], () => false)).toEqual([{ state: "elsewhere" }])
  })
})

it("what an older version remembered is still found, and looked for with less", () => {
  const fields = aFrame(insurance)
  const { readAs: _, others: __, twinsInPlace: ___, ...anchors } = anchorsOf(fields[1]!, fields)
  const old: Correction = { anchors, control: "text", key: "coverage.primary.subscriber.birthDate", madeOn: "2026-03-02" }
  expect(look(fields, [old])).toMatchObject([{ state: "exact" }])
  expect(look(aFrame(changed(1, { id: "x" })), [old])).toMatchObject([{ state: "healed" }])
  expect(look(aFrame([insurance[0]!, insurance[2]!]), [old])).toEqual([{ state: "elsewhere" }])
})

describe("several corrections", () => {
  it("each find their own box", () => {
    const frame = aFrame(insurance)
    const corrections = [teach(frame, 1, "coverage.primary.subscriber.birthDate"), teach(frame, 2, null)]
    expect(look(frame, corrections).map(placeOf)).toEqual([1, 2])
  })
  it("that say two things of one box say nothing", () => {
    const frame = aFrame(insurance)
    const corrections = [teach(frame, 1, "patient.birthDate"), teach(frame, 1, "guarantor.birthDate")]
    expect(look(frame, corrections)).toEqual([{ state: "ambiguous" }, { state: "ambiguous" }])
  })
})

describe("anchors hold nothing of a patient", () => {
  it("numbers long enough to be somebody's are left out of words and names", () => {
    const frame = aFrame([
      { label: "DOB 03/04/1985 (MRN 4471120)", id: "dob_4471120", name: "box_12" },
      { label: "Call 212-555-0147 or ada@mail.example" }
    ])
    const anchors = anchorsOf(frame[0]!, frame)
    expect(anchors).toMatchObject({ label: "dob # (mrn #)", id: "dob_#", name: "box_12" })
    expect(anchors.neighbours.after).toBe("call # or #")
  })
  it("small numbers stay: they number the boxes of a form", () => {
    const frame = aFrame([{ label: "1a. Insured's I.D. number" }, { label: "24 B." }])
    expect(anchorsOf(frame[0]!, frame)).toMatchObject({ label: "1a. insured's i.d. number", neighbours: { before: "", after: "24 b." } })
  })
  it("words of the record are blanked, wherever a page quotes them", () => {
    const frame = aFrame([{ label: "Ada's phone", sections: ["Chart: QUIGLEY, Ada"], group: "Phones", id: "phone" }])
    expect(anchorsOf(frame[0]!, frame, { values: ["Ada", "Quigley", "F"] })).toMatchObject({
      label: "",
      section: "",
      group: "phones",
      id: "phone"
    })
    expect(anchorsOf(frame[0]!, frame, { values: ["pho", "quig"] })).toMatchObject({ group: "phones", section: "chart quigley, ada" })
  })
})

describe("the schema of a site map", () => {
  const frame = aFrame(insurance)
  it("takes what is made here", () => {
    expect(SiteMap.safeParse({ origin: "https://ehr.example:8443", corrections: [teach(frame, 1), teach(frame, 2, null)] }).success).toBe(
      true
    )
  })
  it("takes nothing more", () => {
    const correction = teach(frame, 1)
    for (const broken of [
      { origin: "https://ehr.example/path", corrections: [] },
      { origin: "javascript:alert(1)", corrections: [] },
      { origin: "https://ehr.example", corrections: [{ ...correction, value: "1985-03-04" }] },
      { origin: "https://ehr.example", corrections: [{ ...correction, key: "<b>" }] },
      { origin: "https://ehr.example", corrections: [{ ...correction, madeOn: "yesterday" }] }
    ])
      expect(SiteMap.safeParse(broken).success).toBe(false)
  })
})

it("five thousand boxes and fifty corrections are matched once a frame", () => {
  const frame = aFrame(Array.from({ length: 5000 }, (_, n) => ({ label: `Box ${n % 97}`, id: `b${n}`, name: `n${n}` })))
  const corrections = Array.from({ length: 50 }, (_, n) => teach(frame.slice(0, 200), n))
  const start = performance.now()
  expect(findTaught([{ frameId: 0, fields: frame, meanings: [] }], corrections)).toHaveLength(50)
  expect(performance.now() - start).toBeLessThan(1000)
})

it("describes every box of a frame as it would one alone, its nearest neighbours first", () => {
  const labels = ["Plan", "Group", "", "Plan", "Carla's number", "Copay"]
  const frame = aFrame(
    labels.map((label, at) => ({ label, id: label === "" ? "" : `box_${"abcdef"[at]}`, name: "", sections: ["Insurance"] }))
  )
  const around = { values: ["Carla"], readings: labels.map((_, at) => (at === 1 ? "coverage.primary.groupNumber" : null)) }
  const anchors = anchorsIn(frame, around)
  for (const fact of frame) expect(anchors(fact)).toEqual(anchorsOf(fact, frame, around))
  const alone = frame.map((fact) => markOfBox(fact, frame))
  const shown = anchors(frame[3]!)
  expect(shown.twins).toBe(1)
  // The box without a name says nothing; of two as near, the one before comes first.
  expect(shown.others?.map((mark) => mark.split(".")[1])).toEqual([4, 1, 5, 0].map((at) => alone[at]!.split(".")[1]))
  expect(anchors(frame[4]!).label).toBe("")
})
