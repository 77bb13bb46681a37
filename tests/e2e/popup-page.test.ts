import type { Page } from "@playwright/test"
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { root } from "../../scripts/setup/run.mjs"
import { serveFolder } from "../../scripts/setup/serve-folder.mjs"
import { checkAxe } from "../support/check-axe"
import { launchExtension, type LaunchedExtension } from "../support/launch-extension"

const carla = {
  "patient.name.first": "Carla",
  "patient.name.last": "Whitcomb",
  "patient.birthDate": "03/04/1985",
  "patient.sex": "Female",
  "patient.phone.home": "(212) 555-0147",
  "patient.email": "carla@mail.example",
  "patient.language": "Spanish",
  "coverage.primary.memberId": "BFH44120907"
}

let server: Awaited<ReturnType<typeof serveFolder>>
let extension: LaunchedExtension
let site: Page
let desk: Page

/** Opens a page, presses the toolbar button on it, and opens the popup's screens for that tab beside it. */
const serve = async (path: string, draft: Record<string, string> | null = carla) => {
  site = await extension.open(`${server.origin}/plain/${path}`)
  const tabId = await extension.pressToolbarButton(site)
  desk = await extension.openPopup(`?tab=${tabId}`)
  await desk.setViewportSize({ width: 400, height: 600 })
  if (draft) await extension.ask(desk, "patient.start", { draft })
  return tabId
}
const goToPage = () => desk.getByRole("tab", { name: "This page" }).click()
const fillButton = () => desk.getByRole("button", { name: /^Fill \d+ box/ })
const inBox = (id: string) => site.locator(`#${id}`).inputValue()

beforeAll(async () => {
  server = await serveFolder(`${root}tests/pages`)
  extension = await launchExtension()
})
beforeEach(async () => {
  const page = await extension.openPopup()
  await extension.ask(page, "patient.eraseAll", {})
  await page.close()
})
afterEach(async () => {
  await desk?.close()
  await site?.close()
})
afterAll(async () => {
  await server?.close()
  await extension?.close()
})

describe("by keyboard alone", () => {
  it("an empty desk becomes a filled, verified page", async () => {
    await serve("registration.html", null)
    // A popup is typed into once it has taken the focus.
    await desk.waitForFunction(() => document.activeElement?.getAttribute("data-key") === "patient.name.first")
    // As fast as fingers are.
    await desk.keyboard.type("Carla", { delay: 60 })
    for (const _ of [1, 2]) await desk.keyboard.press("Enter")
    await desk.keyboard.type("Whitcomb")
    for (const _ of [1, 2]) await desk.keyboard.press("Enter")
    await desk.keyboard.type("03/04/1985")
    await desk.keyboard.press("Enter")
    await desk.keyboard.type("Female")
    await desk.keyboard.press("Control+Enter")
    await fillButton().waitFor()
    expect(await inBox("f1")).toBe("")
    await desk.keyboard.press("Control+Enter")
    await desk.getByRole("heading", { name: /^4.verified$/ }).waitFor()
    expect([await inBox("f1"), await inBox("f2"), await inBox("f3"), await inBox("f4")]).toEqual(["Carla", "Whitcomb", "03/04/1985", "1"])
  })

  it("boxes are unticked by arrows and Space, and Esc goes back", async () => {
    await serve("registration.html")
    await goToPage()
    await fillButton().waitFor()
    await desk.getByRole("checkbox", { name: /First name/ }).focus()
    await desk.keyboard.press("ArrowDown")
    await desk.keyboard.press("Space")
    expect(await desk.getByRole("checkbox", { name: /Last name/ }).isChecked()).toBe(false)
    await desk.keyboard.press("Enter")
    await desk.getByRole("heading", { name: /^4.verified$/ }).waitFor()
    expect([await inBox("f1"), await inBox("f2")]).toEqual(["Carla", ""])
    await desk.keyboard.press("Escape")
    await desk.getByText("Already right on the page").waitFor()
    await desk.keyboard.press("Escape")
    await desk.locator("[data-key]").first().waitFor()
  })
})

describe("what is shown", () => {
  it("an empty hand says what to do first", async () => {
    await serve("registration.html", null)
    await goToPage()
    await desk.getByRole("heading", { name: "First take a patient in" }).waitFor()
    await checkAxe(desk, "this page, nobody in hand")
  })

  it("every box with what is there, what would be, how sure and why; refused ones with the reason", async () => {
    await serve("registration.html")
    await goToPage()
    await fillButton().waitFor()
    await checkAxe(desk, "the preview")
    expect(await desk.getByRole("checkbox", { name: /^Email/ }).isChecked()).toBe(false)
    const email = desk.locator("li", { hasText: "old@mail.example" })
    expect(await email.locator("dd").allTextContents()).toEqual(["old@mail.example", "carla@mail.example"])
    await desk.getByRole("button", { name: /^Left alone/ }).click()
    await desk.getByRole("heading", { name: /Password, search, file or captcha box/ }).waitFor()
    await checkAxe(desk, "the boxes left alone")
  })

  it("fills what is ticked, offers what appeared, and puts all of it back", async () => {
    await serve("registration.html")
    await goToPage()
    await fillButton().click()
    await desk.getByRole("heading", { name: /^5.verified$/ }).waitFor()
    await desk.getByRole("heading", { name: "1 box appeared after the fill" }).waitFor()
    await checkAxe(desk, "the result")
    await desk.getByRole("button", { name: /^Fill 1 box/ }).click()
    await expect.poll(() => inBox("f11")).toBe("Spanish")
    await desk.getByRole("button", { name: "Undo the fill" }).click()
    await desk.getByRole("heading", { name: "1 box is as it was before" }).waitFor()
    await checkAxe(desk, "after an undo")
    await desk.getByRole("button", { name: "Undo the fill before" }).click()
    await desk.getByRole("heading", { name: "5 boxes are as they were before" }).waitFor()
    for (const id of ["f1", "f2", "f3", "f4", "f5", "f11"]) expect(await inBox(id)).toBe("")
  })

  it("overwrites only what was ticked, and says so on the button", async () => {
    await serve("registration.html")
    await goToPage()
    await fillButton().waitFor()
    await desk.getByRole("checkbox", { name: /^Email/ }).check()
    await desk.getByRole("button", { name: /^Fill 6 boxes, overwriting 1/ }).click()
    await expect.poll(() => inBox("f6")).toBe("carla@mail.example")
  })

  it("a page loaded anew after the preview gets nothing; it is looked at again, then filled", async () => {
    await serve("registration.html")
    await goToPage()
    await fillButton().waitFor()
    await site.reload()
    await fillButton().click()
    await desk
      .getByRole("alert")
      .getByText(/Nothing was written/)
      .waitFor()
    await fillButton().waitFor()
    expect(await inBox("f1")).toBe("")
    await checkAxe(desk, "a page that changed")
    await fillButton().click()
    await desk.getByRole("heading", { name: /^5.verified$/ }).waitFor()
  })

  it("another patient taken in hand elsewhere is another preview", async () => {
    await serve("registration.html")
    await goToPage()
    await desk.getByRole("checkbox", { name: "First name Carla" }).waitFor()
    const other = await extension.openPopup()
    await extension.ask(other, "patient.start", { draft: { "patient.name.first": "Hugh", "patient.name.last": "Osterman" } })
    await desk.getByRole("checkbox", { name: "First name Hugh" }).waitFor()
    expect(await desk.getByTestId("in-hand").textContent()).toBe("Osterman, Hugh")
    await other.close()
  })

  it("a value the patient lacks is one press away from where it is typed", async () => {
    await serve("registration.html", { "patient.name.first": "Carla", "patient.name.last": "Whitcomb" })
    await goToPage()
    await desk.getByRole("button", { name: /^Left alone/ }).click()
    await desk.getByRole("button", { name: "Type Date of birth" }).click()
    await expect.poll(() => desk.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset["key"])).toBe("patient.birthDate")
  })

  it("another patient's chart: a red stop with both shown, and nothing to press", async () => {
    await serve("wrong-chart.html")
    await goToPage()
    const stop = desk.getByRole("alert")
    await stop.waitFor()
    expect(await stop.textContent()).toContain("ROE, Richard")
    expect(await stop.textContent()).toContain("Carla Whitcomb")
    expect(await fillButton().count()).toBe(0)
    await desk.keyboard.press("Enter")
    await desk.keyboard.press("Control+Enter")
    expect([await inBox("a"), await inBox("b")]).toEqual(["", ""])
    await checkAxe(desk, "the stop")
  })

  it("a box is taught by keyboard, and the preview follows", async () => {
    await serve("registration.html")
    await goToPage()
    await fillButton().waitFor()
    await desk.getByRole("button", { name: /^Left alone/ }).press("Enter")
    await desk.getByRole("button", { name: "Say what “Comments” is" }).press("Enter")
    await desk.getByRole("combobox", { name: "“Comments” is really" }).pressSequentially("member id")
    await desk.getByRole("option", { name: "Member ID", exact: true }).waitFor()
    await checkAxe(desk, "teaching a box")
    await desk.keyboard.press("ArrowDown")
    await desk.keyboard.press("Enter")
    await desk.getByRole("button", { name: "Remember for this site" }).press("Enter")
    await desk.getByText("taught here").waitFor()
    await desk.getByRole("button", { name: "Correct “Comments”" }).press("Enter")
    await desk.getByRole("menuitem", { name: "Leave this box alone here" }).press("Enter")
    await expect.poll(() => desk.getByText("taught here").count()).toBe(0)
  })

  it("a page that cannot be seen is said, with what to do", async () => {
    site = await extension.open("about:blank")
    await site.bringToFront()
    const tabId = await extension.worker.evaluate(async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]!.id!)
    desk = await extension.openSidePanel(`?tab=${tabId}`)
    await desk.setViewportSize({ width: 320, height: 800 })
    await extension.ask(desk, "patient.start", { draft: carla })
    await goToPage()
    await desk.getByRole("heading", { name: "Deskhand cannot see this page yet" }).waitFor()
    await checkAxe(desk, "a page that cannot be seen")
  })
})
