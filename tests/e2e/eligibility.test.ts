import type { Page } from "@playwright/test"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { root } from "../../scripts/setup/run.mjs"
import { serveFolder } from "../../scripts/setup/serve-folder.mjs"
import type { Draft } from "../../src/messaging/contract"
import { checkAxe } from "../support/check-axe"
import { launchExtension, type LaunchedExtension } from "../support/launch-extension"

let server: Awaited<ReturnType<typeof serveFolder>>
let extension: LaunchedExtension
let site: Page
let desk: Page

const carla: Draft = {
  "patient.name.first": "Carla",
  "patient.name.last": "Whitcomb",
  "patient.birthDate": "03/04/1985",
  "coverage.primary.payerName": "Larkfield Health Plan",
  "coverage.primary.memberId": "LFH2207461"
}
const mateo: Draft = { "patient.name.first": "Mateo", "patient.name.last": "Ortega", "patient.birthDate": "11/30/1962" }

const start = async (draft: Draft) => {
  const window = await extension.openPopup()
  const started = await extension.ask(window, "patient.start", { draft })
  await window.close()
  if (!started.ok) throw new Error(started.problem.message)
}
const eraseAll = async () => {
  const window = await extension.openPopup()
  await extension.ask(window, "patient.eraseAll", {})
  await window.close()
}

const open = async (path: string, screen: "popup" | "sidepanel" = "sidepanel") => {
  site = await extension.open(`${server.origin}/eligibility/${path}`)
  const tab = `?tab=${await extension.pressToolbarButton(site)}`
  desk = screen === "popup" ? await extension.openPopup(tab) : await extension.openSidePanel(tab)
  await desk.setViewportSize(screen === "popup" ? { width: 400, height: 600 } : { width: 360, height: 800 })
  await desk.getByRole("tab", { name: "This page" }).click()
  await desk.getByRole("button", { name: screen === "popup" ? "Read eligibility result" : "Eligibility", exact: true }).click()
}
const close = async () => {
  await desk.close()
  await site.close()
}
const note = () => desk.getByRole("textbox", { name: "Verification note" })
const copyNote = () => desk.getByRole("button", { name: "Copy note" })

beforeAll(async () => {
  server = await serveFolder(`${root}tests/pages`)
  extension = await launchExtension()
  await extension.context.grantPermissions(["clipboard-read", "clipboard-write"])
})
afterAll(async () => {
  await server?.close()
  await extension?.close()
})

describe("a payer's answer for the patient in hand", () => {
  it("is shown, compared, taken over where the clerk says so, and noted", async () => {
    await start(carla)
    await open("active.html")
    await desk.getByRole("heading", { name: "Active", exact: true }).waitFor()
    expect(await desk.getByRole("row", { name: /Office visit/ }).innerText()).toMatch(/\$25\.00\s+40%/)
    expect(await desk.getByRole("row", { name: /Deductible, individual/ }).innerText()).toMatch(/\$1,500\.00\s+\$412\.55\s+\$1,087\.45/)
    expect(await desk.getByText("Not on this page:").locator("..").innerText()).toContain("End date")
    await checkAxe(desk, "an active coverage")

    // Another member ID stands in the record: it is asked about first.
    await desk.getByRole("button", { name: "Take into the record: Member ID" }).click()
    await desk.getByRole("alertdialog", { name: /Replace in the record: Member ID/ }).waitFor()
    await desk.getByRole("button", { name: "Replace it" }).click()
    await desk.getByRole("button", { name: /^Take the \d that are new/ }).click()
    await desk.getByRole("heading", { name: "The record says what this page says" }).waitFor()
    const held = await extension.ask(desk, "patient.list", {})
    expect(held.ok && held.value.patients[0]?.draft).toMatchObject({
      "coverage.primary.memberId": "LFH2207416",
      "coverage.primary.groupNumber": "71120",
      "coverage.primary.effectiveDate": "01/01/2025"
    })

    await desk.getByRole("textbox", { name: /initials/ }).fill("HR")
    await expect.poll(() => note().inputValue()).toContain("by HR")
    await copyNote().click()
    await desk.getByRole("button", { name: /^Copied/ }).waitFor()
    const copied = await desk.evaluate(() => navigator.clipboard.readText())
    expect(copied).toContain("Medical coverage: ACTIVE")
    expect(copied).toContain("Reference number: LP-558201-7")
    expect(copied).toContain(`Portal: ${new URL(server.origin).host}`)
    await close()
  })

  it("stands in the superbill that is started for them, without typing", async () => {
    await open("active.html")
    await desk.getByRole("heading", { name: "Active", exact: true }).waitFor()
    await desk.getByRole("tab", { name: "Superbill" }).click()
    await desk.getByRole("button", { name: "Start the superbill" }).click()
    const checkedOn = async () => {
      const listed = await extension.ask(desk, "superbill.list", {})
      return listed.ok ? listed.value.superbills[0]?.record.coverages[0]?.eligibility : undefined
    }
    await expect.poll(checkedOn).toMatchObject({ status: "active", checkedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) })
    await close()
  })

  it("that has ended is not active, in the popup too, and initials are still known", async () => {
    await open("inactive.html", "popup")
    await desk.getByRole("heading", { name: "Not active", exact: true }).waitFor()
    await desk.getByText("Coverage ended on 06/30/2025.").waitFor()
    expect(await note().inputValue()).toContain("by HR")
    expect(await note().inputValue()).toContain("Medical coverage: NOT ACTIVE")
    await close()
  })

  it("with two members settles nothing, and says why", async () => {
    await open("two-members.html")
    await desk.getByRole("heading", { name: "Not settled", exact: true }).waitFor()
    await desk.getByText("The page shows several members and none is chosen.").waitFor()
    expect(await copyNote().count()).toBe(0)
    await checkAxe(desk, "two members")
    await close()
  })
})

describe("a payer's answer for somebody else", () => {
  it("stops the hand; nothing of it is compared, noted or remembered until the clerk says whose it is", async () => {
    await eraseAll()
    await start(carla)
    await start(mateo)
    await open("active.html")
    await desk.getByRole("alert").getByText("Stop: this result names another patient").waitFor()
    expect(await copyNote().count()).toBe(0)
    expect(await desk.getByRole("button", { name: /Take into the record/ }).count()).toBe(0)
    await checkAxe(desk, "another patient's result")

    await desk.getByRole("button", { name: /It is Ortega, Mateo’s all the same/ }).click()
    await desk.getByRole("button", { name: "Cancel" }).click()
    expect(await copyNote().count()).toBe(0)

    await desk.getByRole("button", { name: "Switch to Whitcomb, Carla" }).click()
    await copyNote().waitFor()
    expect(await desk.getByTestId("in-hand").innerText()).toContain("Whitcomb")
  })

  it("is gone from the screen when the patients are erased", async () => {
    await eraseAll()
    await desk.getByText("What was read here was erased with the patients").waitFor()
    expect(await desk.getByText("LFH2207416").count()).toBe(0)
    await close()
  })
})
