import { readFileSync } from "node:fs"
import type { Page } from "@playwright/test"
import { afterAll, beforeAll, expect, it } from "vitest"
import { checkAxe } from "../support/check-axe"
import { launchExtension, type LaunchedExtension } from "../support/launch-extension"

let extension: LaunchedExtension
let options: Page

beforeAll(async () => {
  extension = await launchExtension()
  options = await extension.openOptions()
  await options.setViewportSize({ width: 1280, height: 900 })
  await options.getByRole("tab", { name: "Payers" }).click()
})
afterAll(() => extension?.close())

const row = (name: string) => options.getByRole("row", { name: new RegExp(name) })

it("lists what ships, with blanks where every office differs", async () => {
  await row("Medicare Part B").getByText("1 year").waitFor()
  await checkAxe(options, "payers")
  await options.getByLabel("Find a payer").fill("60054")
  await row("Aetna").waitFor()
  expect(await options.getByRole("row").count()).toBe(2)
})

it("a payer is changed, names the box that cannot be, and goes back to what shipped", async () => {
  await options.getByRole("button", { name: "Aetna", exact: true }).click()
  await checkAxe(options, "one payer")
  await options.getByLabel("First claim, days").fill("ninety")
  await options.getByLabel("First claim, days").press("Enter")
  expect(await options.getByLabel("First claim, days").getAttribute("aria-invalid")).toBe("true")
  await options.getByLabel("First claim, days").fill("90")
  await options.getByLabel("Phone for providers").fill("(212) 555-0142")
  await options.getByRole("button", { name: "Save", exact: true }).click()
  await row("Aetna changed here").getByText("90 days").waitFor()
  await options.getByRole("button", { name: "Aetna", exact: true }).click()
  await options.getByRole("button", { name: "Take the shipped text" }).click()
  await row("Aetna").getByText("120 days").waitFor()
})

it("a CSV goes out, comes back with a payer more, and a wrong one is refused", async () => {
  await options.getByLabel("Find a payer").fill("")
  const [download] = await Promise.all([options.waitForEvent("download"), options.getByRole("button", { name: "Save as CSV" }).click()])
  const csv = readFileSync(await download.path(), "utf8")
  const take = async (text: string) => {
    const [chooser] = await Promise.all([options.waitForEvent("filechooser"), options.getByRole("button", { name: "Take in CSV" }).click()])
    await chooser.setFiles({ name: "payers.csv", mimeType: "text/csv", buffer: Buffer.from(text) })
  }
  await take("payer,phone\nx,y")
  await options.getByText(/This is no list of payers/).waitFor()
  await take(
    `${csv}\r\nunion-plan,Carpenters' plan,,commercial,,,,,As on the card.,needed,,,,,,,,,,,,,,,,Billing lead,2026-11-21\r\nbad plan,Bad,,nothing`
  )
  await options.getByText(/46 payers taken, 1 refused/).waitFor()
  await row("Carpenters' plan our own").waitFor()
})
