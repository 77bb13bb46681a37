import { describe, expect, it } from "vitest"
import { readPageSender } from "./page-sender"
import { readCaller } from "./read-caller"

const own = { id: "deskhandid", origin: "chrome-extension://deskhandid" }
const from = (url: string, more: object = {}) => ({ id: own.id, url, origin: own.origin, ...more })

describe("readCaller", () => {
  it("knows the three screens by path, whatever their query", () => {
    expect(readCaller(from(`${own.origin}/popup.html`), own)).toBe("popup")
    expect(readCaller(from(`${own.origin}/sidepanel.html?tab=3#fill`), own)).toBe("sidepanel")
    expect(readCaller(from(`${own.origin}/options.html`, { tab: { id: 4, url: `${own.origin}/options.html` }, frameId: 0 }), own)).toBe(
      "options"
    )
  })

  it("refuses whoever is not one of them", () => {
    expect(readCaller(from(`${own.origin}/popup.html`, { id: "another" }), own)).toBeNull()
    expect(readCaller(from("https://ehr.example/popup.html", { origin: "https://ehr.example", frameId: 0 }), own)).toBeNull()
    expect(readCaller(from(`${own.origin}/popup.html`, { origin: "https://ehr.example" }), own)).toBeNull()
    expect(readCaller(from(`${own.origin}.evil.example/popup.html`), own)).toBeNull()
    expect(readCaller(from(`${own.origin}/constructor`), own)).toBeNull()
    expect(readCaller(from(`${own.origin}/x/popup.html`), own)).toBeNull()
    expect(readCaller({ id: own.id }, own)).toBeNull()
    expect(readCaller({}, own)).toBeNull()
  })

  it("refuses a screen of ours that a page put into a frame", () => {
    expect(readCaller(from(`${own.origin}/popup.html`, { frameId: 7, tab: { id: 1, url: "https://evil.example/" } }), own)).toBeNull()
    expect(readCaller(from(`${own.origin}/popup.html`, { frameId: 0, tab: { id: 1, url: "https://evil.example/" } }), own)).toBeNull()
  })

  it("knows our script in a web page, and where it speaks from, by the browser's word", () => {
    const sender = from("https://ehr.example/chart?id=1", {
      origin: "https://ehr.example",
      frameId: 3,
      documentId: "D",
      tab: { id: 7, windowId: 2 }
    })
    expect(readCaller(sender, own)).toBe("page")
    expect(readPageSender(sender, own)).toEqual({ tabId: 7, windowId: 2, frameId: 3, documentId: "D", origin: "https://ehr.example" })
    expect(readPageSender({ ...sender, documentId: undefined }, own)?.documentId).toBeNull()
  })

  it("takes for nobody a page without a tab or a frame, of another origin than its address, or of another extension", () => {
    const sender = from("https://ehr.example/", { origin: "https://ehr.example", frameId: 0, tab: { id: 7 } })
    for (const wrong of [
      { id: "another" },
      { tab: undefined },
      { tab: {} },
      { frameId: undefined },
      { origin: "null" },
      { url: "file:///a.html" }
    ])
      expect(readCaller({ ...sender, ...wrong }, own)).toBeNull()
  })
})
