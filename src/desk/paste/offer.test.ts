import { describe, expect, it } from "vitest"
import { splitText } from "../../intake/split-text"
import { isSomebodyElse, isTickedAtFirst, offerQuestions, offerRows } from "./offer"

const asOf = "2026-11-21"
const split = (text: string) => {
  const answer = splitText(text, asOf)
  if (answer.tooLong) throw new Error("too long")
  return answer
}
const message = split("Name: Carla Whitcomb\nDate of Birth: 04/17/1979\nSex: Female\nCell: (937) 555-0147")

describe("offerRows", () => {
  it("shows values as a desk types them, in the order of the intake", () => {
    expect(offerRows(message.found, {}).map(({ key, text }) => [key, text])).toEqual([
      ["patient.name.first", "Carla"],
      ["patient.name.last", "Whitcomb"],
      ["patient.birthDate", "04/17/1979"],
      ["patient.sex", "Female"],
      ["patient.phone.mobile", "(937) 555-0147"]
    ])
  })

  it("compares with what is held, whatever way it was typed", () => {
    const rows = offerRows(message.found, { "patient.birthDate": "4/17/79", "patient.phone.mobile": "937 555 0199" })
    const relations = Object.fromEntries(rows.map(({ key, relation }) => [key, relation]))
    expect(relations["patient.birthDate"]).toBe("same")
    expect(relations["patient.phone.mobile"]).toBe("different")
    expect(relations["patient.name.last"]).toBe("empty")
  })
})

describe("addresses", () => {
  const moved = split("Name: Carla Whitcomb\nAddress: 514 Calle Mesquite, Apt 3, Laredo, TX 78040")
  const held = { "patient.address.line1": "218 Larkspur Lane", "patient.address.city": "Dayton" }

  it("are not mixed: what is new of one is not ticked while another part differs", () => {
    const rows = offerRows(moved.found, held)
    expect(rows.filter((row) => isTickedAtFirst(row, rows)).map((row) => row.key)).toEqual(["patient.name.first", "patient.name.last"])
    const fresh = offerRows(moved.found, {})
    expect(fresh.every((row) => isTickedAtFirst(row, fresh))).toBe(true)
  })

  it("offer to clear the second line of the old one", () => {
    const plain = split("Name: Carla Whitcomb\nAddress: 514 Calle Mesquite, Laredo, TX 78040")
    const rows = offerRows(plain.found, { ...held, "patient.address.line2": "Apt 9" })
    expect(rows.find((row) => row.key === "patient.address.line2")).toMatchObject({ text: "", held: "Apt 9", relation: "different" })
  })
})

describe("isSomebodyElse", () => {
  it("tells another name or another date of birth", () => {
    expect(isSomebodyElse(message.found, { "patient.name.last": "Osterman", "patient.name.first": "Hugh" }, asOf)).toBe(true)
    expect(isSomebodyElse(message.found, { "patient.birthDate": "1951-09-23" }, asOf)).toBe(true)
    expect(isSomebodyElse(message.found, { "patient.name.last": "WHITCOMB", "patient.name.first": "Carla" }, asOf)).toBe(false)
    expect(isSomebodyElse(message.found, {}, asOf)).toBe(false)
  })
})

describe("offerQuestions", () => {
  it("gives every reading its own text", () => {
    const asked = [
      {
        key: "patient.birthDate",
        candidates: [
          { value: "1990-04-05", text: "" },
          { value: "1990-05-04", text: "" }
        ],
        why: "Two readings."
      }
    ]
    expect(offerQuestions(asked, {})[0]?.candidates.map(({ draft }) => draft)).toEqual(["04/05/1990", "05/04/1990"])
    expect(offerQuestions(asked, {})[0]?.candidates.map(({ text }) => text)).toEqual(["April 5, 1990", "May 4, 1990"])
  })
})
