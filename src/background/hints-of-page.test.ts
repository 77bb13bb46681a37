import { describe, expect, it } from "vitest"
import type { Hint } from "../autofill/hints/hint"
import { payers } from "../knowledge/payers/payers"
import { recordFromDraft } from "../patient/record-from-draft"
import { aField } from "../../tests/support/a-page"
import { namedPayer, portalPayer } from "./hint-payers"
import type { HintFrame } from "./hint-readings"
import type { BoxNow } from "./hint-values"
import { hintsOfPage, hintsOnDemand, type PageAround } from "./hints-of-page"

const shape: Hint = {
  id: "member-id-shape",
  boxes: ["coverage.*.memberId"],
  payers: [],
  payerKinds: [],
  sites: [],
  check: "member-id",
  when: "filled",
  tone: "look",
  text: "{said}",
  article: null,
  replaces: null
}
const frame: HintFrame = { frameId: 0, documentId: "d", bornAt: 1, origin: "https://portal.example", readingId: "r", boxes: [] }
const aBox = (key: string, text: string, index = 0): BoxNow => ({
  frame,
  read: { index, key, label: key, fact: aField({}) },
  box: { key, control: "text", text, isEmpty: text === "", maxlength: null, options: [] }
})
const around: PageAround = { table: [shape], payers, origin: "https://portal.example", asOf: "2026-03-10", inHand: null }
const wrong = aBox("coverage.primary.memberId", "1EG4-TE5-MK7")
const said = (page: PageAround, boxes: BoxNow[]) =>
  hintsOfPage(page, boxes)
    .of(boxes[0]!)
    .map(({ text }) => text)
const draft = {
  "patient.name.first": "Carla",
  "patient.name.last": "Whitcomb",
  "patient.birthDate": "03/04/1985",
  "coverage.primary.payerName": "Medicare"
}
const withCarla: PageAround = { ...around, inHand: recordFromDraft(draft, "2026-03-10").record }
const last = aBox("patient.name.last", "WHITCOMB", 1)
const born = aBox("patient.birthDate", "1985-03-04", 2)

describe("whose ways a page goes by", () => {
  it("is the payer that stands on the page, before any other", () => {
    const [first] = said(around, [wrong, aBox("coverage.primary.payerName", "Medicare")])
    expect(first).toMatch(/Medicare/)
    expect(said(withCarla, [wrong, last, aBox("coverage.primary.payerName", "Cobalt Health Plan")])).toEqual([])
  })

  it("is that of the patient in hand only where the page asks for none, and is named then", () => {
    expect(said(withCarla, [wrong, last])[0]).toMatch(/Medicare/)
    expect(said(withCarla, [wrong, born])[0]).toMatch(/Medicare/)
    expect(said(withCarla, [wrong, aBox("patient.name.full", "Carla J Whitcomb")])[0]).toMatch(/Medicare/)
    expect(said(withCarla, [wrong, last, aBox("coverage.primary.payerName", "")])).toEqual([])
    expect(said(around, [wrong, last])).toEqual([])
  })

  it("is never that of the patient in hand on a page of somebody else, or of nobody", () => {
    const other: Record<string, string> = {
      "patient.name.last": "Okafor",
      "patient.name.first": "Jim",
      "patient.name.full": "Okafor, Jim",
      "patient.birthDate": "07/21/1950"
    }
    expect(said(withCarla, [wrong])).toEqual([])
    for (const [key, text] of Object.entries(other)) {
      expect(said(withCarla, [wrong, aBox(key, text)]), key).toEqual([])
      if (key !== "patient.name.last") expect(said(withCarla, [wrong, last, aBox(key, text)]), key).toEqual([])
    }
    expect(
      said(withCarla, [
        wrong,
        last,
        aBox("patient.birthDate.month", "07"),
        aBox("patient.birthDate.day", "21"),
        aBox("patient.birthDate.year", "1950")
      ])
    ).toEqual([])
  })

  it("is asked of the boxes that say whose page it is, when only the box in hand was read", async () => {
    const page = [wrong, last, aBox("patient.name.first", "Carla", 3)]
    const read = async (keys: readonly string[], isFirst: boolean) =>
      page.filter((box) => (box === wrong ? isFirst : keys.includes(box.read.key ?? "")))
    const ask = () => hintsOnDemand(withCarla, read, (box) => box === wrong, "coverage.primary.memberId")
    expect((await ask())?.[0]?.text).toMatch(/Medicare/)
    page[2] = aBox("patient.name.first", "Jim", 3)
    expect(await ask()).toEqual([])
  })

  it("never quotes what stands in the box, and looks at no empty one", () => {
    const boxes = [wrong, last]
    expect(JSON.stringify(hintsOfPage(withCarla, boxes).of(wrong))).not.toContain("1EG4")
    const payer = aBox("coverage.primary.payerName", "Medicare")
    const empty = aBox("coverage.primary.memberId", "")
    expect(hintsOfPage(around, [empty, payer]).looksOf(empty)).toEqual([])
    expect(hintsOfPage(around, [wrong, payer]).looksOf(wrong)).toHaveLength(1)
  })

  it("is not counted as something to look at where only the patient in hand says so", () => {
    expect(hintsOfPage(withCarla, [wrong, last]).looksOf(wrong)).toEqual([])
  })
})

describe("payers by name and portal", () => {
  it("finds one that is named, and none where words only happen to be shared", () => {
    expect(namedPayer(payers, "Medicare")?.kind).toBe("medicare")
    expect(namedPayer(payers, "Cobalt Health Plan")).toBeNull()
    expect(namedPayer(payers, "")).toBeNull()
  })

  it("knows a portal of one payer, and not one that several share", () => {
    const origins = payers.flatMap(({ portals }) => portals.flatMap(({ url }) => (url === null ? [] : [new URL(url).origin])))
    for (const origin of new Set(origins)) {
      const isShared = payers.filter(({ portals }) => portals.some(({ url }) => url?.startsWith(origin))).length > 1
      expect(portalPayer(payers, origin) === null, origin).toBe(isShared)
    }
    expect(portalPayer(payers, "https://nobody.example")).toBeNull()
  })
})
