import { afterAll, beforeAll, expect, it } from "vitest"
import { root } from "../../scripts/setup/run.mjs"
import { serveFolder } from "../../scripts/setup/serve-folder.mjs"
import { checkAxe } from "../support/check-axe"
import { launchExtension, type LaunchedExtension } from "../support/launch-extension"

const carla = {
  "patient.name.first": "Carla",
  "patient.name.last": "Whitcomb",
  "patient.birthDate": "03/04/1985",
  "coverage.primary.memberId": "BFH44120907"
}
const shots = process.env.DESKHAND_SHOTS

let server: Awaited<ReturnType<typeof serveFolder>>
let extension: LaunchedExtension

beforeAll(async () => {
  server = await serveFolder(`${root}tests/pages`)
  extension = await launchExtension()
})
afterAll(async () => {
  await server?.close()
  await extension?.close()
})

it("a taught box is found again on a page that changed, marked, and listed for the manager", async () => {
  const site = await extension.open(`${server.origin}/plain/registration.html`)
  const tabId = await extension.pressToolbarButton(site)
  const desk = await extension.openPopup(`?tab=${tabId}`)
  await desk.setViewportSize({ width: 400, height: 600 })
  await extension.ask(desk, "patient.start", { draft: carla })
  await desk.getByRole("tab", { name: "This page" }).click()

  await desk.getByRole("button", { name: /^Left alone/ }).click()
  await desk.getByRole("button", { name: "Say what “Comments” is" }).click()
  await desk.getByRole("combobox", { name: "“Comments” is really" }).pressSequentially("member id")
  await desk.getByRole("option", { name: "Member ID", exact: true }).waitFor()
  await desk.keyboard.press("ArrowDown")
  await desk.keyboard.press("Enter")
  await desk.getByRole("button", { name: "Remember for this site" }).click()
  await desk.getByText("taught here").waitFor()

  // The next release of the site: other ids, other words.
  await site.evaluate(() => {
    for (const each of document.querySelectorAll("input, select, textarea")) each.id = each.id.replace("f", "ctl00_body_txt")
    for (const label of document.querySelectorAll("label")) label.htmlFor = label.htmlFor.replace("f", "ctl00_body_txt")
    const box = document.querySelector("textarea")
    if (box) box.name = "remarks"
    const words = document.querySelector("label[for=ctl00_body_txt7]")
    if (words) words.textContent = "Comments for the office"
  })
  await desk
    .getByRole("button", { name: /Look again/ })
    .first()
    .click()
  const found = desk.locator("li", { hasText: "Comments for the office" })
  await found.getByText("found again by the words of its label").waitFor()
  expect(await found.locator(".row-value").textContent()).toBe("BFH44120907")
  await checkAxe(desk, "a box found again")
  if (shots) {
    await found.scrollIntoViewIfNeeded()
    await desk.screenshot({ path: `${shots}/found-again.png` })
  }

  const options = await extension.openOptions()
  await options.setViewportSize({ width: 1280, height: 900 })
  await options.getByRole("tab", { name: "Taught boxes" }).click()
  await options.getByText("Found again", { exact: true }).waitFor()
  await options.getByText("1 box was found again after a change of the page").waitFor()
  await checkAxe(options, "taught boxes, one found again")
  if (shots) await options.screenshot({ path: `${shots}/taught-found.png` })

  // A fill made with it says that it is the box.
  await desk.getByRole("button", { name: /^Fill \d+ box/ }).click()
  await desk.getByRole("heading", { name: /verified$/ }).waitFor()
  expect(await site.locator("textarea").inputValue()).toBe("BFH44120907")
  await options.reload()
  await options.getByText(/New look taken over/).waitFor()
  expect(await options.getByText("comments for the office").count()).toBe(1)

  // The box is gone: nothing else is taken for it, and the manager is told.
  await site.evaluate(() => document.querySelector("textarea")?.closest("p")?.remove())
  await desk
    .getByRole("button", { name: /Look again/ })
    .first()
    .click()
  await desk.getByText("1 taught box is not found here").waitFor()
  if (shots) await desk.screenshot({ path: `${shots}/not-found.png` })
  await options.reload()
  await options.getByText("Not found", { exact: true }).waitFor()
  if (shots) await options.screenshot({ path: `${shots}/taught-gone.png` })
  await options.getByRole("button", { name: "Forget comments for the office" }).click()
  await options.getByRole("heading", { name: "No box has been taught yet" }).waitFor()
})
