import type { Page } from "@playwright/test"
import { afterAll, beforeAll, expect, it } from "vitest"
import { root } from "../../scripts/setup/run.mjs"
import { serveFolder } from "../../scripts/setup/serve-folder.mjs"
import { checkAxe } from "../support/check-axe"
import { launchExtension, type LaunchedExtension } from "../support/launch-extension"

let server: Awaited<ReturnType<typeof serveFolder>>
let extension: LaunchedExtension
let site: Page
let desk: Page

const open = async (path: string) => {
  site = await extension.open(`${server.origin}/plain/${path}`)
  desk = await extension.openPopup(`?tab=${await extension.pressToolbarButton(site)}`)
  await desk.setViewportSize({ width: 400, height: 600 })
}

beforeAll(async () => {
  server = await serveFolder(`${root}tests/pages`)
  extension = await launchExtension()
})
afterAll(async () => {
  await server?.close()
  await extension?.close()
})

it("a patient is taken from a chart after a look, and fills the next page", async () => {
  await open("chart.html")
  await desk.getByRole("tab", { name: "Paste" }).click()
  await desk.getByRole("button", { name: "Take patient from the page in front" }).click()
  await desk
    .getByRole("checkbox", { name: /Last name OSTERMAN/i })
    .first()
    .waitFor()
  await checkAxe(desk, "a captured patient")
  await desk.keyboard.press("Control+Enter")
  await desk.getByTestId("in-hand").getByText("OSTERMAN, Hugh").waitFor()
  await desk.close()
  await site.close()

  await open("registration.html")
  await desk.getByRole("tab", { name: "This page" }).click()
  await desk.getByRole("button", { name: /^Fill \d+ box/ }).click()
  await desk.getByRole("heading", { name: /verified$/ }).waitFor()
  const inBox = (id: string) => site.locator(`#${id}`).inputValue()
  expect([await inBox("f1"), await inBox("f2"), await inBox("f3")]).toEqual(["Hugh", "OSTERMAN", "11/30/1962"])
})

it("a page without a patient says so", async () => {
  await desk.close()
  await site.close()
  await open("unruly.html")
  await desk.getByRole("tab", { name: "Paste" }).click()
  await desk.getByRole("button", { name: "Take patient from the page in front" }).click()
  await desk.getByText("Nothing of one patient was found on this page").waitFor()
})
