/**
 * The morning's main job, done in a real browser on the demonstration clinic: a patient is taken in from a message, fills a
 * registration page and a payer's page, and is refused by another patient's chart. Started by `npm start`.
 * With `--unseen` no window is opened, and pictures are left in `screenshots/`.
 */
import type { Page } from "puppeteer-core"
import { message } from "./morning/message"
import { openDesk, type Desk } from "./morning/open-desk"
import { takePictures, type Pictures } from "./morning/take-pictures"
import { findBrowser } from "./setup/find-browser.mjs"
import { root } from "./setup/run.mjs"
import { serveFolder } from "./setup/serve-folder.mjs"

const isShown = !process.argv.includes("--unseen")

const say = (words: string) => console.log(words)
const pause = (seconds: number) => new Promise((done) => setTimeout(done, isShown ? seconds * 1000 : 300))

const button = (words: string) => `::-p-xpath(//button[contains(., "${words}")])`
const goTo = (desk: Page, tab: string) => desk.click(`::-p-xpath(//*[@role="tab"][contains(., "${tab}")])`)

/** Takes the patient in by the popup, from the pasted message, and types what the message left out. */
const takeIn = async (popup: Page) => {
  await goTo(popup, "Paste")
  await popup.waitForSelector("textarea")
  await popup.evaluate((text) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData("text", text)
    document.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }))
  }, message)
  await popup.waitForSelector(button("Take "))
  await pause(2.5)
  await popup.click(button("Take "))
  await popup.waitForSelector("::-p-aria(Starts)")
  await popup.type("::-p-aria(Starts)", "01/01/2026", { delay: isShown ? 60 : 0 })
  await pause(1)
}

/** Looks, shows the preview, presses Fill, and tells box by box what became of it. Again, while the page shows new boxes. */
const fill = async (desk: Page, title: string, picture: (name: string) => Promise<void>) => {
  await desk.waitForSelector(button("Fill "))
  await pause(3)
  await picture("preview")
  say(`\n${title}`)
  let filled = 0
  for (let pass = 1; pass <= 3 && (await desk.$(`${button("Fill ")}`)); pass++) {
    await desk.click(button("Fill "))
    await desk.waitForFunction(() => document.querySelector(".result-row") && !document.body.innerText.includes("Filling"))
    const rows = await desk.$$eval(".result-row", (all) =>
      all.map((row) => [...row.children].map((part) => part.textContent?.trim() ?? ""))
    )
    for (const [label = "", value = "", status = ""] of rows) say(`  ${label.padEnd(54).slice(0, 54)} ${value.padEnd(31)} ${status}`)
    filled += rows.length
    await pause(2.5)
    await picture(pass === 1 ? "filled" : `filled-${pass}`)
  }
  return filled
}

/** Gives a further page to Deskhand: the button is pressed on it, and the open panel looks again. Ends when `expected` is there. */
const bringIn = async (desk: Desk, panel: Page, url: string, expected: string) => {
  const page = await desk.browser.newPage()
  await page.goto(url)
  const popup = await desk.pressToolbarButton(page)
  await popup.close()
  if (!(await panel.waitForSelector(expected, { timeout: 2000 }).catch(() => null))) await panel.click(button("Look again"))
  await panel.waitForSelector(expected)
  return page
}

const showMorning = async (clinic: string, desk: Desk, pictures: Pictures | null) => {
  const registration = (await desk.browser.pages())[0] ?? (await desk.browser.newPage())
  await registration.goto(`${clinic}/registration.html`)
  await pause(1.5)

  const take = async (name: string, pages: Page[]) => {
    if (pictures) say(`  picture: ${await pictures.take(name, pages)}`)
  }

  const popup = await desk.pressToolbarButton(registration)
  await takeIn(popup)
  say("A patient was taken in from a pasted message, in the popup.")
  await take("1-taken-in", [registration, popup])

  const panel = await desk.openSidePanel(popup)
  await goTo(panel, "This page")
  const first = await fill(panel, "Registration, Harbor Point Family Medicine", (name) =>
    take(`2-registration-${name}`, [registration, panel])
  )

  const payer = await bringIn(desk, panel, `${clinic}/eligibility.html`, button("Fill "))
  const second = await fill(panel, "Eligibility, Cobalt Health Plan", (name) => take(`3-eligibility-${name}`, [payer, panel]))

  const chart = await bringIn(desk, panel, `${clinic}/chart/index.html`, `::-p-text(VANDERBERG)`)
  say("\nAn open chart of somebody else: Deskhand fills nothing, and shows both names.")
  await pause(4)
  await take("4-another-chart", [chart, panel])

  await registration.bringToFront()
  say(`\n${first + second} boxes filled and read back. Nothing was submitted, and nothing left this machine.`)
}

const server = await serveFolder(`${root}tests/pages/clinic`)
const browserPath = findBrowser("chrome")
if (!browserPath) throw new Error("No Chrome, Chromium or Edge was found; npm start installs or names one.")
const desk = await openDesk(browserPath, isShown)
const pictures = isShown ? null : await takePictures(browserPath)
const gone = new Promise((done) => desk.browser.once("disconnected", done))
try {
  say(`The clinic: ${server.origin}/`)
  await showMorning(server.origin, desk, pictures)
  if (isShown) {
    say("The browser stays open for you. Close it, or press Ctrl+C, to end.")
    await gone
  }
} catch (error) {
  if (desk.browser.connected) throw error
  say("The browser was closed.")
} finally {
  await pictures?.close()
  await desk.browser.close()
  await server.close()
}
