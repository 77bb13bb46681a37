import type { Page } from "@playwright/test"
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { root } from "../../scripts/setup/run.mjs"
import { serveFolder } from "../../scripts/setup/serve-folder.mjs"
import { aBill } from "../support/a-bill"
import { checkAxe } from "../support/check-axe"
import { launchExtension, type LaunchedExtension } from "../support/launch-extension"

let server: Awaited<ReturnType<typeof serveFolder>>
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
/** On the screen; the sheet for the printer has the words too. */
const said = (words: RegExp | string) => panel.locator(".check-why").getByText(words)
const focused = () => panel.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset["item"] ?? "")

const openChecklist = async () => {
  await panel.getByRole("tab", { name: "Patient" }).click()
  await panel.getByRole("button", { name: /^Checklist/ }).click()
  await panel.getByTestId("checklist-count").waitFor()
}

const adult = {
  "patient.name.first": "Hugh",
  "patient.name.last": "Osterman",
  "patient.birthDate": "11/30/1962",
  "patient.mrn": "55120",
  "coverage.primary.payerName": "Bluefern Health Plan",
  "coverage.primary.memberId": "BFH44120907"
}
const start = async (draft: Record<string, string>): Promise<string> => {
  const started = await extension.ask(panel, "patient.start", { draft })
  if (!started.ok || started.value.inHandId === null) throw new Error("nobody is in hand")
  return started.value.inHandId
}

beforeAll(async () => {
  server = await serveFolder(`${root}tests/pages`)
  extension = await launchExtension()
})
afterAll(async () => {
  await server?.close()
  await extension?.close()
})
beforeEach(async () => {
  await panel?.close()
  panel = await extension.openSidePanel()
  await panel.setViewportSize({ width: 380, height: 800 })
  await extension.ask(panel, "patient.eraseAll", {})
})

describe("the checklist of a patient", () => {
  it("is chosen by the record, ticks what it sees, and is worked through by keys alone", async () => {
    const id = await start(child)
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
    await extension.ask(panel, "patient.saveDraft", { id, draft: { "patient.sex": "" } })
    await expect.poll(() => item(/sex and address are in the record/).isChecked()).toBe(false)
    await said("Not in the record yet: sex").waitFor()
    await item("A phone number is in the record").click()
    await said(/Left open at .*In the record: mobile phone/).waitFor()
    await expect.poll(count).toBe(`1 of ${all}`)
  })

  it("hears of eligibility and superbill, in every window, and goes with the patients", async () => {
    const patientId = await start(adult)
    await openChecklist()
    const verified = item("Insurance verified as active today")
    expect(await verified.isChecked()).toBe(false)
    const readAt = await panel.evaluate(() => new Date().toLocaleDateString("en-CA"))
    const seen = { patientId, payerName: "Bluefern", readAt, referenceNumber: "R-77", sequence: "primary" as const }
    await extension.ask(panel, "benefits.confirm", { ...seen, status: "active" })
    await said("Active with Bluefern, read from the eligibility page today, reference R-77").waitFor()
    expect(await verified.isChecked()).toBe(true)
    await extension.ask(panel, "benefits.confirm", { ...seen, status: "inactive" })
    await said("Today's eligibility page of Bluefern says NOT active").waitFor()
    expect(await verified.isChecked()).toBe(false)

    const record = aBill({ "charges.copayDue": 20, "charges.copayCollected": 20 })
    await extension.ask(panel, "superbill.start", { patientId, record })
    await said(/On the superbill: copay collected/).waitFor()

    const popup = await extension.openPopup()
    await popup.setViewportSize({ width: 400, height: 600 })
    await popup.getByRole("tab", { name: "Patient" }).click()
    await popup.getByRole("button", { name: /^Checklist \d/ }).click()
    await popup.getByRole("checkbox", { name: /^Photo ID seen/ }).check()
    await expect.poll(() => item(/^Photo ID seen/).isChecked()).toBe(true)
    await item(/^Yearly forms still current/).check()
    await expect.poll(() => popup.getByRole("checkbox", { name: /^Yearly forms/ }).isChecked()).toBe(true)
    expect(await popup.getByRole("checkbox", { name: /^Photo ID seen/ }).isChecked()).toBe(true)
    await popup.close()

    await extension.ask(panel, "patient.eraseAll", {})
    await panel.getByRole("heading", { name: "All patients were erased." }).waitFor()
    const kept = await extension.worker.evaluate(async () => Object.keys(await chrome.storage.session.get(null)))
    expect(kept.filter((key) => key.startsWith("checklist"))).toEqual([])
  })

  it("looks at the page in front when asked, and takes no other patient's", async () => {
    const patientId = await start({ ...adult, "patient.mrn": "" })
    const site = await extension.open(`${server.origin}/plain/chart.html`)
    const popup = await extension.openPopup(`?tab=${await extension.pressToolbarButton(site)}`)
    await popup.setViewportSize({ width: 400, height: 600 })
    await popup.getByRole("tab", { name: "Patient" }).click()
    await popup.getByRole("button", { name: /^Checklist/ }).click()
    const entered = popup.getByRole("checkbox", { name: /^Stand on the page that was read/ })
    await entered.waitFor()
    expect(await entered.isChecked()).toBe(false)
    await popup.getByRole("button", { name: "Look at page" }).click()
    await popup
      .locator(".check-why")
      .getByText(/^Read at .*, as in the record then$/)
      .waitFor()
    expect(await entered.isChecked()).toBe(true)

    await extension.ask(panel, "patient.saveDraft", { id: patientId, draft: { "patient.birthDate": "12/01/1962" } })
    await popup.getByText(/12\/01\/1962/).waitFor()
    await popup.getByRole("button", { name: "Look at page" }).click()
    await popup.getByRole("heading", { name: "This page shows another patient" }).waitFor()
    await checkAxe(popup, "a page of another patient")
    await popup.close()
    await site.close()
  })

  it("is joined of the lists the clerk takes, and goes out as a note, on paper and into the manual", async () => {
    await start(adult)
    await openChecklist()
    const lists = panel.getByRole("button", { name: /choose the lists$/ })
    await lists.click()
    await panel.getByRole("menuitem", { name: "Telehealth" }).click()
    await panel.getByRole("button", { name: "Established patient + Telehealth: choose the lists" }).waitFor()
    await panel.getByLabel("Your initials, for the note").fill("MK")
    await item(/^Consent to a telehealth visit/).check()
    await said(/^Ticked at .* by MK$/).waitFor()

    await extension.context.grantPermissions(["clipboard-read", "clipboard-write"])
    await panel.getByRole("button", { name: "Copy as note" }).click()
    await expect.poll(() => panel.getByRole("status").allTextContents()).toContain("Note copied")
    const note = await panel.evaluate(() => navigator.clipboard.readText())
    expect(note).toMatch(/^Front desk checklist \d\d\/\d\d\/\d{4}: Established patient \+ Telehealth\. 1 of \d+ done\./)
    expect(note).toMatch(/- Consent to a telehealth visit given and noted \(Ticked at .* by MK\)/)
    expect(note).not.toMatch(/Osterman|Hugh|BFH4|1962/)

    await panel.emulateMedia({ media: "print" })
    expect(await panel.locator(".checklist-sheet").isVisible()).toBe(true)
    expect(await panel.locator(".desk").isVisible()).toBe(false)
    expect(await panel.locator(".checklist-sheet").textContent()).not.toMatch(/Osterman|BFH4/)
    await panel.emulateMedia({ media: "screen" })

    await panel.getByRole("button", { name: "How to: Copay collected, or why not noted" }).click()
    await panel.getByRole("heading", { name: "Collecting co-pays" }).waitFor()
    expect(await panel.getByRole("tab", { name: "Ask" }).getAttribute("aria-selected")).toBe("true")
  })

  it("is all done when everything is ticked, and says so; nothing chosen says what to do", async () => {
    await start(adult)
    await openChecklist()
    for (const box of await panel.getByRole("checkbox").all()) await box.check()
    await panel.getByRole("heading", { name: /^All \d+ done$/ }).waitFor()
    await panel.getByRole("button", { name: /choose the lists$/ }).click()
    await panel.getByRole("menuitem", { name: /^Established patient/ }).click()
    await panel.getByRole("heading", { name: "No list is chosen" }).waitFor()
    await panel.keyboard.press("Escape")
    await panel.locator("[data-key='patient.name.first']").waitFor()
  })
})

describe("the office's own checklists", () => {
  it("are changed, put in order by keys, switched off, and restored", async () => {
    const options = await extension.openOptions()
    await options.setViewportSize({ width: 1280, height: 900 })
    await options.getByRole("tab", { name: "Checklists" }).click()
    await options.getByRole("button", { name: "Change Established patient" }).click()
    await options.getByLabel("Item 2", { exact: true }).focus()
    await options.keyboard.press("Alt+ArrowUp")
    await expect.poll(() => options.getByLabel("Item 1", { exact: true }).inputValue()).toMatch(/^Photo ID seen/)
    await options.getByRole("button", { name: "Add an item" }).click()
    await expect.poll(() => options.evaluate(() => document.activeElement?.closest(".box")?.textContent)).toBe("Item 10")
    await options.keyboard.type("Parking permit stamped")
    await options.getByRole("button", { name: "More about item 10" }).click()
    await options.getByRole("button", { name: "Delete item 3" }).click()
    await checkAxe(options, "one checklist")
    await options.getByRole("button", { name: "Save", exact: true }).click()
    await options.getByRole("row", { name: /Established patient 9 Changed here/ }).waitFor()
    await options.getByRole("checkbox", { name: /^Telehealth/ }).click()
    await options.getByRole("checkbox", { name: "Telehealth Off" }).waitFor()
    await checkAxe(options, "the checklists of the office")

    await start(adult)
    await openChecklist()
    await item("Parking permit stamped").waitFor()
    expect(await panel.getByRole("checkbox").first().getAttribute("data-item")).toBe("photo-id")
    await panel.getByRole("button", { name: /choose the lists$/ }).click()
    await panel.getByRole("menuitem", { name: "Minor" }).waitFor()
    expect(await panel.getByRole("menuitem", { name: "Telehealth" }).count()).toBe(0)

    await options.getByRole("button", { name: "Change Established patient" }).click()
    await options.getByRole("button", { name: "Take the built-in text" }).click()
    await options.getByRole("button", { name: "Take built-in text" }).click()
    await options.getByRole("row", { name: /Established patient 9 Built in/ }).waitFor()
    await options.close()
  })
})
