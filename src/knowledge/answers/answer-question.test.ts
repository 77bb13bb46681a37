import { describe, expect, it } from "vitest"
import { anArticle, threeArticles } from "../../../tests/support/an-article"
import type { Article } from "../article"
import { jargon } from "../jargon/jargon"
import { buildArticleIndex } from "../search/article-index"
import type { Answer, Answered, Turn } from "./answer"
import { answerQuestion } from "./answer-question"

const articlesOf = (list: readonly Article[]): ReadonlyMap<string, Article> => new Map(list.map((each) => [each.slug, each]))

const base = [
  ...threeArticles(),
  anArticle({
    slug: "emergency-calls",
    title: "When a caller may be in danger",
    askedAs: ["caller cant breathe"],
    body: 'Say 911.\n\n## What to do\n1. Say 911.\n\n## What to say\n> "Hang up and call 911."'
  }),
  ...Array.from({ length: 12 }, (_, place) =>
    anArticle({
      slug: `filler-${place}`,
      title: `Shelf ${place}`,
      askedAs: [`carton ${place}`],
      body: `## What to do\n1. Carry carton ${place} to its shelf.`
    })
  )
]
const index = buildArticleIndex(base, jargon)
const ask = (question: string, conversation: readonly Turn[] = []): Answer =>
  answerQuestion({ question, conversation, index, articles: articlesOf(base), asOf: "2026-11-21" })

const answered = (answer: Answer): Answered => {
  if (answer.kind !== "answered") throw new Error(`was ${answer.kind}`)
  return answer
}

const permits: Turn = { question: "guest parking permit for the garage", slug: "parking-permits" }

describe("an answer", () => {
  it("is the steps, verbatim, with all that is needed to judge them", () => {
    const answer = answered(ask("visitor needs a parking permit for the garage"))
    expect(answer).toMatchObject({
      slug: "parking-permits",
      title: "Parking permits for patients",
      heading: "What to do",
      sectionKind: "steps",
      owner: "Office manager",
      reviewedOn: "2026-11-01",
      state: "verified",
      isStale: false,
      varies: { state: false, payer: true, site: false },
      sources: [{ name: "Practice policy", url: null }],
      related: [
        { slug: "lost-keys", title: "When a key is lost" },
        { slug: "bike-rack", title: "Bicycles at the door" }
      ],
      script: "Put this permit on your dashboard. It is good until tonight.",
      caution: null
    })
    expect(base.find(({ slug }) => slug === answer.slug)?.body).toContain(answer.passage)
  })

  it("marks the lines that answer, without their list marks", () => {
    const { passage, marks } = answered(ask("log the parking permit plate number"))
    expect(marks.map(({ from, to }) => passage.slice(from, to))).toContain("Write the plate number on a permit.")
  })

  it.each([
    ["how many days does a permit plate stay on the list", "deadlines"],
    ["what do i say when i hand out a parking permit", "script"],
    ["parking permit for the garage, does it depend on the payer", "varies"]
  ])("is the part that was asked for: %s", (question, kind) => {
    expect(answered(ask(question)).sectionKind).toBe(kind)
  })

  it("gives the script in the language of the question", () => {
    expect(answered(ask("¿dónde pongo el permiso, qué multa de estacionamiento hay?")).script).toMatch(/^Ponga este permiso/)
  })

  it("says that an article is stale", () => {
    expect(answered(ask("bike chained to the ramp")).isStale).toBe(true)
  })

  it("is that the manual does not have it, with the nearest", () => {
    const answer = ask("zither humming behind carton gable")
    expect(answer.kind === "not-found" && answer.nearest.length > 0).toBe(true)
    expect(ask("xylophone zeppelin").kind).toBe("not-found")
    expect(ask("").kind).toBe("not-found")
  })

  it("stops at a gate before any search", () => {
    expect(ask("how much ibuprofen should she take")).toMatchObject({ kind: "refused", gate: { kind: "clinical-advice" } })
    expect(ask("caller says he has crushing chest pain and cant breathe")).toMatchObject({
      kind: "emergency",
      answered: { slug: "emergency-calls", script: "Hang up and call 911." }
    })
  })

  it("hands codes and commands over", () => {
    expect(ask("icd code for low back pain")).toMatchObject({ kind: "codes", query: "low back pain", system: "icd10cm" })
    expect(ask("check this superbill")).toEqual({ kind: "command", command: "check-superbill" })
    expect(ask("fill this page")).toEqual({ kind: "command", command: "fill-page" })
  })

  it("keeps to the article of before when only another part is asked for", () => {
    expect(answered(ask("how long?", [permits]))).toMatchObject({ slug: "parking-permits", sectionKind: "deadlines" })
    expect(answered(ask("what do i say to her?", [permits]))).toMatchObject({ slug: "parking-permits", sectionKind: "script" })
    expect(answered(ask("and for Medicaid?", [permits]))).toMatchObject({ slug: "parking-permits", sectionKind: "varies" })
    expect(answered(ask("¿y en español?", [permits]))).toMatchObject({
      slug: "parking-permits",
      script: "Ponga este permiso en el tablero. Vale hasta la noche."
    })
  })

  it("takes another topic for what it is", () => {
    expect(answered(ask("bike chained to the ramp rail", [permits])).slug).toBe("bike-rack")
    expect(ask("and what about the telescope of jupiter?", [permits]).kind).toBe("not-found")
  })

  it("never answers with a retired article, not even in a follow-up", () => {
    const retired = base.map((each) => (each.slug === "parking-permits" ? { ...each, state: "retired" as const } : each))
    const answer = answerQuestion({
      question: "how long?",
      conversation: [permits],
      index: buildArticleIndex(retired, jargon),
      articles: articlesOf(retired),
      asOf: "2026-11-21"
    })
    expect(JSON.stringify(answer)).not.toContain("parking-permits")
  })
})
