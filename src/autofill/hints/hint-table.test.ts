import { describe, expect, it } from "vitest"
import type { Hint } from "./hint"
import { hintTable } from "./hint-table"
import { statesOfZip } from "./zip-states"

const hint = (id: string, text = id): Hint => ({
  id,
  boxes: ["patient.birthDate"],
  payers: [],
  payerKinds: [],
  sites: [],
  check: "note",
  when: "always",
  tone: "tell",
  text,
  article: null,
  replaces: null
})
const shipped = [hint("a"), hint("b"), hint("c")]
const texts = (...given: Parameters<typeof hintTable>) => hintTable(...given).map(({ text }) => text)

describe("the hints that apply on a site", () => {
  it("are those that ship, where nobody changed anything", () => expect(hintTable(shipped, [], [], "https://x.example")).toEqual(shipped))

  it("have the office's words, lack those switched off, and end with its own", () => {
    const office = [
      { id: "own", isOn: true, hint: hint("own", "Ours") },
      { id: "off-own", isOn: false, hint: hint("off-own") },
      { id: "a", isOn: true, hint: hint("a", "In our words") },
      { id: "b", isOn: false, hint: null }
    ]
    expect(texts(shipped, office, [], "https://x.example")).toEqual(["In our words", "c", "Ours"])
  })

  it("are silent on one site, or anywhere", () => {
    const silences = [
      { hintId: "a", origin: "https://x.example" },
      { hintId: "b", origin: null }
    ]
    expect(texts(shipped, [], silences, "https://x.example")).toEqual(["c"])
    expect(texts(shipped, [], silences, "https://y.example")).toEqual(["a", "c"])
  })
})

describe("the states of a ZIP code", () => {
  it("are told from its first three digits", () => {
    const known = { "43215": "OH", "02115": "MA", "00901": "PR", "10001": "NY", "96799": "HI", "99501": "AK", "20500": "DC", "33101": "FL" }
    for (const [zip, state] of Object.entries(known)) expect(statesOfZip(zip), zip).toContain(state)
    expect(statesOfZip("60601-1234")).toEqual(["IL"])
  })

  it("are not told where nobody can", () => {
    for (const zip of ["00099", "21300", "89439", "K1A 0B1", ""]) expect(statesOfZip(zip), zip).toEqual([])
  })
})
