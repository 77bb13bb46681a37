import type { Page } from "@playwright/test"
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import type { PatientSession } from "../../src/messaging/contract"
import { checkAxe } from "../support/check-axe"
import { launchExtension, type LaunchedExtension } from "../support/launch-extension"

let extension: LaunchedExtension
let popup: Page

const openPopup = async () => {
  const page = await extension.openPopup()
  await page.setViewportSize({ width: 400, height: 600 })
  await page.waitForSelector("[data-key]")
  return page
}
const box = (key: string) => popup.locator(`[data-key="${key}"]`)
const focused = () =>
  popup.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset["key"] ?? document.activeElement?.tagName)
const session = async (): Promise<PatientSession> => {
  const list = await extension.ask(popup, "patient.list", {})
  if (!list.ok) throw new Error(list.problem.message)
  return list.value
}
const drafts = async () => (await session()).patients.map((patient) => patient.draft)
const saved = (draft: Record<string, string>) => expect.poll(async () => (await drafts())[0]).toEqual(draft)

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
  popup = await openPopup()
})

describe("typing a patient", () => {
  it("goes from box to box by Enter, and every letter of fast typing is kept", async () => {
    await expect.poll(focused).toBe("patient.name.first")
    await popup.keyboard.type("Carla")
    await popup.keyboard.press("Enter")
    await popup.keyboard.press("Enter")
    await popup.keyboard.type("Whitcomb")
    for (const _ of [1, 2]) await popup.keyboard.press("Enter")
    await popup.keyboard.type("04/17/1979")
    await popup.keyboard.press("Enter")
    await popup.keyboard.type("f")
    await popup.keyboard.press("Enter")
    expect(await focused()).toBe("patient.ssn")
    await saved({ "patient.name.first": "Carla", "patient.name.last": "Whitcomb", "patient.birthDate": "04/17/1979", "patient.sex": "f" })
    expect(await popup.getByTestId("in-hand").textContent()).toBe("Whitcomb, Carla")
    expect(await popup.locator(".strip-line").textContent()).toMatch(/^04\/17\/1979 · \d+ y · Female$/)
  })

  it("opens the next section when the last box of one is left by Enter", async () => {
    const emergency = popup.getByRole("button", { name: /^Emergency contact/ })
    expect(await emergency.getAttribute("aria-expanded")).toBe("false")
    await box("coverage.primary.copay").focus()
    await popup.keyboard.press("Enter")
    await expect.poll(focused).toBe("emergency.name.first")
    expect(await emergency.getAttribute("aria-expanded")).toBe("true")
  })

  it("takes a choice of a list by arrows, and goes on", async () => {
    await box("patient.address.state").focus()
    await popup.keyboard.type("ohi")
    await popup.keyboard.press("ArrowDown")
    await popup.keyboard.press("Enter")
    await expect.poll(() => box("patient.address.state").inputValue()).toBe("Ohio")
    await expect.poll(focused).toBe("patient.address.zip")
    await saved({ "patient.address.state": "Ohio" })
  })

  it("says what is wrong once the box is left, not while it is typed in", async () => {
    await box("patient.birthDate").pressSequentially("02/31/1985")
    expect(await box("patient.birthDate").getAttribute("aria-invalid")).toBe(null)
    await popup.keyboard.press("Tab")
    const birth = box("patient.birthDate")
    expect(await birth.getAttribute("aria-invalid")).toBe("true")
    const said = await popup.locator(`[id="${await birth.getAttribute("aria-describedby")}"]`).textContent()
    expect(said).toMatch(/february/i)
    expect(await popup.getByRole("status").allTextContents()).toContain(`Date of birth: ${said}`)
    expect(await birth.inputValue()).toBe("02/31/1985")
    await birth.press("End")
    await birth.press("Backspace")
    expect(await birth.getAttribute("aria-invalid")).toBe(null)
    await checkAxe(popup, "a box with a problem")
  })

  it("survives a popup that closes right after a key", async () => {
    await expect.poll(focused).toBe("patient.name.first")
    await popup.keyboard.type("Carla")
    await box("patient.mrn").fill("55120")
    await popup.close()
    popup = await openPopup()
    await expect.poll(() => box("patient.name.first").inputValue()).toBe("Carla")
    expect(await box("patient.mrn").inputValue()).toBe("55120")
    expect(await focused()).toBe("patient.mrn")
  })

  it("shows what another window types", async () => {
    await box("patient.name.first").fill("Carla")
    await saved({ "patient.name.first": "Carla" })
    const panel = await extension.openSidePanel()
    await panel.getByRole("tab", { name: "Patient" }).click()
    await panel.locator('[data-key="patient.name.last"]').fill("Whitcomb")
    await expect.poll(() => box("patient.name.last").inputValue()).toBe("Whitcomb")
    expect(await box("patient.name.first").inputValue()).toBe("Carla")
    await panel.close()
  })

  it("finds a box by its name, unfolds its section and goes there", async () => {
    await popup.keyboard.press("Control+k")
    await popup.keyboard.type("pharm")
    await popup.keyboard.press("ArrowDown")
    await popup.keyboard.press("Enter")
    await expect.poll(focused).toBe("patient.preferredPharmacy")
    await checkAxe(popup, "the intake with every common section")
  })

  it("hides the subscriber while the patient is the subscriber, and asks for a spouse's boxes", async () => {
    const subscriber = popup.getByRole("button", { name: /^Subscriber, if not the patient/ })
    await popup.getByRole("checkbox", { name: "Patient is the subscriber" }).check()
    await expect.poll(() => subscriber.count()).toBe(0)
    await saved({ "coverage.primary.relationship": "Self" })
    await popup.getByRole("checkbox", { name: "Patient is the subscriber" }).uncheck()
    await box("coverage.primary.relationship").pressSequentially("spouse")
    await popup.keyboard.press("Tab")
    await expect.poll(() => subscriber.getAttribute("aria-expanded")).toBe("true")
  })
})

describe("today's patients", () => {
  const start = async (first: string, last: string) => {
    await popup.keyboard.press("Alt+n")
    await expect.poll(focused).toBe("patient.name.first")
    await box("patient.name.first").fill(first)
    await box("patient.name.last").fill(last)
    await expect.poll(async () => (await drafts())[0]).toEqual({ "patient.name.first": first, "patient.name.last": last })
  }

  it("are switched by keyboard, and nothing typed goes to the other", async () => {
    await start("Carla", "Whitcomb")
    await start("Hugh", "Osterman")
    await popup.keyboard.press("Alt+p")
    await popup.waitForSelector("[role=menu]")
    await checkAxe(popup, "the switcher")
    await popup.keyboard.press("ArrowDown")
    await popup.keyboard.press("Enter")
    await expect.poll(() => popup.getByTestId("in-hand").textContent()).toBe("Whitcomb, Carla")
    expect(await box("patient.name.first").inputValue()).toBe("Carla")
    expect(await drafts()).toHaveLength(2)
  })

  it("are erased only after a question that says how many", async () => {
    await start("Carla", "Whitcomb")
    await start("Hugh", "Osterman")
    const ask = async () => {
      await popup.keyboard.press("Alt+p")
      await popup.getByRole("menuitem", { name: "Erase all 2 patients…" }).press("Enter")
      await popup.getByRole("alertdialog", { name: "Erase all 2 patients held here?" }).waitFor()
    }
    await ask()
    await checkAxe(popup, "the question before erasing")
    await popup.keyboard.press("Escape")
    expect(await drafts()).toHaveLength(2)
    await ask()
    await popup.getByRole("button", { name: "Erase 2 patients" }).press("Enter")
    await expect.poll(drafts).toEqual([])
    await expect.poll(() => popup.getByTestId("in-hand").textContent()).toBe("No patient in hand")
    await popup.getByText("All patients were erased.").waitFor()
    expect(await box("patient.name.first").inputValue()).toBe("")
  })

  it("are gone at lock, and the screen says why", async () => {
    await start("Carla", "Whitcomb")
    await extension.worker.evaluate(() => (chrome.idle.onStateChanged as unknown as { dispatch(state: string): void }).dispatch("locked"))
    await popup.getByText("Patients were erased when the screen locked.").waitFor()
    expect(await box("patient.name.first").inputValue()).toBe("")
    await checkAxe(popup, "after the lock")
  })
})

it("is ready for the first key soon after it opens", async () => {
  const times: number[] = []
  for (let turn = 0; turn < 5; turn++) {
    const page = await openPopup()
    times.push(await page.evaluate(() => performance.getEntriesByName("desk-ready")[0]?.startTime ?? Number.NaN))
    await page.close()
  }
  // The budget of 150 ms is the bench's; this only tells a popup that has become slow on any machine.
  expect(Math.min(...times)).toBeLessThan(1000)
})
