import { describe, expect, it } from "vitest"
import type { Passage } from "./answer-composer"
import { checkedComposer, type SentenceModel } from "./checked-composer"

const passage: Passage = {
  slug: "permits",
  title: "Parking permits",
  heading: "Deadlines and figures",
  text: "- **30 days**: a plate stays on the list.\n- **2 permits**: the most for one family.\n- Never park at the ramp.\n- Write code E11.9 or form CMS-R-131 on the slip.\n- A fine of $1,200 after sixty hours."
}

const by = async (...sentences: string[]): Promise<string> =>
  (await checkedComposer(() => Promise.resolve(sentences)).compose("how long", [passage])).by

describe("sentences of a model", () => {
  it.each([
    ["a sentence of the passage", "A plate stays on the list for 30 days."],
    ["a number in words", "A plate stays on the list thirty days."],
    ["a form of the word", "Plates stay on the list 30 days."],
    ["a prohibition kept", "Never park at the ramp."],
    ["a code kept", "Write E11.9 on the slip."],
    ["a sum without its comma", "The fine: $1200 after 60 hours."]
  ])("are taken: %s", async (_, sentence) => {
    expect(await by(sentence)).toBe("model")
  })

  it.each([
    ["another number", "A plate stays on the list for 60 days."],
    ["a number of another line", "A plate stays on the list for 2 days."],
    ["another unit", "A plate stays on the list for 30 hours."],
    ["another code", "Write E11.8 on the slip."],
    ["another form", "Write form CMS-R-193 on the slip."],
    ["a word from nowhere", "A plate stays on the police list for 30 days."],
    ["a prohibition lost", "Park at the ramp."],
    ["a prohibition made up", "A plate never stays on the list 30 days."],
    ["no content", "It is what it is."],
    ["an empty sentence", ""]
  ])("fall back to the passage: %s", async (_, sentence) => {
    expect(await by(sentence)).toBe("extract")
  })

  it("fall back as a whole when one of them does not stand there", async () => {
    expect(await by("Never park at the ramp.", "Call the mayor.")).toBe("extract")
  })

  it("fall back when there are none, and when the model fails", async () => {
    expect(await by()).toBe("extract")
    const failing: SentenceModel = () => Promise.reject(new Error("no model"))
    expect(await checkedComposer(failing).compose("how long", [passage])).toEqual({ by: "extract", passage })
  })

  it("are asked for with the question and the passages alone", async () => {
    const seen: unknown[] = []
    await checkedComposer((...given) => (seen.push(...given), Promise.resolve([]))).compose("how long", [passage])
    expect(seen).toEqual(["how long", [passage]])
  })
})
