import type { Page } from "@playwright/test"
import { afterAll, beforeAll, expect, it } from "vitest"
import { checkAxe } from "../support/check-axe"
import { launchExtension, type LaunchedExtension } from "../support/launch-extension"

const shots = process.env.DESKHAND_SHOTS
let extension: LaunchedExtension
let desk: Page

const box = () => desk.getByRole("combobox")
const card = (name: string) => desk.locator(".turn").getByRole("article", { name, exact: true })
const copied = () => desk.evaluate(() => navigator.clipboard.readText())
const heard = () => desk.locator(".only-heard[role=status]")

beforeAll(async () => {
  extension = await launchExtension()
  await extension.context.grantPermissions(["clipboard-read", "clipboard-write"])
  desk = await extension.openSidePanel()
  await desk.setViewportSize({ width: 360, height: 800 })
})
afterAll(() => extension?.close())

it("a payer picked in the list shows its card; nobody named, the card of the patient in hand tells; Edit leads to the options", async () => {
  await extension.ask(desk, "patient.eraseAll", {})
  await extension.ask(desk, "patient.start", {
    draft: { "patient.name.first": "Carla", "patient.name.last": "Whitcomb", "coverage.primary.payerName": "CIGNA OAP" }
  })
  await desk.getByRole("tab", { name: "Ask" }).click()
  await desk.waitForFunction(() => performance.getEntriesByName("ask-ready").length > 0)
  await box().fill("aetna")
  await desk
    .getByRole("option", { name: /^Aetna/ })
    .first()
    .click()
  await card("Aetna").getByText("60054").waitFor()
  expect(extension.context.pages().some((page) => page.url().includes("options.html"))).toBe(false)
  await card("Aetna").getByText("Usual; check your contract.").waitFor()
  await card("Aetna")
    .getByText(/verified \d\d\/\d\d\/\d{4}/)
    .waitFor()
  await card("Aetna").getByRole("button", { name: "Copy payer ID 60054" }).click()
  await expect.poll(() => heard().textContent()).toBe("Payer ID copied")
  expect(await copied()).toBe("60054")
  await checkAxe(desk, "a payer's card")
  if (shots) await desk.screenshot({ path: `${shots}/payer-card.png` })
  if (shots) await desk.screenshot({ path: `${shots}/payer-card-full.png`, fullPage: true })

  await box().fill("Which portal, which payer ID?")
  await desk.keyboard.press("Control+Enter")
  await desk.getByText("From what stands on the card of the patient in hand.").waitFor()
  await desk
    .locator(".turn")
    .getByRole("article", { name: /^Cigna/ })
    .first()
    .waitFor()
  await checkAxe(desk, "the payer of the card in hand")
  if (shots) await desk.screenshot({ path: `${shots}/payer-of-card.png` })

  const [options] = await Promise.all([
    extension.context.waitForEvent("page"),
    desk
      .locator(".turn")
      .getByRole("button", { name: /^Edit Cigna/ })
      .first()
      .click()
  ])
  await options.waitForURL(/options\.html#payers\/cigna/)
  await options.getByLabel("Name", { exact: true }).waitFor()
  expect(await options.getByLabel("Name", { exact: true }).inputValue()).toMatch(/^Cigna/)
})
