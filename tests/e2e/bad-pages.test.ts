import type { Page } from "@playwright/test"
import { afterAll, afterEach, beforeAll, expect, it } from "vitest"
import { root } from "../../scripts/setup/run.mjs"
import { serveFolder } from "../../scripts/setup/serve-folder.mjs"
import { launchExtension, type LaunchedExtension } from "../support/launch-extension"

const carla = {
  "patient.name.first": "Carla",
  "patient.name.last": "Whitcomb",
  "patient.birthDate": "03/04/1985",
  "patient.phone.home": "(212) 555-0147",
  "patient.email": "carla@mail.example"
}

let server: Awaited<ReturnType<typeof serveFolder>>
let extension: LaunchedExtension
let site: Page
let desk: Page

const serve = async (path: string, draft: Record<string, string> = carla) => {
  site = await extension.open(`${server.origin}/plain/${path}`)
  desk = await extension.openPopup(`?tab=${await extension.pressToolbarButton(site)}`)
  await desk.setViewportSize({ width: 400, height: 600 })
  await extension.ask(desk, "patient.eraseAll", {})
  await extension.ask(desk, "patient.start", { draft })
  await desk.getByRole("tab", { name: "This page" }).click()
}
const fillButton = () => desk.getByRole("button", { name: /^Fill \d+ box/ })
const inBox = (id: string) => site.locator(`#${id}`).inputValue()

beforeAll(async () => {
  server = await serveFolder(`${root}tests/pages`)
  extension = await launchExtension()
})
afterEach(async () => {
  await desk?.close()
  await site?.close()
})
afterAll(async () => {
  await server?.close()
  await extension?.close()
})

it("a page of more than 20,000 boxes is read as far as that, said so, and filled", async () => {
  await serve("many-boxes.html")
  await fillButton().waitFor({ timeout: 60_000 })
  await desk.getByText(/more boxes than/i).waitFor()
  await fillButton().click()
  await desk.getByRole("heading", { name: /^2.verified$/ }).waitFor({ timeout: 60_000 })
  expect([await inBox("first"), await inBox("last")]).toEqual(["Carla", "Whitcomb"])
})

it("a box that the page takes away and one that it spoils are said, and the rest is filled", async () => {
  await serve("unruly.html")
  await fillButton().click()
  await desk.getByRole("heading", { name: /^3.verified, 2.failed$/ }).waitFor()
  await desk.getByText("The box is no longer on the page.").waitFor()
  await desk.getByText("The page did not take what was written.").waitFor()
  expect([await inBox("first"), await inBox("dob"), await inBox("email")]).toEqual(["Carla", "03/04/1985", "carla@mail.example"])
})

it("an impossible birth date goes nowhere, and is said where it is typed", async () => {
  await serve("registration.html", { ...carla, "patient.birthDate": "02/30/1985" })
  await fillButton().click()
  await desk.getByRole("heading", { name: /verified$/ }).waitFor()
  expect(await inBox("f3")).toBe("")
  await desk.getByRole("tab", { name: "Patient" }).click()
  await desk.getByText("February has no 30th.").waitFor()
})
