import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs"
import { readFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import type { FileChooser, Page } from "@playwright/test"
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate"
import { afterAll, beforeAll, expect, it } from "vitest"
import { parseArticle } from "../../src/knowledge/parse-article"
import { aDocx } from "../support/a-docx"
import { checkAxe } from "../support/check-axe"
import { launchExtension, type LaunchedExtension } from "../support/launch-extension"

let extension: LaunchedExtension
let page: Page
const folder = mkdtempSync(path.join(tmpdir(), "deskhand-articles-"))

const at = async (on: Page, place: string) => {
  await on.goto(`${on.url().split("#")[0]}#${place}`)
  await on.getByRole("tab", { name: "Knowledge", selected: true }).waitFor()
}
const box = (name: string) => page.getByRole("textbox", { name, exact: true })
const save = () => page.getByRole("button", { name: /^Save/, exact: false }).first()
const more = async (entry: RegExp) => {
  await page.getByRole("button", { name: "More actions" }).click()
  await page.getByRole("menuitem", { name: entry }).click()
}
const choose = async (on: Page, button: string | RegExp, files: Parameters<FileChooser["setFiles"]>[0]) => {
  const [chooser] = await Promise.all([on.waitForEvent("filechooser"), on.getByRole("button", { name: button }).click()])
  await chooser.setFiles(files)
}
const download = async (on: Page, button: string | RegExp) => {
  const [file] = await Promise.all([on.waitForEvent("download"), on.getByRole("button", { name: button }).click()])
  return readFile(await file.path())
}
const file = (name: string, content: string | Buffer) => ({ name, mimeType: "", buffer: Buffer.from(content) })

beforeAll(async () => {
  extension = await launchExtension({ viewport: { width: 1280, height: 900 } })
  page = await extension.openOptions()
  await at(page, "articles")
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await extension?.close()
})

it("the list is found as one types, walked by arrows, and Enter opens an article", async () => {
  await page.getByText(/^1[0-9]{2} articles$/).waitFor()
  await checkAxe(page, "the list of articles")
  const find = page.getByRole("searchbox", { name: "Find by title or owner" })
  await find.fill("co-pay")
  await page.getByRole("link", { name: "Collecting co-pays" }).waitFor()
  expect(await page.getByRole("row").count()).toBeLessThan(10)
  await find.press("ArrowDown")
  expect(await page.evaluate(() => document.activeElement?.getAttribute("href"))).toMatch(/^#articles\//)
  await page.getByRole("combobox", { name: "State" }).selectOption("Retired")
  await page.getByRole("heading", { name: "No article fits" }).waitFor()
  await page.getByRole("combobox", { name: "State" }).selectOption("All in use")
  await find.fill("collecting co-pays")
  await expect.poll(() => page.getByRole("row").count()).toBe(2)
  await find.press("Enter")
  await expect.poll(() => box("Title").inputValue()).toBe("Collecting co-pays")
})

it("an edit is previewed, outlives a closed tab, is saved, and the former text comes back", async () => {
  await at(page, "articles/copay-collection")
  await box("Text").fill(
    "Take the **co-pay** first.\n\n## What to do\n\n1. Ask. {{office: who counts the drawer}}\n\n<script>alert(1)</script>\n"
  )
  const preview = page.getByRole("region", { name: "Preview" })
  await preview.getByText("who counts the drawer").waitFor()
  expect(await preview.locator("strong").textContent()).toBe("co-pay")
  expect(await preview.textContent()).not.toContain("alert")
  await checkAxe(page, "the editor of an article")
  await page.close()
  page = await extension.openOptions()
  await at(page, "articles/copay-collection")
  await page.getByRole("heading", { name: /This was typed on .* and not saved yet/ }).waitFor()
  expect(await box("Text").inputValue()).toContain("who counts the drawer")

  await box("Title").fill("")
  await box("Text").press("Control+s")
  await page.getByRole("heading", { name: "Not saved. Look at: Title." }).waitFor()
  expect(await page.evaluate(() => document.activeElement?.getAttribute("data-box"))).toBe("title")
  await checkAxe(page, "an article that cannot be saved")
  await box("Title").fill("Co-pays at our desk")
  await box("Title").press("Enter")
  await page.getByRole("button", { name: /^Saved/ }).waitFor()
  await page.getByText("changed by us").waitFor()

  await page.getByRole("button", { name: /History/ }).press("Enter")
  await page.getByText(/as shipped/).waitFor()
  await page.getByRole("button", { name: "Show", exact: true }).click()
  await checkAxe(page, "the history of an article")
  await page.getByRole("button", { name: "Restore" }).click()
  await page.getByRole("button", { name: "Bring it back" }).press("Enter")
  await expect.poll(() => box("Title").inputValue()).toBe("Collecting co-pays")
  await page.getByText("2 former texts").waitFor()
})

it("what looks like a patient's data is asked about by its line, and not kept while it is typed", async () => {
  await box("Text").fill("Call her.\n\nMBI 1EG4-TE5-MK73\n")
  await page.getByRole("heading", { name: /Not kept while you type/ }).waitFor()
  await save().click()
  const question = page.getByRole("alertdialog", { name: "This looks like a patient’s data" })
  await question.getByText("Text, line 3: Medicare number").waitFor()
  await checkAxe(page, "the question about a patient's data")
  await question.getByRole("button", { name: "Cancel" }).press("Enter")
  await page.reload()
  await expect.poll(() => box("Text").inputValue()).not.toContain("MBI")
})

it("a full disk is said, and what was typed stays", async () => {
  await box("Owner").fill("Front desk lead")
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("full", "QuotaExceededError")
    }
  })
  await save().click()
  await page.getByRole("heading", { name: /The disk is full.*What you typed is still here/ }).waitFor()
  expect(await box("Owner").inputValue()).toBe("Front desk lead")
  await page.reload()
})

it("a new article, a review asked for, and a shipped change come to the manager's desk", async () => {
  await at(page, "articles/+new")
  await box("Title").fill("Watering the plants")
  await box("Text").fill("Every Monday.\n\n## What to do\n\n1. Fill the can.")
  await box("Owner").fill("Office manager")
  await box("Owner").press("Enter")
  await page.waitForURL(/#articles\/watering-the-plants$/)
  await page.getByRole("button", { name: "Mark verified today" }).click()
  await page.getByText("verified", { exact: true }).waitFor()
  await more(/Ask for review/)
  await page.getByRole("textbox", { name: "What should be looked at?" }).fill("Jane Quigley, born 03/04/1985, says so")
  await page.getByRole("button", { name: "Ask for review" }).click()
  await page.getByText(/looks like a patient’s/).waitFor()
  await page.getByRole("textbox", { name: "What should be looked at?" }).fill("the can is broken")
  await checkAxe(page, "asking for a review")
  await page.getByRole("button", { name: "Ask for review" }).click()
  await page.getByRole("heading", { name: "A review was asked for: the can is broken" }).waitFor()

  await page.evaluate(async () => {
    const opening = indexedDB.open("deskhand")
    const db = await new Promise<IDBDatabase>((done) => (opening.onsuccess = () => done(opening.result)))
    const change = db.transaction("articles", "readwrite")
    const store = change.objectStore("articles")
    const read = store.get("copay-collection")
    read.onsuccess = () =>
      store.put({ ...read.result, isOvertaken: true, builtIn: { ...read.result.builtIn, title: "Collecting co-pays, shipped anew" } })
    await new Promise((done) => (change.oncomplete = done))
    db.close()
  })
  await at(page, "articles/+review")
  await page.getByText("the can is broken").waitFor()
  expect(await page.getByRole("checkbox", { name: "Keep questions that found nothing" }).isChecked()).toBe(false)
  await page.getByRole("checkbox", { name: "Keep questions that found nothing" }).press("Space")
  await page.getByText("Nothing has been missed yet.").waitFor()
  await checkAxe(page, "the manager's desk")
  await page.getByRole("link", { name: "Collecting co-pays" }).first().click()
  await page.getByRole("region", { name: "Shipped text and ours" }).getByText("Shipped: Collecting co-pays, shipped anew").waitFor()
  await checkAxe(page, "both texts side by side")
  await page.getByRole("button", { name: "Take the shipped text" }).click()
  await expect.poll(() => box("Title").inputValue()).toBe("Collecting co-pays, shipped anew")
})

it("files come in with a report of each; what is broken or too large is refused and named", async () => {
  const huge = path.join(folder, "huge.docx")
  writeFileSync(huge, "")
  truncateSync(huge, 100_000_000)
  await at(page, "articles/+import")
  await page.getByRole("heading", { name: "Take in files" }).waitFor()
  await choose(page, "Choose files", huge)
  await page.getByText(/larger than 20 MB, so it was not opened/).waitFor()
  await choose(page, "Choose files", [
    file(
      "fax.docx",
      aDocx("When the fax is down", ["Call the vendor.", "Then wait."], {
        "word/media/a.png": new Uint8Array(9),
        "word/vbaProject.bin": new Uint8Array(9)
      })
    ),
    file("bomb.docx", Buffer.from(zipSync({ "word/document.xml": new Uint8Array(60_000_000) }))),
    file("plants.md", "# Watering the plants\n\nEvery Tuesday.\n"),
    file("rows.csv", "title,answer,category\nPrinter down,Use the other one.,front office\n,no title,\n"),
    file("wrong.csv", "member,amount\nx,2\n"),
    file("case.md", "# A case\n\nJane Quigley, DOB 03/04/1985\n"),
    file("program.exe", "MZ")
  ])
  await page.getByRole("heading", { name: "4 refused" }).waitFor()
  const refused = await page.getByRole("region", { name: "Refused" }).getByRole("listitem").allTextContents()
  expect(refused).toEqual([
    expect.stringMatching(/^bomb\.docx.*larger than 30 MB, so it was not unpacked/),
    expect.stringMatching(/^rows\.csv, row 3: It has no title/),
    expect.stringMatching(/^wrong\.csv, row 1: There is no column “title”/),
    expect.stringMatching(/^program\.exe.*Only Markdown/)
  ])
  await page.getByText("1 picture left out").waitFor()
  await page.getByText("Macros and embedded files left out").waitFor()
  expect(await page.getByRole("checkbox", { name: /A case/ }).isChecked()).toBe(false)
  await page.getByRole("button", { name: "Take in 3 articles" }).click()
  await page.getByRole("heading", { name: /whether to replace the one that is here or to keep both/ }).waitFor()
  await checkAxe(page, "files read")
  await page.getByText("Keep both", { exact: true }).click()
  await page.getByRole("button", { name: "Take in 3 articles" }).click()
  await page.getByRole("heading", { name: "3 articles taken in" }).waitFor()
  await at(page, "articles/watering-the-plants-2")
  await expect.poll(() => box("Text").inputValue()).toBe("Every Tuesday.")
  await at(page, "articles/when-the-fax-is-down")
  await expect.poll(() => box("Text").inputValue()).toBe("Call the vendor.\n\nThen wait.")
})

it("everything goes out as a zip of Markdown that reads back", async () => {
  await at(page, "articles/+export")
  await page.getByText(/^15\d articles$/).waitFor()
  await checkAxe(page, "handing out")
  const files = Object.entries(unzipSync(await download(page, "Save as a zip of Markdown files")))
  expect(files.length).toBeGreaterThan(149)
  expect(files.map(([name, bytes]) => [name, parseArticle(strFromU8(bytes)).ok]).filter(([, isRead]) => !isRead)).toEqual([])
  await page.getByRole("checkbox", { name: /Only what our office/ }).check()
  await page.getByText("4 articles").waitFor()
  expect(strFromU8(await download(page, "Save as one file"))).toContain("# When the fax is down")
})

it("a backup restored in another profile gives the same base, after a look and a question", async () => {
  await at(page, "articles/+backup")
  const text = strFromU8(await download(page, "Save a backup"))
  const other = await launchExtension({ viewport: { width: 1280, height: 900 } })
  try {
    const there = await other.openOptions()
    await at(there, "articles/+backup")
    await choose(there, /Restore a backup/, file("broken.json", text.slice(0, 500)))
    await there.getByRole("heading", { name: /cut off\. Nothing was changed/ }).waitFor()
    await choose(there, /Restore a backup/, file("backup.json", Buffer.from(strToU8(text))))
    const question = there.getByRole("alertdialog", { name: /Restore the backup of/ })
    await question.getByText(/New here: .*Watering the plants/).waitFor()
    await checkAxe(there, "the question before a restore")
    await question.getByRole("button", { name: "Restore" }).press("Enter")
    await there.getByRole("heading", { name: /The backup was restored/ }).waitFor()
    const second = JSON.parse(strFromU8(await download(there, "Save a backup")))
    const first = JSON.parse(text)
    const texts = (backup: { articles: { slug: string; office: unknown; history: unknown[] }[] }) =>
      backup.articles.map(({ slug, office, history }) => ({ slug, office, history: history.length }))
    expect(texts(second)).toEqual(texts(first))
    expect(second.settings).toEqual(first.settings)
  } finally {
    await other.close()
  }
})
