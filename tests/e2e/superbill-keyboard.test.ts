import type { Page } from "@playwright/test"
import { afterAll, beforeAll, expect, it } from "vitest"
import type { Superbill } from "../../src/superbill/record"
import { carla } from "../support/an-intake"
import { checkAxe } from "../support/check-axe"
import { launchExtension, type LaunchedExtension } from "../support/launch-extension"

let extension: LaunchedExtension
let page: Page

beforeAll(async () => {
  extension = await launchExtension()
})
afterAll(async () => {
  await extension?.close()
})

/** The path of the box in hand, or what the element in hand is called. */
const inHand = () =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null
    return element?.dataset["path"] ?? element?.getAttribute("aria-label") ?? element?.textContent?.trim() ?? ""
  })
const stands = (path: string) => expect.poll(inHand).toBe(path)
const press = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key)
}
/** Tab (or Shift+Tab) until something of that name is in hand, as a person would: so many presses at most. */
const tabTo = async (name: RegExp, key = "Tab", most = 40) => {
  for (let pressed = 0; pressed < most; pressed++) {
    await page.keyboard.press(key)
    if (name.test(await inHand())) return
  }
  throw new Error(`${String(name)} was not reached by ${key}; ${await inHand()} is in hand`)
}
const chooseFirst = async (code: string) => {
  await expect.poll(() => page.locator("[role=option]").first().textContent()).toContain(code)
  await press("ArrowDown", "Enter")
}
const record = async (): Promise<Superbill | undefined> => {
  const list = await extension.ask(page, "superbill.list", {})
  return list.ok ? list.value.superbills[0]?.record : undefined
}
const lines = async () =>
  (await record())?.serviceLines.map((line) => [line.procedureCode, line.modifiers.join(" "), line.diagnosisPointers.join(""), line.charge])
const counts = () => page.getByTestId("counts").textContent()

const todayTyped = () => {
  const now = new Date()
  return [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("/") + `/${now.getFullYear()}`
}

/** What is typed where a finding leads. A list of choices takes the first letter of the word. */
const answers: Readonly<Record<string, () => string>> = {
  "billingProvider.organizationName": () => "Sample Clinic",
  "billingProvider.npi": () => "1234567893",
  "billingProvider.taxId": () => "12-3456789",
  "renderingProvider.name.last": () => "Pace",
  "renderingProvider.npi": () => "1234567893",
  "signatures.patientOnFile": () => "Y",
  "signatures.providerSigned": () => "Y",
  "encounter.accident.employment": () => "N",
  "encounter.accident.auto": () => "N",
  "encounter.accident.other": () => "N",
  "coverages[0].eligibility.checkedOn": todayTyped,
  "serviceLines[0].placeOfService": () => "11",
  "serviceLines[1].placeOfService": () => "11"
}

it("makes a whole superbill with Tab, arrows, letters, Enter and the shown shortcuts alone", async () => {
  page = await extension.open(`chrome-extension://${extension.extensionId}/tabs/superbill.html`)
  await page.setViewportSize({ width: 1280, height: 900 })
  await extension.ask(page, "patient.start", { draft: carla })
  await page.getByRole("button", { name: "Start the superbill" }).waitFor()
  await tabTo(/^Start the superbill$/)
  await press("Enter")

  // Diagnoses: by words, by code, and one more that goes again.
  await stands("diagnoses")
  await page.keyboard.type("strep throat")
  await chooseFirst("J02.0")
  await page.keyboard.type("I10")
  await press("Enter")
  await page.keyboard.type("E11.9")
  await press("Enter")
  await expect.poll(async () => (await record())?.diagnoses.map(({ code }) => code)).toEqual(["J02.0", "I10", "E11.9"])
  await press("Enter")
  await stands("serviceLines")

  // The first line: its code looked up in the cell, its modifiers typed and ticked, its pointers ticked.
  await press("Enter")
  await stands("serviceLines[0].procedureCode")
  await page.keyboard.type("annual wellness")
  await page.locator("[role=option]").filter({ hasText: "G0439" }).waitFor()
  await press("ArrowDown")
  while (!(await page.locator("[role=option][aria-selected=true]").textContent())?.includes("G0439")) await press("ArrowDown")
  await press("Enter", "Enter")
  await stands("serviceLines[0].modifiers")
  await page.keyboard.type("33 2")
  await page.locator("[role=option]").filter({ hasText: "25" }).first().waitFor()
  while (
    !(
      await page
        .locator("[role=option][aria-selected=true]")
        .textContent()
        .catch(() => "")
    )?.startsWith("25")
  )
    await press("ArrowDown")
  await press("Enter", "Escape", "Enter")
  await stands("serviceLines[0].diagnosisPointers")
  await press("Alt+ArrowDown")
  await expect.poll(() => page.locator("[role=option]").count()).toBe(3)
  await press("ArrowDown", "Enter", "Escape", "Enter")
  await stands("serviceLines[0].units")
  await press("Enter")
  await stands("serviceLines[0].charge")
  await page.keyboard.type("180")

  // The same line again, made another one; then a third that goes again.
  await press("Control+d")
  await stands("serviceLines[1].procedureCode")
  await page.keyboard.type("99213")
  await press("Enter")
  await stands("serviceLines[1].modifiers")
  await page.keyboard.type("25")
  await press("ArrowUp")
  await stands("serviceLines[1].modifiers")
  await press("Escape", "Tab", "Tab", "Tab")
  await stands("serviceLines[1].charge")
  await page.keyboard.type("130")
  await press("Enter")
  await stands("serviceLines[2].procedureCode")
  await press("Control+Delete")
  await stands("serviceLines[1].procedureCode")
  await expect.poll(lines).toEqual([
    ["G0439", "33 25", "AB", 180],
    ["99213", "25", "AB", 130]
  ])
  await expect.poll(async () => (await record())?.charges).toMatchObject({ total: 310, balanceDue: 310 })

  // Hypertension comes first: its letter moves, and so do the pointers to it.
  await tabTo(/^diagnoses\[1\]\.code$/, "Shift+Tab")
  await press("Alt+Shift+ArrowUp")
  await stands("diagnoses[0].code")
  await expect.poll(async () => (await record())?.diagnoses.map(({ code }) => code)).toEqual(["I10", "J02.0", "E11.9"])
  await expect.poll(async () => (await lines())?.map(([, , pointers]) => pointers)).toEqual(["BA", "BA"])
  await tabTo(/^diagnoses\[2\]\.code$/)
  await press("Control+Delete")
  await stands("diagnoses[1].code")

  // F8 leads through everything that is missing, box by box, and back.
  await press("F8")
  await expect.poll(inHand).not.toBe("diagnoses[1].code")
  const first = await inHand()
  await press("F8")
  await expect.poll(inHand).not.toBe(first)
  await press("Shift+F8")
  await stands(first)
  for (let step = 0; step < 30 && !(await counts())?.includes("Nothing to fix"); step++) {
    await expect.poll(inHand).toSatisfy((path: string) => Object.hasOwn(answers, path))
    await page.keyboard.type(answers[await inHand()]?.() ?? "")
    await press("Tab", "F8")
  }
  expect(await counts()).toContain("Nothing to fix")
  await checkAxe(page, "a superbill made by keyboard")

  await press("F9")
  await expect
    .poll(async () => {
      const list = await extension.ask(page, "superbill.list", {})
      return list.ok ? list.value.superbills[0]?.isDone : null
    })
    .toBe(true)
  expect(await page.getByRole("button", { name: "Done" }).getAttribute("aria-pressed")).toBe("true")
})
