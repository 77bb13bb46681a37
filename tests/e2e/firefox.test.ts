import type { Page } from "puppeteer-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { findBrowser } from "../../scripts/setup/find-browser.mjs"
import { root } from "../../scripts/setup/run.mjs"
import { serveFolder } from "../../scripts/setup/serve-folder.mjs"
import type { MessageName, Params, Result } from "../../src/messaging/contract"
import type { Outcome } from "../../src/messaging/outcome"
import { launchFirefox, type LaunchedFirefox } from "../support/launch-firefox"

const executablePath = findBrowser("firefox")

const maribel = {
  "patient.name.first": "Maribel",
  "patient.name.last": "Quintanar",
  "patient.birthDate": "03/14/1987",
  "patient.sex": "Female",
  "patient.address.line1": "418 Larch Street",
  "patient.address.city": "Portland",
  "patient.address.state": "OR",
  "patient.address.zip": "97205",
  "patient.phone.home": "(503) 555-0119",
  "patient.email": "maribel@mail.example",
  "coverage.primary.memberId": "CHP884201973"
}

describe.skipIf(executablePath === null)("the production build in Firefox (skipped where there is none)", () => {
  let server: Awaited<ReturnType<typeof serveFolder>>
  let firefox: LaunchedFirefox
  let popup: Page

  const ask = async <N extends MessageName>(name: N, params: Params<N>): Promise<Result<N>> => {
    const outcome = (await popup.evaluate((message) => chrome.runtime.sendMessage(message), { name, params })) as Outcome<Result<N>>
    if (!outcome.ok) throw new Error(`${outcome.problem.code}: ${outcome.problem.message}`)
    return outcome.value
  }
  const value = (page: Page, name: string) => page.$eval(`[name="${name}"]`, (box) => (box as HTMLInputElement).value)

  beforeAll(async () => {
    server = await serveFolder(`${root}tests/pages/clinic`)
    firefox = await launchFirefox(executablePath ?? "")
    popup = await firefox.openScreen("popup.html")
  })
  afterAll(async () => {
    await firefox?.close()
    await server?.close()
  })

  it("opens the popup, which says that nobody is in hand", async () => {
    await popup.waitForFunction(() => document.body.innerText.includes("No patient in hand"))
  })

  it("does not touch a page that nobody asked it to read", async () => {
    const page = await firefox.open(`${server.origin}/registration.html`)
    await ask("patient.start", { draft: maribel })
    const tabs = await popup.evaluate(() => chrome.tabs.query({}))
    const refused = await Promise.all(
      tabs.map((tab) =>
        popup.evaluate((message) => chrome.runtime.sendMessage(message), { name: "page.look", params: { tabId: tab.id ?? -1 } })
      )
    )
    expect(refused.filter((outcome) => outcome.ok)).toEqual([])
    await page.close()
  })

  it("fills the clinic's registration page, verified, and puts it back", async () => {
    const page = await firefox.open(`${server.origin}/registration.html`)
    await firefox.pressToolbarButton(page)
    const tabs = await popup.evaluate(() => chrome.tabs.query({}))
    const tabId = tabs.find((tab) => tab.url?.startsWith(server.origin))?.id
    if (tabId === undefined) throw new Error("the toolbar button did not open the page to the extension")

    const preview = await ask("page.look", { tabId })
    expect(preview.contradictions).toEqual([])
    const report = await ask("page.fill", {
      tabId,
      previewId: preview.previewId,
      ticked: preview.rows.filter((row) => row.isTicked).map((row) => row.ref)
    })
    expect(report.rows.filter((row) => row.status !== "filled")).toEqual([])
    expect([await value(page, "p01"), await value(page, "p02")]).toEqual(["Quintanar", "Maribel"])
    expect([await value(page, "dobM"), await value(page, "dobD"), await value(page, "dobY")]).toEqual(["03", "14", "1987"])
    expect([await value(page, "hp1"), await value(page, "hp2"), await value(page, "hp3")]).toEqual(["503", "555", "0119"])
    expect(await value(page, "i1_pol")).toBe("CHP884201973")

    const undone = await ask("page.undo", { tabId })
    // Radio buttons that had no choice can be cleared, but the page heard of one: the report says so.
    expect(undone.notRestored.map((row) => row.label)).toEqual(["Sex"])
    expect(await page.$$eval("[name=p06]:checked", (buttons) => buttons.length)).toBe(0)
    expect(await value(page, "p01")).toBe("")
    expect(await value(page, "dobY")).toBe("")
  })
})
