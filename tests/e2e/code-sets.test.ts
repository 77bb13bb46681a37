import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import type { Page } from "@playwright/test"
import { strToU8, zipSync } from "fflate"
import { afterAll, beforeAll, expect, it } from "vitest"
import { checkAxe } from "../support/check-axe"
import { icdOrderZip } from "../support/icd-order-file"
import { launchExtension, type LaunchedExtension } from "../support/launch-extension"

const now = new Date()
const year = now.getFullYear() + (now.getMonth() >= 9 ? 1 : 0)
const folder = mkdtempSync(path.join(tmpdir(), "deskhand-codes-"))
const fees = [
  "Proc,Service,Std charge,Mod,Dept",
  "99213,Office visit,125.00,,FM",
  "99213,Office visit,140.50,25,FM",
  "36415,Blood draw,12,,LAB",
  "90471,Shot,not said,,FM",
  "97110,Exercise,48,,PT"
].join("\n")

let extension: LaunchedExtension
let page: Page

type Given = string | { name: string; mimeType: string; buffer: Buffer }
const file = (name: string, buffer: Buffer | string): Given => ({ name, mimeType: "application/octet-stream", buffer: Buffer.from(buffer) })
const choose = async (given: Given) => {
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "Load a code set" }).press("Enter")
  ])
  await chooser.setFiles(given)
}
const row = (name: RegExp) => page.getByRole("row", { name })
const loadButton = () => page.getByRole("button", { name: "Load this file" })
const refused = async (given: Given, words: RegExp) => {
  await choose(given)
  await page.getByRole("alert").filter({ hasText: words }).waitFor()
  expect(await page.getByRole("alert").textContent()).toContain("Nothing was changed")
  await row(new RegExp(`ICD-10-CM.*fiscal year ${year}.*codes`)).waitFor()
}

beforeAll(async () => {
  extension = await launchExtension()
  page = await extension.openOptions()
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.getByRole("tab", { name: "Code sets" }).click()
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await extension?.close()
})

it("built-in lists are named as such", async () => {
  await row(/ICD-10-CM diagnosis codes built in: [\d,]+ common codes/).waitFor()
  await row(/Places of service built in: \d+ places/).waitFor()
  await row(/Our own codes and fees nothing loaded/).waitFor()
  await checkAxe(page, "nothing loaded")
})

it("an official zip is shown before it is loaded, then loaded with a bar, by keyboard alone", async () => {
  await choose(file(`icd10cm-${year}.zip`, icdOrderZip(year)))
  await page.getByRole("heading", { name: `ICD-10-CM diagnosis codes, fiscal year ${year}` }).waitFor()
  await page.getByText(/54,222 codes that can be billed, 6,778 headings/).waitFor()
  await row(/A00\.00 Fictional/).waitFor()
  await checkAxe(page, "the preview of a zip")
  await expect.poll(() => loadButton().evaluate((button) => button === document.activeElement)).toBe(true)
  await page.keyboard.press("Enter")
  await page.getByRole("progressbar").waitFor()
  await page.getByRole("heading", { name: /: loaded$/ }).waitFor()
  await row(new RegExp(`ICD-10-CM diagnosis codes.*fiscal year ${year} 54,222 codes`)).waitFor()
  await checkAxe(page, "a zip loaded")
})

it("loading can be stopped, and what was there stays", async () => {
  await choose(file(`icd10cm-${year - 1}.zip`, icdOrderZip(year - 1)))
  await page.getByText(`These codes ended on 09/30/${year - 1}`).waitFor()
  await page.getByText(`Takes the place of ICD-10-CM diagnosis codes, fiscal year ${year}`).waitFor()
  await loadButton().press("Enter")
  await page.getByRole("progressbar").waitFor()
  await page.keyboard.press("Escape")
  await page.getByRole("button", { name: "Load a code set" }).waitFor()
  expect(await page.getByRole("heading", { name: /: loaded$/ }).count()).toBe(0)
  await page.reload()
  await row(new RegExp(`ICD-10-CM.*fiscal year ${year} 54,222 codes`)).waitFor()
})

it("files that cannot be are refused with what is wrong, and nothing is lost", async () => {
  const whole = icdOrderZip(year)
  await refused(file("half.zip", whole.subarray(0, whole.length >> 1)), /half\.zip|damaged or only half/)
  await checkAxe(page, "a file refused")
  await refused(file("few.zip", icdOrderZip(year, 500)), /gave 500 codes/)
  const bomb = zipSync({ [`icd10cm_order_${year}.txt`]: new Uint8Array(20_000_000) })
  await refused(file("bomb.zip", Buffer.from(bomb)), /far more than its size/)
  await refused(file("sheet.zip", Buffer.from(zipSync({ "xl/workbook.xml": strToU8("<x/>") }))), /Excel workbook/)
  await refused(file("fees.pdf", "%PDF-1.7"), /fees\.pdf is a PDF/)
  const huge = path.join(folder, "huge.txt")
  writeFileSync(huge, "")
  truncateSync(huge, 100_000_000)
  await refused(huge, /huge\.txt has 100 MB/)
})

it("a full disk leaves the old set in place", async () => {
  // The browser counts what is left only now and then, so a smaller quota would be noticed too late for a test.
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("full", "QuotaExceededError")
    }
  })
  await choose(file(`icd10cm-${year + 1}.zip`, icdOrderZip(year + 1)))
  await loadButton().press("Enter")
  await page.getByRole("alert").filter({ hasText: "The disk is full" }).waitFor()
  await page.reload()
  await row(new RegExp(`ICD-10-CM.*fiscal year ${year} 54,222 codes`)).waitFor()
})

it("a new edition takes the place of the old one", async () => {
  await choose(file(`icd10cm-${year + 1}.zip`, icdOrderZip(year + 1, 60_500)))
  await page.getByText("They are not yet in force").waitFor()
  await loadButton().press("Enter")
  await row(new RegExp(`ICD-10-CM.*fiscal year ${year + 1} 53,777 codes`)).waitFor()
  expect(await row(/ICD-10-CM diagnosis codes/).count()).toBe(1)
})

it("columns of a fee schedule are guessed, shown with examples, and changed by hand", async () => {
  await choose(file("fees.csv", fees))
  await page.getByText("5 codes, 4 with a fee").or(page.getByText("4 codes, 4 with a fee")).waitFor()
  const box = (label: string) => page.getByLabel(label, { exact: true })
  expect(await box("Code").locator("option:checked").textContent()).toBe("Proc (99213)")
  expect(await box("Fee").locator("option:checked").textContent()).toBe("Std charge (125.00)")
  expect(await box("Modifier").locator("option:checked").textContent()).toBe("Mod (25)")
  await row(/99213-25 Office visit \$140\.50/).waitFor()
  await page.getByRole("button", { name: "1 line was refused" }).press("Enter")
  await row(/5 the fee is not an amount/).waitFor()
  await checkAxe(page, "columns of a fee schedule")
  await box("Code").selectOption({ label: "Dept (FM)" })
  await box("Fee").selectOption({ label: "Not in this file" })
  await page.getByText(/0 with a fee/).waitFor()
  await box("Code").selectOption({ label: "Proc (99213)" })
  await box("Fee").selectOption({ label: "Std charge (125.00)" })
  await row(/99213-25 Office visit \$140\.50/).waitFor()
  await box("Call this list").fill("Fees of the front desk")
  await loadButton().press("Enter")
  await row(/Our own codes and fees.*Fees of the front desk 4 codes/).waitFor()
})

it("a damaged set says so, and a set goes only after a question", async () => {
  await page.evaluate(async () => {
    const opening = indexedDB.open("deskhand")
    const db = await new Promise<IDBDatabase>((done, failed) => {
      opening.onsuccess = () => done(opening.result)
      opening.onerror = () => failed(opening.error)
    })
    const change = db.transaction("codeSetBytes", "readwrite")
    change.objectStore("codeSetBytes").put({ system: "icd10cm", bytes: new Uint8Array([1, 2, 3]) })
    await new Promise((done) => (change.oncomplete = done))
    db.close()
  })
  await page.reload()
  await row(/ICD-10-CM.*damaged, load it again/).waitFor()
  await checkAxe(page, "a damaged set")
  await page.getByRole("button", { name: "Remove ICD-10-CM diagnosis codes" }).press("Enter")
  await page.getByRole("alertdialog", { name: new RegExp(`Remove ICD-10-CM diagnosis codes, fiscal year ${year + 1}`) }).waitFor()
  await page.keyboard.press("Escape")
  await row(/ICD-10-CM.*damaged/).waitFor()
  await page.getByRole("button", { name: "Remove ICD-10-CM diagnosis codes" }).press("Enter")
  await page.getByRole("button", { name: "Remove it" }).press("Enter")
  await row(/ICD-10-CM diagnosis codes built in/).waitFor()
})
