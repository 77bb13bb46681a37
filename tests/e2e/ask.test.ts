import type { Page } from "@playwright/test"
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { checkAxe } from "../support/check-axe"
import { launchExtension, type LaunchedExtension } from "../support/launch-extension"

let extension: LaunchedExtension
let desk: Page

const box = (page: Page = desk) => page.getByRole("combobox")
const newest = (page: Page = desk) => page.locator(".turn")
const heard = () => desk.locator(".only-heard[role=status]")
const openAsk = async (page: Page) => {
  await page.getByRole("tab", { name: "Ask" }).click()
  await page.waitForFunction(() => performance.getEntriesByName("ask-ready").length > 0)
}
/** What the clerk types and asks by keyboard. */
const ask = async (question: string, page: Page = desk) => {
  await box(page).fill(question)
  await page.keyboard.press("Control+Enter")
  await newest(page).getByRole("heading", { name: question, exact: true }).waitFor()
}
const copied = () => desk.evaluate(() => navigator.clipboard.readText())

beforeAll(async () => {
  extension = await launchExtension()
  await extension.context.grantPermissions(["clipboard-read", "clipboard-write"])
})
beforeEach(async () => {
  desk = await extension.openPopup()
  await desk.setViewportSize({ width: 400, height: 600 })
  await extension.ask(desk, "patient.eraseAll", {})
  await openAsk(desk)
})
afterEach(() => desk?.close())
afterAll(() => extension?.close())

describe("the conversation", () => {
  it("answers with the article's own words and all that is needed to judge them, and follows up", async () => {
    expect(await box().evaluate((each) => each === document.activeElement)).toBe(true)
    await checkAxe(desk, "Ask, nothing asked")
    await ask("patient forgot her wallet and cannot pay the copay")
    const card = newest().getByRole("article", { name: "Collecting co-pays" })
    await card.getByText(/reviewed \d\d\/\d\d\/\d{4}/).waitFor()
    await card.getByText("Draft: not yet verified by your office").waitFor()
    await card.getByText(/Varies by .*payer/).waitFor()
    expect(await card.locator("mark").count()).toBeGreaterThan(0)
    expect(await card.getByText("Related:").count()).toBe(1)
    await expect.poll(() => heard().textContent()).toMatch(/^Collecting co-pays, /)
    const link = card.locator("a[href^=https]").first()
    expect([await link.getAttribute("target"), await link.getAttribute("rel")]).toEqual(["_blank", "noopener noreferrer"])
    await checkAxe(desk, "an answer")

    await ask("what do i say to her")
    await newest().getByRole("article", { name: "Collecting co-pays" }).getByText("What to say", { exact: true }).waitFor()
    await desk.keyboard.press("Alt+c")
    await expect.poll(copied).toContain("copay")
    await newest().getByRole("button", { name: "This did not help" }).click()
    await newest()
      .getByText(/Noted for whoever keeps this article/)
      .waitFor()
    await desk.getByRole("button", { name: /patient forgot her wallet/ }).click()
    await checkAxe(desk, "two answers")
  })

  it("opens the whole article, and comes back by Esc; a pin stands below the empty box", async () => {
    await ask("patient forgot her wallet and cannot pay the copay")
    await newest().getByRole("button", { name: "Open the article" }).click()
    await desk.getByRole("heading", { level: 2, name: "Collecting co-pays" }).waitFor()
    await desk.getByRole("navigation", { name: "Contents" }).getByRole("button", { name: "What varies here" }).click()
    expect(await desk.locator(".office-blank").count()).toBeGreaterThan(0)
    await desk.getByRole("button", { name: "Copy these words" }).first().click()
    await expect.poll(() => heard().textContent()).toBe("Script copied")
    await desk.getByRole("button", { name: "Pin", exact: true }).click()
    await desk.getByRole("button", { name: "Unpin" }).waitFor()
    await checkAxe(desk, "a whole article")
    await desk.keyboard.press("Escape")
    await newest().waitFor()
    await desk.getByRole("button", { name: "Clear the conversation" }).click()
    await desk
      .getByRole("group", { name: "Pinned" })
      .getByRole("option", { name: /Collecting co-pays/ })
      .waitFor()
    await checkAxe(desk, "pinned articles")
  })

  it("passes medical advice on, warns of an emergency while it is typed, and admits what is not written down", async () => {
    await ask("should she double her insulin tonight")
    await newest().getByRole("heading", { name: "This needs a nurse or provider" }).waitFor()
    expect(await newest().getByRole("article").count()).toBe(0)
    await checkAxe(desk, "refused")

    await box().fill("man in the lobby has chest pain and cant breathe")
    await desk
      .getByRole("alert")
      .getByText(/Call 911/)
      .waitFor()
    await desk.keyboard.press("Enter")
    await newest()
      .getByRole("heading", { name: /Call 911/ })
      .waitFor()
    await newest().getByRole("article").waitFor()
    await checkAxe(desk, "an emergency")

    const unknown = "which shelf holds the laminator pouches"
    await ask(unknown)
    const title = newest().getByRole("heading", { name: "Not in your manual" })
    await title.waitFor()
    const [options] = await Promise.all([
      extension.context.waitForEvent("page"),
      newest().getByRole("button", { name: "Write it down" }).click()
    ])
    await options.waitForLoadState()
    expect(options.url()).toMatch(/options\.html#articles\/\+new$/)
    await expect.poll(() => options.getByRole("textbox", { name: "How people ask for it" }).inputValue()).toBe(unknown)
    await options.close()
  })

  it("is kept when the popup closes, and gone with the patients", async () => {
    await ask("patient forgot her wallet and cannot pay the copay")
    await desk.close()
    desk = await extension.openPopup()
    await openAsk(desk)
    await newest().getByRole("article", { name: "Collecting co-pays" }).waitFor()
    await box().fill("lock")
    await desk.getByRole("option", { name: /Erase all patients/ }).waitFor()
    await desk.keyboard.press("Enter")
    await desk.getByRole("alertdialog").getByRole("button", { name: "Erase all" }).click()
    await newest().waitFor({ state: "detached" })
    const left = await extension.worker.evaluate(async () => JSON.stringify(await chrome.storage.session.get(null)))
    expect(left).not.toContain("wallet")
  })
})

describe("the list as the clerk types", () => {
  it("is grouped, moves by arrows, and Enter acts on what is chosen", async () => {
    await box().fill("copay")
    await desk.getByRole("option", { name: /Collecting co-pays/, selected: true }).waitFor()
    await checkAxe(desk, "the list")
    await desk.keyboard.press("ArrowDown")
    expect(await desk.getByRole("option", { selected: true }).count()).toBe(1)
    await desk.keyboard.press("ArrowUp")
    await desk.keyboard.press("Enter")
    await desk.getByRole("heading", { level: 2, name: "Collecting co-pays" }).waitFor()
    await desk.keyboard.press("Escape")

    await box().fill("e119")
    await desk.getByRole("group", { name: "Codes" }).getByRole("option", { selected: true }).waitFor()
    await desk.keyboard.press("Enter")
    await expect.poll(() => heard().textContent()).toBe("E11.9 copied")
    expect(await copied()).toBe("E11.9")

    await box().fill("copay ".repeat(3500))
    await desk
      .getByRole("alert")
      .getByText(/too long for a question/)
      .waitFor()
    await desk.keyboard.press("Control+Enter")
    expect(await newest().count()).toBe(0)

    await box().fill("fill this page")
    await desk.getByRole("option", { name: /Fill this page/, selected: true }).waitFor()
    await desk.keyboard.press("Enter")
    await desk.getByRole("tab", { name: "This page", selected: true }).waitFor()
  })

  it("answers a question for a code with codes, copied by one key", async () => {
    await ask("icd code for low back pain")
    const codes = newest().getByRole("region", { name: /Codes for/ })
    await codes.getByText("billable").first().waitFor()
    await checkAxe(desk, "codes")
    await desk.keyboard.press("Alt+c")
    await expect.poll(copied).toMatch(/^M54\.5/)
  })
})

describe("from outside", () => {
  /** Waits for the extension's own window, which opens where a test cannot press a key of the browser. */
  const ownWindow = async (press: () => Promise<void>): Promise<Page> => {
    const [page] = await Promise.all([extension.context.waitForEvent("page"), press()])
    await page.waitForLoadState()
    return page
  }

  it("the address bar suggests, and Enter answers in the extension's own window", async () => {
    const lines = await extension.worker.evaluate(
      () =>
        new Promise<{ content: string }[]>((done) => {
          const event = chrome.omnibox.onInputChanged as unknown as {
            dispatch(text: string, answer: (lines: { content: string }[]) => void): void
          }
          event.dispatch("copay", done)
        })
    )
    expect(lines.map(({ content }) => content)).toContain("Collecting co-pays")
    const page = await ownWindow(() =>
      extension.worker.evaluate(() =>
        (chrome.omnibox.onInputEntered as unknown as { dispatch(text: string, where: string): void }).dispatch(
          "can a husband pick up his wife's records",
          "currentTab"
        )
      )
    )
    await newest(page).getByRole("article").waitFor()
    expect(page.url()).not.toContain("husband")
    // The same window serves the next one.
    await extension.worker.evaluate(() =>
      (chrome.omnibox.onInputEntered as unknown as { dispatch(text: string, where: string): void }).dispatch(
        "Collecting co-pays",
        "currentTab"
      )
    )
    await page.getByRole("heading", { level: 2, name: "Collecting co-pays" }).waitFor()
    await page.close()
  })

  it("the shortcut and a right click bring the box before the clerk, and a superbill is checked by its name", async () => {
    const page = await ownWindow(() =>
      extension.worker.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true })
        ;(chrome.commands.onCommand as unknown as { dispatch(name: string, tab: unknown): void }).dispatch("ask", tab)
      })
    )
    await page.waitForFunction(() => document.activeElement?.getAttribute("role") === "combobox")
    await extension.worker.evaluate(() =>
      (chrome.contextMenus.onClicked as unknown as { dispatch(info: object, tab?: unknown): void }).dispatch({
        menuItemId: "look-up",
        selectionText: " low back\npain "
      })
    )
    await page.getByRole("option", { name: /M54\.50/ }).waitFor()
    expect(await box(page).inputValue()).toBe("low back pain")
    await box(page).fill("check this superbill")
    await page.getByRole("option", { name: /Check superbill/, selected: true }).waitFor()
    await page.keyboard.press("Enter")
    await page.getByRole("tab", { name: "Superbill", selected: true }).waitFor()
    await page.close()
  })
})
