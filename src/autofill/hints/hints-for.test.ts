import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { hintPayer as payer, hintPayers } from "../../../tests/support/hint-payers"
import { builtInHints } from "./built-in-hints"
import type { Hint } from "./hint"
import type { HintAround, HintBox, HintPayer } from "./hint-box"
import { hintBoxes } from "./hint-boxes"
import { hintsFor } from "./hints-for"
import { lookOver } from "./look-over"

const hint = (over: Partial<Hint> & { id: string }): Hint => ({
  boxes: ["coverage.*.memberId"],
  payers: [],
  payerKinds: [],
  sites: [],
  check: "note",
  when: "always",
  tone: "tell",
  text: over.id,
  article: null,
  replaces: null,
  ...over
})
const box = (text = "", over: Partial<HintBox> = {}): HintBox => ({
  key: "coverage.primary.memberId",
  control: "text",
  text,
  isEmpty: text === "",
  maxlength: null,
  options: [],
  ...over
})
const nothing = (_key: string): string | null => null
const around = (known: HintPayer | null = null, valueOf: HintAround["valueOf"] = nothing): HintAround => ({
  payer: known,
  origin: "https://portal.example",
  asOf: "2026-11-22",
  valueOf
})
const ids = (table: Hint[], shown = box(), place = around()) => hintsFor(table, shown, place).map(({ id }) => id)

describe("what is said of a box", () => {
  it("is meant for its key, its payer, its site and its state", () => {
    const table = [
      hint({ id: "other-box", boxes: ["coverage.*.groupNumber"] }),
      hint({ id: "other-payer", payers: ["cigna"] }),
      hint({ id: "other-kind", payerKinds: ["medicaid"] }),
      hint({ id: "other-site", sites: ["https://else.example"] }),
      hint({ id: "filled", when: "filled" }),
      hint({ id: "meant", payers: ["aetna"], payerKinds: ["commercial"], sites: ["https://portal.example"], when: "empty" })
    ]
    expect(ids(table, box(), around(payer("aetna")))).toEqual(["meant"])
    expect(ids(table)).toEqual([])
    expect(ids(table, box("x", { key: null }))).toEqual([])
  })

  it("is at most three, to look at first, closest first", () => {
    const table = ["a", "b", "c", "d"].map((id) => hint({ id }))
    const close = hint({ id: "site", sites: ["https://portal.example"] })
    const look = hint({ id: "look", tone: "look" })
    expect(ids([...table, close, look])).toEqual(["look", "site", "a"])
  })

  it("replaces by name, and by a closer hint with the same check", () => {
    const general = hint({ id: "general", check: "member-id", text: "{said}", when: "filled" })
    const own = hint({ id: "own", check: "member-id", text: "Our words", when: "filled", payers: ["aetna"] })
    expect(hintsFor([general, own], box("Q99"), around(payer("aetna"))).map(({ text }) => text)).toEqual(["Our words"])
    expect(ids([general, own], box("Q99"), around(payer("cigna")))).toEqual(["general"])
    expect(ids([hint({ id: "a" }), hint({ id: "b", replaces: "a" })])).toEqual(["b"])
    expect(ids([hint({ id: "a", replaces: "b" }), hint({ id: "b", replaces: "a" })])).toEqual(["b"])
    expect(ids([hint({ id: "a" }), hint({ id: "b", replaces: "a", payers: ["aetna"] })])).toEqual(["a"])
    expect(ids([hint({ id: "a", replaces: "a" })])).toEqual(["a"])
  })

  it("says what fits in the words of the check, whatever the hint's own are", () => {
    const table = [hint({ id: "shape", check: "member-id", text: "Look at the card", tone: "look", when: "filled" })]
    expect(hintsFor(table, box("W123456789"), around(payer("aetna")))).toEqual([
      { id: "shape", tone: "good", text: "This has the usual shape of Aetna.", article: null }
    ])
  })

  it("fills slots, and is silent where one is not known", () => {
    const table = [hint({ id: "like", text: "{payer}: like {example}" })]
    expect(hintsFor(table, box(), around(payer("aetna")))[0]?.text).toBe("Aetna: like W123456789")
    expect(ids(table, box(), around(payer("upmc")))).toEqual([])
    expect(ids([hint({ id: "odd", text: "{constructor} {nobody}" })])).toEqual([])
  })
})

describe("the hints that ship", () => {
  const shipped = (shown: HintBox, place = around()) => hintsFor(builtInHints, shown, place)

  it("say which place of a Medicare number is not right, with the article", () => {
    expect(shipped(box("1SG4-TE5-MK73"), around(payer("medicare")))[0]).toEqual({
      id: "member-id-shape",
      tone: "look",
      text: "The 2nd place of a Medicare number is a letter (not S, L, O, I, B, Z).",
      article: "insurance-card-capture"
    })
  })

  it("tell of an empty authorization box what the payer does, and when one is needed", () => {
    const texts = shipped(box("", { key: "claim.priorAuthNumber" }), around(payer("aetna"))).map(({ text }) => text)
    expect(texts).toEqual(["Aetna: By the precertification list, in the portal.", "Authorization number: when is one needed?"])
  })

  it("keep the card's place of a kind of payer before the general one", () => {
    const texts = shipped(box(), around(payer("medicare"))).map(({ id }) => id)
    expect(texts).toContain("medicare-card-number")
    expect(texts).not.toContain("member-id-where")
  })

  it("never throw, and never repeat what stands in a box", () => {
    const keys = hintBoxes.map(({ pattern }) => pattern.replace("coverage.*", "coverage.primary").replace(/\[\*\]/g, "[0]"))
    const text = fc.oneof(
      fc.string({ minLength: 5, maxLength: 60 }),
      fc.string({ unit: "grapheme", minLength: 5, maxLength: 60 }),
      fc.stringMatching(/^[0-9A-Z-]{5,14}$/),
      fc.stringMatching(/^\d{1,2}\/\d{1,2}\/\d{4}$/)
    )
    const page = fc.dictionary(fc.constantFrom(...keys), fc.oneof(text, fc.constantFrom("Self", "Medicare", "Aetna", "Ohio", "7", "Yes")))
    fc.assert(
      fc.property(
        fc.constantFrom(...keys),
        text,
        page,
        fc.constantFrom(null, ...hintPayers),
        fc.constantFrom("text", "select", "textarea"),
        (key, typed, beside, known, control) => {
          const place = around(known, (each) => (Object.hasOwn(beside, each) ? (beside[each] ?? null) : null))
          for (const shown of shipped(box(typed, { key, control, maxlength: 12 }), place)) {
            expect(shown.text.toLowerCase()).not.toContain(typed.trim().toLowerCase() || "\u0000")
            expect(shown.text.length).toBeLessThanOrEqual(260)
            for (const value of Object.values(beside)) if (value.length > 9) expect(shown.text).not.toContain(value)
          }
        }
      ),
      { numRuns: 1500 }
    )
  })
})

describe("a whole page", () => {
  it("gives what to look at, box by box, of filled boxes alone", () => {
    const page: Record<string, string> = { "patient.address.state": "OH", "patient.address.zip": "60601", "provider.npi": "1234567893" }
    const boxes = [...Object.entries(page), ["claim.originalRefNumber", ""] as const].map(([key, text], ref) => ({
      ref,
      box: box(text, { key })
    }))
    const looks = lookOver(
      builtInHints,
      boxes,
      around(null, (key) => page[key] ?? (key === "claim.resubmissionCode" ? "7" : null))
    )
    expect(looks.map(({ ref, hint: { id } }) => [ref, id])).toEqual([
      [0, "state-and-zip-agree"],
      [1, "state-and-zip-agree"]
    ])
  })
})
