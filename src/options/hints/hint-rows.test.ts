import { describe, expect, it } from "vitest"
import { builtInHints } from "../../autofill/hints/built-in-hints"
import { boxWords, filterHints, hintRows, newHintId, titleOf } from "./hint-rows"

const [first] = builtInHints
if (!first) throw new Error("no hints")
const own = { ...first, id: "own-desk", check: "note" as const, text: "Ask Maria.", boxes: ["patient.birthDate"], payers: ["aetna"] }
const rows = hintRows([
  { id: "own-desk", isOn: false, hint: own },
  { id: first.id, isOn: true, hint: { ...first, text: "Ours" } }
])
const everything = { words: "", box: "", payer: null }

describe("the list of hints", () => {
  it("begins with the office's own, and says which were changed", () => {
    expect(rows[0]).toMatchObject({ origin: "own", isOn: false })
    expect(rows[1]).toMatchObject({ origin: "changed", hint: { text: "Ours" } })
    expect(rows[2]).toMatchObject({ origin: "shipped", isOn: true })
    expect(rows.length).toBe(builtInHints.length + 1)
  })

  it("is found by words, by box and by payer", () => {
    expect(filterHints(rows, everything).length).toBe(rows.length)
    expect(filterHints(rows, { ...everything, words: "maria ASK" }).map(({ hint }) => hint.id)).toEqual(["own-desk"])
    const ofBox = filterHints(rows, { ...everything, box: "claim.line[*].units" })
    expect(ofBox.length).toBeGreaterThan(1)
    expect(ofBox.map(({ hint }) => hint.id)).toContain("units-possible")
    expect(ofBox.map(({ hint }) => hint.id)).not.toContain("pointer-finds-diagnosis")
    expect(filterHints(rows, { ...everything, payer: { id: "aetna", kind: "commercial" } }).map(({ hint }) => hint.id)).toEqual([
      "own-desk"
    ])
    expect(filterHints(rows, { ...everything, payer: { id: "medicare", kind: "medicare" } }).length).toBeGreaterThan(1)
  })

  it("has words for every hint and its boxes", () => {
    expect(rows.filter(({ hint }) => titleOf(hint).includes("{said}"))).toEqual([])
    expect(rows.filter(({ hint }) => boxWords(hint) === "" || /[*[\]]/.test(boxWords(hint)))).toEqual([])
  })

  it("gives a new hint an id that nobody has", () => {
    expect(newHintId("Ask Maria!", new Set())).toBe("own-ask-maria")
    expect(newHintId("Ask Maria!", new Set(["own-ask-maria"]))).toBe("own-ask-maria-2")
    expect(newHintId("???", new Set())).toBe("own-hint")
  })
})
