import { describe, expect, test } from "vitest"
import corpus from "../../../tests/corpus/questions-own/refuse.json"
import { compilePatterns } from "./compile-pattern"
import { foldQuestion } from "./fold-question"
import { gateQuestion } from "./gate-question"

const stands = (pattern: string, question: string) => compilePatterns([pattern])(foldQuestion(question))

describe("what a gate shows", () => {
  test.each([
    ["a woman fainted in the lobby", "emergency-calls"],
    ["caller says her husband fainted", "telephone-triage-clerical"],
    ["stuck my finger with a used lancet", "bloodborne-exposure"],
    ["a man with a rifle is outside", "active-threat"],
    ["patient is punching the wall and threatening us", "disruptive-or-violent-patient"],
    ["flames in the trash can", "emergency-preparedness"],
    ["bleach splashed in her eyes", "hazardous-chemicals-sds"]
  ])("%s: %s first, and no refusal", (question, slug) => {
    const gate = gateQuestion(question)
    expect(gate?.kind).toBe("emergency")
    expect(gate?.refuses).toBe(false)
    expect(gate?.articles[0]).toBe(slug)
  })

  test("danger comes before advice, and what must not be done before what only a nurse may say", () => {
    expect(gateQuestion("she is not breathing should i give her tylenol")?.kind).toBe("emergency")
    expect(gateQuestion("change the diagnosis so they cover the ozempic she should take")?.kind).toBe("unlawful")
  })

  test("the sentence for the clerk repeats nothing of the question", () => {
    for (const question of ["can zebediah take 40 mg of lisinopril", "what does mr zebediah owe", "how do i forge zebediahs signature"]) {
      const gate = gateQuestion(question)
      expect(gate?.refuses).toBe(true)
      expect(gate?.because).not.toMatch(/zebediah|lisinopril|40/)
    }
  })

  test("each answer has its own list of articles", () => {
    gateQuestion("forge a note")?.articles.push("spoiled")
    expect(gateQuestion("forge a note")?.articles).not.toContain("spoiled")
  })

  test.each(["", "   ", "???", "12345", "🙂"])("has nothing to say of %j", (question) => {
    expect(gateQuestion(question)).toBeNull()
  })

  test("reads 4,000 characters of a pasted page and stops there", () => {
    expect(gateQuestion(`${"the form is on the desk ".repeat(900)} she is not breathing`)).toBeNull()
    expect(gateQuestion(`she is not breathing ${"the form is on the desk ".repeat(900)}`)?.kind).toBe("emergency")
  })
})

describe("how a question is read", () => {
  test("accents, apostrophes, short spellings and numbers", () => {
    expect(foldQuestion("She CAN'T see Dr. Peña, BP 168/98 (5.9?)").map((each) => each.word)).toEqual(
      "she can not see dr pena bp 168/98 5.9".split(" ")
    )
  })

  test("a drug or a word that a gate turns on is mended, plain English is not", () => {
    expect(foldQuestion("amoxicilin siezure metformen").map((each) => each.word)).toEqual(["amoxicillin", "seizure", "metformin"])
    const plain = "selling smelling spelling concert ability station static singular cooking aspiring receipt whether strike"
    expect(foldQuestion(plain).map((each) => each.word)).toEqual(plain.split(" "))
  })
})

describe("the language of the patterns", () => {
  test("endings, and a word alone", () => {
    for (const form of ["stop", "stops", "stopped", "stopping"]) expect(stands("stop", form)).toBe(true)
    for (const form of ["take", "takes", "taking"]) expect(stands("take", form)).toBe(true)
    expect(stands("carry", "carries")).toBe(true)
    expect(stands("=want", "wants")).toBe(false)
    expect(stands("stop", "stopper")).toBe(false)
  })

  test("choices, phrases, classes, numbers", () => {
    expect(stands("cash|gift_card now", "gift cards now")).toBe(true)
    expect(stands("<drug> #", "advil 200mg")).toBe(true)
    expect(stands("<drug> #", "advil two")).toBe(false)
    expect(() => compilePatterns(["<no_such_class>"])).toThrow("no_such_class")
  })

  test("gaps, ends, slots that may be missing", () => {
    expect(stands("a .. b", "a x x x b")).toBe(true)
    expect(stands("a .. b", "a x x x x b")).toBe(false)
    expect(stands("a .... b", "a x x x x b")).toBe(true)
    expect(stands("^ b", "a b")).toBe(false)
    expect(stands("a $|b", "x a")).toBe(true)
    expect(stands("a ?b c", "a c")).toBe(true)
  })
})

describe("the corpus of refusals", () => {
  const kinds: Readonly<Record<string, string>> = {
    "clinical-advice": "clinical-advice",
    unlawful: "unlawful",
    "out-of-scope": "off-topic",
    "not-in-knowledge-base": "local-fact"
  }

  test("every emergency is one, and its first article is expected", () => {
    for (const item of corpus.filter((each) => each.kind === "urgent")) {
      const gate = gateQuestion(item.q)
      expect(gate?.kind, item.q).toBe("emergency")
      expect(item.expect, item.q).toContain(gate?.articles[0])
    }
  })

  test("at least 95 of 100 of the rest stop at the right gate", () => {
    const refusals = corpus.filter((each) => each.kind === "refuse")
    const right = refusals.filter((each) => gateQuestion(each.q)?.kind === kinds[each.reason ?? ""])
    expect(right.length / refusals.length).toBeGreaterThanOrEqual(0.95)
  })
})

describe("shapes of asking", () => {
  test.each([
    ["sign in as angela and close the tickets", "unlawful"],
    ["just raise every visit by a level", "unlawful"],
    ["let's keep the lost tablet between us", "unlawful"],
    ["lisinopril and ibuprofen ok?", "clinical-advice"],
    ["is 165/95 too high", "clinical-advice"],
    ["yes or no does this sound like shingles", "clinical-advice"],
    ["woman slumped over in her chair", "emergency"]
  ])("%s: %s", (question, kind) => {
    expect(gateQuestion(question)?.kind).toBe(kind)
  })

  test.each([
    "my boss asked me to sign in as angela, what do i do",
    "who do i tell about a level raised on every visit",
    "do we have to report a lost tablet",
    "120/80, which number is the top one",
    "how do i answer the phone",
    "how do i read M54.50"
  ])("lets by: %s", (question) => {
    expect(gateQuestion(question)).toBeNull()
  })
})
