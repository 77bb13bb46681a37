import { describe, expect, it } from "vitest"
import { askBuiltInModel, hasBuiltInModel } from "./built-in-model"

const aModel = (state: string, reply: () => Promise<string> = async () => "Yes.") => {
  const calls: string[] = []
  return {
    calls,
    availability: async () => (calls.push("availability"), state),
    create: async () => (
      calls.push("create"),
      { prompt: async () => (calls.push("prompt"), reply()), destroy: () => void calls.push("destroy") }
    )
  }
}
const asked = () => ({ system: "s", prompt: "p", signal: new AbortController().signal })

describe("the browser's own model", () => {
  it("counts only when it is on the machine: anything else would be fetched", async () => {
    expect(await hasBuiltInModel(null)).toBe(false)
    expect(await hasBuiltInModel(aModel("available"))).toBe(true)
    for (const state of ["unavailable", "downloadable", "downloading"]) {
      const model = aModel(state)
      expect(await hasBuiltInModel(model)).toBe(false)
      await expect(askBuiltInModel(asked(), model)).rejects.toThrow("no model")
      expect(model.calls).not.toContain("create")
    }
  })

  it("is not there in a browser that does not understand the question", async () => {
    const model = { ...aModel("available"), availability: () => Promise.reject(new TypeError("languages")) }
    expect(await hasBuiltInModel(model)).toBe(false)
  })

  it("is asked once, in a session that is ended even when it fails", async () => {
    const model = aModel("available", () => Promise.reject(new Error("busy")))
    await expect(askBuiltInModel(asked(), model)).rejects.toThrow("busy")
    expect(model.calls.slice(-3)).toEqual(["create", "prompt", "destroy"])
    expect(await askBuiltInModel(asked(), aModel("available"))).toBe("Yes.")
  })
})
