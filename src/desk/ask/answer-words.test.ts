import { describe, expect, it } from "vitest"
import type { Answered } from "../../knowledge/answers/answer"
import { copiedAnswer, plainWords, spokenAnswer } from "./answer-words"

const answered: Answered = {
  kind: "answered",
  slug: "lost-keys",
  title: "When a key is lost",
  category: "front-office",
  heading: "What to do",
  sectionKind: "steps",
  section: 1,
  passage: "1. Look where it **hangs**.\n2. Tell [the manager](who-is-who).\n3. Call {{office: the locksmith}}.",
  marks: [],
  facet: null,
  owner: "Office manager",
  reviewedOn: "2026-01-15",
  state: "draft",
  sources: [],
  isStale: true,
  clinicalSignOff: false,
  varies: { state: false, payer: false, site: false },
  related: [],
  script: null,
  caution: null
}

it("an article's words without its marks keep their numbers", () => {
  expect(plainWords(answered.passage)).toBe("1. Look where it hangs.\n2. Tell the manager.\n3. Call [our office: the locksmith].")
  expect(plainWords("> Say *this* now\n> and wait 2*3 minutes")).toBe("Say this now\nand wait 2*3 minutes")
})

it("a copied answer says where it stands and how far it can be trusted", () => {
  expect(copiedAnswer(answered).split("\n").at(-1)).toBe(
    "When a key is lost, What to do. Office manager, reviewed 01/15/2026, review past due, not yet verified by the office."
  )
})

describe("what is heard when an answer arrives", () => {
  const gate = { because: "Because.", articles: [], refuses: true }

  it("names the article, the section and its words", () => {
    expect(spokenAnswer(answered, [])).toMatch(/^When a key is lost, What to do\. 1\. Look where it hangs\./)
  })

  it("stays short for a long passage", () => {
    expect(spokenAnswer({ ...answered, passage: "word ".repeat(2000) }, []).length).toBeLessThan(500)
  })

  it("begins with 911 in an emergency, with or without an article", () => {
    for (const found of [answered, null])
      expect(spokenAnswer({ kind: "emergency", gate: { ...gate, kind: "emergency", refuses: false }, answered: found }, [])).toMatch(
        /^Call 911/
      )
  })

  it("says why something is refused and who takes over", () => {
    const words = spokenAnswer({ kind: "refused", gate: { ...gate, kind: "clinical-advice" }, articles: [] }, [])
    expect(words).toContain("Because.")
    expect(words).toContain("Hand over to the nurse")
  })

  it("says that the manual does not have it, and what comes near", () => {
    expect(spokenAnswer({ kind: "not-found", nearest: [{ slug: "a", title: "A thing" }] }, [])).toBe(
      "Not in your manual. Nearest: A thing."
    )
  })

  it("reads the first codes", () => {
    const codes = { kind: "codes", query: "x", system: null, also: null } as const
    expect(spokenAnswer(codes, [])).toBe("No code found.")
    expect(spokenAnswer(codes, [{ dotted: "E11.9", title: "Something" }])).toBe("1 code. E11.9, Something")
  })
})
