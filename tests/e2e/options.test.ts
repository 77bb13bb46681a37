import { readFile } from "node:fs/promises"
import type { Page } from "@playwright/test"
import { afterAll, beforeAll, expect, it } from "vitest"
import { checkAxe } from "../support/check-axe"
import { launchExtension, type LaunchedExtension } from "../support/launch-extension"

const origin = "http://127.0.0.1"
const anchors = (label: string) => ({
  label,
  id: "",
  name: "",
  hook: "",
  group: "",
  section: "insurance",
  neighbours: { before: "", after: "" },
  twins: 0
})
const file = {
  format: "deskhand-site-maps",
  version: 1,
  writtenOn: "2026-11-20",
  sites: [
    {
      origin: "https://ehr.example",
      corrections: [
        { anchors: anchors("id #"), control: "text", key: "coverage.primary.memberId", madeOn: "2026-11-20" },
        { anchors: anchors("remarks"), control: "textarea", key: null, madeOn: "2026-11-20" }
      ]
    }
  ]
}

let extension: LaunchedExtension
let options: Page

const takeIn = async (text: string) => {
  const [chooser] = await Promise.all([
    options.waitForEvent("filechooser"),
    options.getByRole("button", { name: "Take in a file" }).click()
  ])
  await chooser.setFiles({ name: "taught.json", mimeType: "application/json", buffer: Buffer.from(text) })
}
const tab = (name: string) => options.getByRole("tab", { name }).click()

beforeAll(async () => {
  extension = await launchExtension({ approve: [origin] })
  options = await extension.openOptions()
  await options.setViewportSize({ width: 1280, height: 800 })
})
afterAll(async () => {
  await extension?.close()
})

it("an empty list of sites says how one gets there", async () => {
  await options.getByRole("heading", { name: "No site is remembered yet" }).waitFor()
  await checkAxe(options, "no sites")
})

it("a remembered site is listed, and removed only after a question", async () => {
  await options.evaluate(async (site) => {
    const opening = indexedDB.open("deskhand")
    const db = await new Promise<IDBDatabase>((done, failed) => {
      opening.onsuccess = () => done(opening.result)
      opening.onerror = () => failed(opening.error)
    })
    const change = db.transaction("sites", "readwrite")
    change.objectStore("sites").put({ origin: site, name: "", approvedOn: "2026-11-20" })
    change.objectStore("sites").put({ origin: "https://payer.example", name: "Payer portal", approvedOn: "2026-11-20" })
    await new Promise((done) => (change.oncomplete = done))
    db.close()
  }, origin)
  await options.reload()
  await options.getByRole("row", { name: /Payer portal.*taken back in the browser/ }).waitFor()
  expect(await options.getByRole("row", { name: /127\.0\.0\.1/ }).textContent()).not.toContain("taken back")
  await checkAxe(options, "remembered sites")
  await options.getByRole("button", { name: "Remove https://payer.example" }).click()
  await options.getByRole("alertdialog", { name: "Remove https://payer.example?" }).waitFor()
  await checkAxe(options, "the question before removing a site")
  await options.getByRole("button", { name: "Remove site" }).press("Enter")
  await expect.poll(() => options.getByRole("row").count()).toBe(2)
})

it("taught boxes come from a file with a report, are shown in plain words, and go one by one", async () => {
  await tab("Taught boxes")
  await options.getByRole("heading", { name: "No box has been taught yet" }).waitFor()
  await checkAxe(options, "nothing taught")
  await takeIn(JSON.stringify(file))
  await options.getByText("1 site read: 2 boxes added, 0 replaced, 0 known already.").waitFor()
  expect(await options.getByRole("row").allTextContents()).toEqual([
    expect.stringContaining("Box on the page"),
    expect.stringMatching(/id #.*Member ID/),
    expect.stringMatching(/remarks.*Left alone/)
  ])
  await checkAxe(options, "taught boxes")
  await options.getByRole("button", { name: "Forget remarks" }).click()
  await expect.poll(() => options.getByRole("row").count()).toBe(2)
})

it("a broken file changes nothing and says so", async () => {
  await takeIn("{")
  await options.getByText(/it is not JSON\. Nothing was changed/).waitFor()
  await takeIn(JSON.stringify({ ...file, sites: [{ origin: 5 }] }))
  await options.getByText(/damaged or was made by another program/).waitFor()
  await checkAxe(options, "a file refused")
  expect(await options.getByRole("row").count()).toBe(2)
})

it("what was taught is handed on as a file that can be taken in again", async () => {
  const [download] = await Promise.all([options.waitForEvent("download"), options.getByRole("button", { name: "Save as a file" }).click()])
  const text = await readFile(await download.path(), "utf8")
  expect(JSON.parse(text).sites[0].corrections).toHaveLength(1)
  await options.getByRole("button", { name: "Forget all boxes of https://ehr.example" }).click()
  await options.getByRole("alertdialog", { name: "Forget 1 box of https://ehr.example?" }).waitFor()
  await checkAxe(options, "the question before forgetting")
  await options.getByRole("button", { name: "Forget them" }).press("Enter")
  await options.getByRole("heading", { name: "No box has been taught yet" }).waitFor()
  await takeIn(text)
  await options.getByText("1 site read: 1 box added").waitFor()
})

it("idle minutes are saved, and nonsense is not", async () => {
  await tab("Settings")
  const minutes = options.getByRole("textbox", { name: /Erase every patient after/ })
  await minutes.fill("0")
  await minutes.press("Enter")
  await options.getByText("Choose between 1 and 240 minutes.").waitFor()
  await checkAxe(options, "settings with a problem")
  await minutes.fill("5")
  await minutes.press("Enter")
  await options.getByRole("button", { name: "Saved" }).waitFor()
  await options.reload()
  await tab("Settings")
  await expect.poll(() => options.getByRole("textbox", { name: /Erase every patient after/ }).inputValue()).toBe("5")
})

it("privacy stands in three lines", async () => {
  await tab("Privacy and about")
  expect(await options.locator(".privacy-lines li").count()).toBe(3)
  await checkAxe(options, "privacy and about")
})

it("tabs are walked by arrows", async () => {
  await options.getByRole("tab", { name: "Privacy and about" }).press("ArrowLeft")
  await options.getByRole("tab", { name: "Settings", selected: true }).waitFor()
})
