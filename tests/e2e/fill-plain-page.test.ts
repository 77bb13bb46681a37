import type { Page } from "@playwright/test"
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest"
import { serveFolder } from "../../scripts/setup/serve-folder.mjs"
import { root } from "../../scripts/setup/run.mjs"
import type { Outcome } from "../../src/messaging/outcome"
import type { Preview } from "../../src/messaging/page-views"
import { launchExtension, type LaunchedExtension } from "../support/launch-extension"

const carla = {
  "patient.name.first": "Carla",
  "patient.name.last": "Whitcomb",
  "patient.birthDate": "03/04/1985",
  "patient.sex": "Female",
  "patient.phone.home": "(212) 555-0147",
  "patient.email": "carla@mail.example",
  "patient.language": "Spanish",
  "coverage.primary.memberId": "BFH44120907"
}

let server: Awaited<ReturnType<typeof serveFolder>>
let extension: LaunchedExtension
let popup: Page
const opened: Page[] = []

const valueOf = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(`${outcome.problem.code}: ${outcome.problem.message}`)
  return outcome.value
}

/** Opens a page, presses the toolbar button on it, and gives its tab's number. */
const serve = async (path: string, host = "127.0.0.1") => {
  const page = await extension.open(`${server.origin.replace("127.0.0.1", host)}/plain/${path}`)
  opened.push(page)
  return { page, tabId: await extension.pressToolbarButton(page) }
}
const look = async (tabId: number) => valueOf(await extension.ask(popup, "page.look", { tabId }))
const fill = (tabId: number, { previewId, rows }: Preview, isWanted = (row: Preview["rows"][number]) => row.isTicked) =>
  extension.ask(popup, "page.fill", { tabId, previewId, ticked: rows.filter(isWanted).map((row) => row.ref) })
const inBox = (page: Page, id: string) => page.locator(`#${id}`).inputValue()

beforeAll(async () => {
  server = await serveFolder(`${root}tests/pages`)
  extension = await launchExtension()
  popup = await extension.openPopup()
  valueOf(await extension.ask(popup, "patient.start", { draft: carla }))
})
afterEach(async () => {
  for (const page of opened.splice(0)) await page.close()
})
afterAll(async () => {
  await server?.close()
  await extension?.close()
})

describe("a plain registration page", () => {
  it("is looked at, filled, verified, filled on, and undone", async () => {
    const { page, tabId } = await serve("registration.html")
    const before = await page.content()
    expect(valueOf(await extension.ask(popup, "page.status", { tabId }))).toEqual({
      origin: server.origin,
      title: "New patient",
      isReadable: true,
      isApproved: false,
      canUndo: false
    })

    const preview = await look(tabId)
    expect(await page.content()).toBe(before)
    expect(preview.rows.map(({ label, key, now, would, isTicked }) => [label, key, now, would, isTicked])).toEqual([
      ["First name", "patient.name.first", "", "Carla", true],
      ["Last name", "patient.name.last", "", "Whitcomb", true],
      ["Date of birth (MM/DD/YYYY)", "patient.birthDate", "", "03/04/1985", true],
      ["Sex", "patient.sex", "", "Female", true],
      ["Home phone", "patient.phone.home", "", expect.stringMatching(/212.*555.*0147/), true],
      ["Email", "patient.email", "old@mail.example", "carla@mail.example", false]
    ])
    expect(preview.refused.map(({ label, reason }) => [label, reason])).toEqual(
      expect.arrayContaining([
        ["Comments", "not-ours"],
        ["Password", "box-protected"],
        ["Last name", "box-hidden"]
      ])
    )
    expect(preview).toMatchObject({ contradictions: [], framesRead: 1, framesLeftOut: [], isTruncated: false })

    const report = valueOf(await fill(tabId, preview))
    expect(report.rows.map(({ key, status }) => [key, status])).toEqual([
      ["patient.name.first", "filled"],
      ["patient.name.last", "filled"],
      ["patient.birthDate", "filled"],
      ["patient.sex", "filled"],
      ["patient.phone.home", "filled"]
    ])
    expect([await inBox(page, "f1"), await inBox(page, "f3"), await inBox(page, "f4")]).toEqual(["Carla", "03/04/1985", "1"])
    expect(await inBox(page, "f6")).toBe("old@mail.example")
    expect(await inBox(page, "f10")).toBe("")
    expect(await page.evaluate(() => (window as unknown as { seen: unknown }).seen)).toEqual({ submits: 0, clicks: 0 })

    // The answer to one box brought another: it comes as a preview of its own.
    expect(report.next?.rows.map(({ key }) => key)).toEqual(["patient.language"])
    valueOf(await fill(tabId, report.next!))
    expect(await inBox(page, "f11")).toBe("Spanish")

    expect(valueOf(await extension.ask(popup, "page.undo", { tabId }))).toEqual({ restored: 1, notRestored: [] })
    expect(valueOf(await extension.ask(popup, "page.undo", { tabId }))).toEqual({ restored: 5, notRestored: [] })
    for (const id of ["f1", "f2", "f3", "f4", "f5", "f11"]) expect(await inBox(page, id)).toBe("")
    expect(valueOf(await extension.ask(popup, "page.status", { tabId })).canUndo).toBe(false)
  })

  it("overwrites what the clerk ticked, and nothing that was typed after the preview", async () => {
    const { page, tabId } = await serve("registration.html")
    const preview = await look(tabId)
    await page.fill("#f5", "(212) 555-0199")
    const report = valueOf(await fill(tabId, preview, ({ key }) => /email|phone/.test(key)))
    expect(report.rows.map(({ key, status }) => [key, status])).toEqual([
      ["patient.phone.home", "failed"],
      ["patient.email", "filled"]
    ])
    expect([await inBox(page, "f5"), await inBox(page, "f6")]).toEqual(["(212) 555-0199", "carla@mail.example"])
  })

  it("refuses a preview of a page that was loaded anew", async () => {
    const { page, tabId } = await serve("registration.html")
    const preview = await look(tabId)
    await page.reload()
    expect(await fill(tabId, preview)).toMatchObject({ ok: false, problem: { code: "page-changed" } })
    expect(await inBox(page, "f1")).toBe("")
  })

  it("learns what a box means, across a reload", async () => {
    const { page, tabId } = await serve("registration.html")
    const preview = await look(tabId)
    const comments = preview.refused.find(({ label }) => label === "Comments")!
    const taught = valueOf(
      await extension.ask(popup, "page.correct", {
        tabId,
        previewId: preview.previewId,
        ref: comments.ref,
        key: "coverage.primary.memberId"
      })
    )
    expect(taught.rows.find(({ label }) => label === "Comments")).toMatchObject({ would: "BFH44120907", isCorrected: true })
    await page.reload()
    await page.evaluate(() => (document.querySelector("#f7")!.id = "renamed"))
    expect((await look(tabId)).rows.find(({ label }) => label === "Comments")).toMatchObject({ key: "coverage.primary.memberId" })
  })
})

describe("what stops or is left out", () => {
  it("somebody else's chart stops the fill, with both shown", async () => {
    const { page, tabId } = await serve("wrong-chart.html")
    const preview = await look(tabId)
    expect(preview.contradictions).toEqual([
      { what: "name", onPage: "ROE, Richard", inHand: "Carla Whitcomb", where: expect.any(String) },
      { what: "birthDate", onPage: "01/02/1950", inHand: "03/04/1985", where: expect.any(String) }
    ])
    const stopped = await fill(tabId, preview)
    expect(stopped).toMatchObject({ ok: false, problem: { code: "identity-mismatch", fields: ["name", "birthDate"] } })
    expect(JSON.stringify(stopped)).not.toMatch(/roe|whitcomb|1950|1985/i)
    expect([await inBox(page, "a"), await inBox(page, "b")]).toEqual(["", ""])
  })

  it("another patient's chart opened after the preview stops it too", async () => {
    const { page, tabId } = await serve("registration.html")
    const preview = await look(tabId)
    await page.evaluate(() => document.body.insertAdjacentHTML("afterbegin", "<h2>Patient: ROE, Richard</h2>"))
    expect(await fill(tabId, preview)).toMatchObject({ ok: false, problem: { code: "identity-mismatch" } })
    expect(await inBox(page, "f1")).toBe("")
  })

  it("a frame of another origin takes no part and is named", async () => {
    const { page, tabId } = await serve("framed.html")
    const other = page.frames().find((frame) => frame.url().includes("insurance"))!
    const preview = await look(tabId)
    expect(preview).toMatchObject({ framesRead: 2, framesLeftOut: [server.origin.replace("127.0.0.1", "localhost")] })
    const report = valueOf(await fill(tabId, preview))
    expect(report.rows.filter(({ status }) => status === "filled").length).toBeGreaterThanOrEqual(5)
    expect(await page.frame("own")!.locator("#f1").inputValue()).toBe("Carla")
    expect([await other.locator("#m").inputValue(), await other.locator("#l").inputValue()]).toEqual(["", ""])
    expect(await other.evaluate(() => Object.hasOwn(globalThis, "deskhandPage"))).toBe(false)
  })

  it("a page that nobody pressed the button on is not served", async () => {
    const page = await extension.open(`${server.origin}/plain/registration.html`)
    opened.push(page)
    await page.bringToFront()
    const tabId = await extension.worker.evaluate(async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]!.id!)
    expect(await extension.ask(popup, "page.look", { tabId })).toMatchObject({ ok: false, problem: { code: "no-permission" } })
    const other = await extension.open("about:blank")
    opened.push(other)
    expect(await extension.ask(popup, "page.look", { tabId: 999_999 })).toMatchObject({ ok: false, problem: { code: "not-found" } })
  })
})

describe("the patient goes", () => {
  it("from memory at the button, with previews and fills", async () => {
    const { page, tabId } = await serve("registration.html")
    const preview = await look(tabId)
    valueOf(await extension.ask(popup, "patient.eraseAll", {}))
    expect(await fill(tabId, preview)).toMatchObject({ ok: false, problem: { code: "no-patient" } })
    const kept = await extension.worker.evaluate(async () =>
      JSON.stringify([await chrome.storage.session.get(null), await chrome.storage.local.get(null)])
    )
    expect(kept).not.toMatch(/carla|whitcomb/i)
    expect(JSON.parse(kept)[0]).toEqual({ patientSession: { patients: [], inHandId: null, wasErased: "button" } })
    expect(await inBox(page, "f1")).toBe("")
  })

  it("when the screen locks", async () => {
    valueOf(await extension.ask(popup, "patient.start", { draft: carla }))
    await extension.worker.evaluate(() => (chrome.idle.onStateChanged as unknown as { dispatch(state: string): void }).dispatch("locked"))
    await expect
      .poll(async () => valueOf(await extension.ask(popup, "patient.list", {})))
      .toMatchObject({ patients: [], wasErased: "lock" })
  })
})

describe("an approved site", () => {
  it("is served without the toolbar button, and its frames take part in other pages", async () => {
    const approved = await launchExtension({ approve: [server.origin, server.origin.replace("127.0.0.1", "localhost")] })
    try {
      const desk = await approved.openPopup()
      valueOf(await approved.ask(desk, "patient.start", { draft: carla }))
      const page = await approved.open(`${server.origin}/plain/framed.html`)
      const tabId = await approved.worker.evaluate(async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]!.id!)
      expect(valueOf(await approved.ask(desk, "page.status", { tabId }))).toMatchObject({ isReadable: true, isApproved: true })
      const preview = valueOf(await approved.ask(desk, "page.look", { tabId }))
      expect(preview).toMatchObject({ framesRead: 3, framesLeftOut: [] })
      const ticked = preview.rows.filter((row) => row.isTicked).map((row) => row.ref)
      valueOf(await approved.ask(desk, "page.fill", { tabId, previewId: preview.previewId, ticked }))
      expect(await page.frame("own")!.locator("#f2").inputValue()).toBe("Whitcomb")
      expect(await page.frame("other")!.locator("#m").inputValue()).toBe("BFH44120907")
    } finally {
      await approved.close()
    }
  })
})

it("after all of it nothing of the patient is in the site maps", async () => {
  const stores = await extension.worker.evaluate(async () => {
    const open = indexedDB.open("deskhand")
    const db = await new Promise<IDBDatabase>(
      (done, failed) => ((open.onsuccess = () => done(open.result)), (open.onerror = () => failed(open.error)))
    )
    const all = await Promise.all(
      [...db.objectStoreNames].map(
        (name) =>
          new Promise(
            (done) =>
              (db.transaction(name).objectStore(name).getAll().onsuccess = (event) =>
                done([name, JSON.stringify((event.target as IDBRequest).result)]))
          )
      )
    )
    db.close()
    return Object.fromEntries(all as [string, string][])
  })
  expect(stores["siteMaps"]).toContain("coverage.primary.memberId")
  // What ships (articles) has numbers of its own; a name or a member ID of the patient stands nowhere.
  for (const [name, rows] of Object.entries(stores)) {
    expect([name, rows.match(/whitcomb|BFH44120907/i)]).toEqual([name, null])
    if (/^(site|setting)/.test(name)) expect([name, rows.match(/carla|1985|555/i)]).toEqual([name, null])
  }
})
