import type { Page } from "@playwright/test"
import { afterAll, beforeAll, expect, it } from "vitest"
import { root } from "../../scripts/setup/run.mjs"
import { serveFolder } from "../../scripts/setup/serve-folder.mjs"
import type { Superbill } from "../../src/superbill/record"
import { superbillJson } from "../support/a-superbill"
import { checkAxe } from "../support/check-axe"
import { launchExtension, type LaunchedExtension } from "../support/launch-extension"

let server: Awaited<ReturnType<typeof serveFolder>>
let extension: LaunchedExtension
let desk: Page

const openBeside = async (path: string) => {
  const tabId = await extension.pressToolbarButton(await extension.open(`${server.origin}/schedule/${path}`))
  await desk?.close()
  desk = await extension.openSidePanel(`?tab=${tabId}`)
  await desk.setViewportSize({ width: 380, height: 800 })
  await desk.getByRole("tablist", { name: "Screens" }).getByRole("tab", { name: "Superbill" }).click()
  await desk.getByRole("tab", { name: /^Today's list/ }).click()
  await desk.getByRole("button", { name: /Against the day/ }).click()
  await desk.getByRole("button", { name: "Read the schedule page in front" }).click()
}
const read = () => desk.getByRole("list", { name: "Visits read from the page" }).getByRole("listitem").allTextContents()

beforeAll(async () => {
  server = await serveFolder(`${root}tests/pages`)
  extension = await launchExtension()
})
afterAll(async () => {
  await extension?.close()
  await server?.close()
})

it("is read from the page in front, looked over, and held against the superbills", async () => {
  const panel = await extension.openSidePanel()
  const started = await extension.ask(panel, "superbill.start", { record: superbillJson("claim") as Superbill, patientId: null })
  if (!started.ok) throw new Error(started.problem.message)
  await panel.close()

  await openBeside("table.html")
  await expect
    .poll(read)
    .toEqual(["8:30 AM Whitcomb, Carla · Pace, Toni MD", "9:10 AM Moreno, Luis · Rivers, Ada NP", "9:50 AM Sample, Pat · Pace, Toni MD"])
  expect(await desk.getByText(/^Not counted:/).textContent()).toBe("Not counted: Ashby, Nora (no show)")
  await checkAxe(desk, "a schedule read")
  await desk.getByRole("checkbox", { name: /Moreno/ }).uncheck()
  await desk.getByRole("button", { name: "Take these 2" }).click()
  await expect.poll(() => desk.getByTestId("encounters").textContent()).toBe("2 seen, 1 superbill")
  expect(await desk.getByRole("list", { name: "Missing superbills" }).textContent()).toBe("Whitcomb, Carla · Pace, Toni MD")
})

it("is read from cards and lists under the provider's name", async () => {
  await openBeside("cards.html")
  await expect.poll(read).toEqual(["8:30 AM Carla Whitcomb · Dr. Toni Pace", "9:10 AM Moreno, Luis · Dr. Ada Rivers"])
  expect(await desk.getByText(/^Not counted:/).textContent()).toBe("Not counted: Nora Ashby (cancelled)")

  // Names of the day go with the patients, also where nobody is held.
  await extension.ask(desk, "patient.eraseAll", {})
  await expect.poll(read).toEqual([])
})
