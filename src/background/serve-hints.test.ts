import { beforeEach, describe, expect, it } from "vitest"
import { aFakeFrame, fakePage, type FakeBox } from "../../tests/support/fake-page"
import { memorySession } from "../../tests/support/memory-session"
import { builtInHints } from "../autofill/hints/built-in-hints"
import { payers } from "../knowledge/payers/payers"
import type { PageSender } from "../messaging/page-sender"
import { hintBadge } from "./hint-badge"
import type { HintOffice } from "./hint-office"
import { serveHints } from "./serve-hints"

const origin = "https://portal.example"
const npi: FakeBox = { fact: { label: "Provider NPI" }, value: "1234567890" }
const note: FakeBox = { fact: { label: "Comments" }, value: "" }

let isOn: boolean
let isApproved: boolean
let silenced: [string, string | null][]
let frame: ReturnType<typeof aFakeFrame>
let from: PageSender
let shown: string[]
let opened: (string | null)[]
let asked: string[]
let pointed: unknown[]
let store: ReturnType<typeof memorySession>
/** Milliseconds that a reading takes. */
let slow: number

const serveIt = () => {
  const { page, door } = fakePage(`${origin}/a`, [frame])
  // A count that is late belongs to the test that asked for it.
  const badges = shown
  const office: HintOffice = {
    isOn: async () => isOn,
    isApproved: async (site) => isApproved && site === origin,
    approvedOrigins: async () => [origin],
    table: async () => builtInHints.filter(({ id }) => !silenced.some(([other]) => other === id)),
    payers: async () => [...payers],
    silence: async (id, site) => silenced.push([id, site]) > 0,
    articleTitle: async (slug) => `About ${slug}`
  }
  const hints = serveHints({
    desk: {
      door: {
        ...door,
        ask: async (tabId, where, method, args) => {
          asked.push(method)
          if (method === "read" && slow > 0) await new Promise((done) => setTimeout(done, slow))
          return door.ask(tabId, where, method, args)
        }
      },
      siteMaps: { read: async (site) => ({ ok: true, value: { origin: site, corrections: [] } }) },
      inHand: async () => null,
      clock: { now: () => 1, today: () => "2026-03-10", newId: () => "id" }
    },
    door: { enter: async () => true, call: async () => null },
    marks: async (_, { frameId }, method, args) => {
      pointed.push([frameId, method, args])
      return null
    },
    office,
    badge: hintBadge({ show: async (_, text) => void badges.push(text), now: () => 1 }),
    store,
    refresh: async () => undefined,
    openArticle: async (title) => void opened.push(await title)
  })
  return { page, ...hints }
}

const at = (
  hints: ReturnType<typeof serveIt>,
  place: { readingId: string; index: number } | null = null,
  sender: PageSender | undefined = from
) => hints.handlers["hint.at"]({ at: place, isFocused: true }, "page", sender)

beforeEach(() => {
  isOn = isApproved = true
  silenced = []
  shown = []
  opened = []
  asked = []
  pointed = []
  slow = 0
  store = memorySession()
  frame = aFakeFrame([{ ...npi }, { ...note }], { origin, inHand: 0 })
  from = { tabId: 1, windowId: 1, frameId: 0, documentId: "doc-0", origin }
})

describe("who is answered", () => {
  it("nobody but a script on an approved site, while hints are on", async () => {
    const hints = serveIt()
    isOn = false
    expect(await at(hints)).toMatchObject({ ok: false, problem: { code: "no-permission" } })
    isOn = true
    isApproved = false
    expect(await at(hints)).toMatchObject({ ok: false, problem: { code: "no-permission" } })
    isApproved = true
    expect(await at(hints, null, { ...from, origin: "https://evil.example" })).toMatchObject({
      ok: false,
      problem: { code: "no-permission" }
    })
    expect(await hints.handlers["hint.changed"]({}, "popup")).toMatchObject({ ok: false, problem: { code: "bad-request" } })
    expect(asked).toEqual([])
    await hints.handlers["hint.article"]({ slug: "a" }, "page", { ...from, origin: "https://evil.example" })
    expect(opened).toEqual([null])
  })

  it("a frame that shows another site than the sender's gets no reading", async () => {
    frame.origin = "https://other.example"
    expect(await at(serveIt())).toEqual({ ok: true, value: { isBox: true, place: null, hints: [] } })
  })
})

describe("the box in hand", () => {
  it("is said to be wrong without a word of what stands in it", async () => {
    const answer = await at(serveIt())
    expect(answer).toMatchObject({ ok: true, value: { isBox: true, hints: [{ id: "npi-check-digit", tone: "look" }] } })
    expect(JSON.stringify(answer)).not.toContain("1234567890")
  })

  it("is known by its place, without another reading, until the worker slept or the page changed", async () => {
    const hints = serveIt()
    const first = await at(hints)
    const place = first.ok ? first.value.place : null
    await expect.poll(() => shown).toEqual(["1"])
    const reads = asked.filter((method) => method === "read").length
    await at(hints, place)
    expect(asked.filter((method) => method === "read")).toHaveLength(reads)
    await at(hints, { readingId: "an older one", index: 0 })
    expect(asked.filter((method) => method === "read")).toHaveLength(reads + 1)
    expect(await at(serveIt(), place)).toMatchObject({ ok: true, value: { hints: [{ id: "npi-check-digit" }] } })
  })

  it("that is none, or means nothing that is known, is told as such", async () => {
    frame.inHand = undefined
    expect(await at(serveIt())).toMatchObject({ ok: true, value: { isBox: false, hints: [] } })
    frame.inHand = 1
    expect(await at(serveIt())).toMatchObject({ ok: true, value: { isBox: false, hints: [] } })
  })

  it("drawn after a reading began that others asked for, is read again", async () => {
    Object.defineProperty(frame, "inHand", { get: () => (asked.filter((method) => method === "read").length < 2 ? undefined : 0) })
    const hints = serveIt()
    slow = 20
    const begun = hints.handlers["hint.at"]({ at: null, isFocused: false }, "page", from)
    await expect.poll(() => asked, { interval: 1 }).toContain("read")
    expect(await at(hints)).toMatchObject({ ok: true, value: { isBox: true, hints: [{ id: "npi-check-digit" }] } })
    await begun
  })

  it("survives a frame that answers nonsense", async () => {
    frame.spoil = { read: { readingId: 3 } }
    expect(await at(serveIt())).toMatchObject({ ok: true, value: { hints: [] } })
    frame.spoil = { readValues: "nonsense" }
    expect(await at(serveIt())).toMatchObject({ ok: true, value: { hints: [] } })
  })
})

describe("after a fill or its undoing", () => {
  it("counts anew once it was taken back, and reads no page while hints are off", async () => {
    const hints = serveIt()
    await hints.filled(1, "")
    await expect.poll(() => shown).toEqual(["", "1"])
    isOn = false
    asked = []
    await hints.filled(1, "")
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(asked).toEqual([])
  })

  it("neither fails nor waits where the session cannot be written or the page does not answer", async () => {
    const hints = serveIt()
    store.write = () => Promise.reject(new Error("full"))
    await hints.filled(1, "14")
    await hints.filled(1, "")
    expect(shown.slice(0, 2)).toEqual(["14", ""])
    isOn = true
    store.write = () => new Promise(() => undefined)
    await hints.filled(1, "3")
  })
})

describe("silence, and the list", () => {
  it("once: until the page is loaded anew; for the site or everywhere: the office's list", async () => {
    const hints = serveIt()
    await hints.handlers["hint.silence"]({ id: "npi-check-digit", scope: "once" }, "page", from)
    expect(await at(hints)).toMatchObject({ ok: true, value: { hints: [] } })
    await hints.handlers["hint.at"]({ at: null, isFocused: false }, "page", from)
    expect(await at(hints)).toMatchObject({ ok: true, value: { hints: [{ id: "npi-check-digit" }] } })
    await hints.handlers["hint.silence"]({ id: "npi-check-digit", scope: "site" }, "page", from)
    await hints.handlers["hint.silence"]({ id: "zip-shape", scope: "always" }, "page", from)
    expect(silenced).toEqual([
      ["npi-check-digit", origin],
      ["zip-shape", null]
    ])
  })

  it("lists every box of an approved page, and says why there is none", async () => {
    const hints = serveIt()
    const list = () => hints.handlers["hint.list"]({ tabId: 1, isAnew: true }, "sidepanel")
    expect(await list()).toMatchObject({
      ok: true,
      value: { state: "ready", boxes: [{ label: "Provider NPI", hints: [{ tone: "look" }] }] }
    })
    isApproved = false
    expect(await list()).toMatchObject({ ok: true, value: { state: "not-approved", origin } })
    isOn = false
    expect(await list()).toMatchObject({ ok: true, value: { state: "off" } })
    expect(await hints.handlers["hint.list"]({ tabId: 9, isAnew: true }, "sidepanel")).toMatchObject({
      ok: false,
      problem: { code: "not-found" }
    })
  })

  it("shows a box by the reading that listed it, and reads nothing anew for it", async () => {
    const hints = serveIt()
    const list = await hints.handlers["hint.list"]({ tabId: 1, isAnew: true }, "sidepanel")
    const box = list.ok ? list.value.boxes[0]! : null
    expect(box?.place.readingId).toBeTruthy()
    await hints.handlers["hint.list"]({ tabId: 1, isAnew: true }, "sidepanel")
    asked = []
    const go = () => hints.handlers["hint.point"]({ tabId: 1, frameId: box!.frameId, place: box!.place }, "sidepanel")
    await go()
    expect(pointed).toEqual([[0, "point", [box!.place.readingId, box!.place.index]]])
    expect(asked).not.toContain("read")
    isApproved = false
    expect(await go()).toEqual({ ok: true, value: { isFound: false } })
    expect(pointed).toHaveLength(1)
  })
})
