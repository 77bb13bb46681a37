import type { Page } from "@playwright/test"
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest"
import { checkAxe } from "../support/check-axe"
import { launchExtension, type LaunchedExtension } from "../support/launch-extension"

let extension: LaunchedExtension
let popup: Page

const message = "Name: Carla Jean Whitcomb\nDOB 04/17/1979, Female\n218 Larkspur Lane, Dayton, OH 45402\nCell: (937) 555-0147"

/** What Ctrl+V does, with a clipboard of our own. */
const paste = (text: string) =>
  popup.evaluate((pasted) => {
    const data = new DataTransfer()
    data.setData("text", pasted)
    const target = document.activeElement ?? document.body
    target.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }))
  }, text)
const drafts = async () => {
  const list = await extension.ask(popup, "patient.list", {})
  if (!list.ok) throw new Error(list.problem.message)
  return list.value.patients.map((patient) => patient.draft)
}
const open = async () => {
  popup = await extension.openPopup()
  await popup.setViewportSize({ width: 400, height: 600 })
  await popup.getByRole("tab", { name: "Paste" }).click()
}

beforeAll(async () => {
  extension = await launchExtension()
})
afterAll(async () => {
  await extension?.close()
})
beforeEach(async () => {
  await popup?.close()
  popup = await extension.openPopup()
  await extension.ask(popup, "patient.eraseAll", {})
  await popup.close()
  await open()
})

it("splits what is pasted, shows where it was found, and takes only what is ticked", async () => {
  await checkAxe(popup, "nothing pasted yet")
  await paste(message)
  const birth = popup.getByRole("checkbox", { name: "Date of birth 04/17/1979" })
  await birth.focus()
  await expect.poll(() => popup.locator("mark[data-active]").textContent()).toBe("04/17/1979")
  expect(await drafts()).toEqual([])
  await checkAxe(popup, "a split text")
  await popup.keyboard.press("ArrowDown")
  await popup.keyboard.press("Space")
  await popup.keyboard.press("Enter")
  await expect.poll(() => popup.getByTestId("in-hand").textContent()).toBe("Whitcomb, Carla J.")
  expect(await drafts()).toEqual([
    {
      "patient.name.first": "Carla",
      "patient.name.middle": "Jean",
      "patient.name.last": "Whitcomb",
      "patient.birthDate": "04/17/1979",
      "patient.address.line1": "218 Larkspur Lane",
      "patient.address.city": "Dayton",
      "patient.address.state": "OH",
      "patient.address.zip": "45402",
      "patient.phone.mobile": "(937) 555-0147"
    }
  ])
})

it("never overwrites what is held unless it is ticked, and shows both", async () => {
  await extension.ask(popup, "patient.start", {
    draft: { "patient.name.first": "Carla", "patient.name.last": "Whitcomb", "patient.phone.mobile": "(937) 555-0199" }
  })
  await paste(message)
  const phone = popup.getByRole("checkbox", { name: "Mobile phone" })
  expect(await phone.isChecked()).toBe(false)
  await popup.getByText("(937) 555-0199").waitFor()
  await checkAxe(popup, "a text beside what is held")
  await popup.getByRole("button", { name: /^Take/ }).click()
  await expect
    .poll(async () => (await drafts())[0])
    .toMatchObject({ "patient.phone.mobile": "(937) 555-0199", "patient.birthDate": "04/17/1979" })
  expect(await drafts()).toHaveLength(1)
})

it("takes another person's text as a new patient, unless told otherwise", async () => {
  await extension.ask(popup, "patient.start", { draft: { "patient.name.first": "Hugh", "patient.name.last": "Osterman" } })
  await paste(message)
  expect(await popup.getByRole("radio", { name: "A new patient" }).isChecked()).toBe(true)
  await popup.getByRole("button", { name: /^Take/ }).click()
  await expect.poll(drafts).toHaveLength(2)
  expect((await drafts())[1]).toEqual({ "patient.name.first": "Hugh", "patient.name.last": "Osterman" })
})

it("asks where a date has two readings", async () => {
  await paste("Nombre: Rosa Salas\nFecha de nacimiento: 04/05/1990\nSexo: F")
  await popup.getByRole("radio", { name: "May 4, 1990" }).waitFor()
  expect(await popup.getByRole("radio", { name: "Leave it empty" }).isChecked()).toBe(true)
  await checkAxe(popup, "a text with two readings")
  await popup.getByText("May 4, 1990").click()
  await popup.getByRole("button", { name: /^Take/ }).click()
  await expect.poll(async () => (await drafts())[0]).toMatchObject({ "patient.birthDate": "05/04/1990" })
})

it("keeps the text over a popup that closes, and lets it go with the patients", async () => {
  await paste(message)
  await popup.locator(".marked-text").waitFor()
  await popup.close()
  await open()
  await popup.locator(".marked-text").waitFor()
  await extension.ask(popup, "patient.eraseAll", {})
  await expect.poll(() => popup.locator("textarea").inputValue()).toBe("")
})

it("refuses a text that is far too long and keeps the one that was there", async () => {
  await paste(message)
  await popup.locator(".marked-text").waitFor()
  await paste("x".repeat(5_000_000))
  await popup.getByText(/too long to be one patient's message/).waitFor()
  expect(await popup.locator(".marked-text").textContent()).toBe(message)
  await checkAxe(popup, "a text refused")
})
