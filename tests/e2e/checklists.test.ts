import type { Page } from "@playwright/test"
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { checkAxe } from "../support/check-axe"
import { launchExtension, type LaunchedExtension } from "../support/launch-extension"

let extension: LaunchedExtension
let panel: Page

const child = {
  "patient.name.first": "Milo",
  "patient.name.last": "Whitcomb",
  "patient.birthDate": "04/17/2019",
  "patient.sex": "M",
  "patient.address.line1": "12 Elm St",
  "patient.address.city": "Dayton",
  "patient.address.state": "OH",
  "patient.address.zip": "45402",
  "patient.phone.mobile": "(937) 555-0142"
}
const count = () => panel.getByTestId("checklist-count").textContent()
const item = (name: RegExp | string) => panel.getByRole("checkbox", { name })
const focused = () => panel.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset["item"] ?? "")

const openChecklist = async () => {
  await panel.getByRole("tab", { name: "Patient" }).click()
  await panel.getByRole("button", { name: /^Checklist/ }).click()
  await panel.getByTestId("checklist-count").waitFor()
}

beforeAll(async () => {
  extension = await launchExtension()
})
afterAll(() => extension?.close())
beforeEach(async () => {
  await panel?.close()
  panel = await extension.openSidePanel()
  await panel.setViewportSize({ width: 380, height: 800 })
  await extension.ask(panel, "patient.eraseAll", {})
  await extension.ask(panel, "patient.start", { draft: child })
})

describe("the checklist of a patient", () => {
  it("is chosen by the record, ticks what it sees, and is worked through by keys alone", async () => {
    await openChecklist()
    await panel.getByRole("button", { name: "New patient + Minor + Self-pay: choose the lists" }).waitFor()
    expect(await item(/^Name, date of birth, sex and address are in the record/).isChecked()).toBe(true)
    await expect.poll(focused).toBe("demographics-confirmed")
    await panel.keyboard.press("Space")
    await expect.poll(() => item(/confirmed with the patient/).isChecked()).toBe(true)
    const [done = 0, all = 0] = ((await count()) ?? "").split(" of ").map(Number)
    expect(done).toBe(3)
    await panel.keyboard.press("Enter")
    await expect.poll(focused).not.toBe("demographics-confirmed")
    await panel.keyboard.press("ArrowUp")
    await expect.poll(focused).toBe("demographics-confirmed")
    await checkAxe(panel, "a checklist in progress")

    // What is seen goes when it goes, and what the clerk refused stays open.
    const { value } = (await extension.ask(panel, "patient.list", {})) as { value: { inHandId: string } }
    await extension.ask(panel, "patient.saveDraft", { id: value.inHandId, draft: { "patient.sex": "" } })
    await expect.poll(() => item(/sex and address are in the record/).isChecked()).toBe(false)
    await panel.getByText("Not in the record yet: sex").waitFor()
    await item("A phone number is in the record").click()
    await panel.getByText(/Left open at .*In the record: mobile phone/).waitFor()
    await expect.poll(count).toBe(`1 of ${all}`)
  })
})
