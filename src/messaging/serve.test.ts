import { describe, expect, it, vi } from "vitest"
import { contract } from "./contract"
import { fail, succeed } from "./outcome"
import { send } from "./send"
import { answerMessage, type Handlers } from "./serve"

const own = { id: "deskhandid", origin: "chrome-extension://deskhandid" }
const popup = { id: own.id, url: `${own.origin}/popup.html` }
const options = { id: own.id, url: `${own.origin}/options.html` }
const empty = { patients: [], inHandId: null, wasErased: "no" as const }
const unasked = async () => fail("unexpected", "not asked in this test")

const handlersWith = (some: Partial<Handlers>): Handlers =>
  ({ ...Object.fromEntries(Object.keys(contract).map((name) => [name, unasked])), ...some }) as Handlers

/** A wire without a browser: what goes through is what JSON carries. */
const wire =
  (some: Partial<Handlers>, sender: object = popup) =>
  async (message: unknown) =>
    JSON.parse(JSON.stringify(await answerMessage(handlersWith(some), JSON.parse(JSON.stringify(message)), sender, own)))

describe("a message and its answer", () => {
  it("reaches its handler and comes back checked", async () => {
    const answer = await send("patient.list", {}, wire({ "patient.list": async () => succeed(empty) }))
    expect(answer).toEqual({ ok: true, value: empty })
  })

  it("tells the handler who asked", async () => {
    let asked = ""
    await send("patient.list", {}, wire({ "patient.list": async (_, caller) => ((asked = caller), succeed(empty)) }, options))
    expect(asked).toBe("options")
  })

  it("refuses a screen that the contract does not name", async () => {
    const answer = await send("patient.start", { draft: {} }, wire({ "patient.start": async () => succeed(empty) }, options))
    expect(answer).toMatchObject({ ok: false, problem: { code: "bad-request" } })
  })

  it("refuses a script in a page for everything but its hints, and tells their handler where it speaks from", async () => {
    const page = { id: own.id, url: "https://portal.example/a", origin: "https://portal.example", frameId: 2, tab: { id: 5, windowId: 1 } }
    const reached: string[] = []
    const all = Object.keys(contract) as (keyof typeof contract)[]
    const handlers = Object.fromEntries(
      all.map((name) => [
        name,
        async (_: unknown, __: string, from?: { origin: string; frameId: number }) => (
          reached.push(`${name} ${from?.origin} ${from?.frameId}`),
          unasked()
        )
      ])
    )
    const params: Record<string, object> = {
      "hint.at": { at: null, isFocused: true },
      "hint.silence": { id: "member-id-shape", scope: "site" },
      "hint.article": { slug: "prior-authorization" },
      "hint.all": { isShown: true }
    }
    for (const name of all) {
      const answer = await wire(handlers, page)({ name, params: params[name] ?? {} })
      if (!contract[name].from.some((caller: string) => caller === "page"))
        expect(answer).toEqual({ ok: false, problem: { code: "bad-request", message: "This window may not ask for that." } })
    }
    expect(reached).toEqual(
      ["hint.at", "hint.changed", "hint.silence", "hint.article", "hint.all"].map((name) => `${name} https://portal.example 2`)
    )
  })

  it("refuses strangers before it reads the message", async () => {
    const stranger = { id: "another", url: "https://ehr.example/", tab: { id: 1 }, frameId: 0 }
    const answer = await send("patient.list", {}, wire({ "patient.list": async () => succeed(empty) }, stranger))
    expect(answer).toMatchObject({ ok: false, problem: { code: "bad-request" } })
  })

  it("refuses names that only look like messages", async () => {
    for (const name of ["toString", "__proto__", "patient.nothing"]) {
      expect(await answerMessage(handlersWith({}), { name, params: {} }, popup, own)).toMatchObject({
        ok: false,
        problem: { code: "bad-request" }
      })
    }
    expect(await answerMessage(handlersWith({}), null, popup, own)).toMatchObject({ ok: false })
    expect(await answerMessage(handlersWith({}), { name: "patient.list", params: {}, caller: "popup" }, popup, own)).toMatchObject({
      ok: false
    })
  })
})

describe("what goes wrong", () => {
  it("names the field and never what stands in it, going out", async () => {
    const post = vi.fn()
    const answer = await send("patient.saveDraft", { id: "a", draft: { "patient.name.last": "Quigley".repeat(100) } }, post)
    expect(answer).toMatchObject({ ok: false, problem: { code: "bad-request", fields: ["draft.patient.name.last"] } })
    expect(JSON.stringify(answer)).not.toContain("Quigley")
    expect(post).not.toHaveBeenCalled()
  })

  it("names the field and never what stands in it, coming in", async () => {
    const message = { name: "patient.hold", params: { id: { secret: "Quigley" } } }
    const answer = await answerMessage(handlersWith({}), message, popup, own)
    expect(answer).toMatchObject({ ok: false, problem: { code: "bad-request", fields: ["id"] } })
    expect(JSON.stringify(answer)).not.toContain("Quigley")
  })

  it("turns a handler that throws into a problem without its words", async () => {
    const crash = async () => {
      throw new TypeError("cannot parse Quigley")
    }
    const answer = await send("patient.list", {}, wire({ "patient.list": crash }))
    expect(answer).toMatchObject({ ok: false, problem: { code: "unexpected" } })
    expect(JSON.stringify(answer)).not.toContain("Quigley")
    expect(JSON.stringify(answer)).toContain("patient.list, TypeError")
  })

  it("does not pass on a result that breaks the contract", async () => {
    const broken = async () => succeed({ patients: "Quigley" } as never)
    const answer = await send("patient.list", {}, wire({ "patient.list": broken }))
    expect(answer).toMatchObject({ ok: false, problem: { code: "unexpected" } })
    expect(JSON.stringify(answer)).not.toContain("Quigley")
  })

  it("makes a dead worker, a silent one and a garbled answer problems", async () => {
    const dead = async () => Promise.reject(new Error("Could not establish connection. Receiving end does not exist."))
    const answers = [
      await send("patient.list", {}, dead),
      await send("patient.list", {}, async () => undefined),
      await send("patient.list", {}, async () => ({ ok: true, value: { patients: 3 } })),
      await send("patient.list", {}, async () => "nonsense")
    ]
    for (const answer of answers) expect(answer).toMatchObject({ ok: false, problem: { code: "unexpected" } })
  })

  it("passes a handler's own problem through", async () => {
    const answer = await send("page.look", { tabId: 3 }, wire({ "page.look": async () => fail("no-patient", "Nobody is in hand.") }))
    expect(answer).toEqual({ ok: false, problem: { code: "no-patient", message: "Nobody is in hand." } })
  })
})
