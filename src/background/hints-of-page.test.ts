import { describe, expect, it } from "vitest"
import type { Hint } from "../autofill/hints/hint"
import { payers } from "../knowledge/payers/payers"
import { aField } from "../../tests/support/a-page"
import { namedPayer, portalPayer } from "./hint-payers"
import type { HintFrame } from "./hint-readings"
import type { BoxNow } from "./hint-values"
import { hintsOfBox, looksOfBox, type PageAround } from "./hints-of-page"

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
const around: PageAround = { table: [shape], payers, origin: "https://portal.example", asOf: "2026-03-10", payerInHand: "" }
const wrong = aBox("coverage.primary.memberId", "1EG4-TE5-MK7")
const said = (page: PageAround, boxes: BoxNow[]) => hintsOfBox(page, boxes, boxes[0]!).map(({ text }) => text)

describe("whose ways a page goes by", () => {
  it("is the payer that stands on the page, before any other", () => {
    const [first] = said(around, [wrong, aBox("coverage.primary.payerName", "Medicare")])
    expect(first).toMatch(/Medicare/)
    expect(said({ ...around, payerInHand: "Medicare" }, [wrong, aBox("coverage.primary.payerName", "Cobalt Health Plan")])).toEqual([])
  })

  it("is that of the patient in hand only where the page asks for none, and is named then", () => {
    const [first] = said({ ...around, payerInHand: "Medicare" }, [wrong])
    expect(first).toMatch(/Medicare/)
    expect(said({ ...around, payerInHand: "Medicare" }, [wrong, aBox("coverage.primary.payerName", "")])).toEqual([])
    expect(said(around, [wrong])).toEqual([])
  })

  it("never quotes what stands in the box, and looks at no empty one", () => {
    const page = { ...around, payerInHand: "Medicare" }
    expect(JSON.stringify(hintsOfBox(page, [wrong], wrong))).not.toContain("1EG4")
    const empty = aBox("coverage.primary.memberId", "")
    expect(looksOfBox(page, [empty], empty)).toEqual([])
    expect(looksOfBox(page, [wrong], wrong)).toHaveLength(1)
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
