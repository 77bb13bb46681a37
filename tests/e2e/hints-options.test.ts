import { readFileSync } from "node:fs"
import type { Page } from "@playwright/test"
import { afterAll, beforeAll, expect, it } from "vitest"
import { checkAxe } from "../support/check-axe"
import { launchExtension, type LaunchedExtension } from "../support/launch-extension"

let extension: LaunchedExtension
let options: Page

beforeAll(async () => {
  extension = await launchExtension()
  options = await extension.openOptions()
  await options.setViewportSize({ width: 1280, height: 900 })
  await options.getByRole("tab", { name: "Hints" }).click()
})
afterAll(() => extension?.close())

const find = (words: string) => options.getByLabel("Find a hint").fill(words)
const box = (name: string) => options.getByRole("combobox", { name })
const row = (name: string | RegExp) => options.getByRole("row", { name })

it("lists what ships, by words and by box; one is switched off and stays so", async () => {
  await row(/Does this look like a member ID/).waitFor()
  await checkAxe(options, "hints")
  await find("check digit")
  await options.getByText(/^1 of \d+ hints$/).waitFor()
  const tick = options.getByRole("checkbox", { name: /^On: NPI/ })
  await tick.click()
  await expect.poll(() => tick.isChecked()).toBe(false)
  await options.reload()
  await find("check digit")
  await expect.poll(() => options.getByRole("checkbox", { name: /^On: NPI/ }).isChecked()).toBe(false)
})

it("is put in the office's words, and takes the shipped ones again", async () => {
  await find("read it back letter")
  await options.getByRole("button", { name: /^Read it back letter/ }).click()
  await checkAxe(options, "one hint")
  await options.getByLabel("Words").fill("Spell it back to the patient.")
  await box("Article that explains it").fill("no such article")
  await options.getByRole("button", { name: "Save", exact: true }).click()
  await options.getByText(/There is no article of this title/).waitFor()
  await box("Article that explains it").fill("")
  await options.getByRole("button", { name: "Save", exact: true }).click()
  await find("spell it back")
  await row(/Spell it back to the patient. our words/).waitFor()
  await options.getByRole("button", { name: /^Spell it back/ }).click()
  await options.getByRole("button", { name: "Take the shipped words" }).click()
  await find("read it back letter")
  await options.getByRole("button", { name: /^Read it back letter/ }).waitFor()
})

it("a hint of the office's own is made by the name of its box, handed out, deleted and taken in", async () => {
  await options.getByRole("button", { name: "Add a hint" }).click()
  await box("Boxes it is about").fill("group number")
  await options.getByRole("option", { name: "Group number, any insurance" }).click()
  await options.getByLabel("Words").fill("Our Aetna plan has group 77001.")
  await options.getByLabel("Payer", { exact: true }).selectOption("Aetna")
  await options.getByRole("button", { name: "Save", exact: true }).click()
  await find("77001")
  await row(/our own Group number, any insurance Aetna/).waitFor()

  const [download] = await Promise.all([
    options.waitForEvent("download"),
    options.getByRole("button", { name: "Save ours as a file" }).click()
  ])
  const file = readFileSync(await download.path(), "utf8")
  await options.getByRole("button", { name: /^Our Aetna plan/ }).click()
  await options.getByRole("button", { name: "Delete", exact: true }).click()
  await options.getByRole("alertdialog").getByRole("button", { name: "Delete" }).click()
  await find("77001")
  await options.getByText("No hint like this").waitFor()

  const take = async (text: string) => {
    const [chooser] = await Promise.all([
      options.waitForEvent("filechooser"),
      options.getByRole("button", { name: "Take in a file" }).click()
    ])
    await chooser.setFiles({ name: "hints.json", mimeType: "application/json", buffer: Buffer.from(text) })
  }
  await take("[]")
  await options.getByText(/This is no list of hints/).waitFor()
  await take(file)
  await options.getByText("1 added, 1 replaced, 0 refused.").waitFor()
  await row(/Our Aetna plan/).waitFor()
})

it("all are switched off at once, and what is silenced would be listed", async () => {
  const all = options.getByRole("checkbox", { name: "Show hints beside the box in hand" })
  await all.click()
  await expect.poll(() => all.isChecked()).toBe(false)
  await options.getByRole("tab", { name: "Silenced (0)" }).click()
  await options.getByText("No hint is silenced").waitFor()
  await checkAxe(options, "silenced hints")
})
