import type { Page } from "@playwright/test"
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { root } from "../../scripts/setup/run.mjs"
import { serveFolder } from "../../scripts/setup/serve-folder.mjs"
import type { Superbill } from "../../src/superbill/record"
import { checkAxe } from "../support/check-axe"
import { fullSuperbill } from "../support/full-superbill"
import { launchExtension, type LaunchedExtension } from "../support/launch-extension"

const carla = {
  "patient.name.first": "Carla",
  "patient.name.last": "Whitcomb",
  "patient.birthDate": "03/04/1985",
  "coverage.primary.memberId": "BFH44120907"
}
const line = { dateFrom: "2026-03-10", dateTo: "2026-03-10", placeOfService: "11", units: 1 }
const bill = fullSuperbill({
  "patient.name": { last: "Whitcomb", first: "Carla" },
  "patient.birthDate": "1985-03-04",
  coverages: [{ sequence: "primary", payerName: "Sample Health Plan", memberId: "BFH44120907", relationship: "self" }],
  diagnoses: [{ code: "J02.9" }, { code: "E11.9" }],
  serviceLines: [
    { ...line, procedureCode: "99213", modifiers: ["25"], diagnosisPointers: ["A", "B"], charge: 130 },
    { ...line, procedureCode: "87880", modifiers: ["QW"], diagnosisPointers: ["A"], charge: 25.5 },
    { ...line, procedureCode: "36415", modifiers: [], diagnosisPointers: ["B"], charge: 10 }
  ],
  "encounter.accident": { employment: false, auto: false, other: false },
  "charges.total": 165.5,
  "charges.amountPaid": 20
})

let server: Awaited<ReturnType<typeof serveFolder>>
let extension: LaunchedExtension
let site: Page
let desk: Page

/** Opens a claim page with the side panel for it beside, and takes up the patient and the superbill. */
const serve = async (path: string, record: Superbill | null = bill) => {
  site = await extension.open(`${server.origin}/claim/${path}`)
  const tabId = await extension.pressToolbarButton(site)
  desk = await extension.openSidePanel(`?tab=${tabId}`)
  await desk.setViewportSize({ width: 360, height: 800 })
  const started = await extension.ask(desk, "patient.start", { draft: carla })
  if (!started.ok) throw new Error(started.problem.message)
  if (record) {
    const held = await extension.ask(desk, "superbill.start", { patientId: started.value.inHandId, record })
    if (!held.ok) throw new Error(held.problem.message)
  }
  return tabId
}
const goToPage = () => desk.getByRole("tab", { name: "This page" }).click()
const goToCheck = async () => {
  await goToPage()
  await desk.getByRole("button", { name: "Check the claim" }).click()
}
const lookAgain = async () => {
  await desk.getByRole("button", { name: "Look again" }).last().click()
  await desk.getByRole("button", { name: "Look again" }).last().and(desk.locator(":enabled")).waitFor()
}
const fill = async () => {
  const button = desk.getByRole("button", { name: /^Fill \d+ box/ })
  await button.click()
  await desk.getByRole("heading", { name: /\d+\s+verified/ }).waitFor()
}
const inBox = (id: string) => site.locator(`#${id}`).inputValue()
const rows = () => desk.locator(".claim-row")
const rowOf = (words: string | RegExp) => rows().filter({ hasText: words })
/** The mark's own tree is closed: the picture of the page tells whether something is drawn. */
const hosts = () => site.locator("html > div[aria-hidden=true]").count()

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

describe("a payer's CMS-1500 page", () => {
  it("is filled from the superbill in hand, rows included, and then says the same", async () => {
    await serve("cms1500.html")
    await goToPage()
    await fill()
    expect(await inBox("memberId")).toBe("BFH44120907")
    expect(await inBox("dxA")).toBe("J02.9")
    expect([await inBox("cpt0"), await inBox("mod0_0"), await inBox("ptr0"), await inBox("charge0"), await inBox("from0")]).toEqual([
      "99213",
      "25",
      "AB",
      "130.00",
      "03/10/2026"
    ])
    expect([await inBox("cpt1"), await inBox("charge1"), await inBox("cpt2"), await inBox("cpt3")]).toEqual(["87880", "25.50", "36415", ""])
    expect([await inBox("total"), await inBox("paid"), await inBox("billingNpi")]).toEqual(["165.50", "20.00", bill.billingProvider.npi])
    expect(await site.locator("#autoNo").isChecked()).toBe(true)

    await desk.getByRole("button", { name: "Check the claim" }).click()
    await desk.locator(".claim-unchecked, .fold").first().waitFor()
    expect(await rowOf("Superbill").allInnerTexts()).toEqual([])
  })

  it("is marked and compared: each difference is named, shown on the page, and nothing is pressed there", async () => {
    await serve("cms1500.html")
    await goToPage()
    await fill()
    await site.locator("#cpt0").fill("99214")
    await site.locator("#charge1").fill("1,2.5")
    await site.locator("#total").fill("400")
    await site.locator("#units2").fill("0")
    await desk.getByRole("button", { name: "Check the claim" }).click()
    await rowOf("Line 1, Code").waitFor()
    expect(await rowOf("Line 1, Code").innerText()).toMatch(/99214[\s\S]*99213/)
    await rowOf("Line 3, Units").waitFor()
    expect(await rowOf("not read").innerText()).toMatch(/dollars and cents/)
    await expect.poll(hosts).toBe(1)
    await checkAxe(desk, "findings and differences of a claim page")

    await site.evaluate(() => {
      const state = window as unknown as { pressed: number }
      state.pressed = 0
      for (const kind of ["click", "mousedown", "focusin", "input"]) document.addEventListener(kind, () => state.pressed++, true)
      scrollTo(0, 0)
      document.body.style.paddingBottom = "2000px"
    })
    await site.setViewportSize({ width: 1000, height: 300 })
    await rowOf("Line 1, Code").focus()
    await desk.keyboard.press("Enter")
    await expect.poll(() => site.locator("#cpt0").evaluate((box) => box.getBoundingClientRect().top)).toBeLessThan(300)
    expect(await site.evaluate(() => (window as unknown as { pressed: number }).pressed)).toBe(0)

    // The mark can be neither reached nor read by the page, and a click goes through it.
    const reach = await site.evaluate(() => {
      const host = document.querySelector<HTMLElement>("html > div[aria-hidden=true]")
      const { left, top } = document.querySelector("#cpt0")?.getBoundingClientRect() ?? { left: 0, top: 0 }
      return [
        host?.shadowRoot ?? null,
        host?.textContent,
        document.elementFromPoint(left - 1, top + 5)?.closest("div[aria-hidden]") ?? null
      ]
    })
    expect(reach).toEqual([null, "", null])

    await desk.getByText("Marks on the page").click()
    await expect.poll(hosts).toBe(0)
    await desk.getByText("Marks on the page").click()
    await expect.poll(hosts).toBe(1)
    await desk.getByRole("button", { name: "Fill", exact: true }).click()
    await expect.poll(hosts).toBe(0)
  })

  it("says which lines it has no room for, and leaves another patient's superbill out", async () => {
    const many = { ...bill, serviceLines: Array.from({ length: 8 }, (_, at) => ({ ...bill.serviceLines[0]!, charge: 100 + at })) }
    await serve("cms1500.html", many)
    await goToPage()
    await desk.getByText("No room on this page: Line 7, Line 8").waitFor()
    await extension.ask(desk, "patient.start", { draft: { ...carla, "patient.name.first": "Marcus", "patient.name.last": "Holloway" } })
    await desk.getByText("The superbill in hand is another patient's").waitFor()
    await desk.getByRole("button", { name: /^Fill \d+ box/ }).waitFor()
    await fill()
    expect(await inBox("cpt0")).toBe("")
  })
})

describe("an office's own fee sheet", () => {
  it("is filled in its rows, and its sum is checked though it cannot be typed", async () => {
    await serve("fee-sheet.html")
    await goToPage()
    await fill()
    expect([await inBox("serviceDate"), await inBox("place"), await inBox("dx2")]).toEqual(["2026-03-10", "11", "E11.9"])
    expect([await inBox("code1"), await inBox("mods1"), await inBox("units1"), await inBox("fee1")]).toEqual(["99213", "25", "1", "130.00"])
    expect([await inBox("code3"), await inBox("total")]).toEqual(["36415", "165.50"])
    await desk.getByRole("button", { name: "Check the claim" }).click()
    await desk.locator(".fold").waitFor()
    expect(await rowOf("Superbill").count()).toBe(0)
    // A row less, in another order: told by what stands in them.
    for (const [id, text] of Object.entries({
      code1: "36415",
      mods1: "",
      point1: "B",
      fee1: "10",
      code3: "",
      mods3: "",
      point3: "",
      fee3: "",
      units3: ""
    }))
      await site.locator(`#${id}`).fill(text)
    await site.locator("#fee3").blur()
    await lookAgain()
    await rowOf("Line 1 of the superbill is missing on the page").waitFor()
    expect(await rowOf(/^.*Line \d, Code/).count()).toBe(0)
  })

  it("in a frame is read and marked there, far below", async () => {
    await serve("framed.html")
    const inner = site.frameLocator("iframe")
    for (const [id, text] of Object.entries({ dx1: "J02.9", code1: "99213", point1: "AC", units1: "1", fee1: "130" }))
      await inner.locator(`#${id}`).fill(text)
    await inner.locator("#fee1").blur()
    await goToCheck()
    const pointer = rowOf("pointer").first()
    await pointer.waitFor()
    await site.setViewportSize({ width: 900, height: 400 })
    await pointer.press("Enter")
    await expect.poll(() => site.evaluate(() => scrollY)).toBeGreaterThan(100)
    await expect.poll(() => inner.locator("html > div[aria-hidden=true]").count()).toBe(1)
    await site.goto("about:blank")
  })

  it("that shows somebody else is neither compared nor marked", async () => {
    await serve("other-patient.html")
    await goToCheck()
    await desk.getByText("Stop: this page shows another patient").waitFor()
    expect(await rows().count()).toBe(0)
    expect(await hosts()).toBe(0)
    await checkAxe(desk, "a claim page of another patient")
  })
})

it("a superbill changed after the preview stops the fill before the first box", async () => {
  const tabId = await serve("fee-sheet.html")
  const looked = await extension.ask(desk, "page.look", { tabId })
  const listed = await extension.ask(desk, "superbill.list", {})
  if (!looked.ok || !listed.ok) throw new Error("nothing to fill")
  const held = listed.value.superbills.find(({ id }) => id === listed.value.inHandId)!
  const record = { ...held.record, claimId: "R-43" }
  expect(await extension.ask(desk, "superbill.save", { id: held.id, base: held.record, record })).toMatchObject({ ok: true })
  const ticked = looked.value.rows.filter((row) => row.isTicked).map(({ ref }) => ref)
  expect(ticked.length).toBeGreaterThan(10)
  const filled = await extension.ask(desk, "page.fill", { tabId, previewId: looked.value.previewId, ticked })
  expect(filled).toMatchObject({ ok: false, problem: { code: "page-changed" } })
  expect(await inBox("code1")).toBe("")
})

it("a page without a claim says so", async () => {
  await serve("../plain/registration.html", null)
  await goToCheck()
  await desk.getByText("No claim on this page").waitFor()
})
