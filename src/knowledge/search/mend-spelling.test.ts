import { describe, expect, it } from "vitest"
import { countEdits, mendSpelling, splitJoined } from "./mend-spelling"

const vocabulary = new Map([
  ["denial", 9],
  ["dental", 2],
  ["referral", 7],
  ["nombre", 1],
  ["walk", 4],
  ["in", 90],
  ["visit", 30]
])

describe("mending a word", () => {
  it("counts a swap of neighbours as one edit and stops where it is too far", () => {
    expect(countEdits("denail", "denial", 2)).toBe(1)
    expect(countEdits("refferal", "referral", 2)).toBe(2)
    expect(countEdits("abc", "xyz", 2)).toBe(3)
    expect(countEdits("a", "abcdef", 2)).toBe(3)
  })

  it("takes the nearest, then the commonest known word", () => {
    expect(mendSpelling("denail", vocabulary)).toEqual(["denial"])
    expect(mendSpelling("refferal", vocabulary)).toEqual(["referral"])
  })

  it("leaves short words, codes and words with another first letter alone", () => {
    expect(mendSpelling("wal", vocabulary)).toEqual([])
    expect(mendSpelling("denia1", vocabulary)).toEqual([])
    expect(mendSpelling("hombre", vocabulary)).toEqual([])
  })

  it("parts two words written as one", () => {
    const isKnown = (part: string): boolean => vocabulary.has(part)
    expect(splitJoined("walkin", vocabulary, isKnown)).toEqual(["walk", "in"])
    expect(splitJoined("walkout", vocabulary, isKnown)).toBeNull()
  })
})
