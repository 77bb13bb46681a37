import { describe, expect, it } from "vitest"
import type { Passage } from "../../knowledge/answers/answer-composer"
import { builtInComposer, sentencesOf, type AskModel } from "./built-in-composer"

const passage: Passage = {
  slug: "lost-keys",
  title: "When a key is lost",
  heading: "What to do",
  text: "1. Look where it hangs.\n2. Tell the office manager within 24 hours.\n3. Have the lock changed."
}
const compose = (model: AskModel, patienceMs?: number) => builtInComposer(model, patienceMs).compose("a key is gone", [passage])

describe("the browser's own model as a composer", () => {
  it("is shown where every sentence stands in the passage", async () => {
    expect(await compose(async () => "- Tell the office manager within 24 hours. Have the lock changed.")).toMatchObject({
      by: "model",
      sentences: ["Tell the office manager within 24 hours.", "Have the lock changed."]
    })
  })

  it.each([
    ["another figure", "Tell the office manager within 48 hours."],
    ["one sentence of its own among sound ones", "Have the lock changed. Then call the police."],
    ["the opposite", "Do not tell the office manager within 24 hours."],
    ["nothing", "  "]
  ])("gives the passage itself for %s", async (_name, text) => {
    expect(await compose(async () => text)).toEqual({ by: "extract", passage })
  })

  it("gives the passage itself when the model fails or takes too long", async () => {
    expect(await compose(() => Promise.reject(new Error("busy")))).toEqual({ by: "extract", passage })
    const never: AskModel = ({ signal }) =>
      new Promise((_, reject) => signal.addEventListener("abort", () => reject(new Error("too long")), { once: true }))
    expect(await compose(never, 20)).toEqual({ by: "extract", passage })
  })

  it("gives the model the passages and the question, and nothing else", async () => {
    const seen: string[] = []
    await compose(async ({ prompt }) => (seen.push(prompt), ""))
    expect(seen).toEqual([`## When a key is lost: What to do\n${passage.text}\n\n## Question\na key is gone`])
  })
})

it("reads lists and paragraphs as sentences", () => {
  expect(sentencesOf("1. Take it.\n2. **Give** it back. ¿Y luego?\n")).toEqual(["Take it.", "Give it back.", "¿Y luego?"])
})
