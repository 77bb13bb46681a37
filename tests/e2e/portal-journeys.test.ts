import type { Page } from "@playwright/test"
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest"
import { root } from "../../scripts/setup/run.mjs"
import { serveFolder } from "../../scripts/setup/serve-folder.mjs"
import type { Outcome } from "../../src/messaging/outcome"
import type { FillReport, Preview } from "../../src/messaging/page-views"
import { launchExtension, type LaunchedExtension } from "../support/launch-extension"
import { buildPages, pagesFolder } from "../widgets/build-pages"

type Server = Awaited<ReturnType<typeof serveFolder>>

/** Pages that a server made, and the apps that are built with the widgets. */
let old: Server
let apps: Server
let extension: LaunchedExtension
let options: Page
const opened: Page[] = []

const valueOf = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(`${outcome.problem.code}: ${outcome.problem.message}`)
  return outcome.value
}

const open = async (url: string): Promise<Page> => {
  const page = await extension.open(url)
  opened.push(page)
  return page
}
const look = async (tabId: number) => valueOf(await extension.ask(options, "page.look", { tabId }))
const fill = (tabId: number, { previewId, rows }: Preview) =>
  extension.ask(options, "page.fill", { tabId, previewId, ticked: rows.filter((row) => row.isTicked).map((row) => row.ref) })
const filled = async (tabId: number, preview: Preview) => valueOf(await fill(tabId, preview))
const would = ({ rows }: Preview) => Object.fromEntries(rows.map((row) => [row.key, row.would]))
const statuses = ({ rows }: FillReport) => [...new Set(rows.map(({ status }) => status))]

/** What the app of a page itself holds. */
const held = async (page: Page, name: string) => {
  await page.evaluate(() => document.dispatchEvent(new Event("print-state")))
  const place = page.locator("#app-state:not(:empty)")
  await place.waitFor({ state: "attached" })
  return (JSON.parse((await place.textContent())!) as Record<string, unknown>)[name]
}

/** Takes the patient from the page in front as a clerk does: the Paste tab, a look, Ctrl+Enter. */
const takeFrom = async (site: Page, name: string) => {
  const desk = await extension.openPopup(`?tab=${await extension.pressToolbarButton(site)}`)
  await desk.setViewportSize({ width: 400, height: 600 })
  await desk.getByRole("tab", { name: "Paste" }).click()
  await desk.getByRole("button", { name: "Take patient from the page in front" }).click()
  await desk
    .getByRole("checkbox", { name: /Date of birth/i })
    .first()
    .waitFor()
  await desk.keyboard.press("Control+Enter")
  await desk.getByTestId("in-hand").getByText(name).waitFor()
  await desk.close()
}

/** Reads the payer's answer in the side panel and gives the note that is written from it. */
const noteOf = async (site: Page): Promise<string> => {
  const desk = await extension.openSidePanel(`?tab=${await extension.pressToolbarButton(site)}`)
  opened.push(desk)
  await desk.getByRole("tab", { name: "This page" }).click()
  await desk.getByRole("button", { name: "Eligibility", exact: true }).click()
  await desk.getByRole("heading", { name: "Active", exact: true }).waitFor()
  return desk.getByRole("textbox", { name: "Verification note" }).inputValue()
}

const inHand = async () => {
  const { patients, inHandId } = valueOf(await extension.ask(options, "patient.list", {}))
  return patients.find(({ id }) => id === inHandId)?.draft ?? {}
}
const hold = async (last: string) => {
  const { patients } = valueOf(await extension.ask(options, "patient.list", {}))
  const { id } = patients.find(({ draft }) => draft["patient.name.last"] === last)!
  valueOf(await extension.ask(options, "patient.hold", { id }))
}

beforeAll(async () => {
  await buildPages()
  old = await serveFolder(`${root}tests/pages/portals`)
  apps = await serveFolder(pagesFolder)
  extension = await launchExtension()
  options = await extension.openPopup()
}, 900_000)
afterEach(async () => {
  for (const page of opened.splice(0)) await page.close()
  valueOf(await extension.ask(options, "patient.eraseAll", {}))
})
afterAll(async () => {
  await old?.close()
  await apps?.close()
  await extension?.close()
})

describe("from the chart to the note", () => {
  it("on pages that a server made, in frames and tables", async () => {
    const chart = await open(`${old.origin}/ehr/chart-1024.html`)
    await takeFrom(chart, "ORCUTT, MARLENE")
    expect(await inHand()).toMatchObject({
      "patient.name.first": "MARLENE",
      "patient.name.middle": "J",
      "patient.birthDate": "03/14/1951",
      "patient.sex": "Female",
      "patient.mrn": "0001024",
      "patient.phone.mobile": "(740) 555-0138",
      "emergency.name.first": "TRENT",
      "coverage.primary.memberId": "1EG4-TE5-MK73",
      "coverage.secondary.memberId": "OPS4410927"
    })
    expect(Object.keys(await inHand()).filter((key) => /^guarantor|employer/.test(key))).toEqual([])

    const portal = await open(`${old.origin}/payer/index.html`)
    const tabId = await extension.pressToolbarButton(portal)
    const preview = await look(tabId)
    expect(would(preview)).toEqual({
      "coverage.primary.memberId": "1EG4TE5MK73",
      "patient.name.last": "ORCUTT",
      "patient.name.first": "M",
      "patient.birthDate.month": "Mar",
      "patient.birthDate.day": "14",
      "patient.birthDate.year": "1951",
      "patient.sex": "2 Female"
    })
    expect(statuses(await filled(tabId, preview))).toEqual(["filled"])
    const inquiry = portal.frame("inq")!
    const boxes = ["q1", "q2", "q3", "q4m", "q4d", "q4y", "q5", "npi", "from"]
    expect(await Promise.all(boxes.map((name) => inquiry.locator(`[name=${name}]`).inputValue()))).toEqual(
      ["1EG4TE5MK73", "ORCUTT", "M", "3", "14", "1951", "2", "", ""] // what is the office's stays the clerk's
    )

    await inquiry.locator("[name=npi]").fill("1234567893")
    await inquiry.getByRole("button", { name: "Submit inquiry" }).click()
    await portal.frame("inq")!.getByText("7740021183").waitFor()
    const note = await noteOf(portal)
    expect(note).toMatch(/ACTIVE/)
    expect(note).toContain("7740021183")
    expect(note).toMatch(/ORCUTT/i)
  })

  it("in a single page with boxes that come late", async () => {
    const chart = await open(`${apps.origin}/portal-react.html#/patients/rao`)
    await chart.locator(".patient-storyline").waitFor()
    await takeFrom(chart, "Lindqvist-Rao, Asha")
    expect(await inHand()).toMatchObject({
      "patient.name.first": "Asha",
      "patient.birthDate": "07/09/2016",
      "patient.sex": "Female",
      "coverage.primary.relationship": "Child",
      "coverage.primary.subscriber.name.first": "Devi",
      "coverage.primary.subscriber.birthDate": "02/20/1985",
      "emergency.name.first": "Nils",
      "emergency.phone": "(253) 555-0162"
    })

    const portal = await open(`${apps.origin}/portal-react.html#/check`)
    await portal.getByRole("heading", { name: "Check coverage" }).waitFor()
    const tabId = await extension.pressToolbarButton(portal)
    const asked = await look(tabId)
    expect(would(asked)).toEqual({ "coverage.primary.payerName": "Cascadia Health Partners" })
    const first = await filled(tabId, asked)
    expect(statuses(first)).toEqual(["filled"])
    await portal.getByText("Who is being seen?").waitFor()

    // The boxes of the member came after the carrier; those of the policyholder come after the relationship.
    let report = await filled(tabId, await look(tabId))
    expect(statuses(report)).toEqual(["filled"])
    await portal.getByRole("button", { name: "Check now" }).waitFor()
    report = await filled(tabId, await look(tabId))
    expect(report.rows.every(({ status }) => status === "filled")).toBe(true)
    await expect
      .poll(() => held(portal, "check"))
      .toEqual({
        carrier: "Cascadia Health Partners",
        first: "Asha",
        last: "Lindqvist-Rao",
        born: "2016-07-09",
        sex: "F",
        id: "CHP-882-104-773",
        tie: "19",
        holder: { first: "Devi", last: "Rao" },
        holderBorn: "1985-02-20",
        day: ""
      })

    await portal.getByRole("button", { name: "Check now" }).click()
    await portal.getByText("SC-55120-A").waitFor()
    const note = await noteOf(portal)
    expect(note).toContain("SC-55120-A")
    expect(note).toContain("Asha Lindqvist-Rao, born 07/09/2016")
    expect(note).toContain("Specialist: $45.00")
  })

  it("in reactive forms, from a filled registration to an inquiry in steps", async () => {
    const chart = await open(`${apps.origin}/portal-angular.html#registration`)
    await chart.getByRole("heading", { name: "Registration" }).waitFor()
    await takeFrom(chart, "Quiñonez Baca Jr, Luis")
    expect(await inHand()).toMatchObject({
      "patient.birthDate": "08/30/1974",
      "patient.phone.mobile": "(575) 555-0106",
      "patient.address.zip": "88001-3345",
      "coverage.primary.relationship": "Spouse",
      "coverage.primary.effectiveDate": "09/01/2024",
      "coverage.primary.subscriber.name.last": "Baca",
      "emergency.phone": "(575) 555-0107"
    })

    const portal = await open(`${apps.origin}/portal-angular.html#inquiry`)
    await portal.getByRole("button", { name: "Continue" }).waitFor()
    const tabId = await extension.pressToolbarButton(portal)
    expect(statuses(await filled(tabId, await look(tabId)))).toEqual(["filled"])
    await portal.getByLabel("Requesting provider NPI").fill("1234567893")
    await portal.getByRole("button", { name: "Continue" }).click()
    await portal.getByText("The patient is a dependent of the insured").click()
    await portal.getByText("Dependent (2100D)").waitFor()
    const preview = await look(tabId)
    expect(statuses(await filled(tabId, preview))).toEqual(["filled"])
    await expect
      .poll(() => held(portal, "inquiry"))
      .toMatchObject({
        payer: "87204",
        npi: "1234567893",
        insured: { id: "SMB00417765", last: "Baca", first: "Renata", born: "1976-01-17" },
        dependent: { tie: "01", last: "Quiñonez Baca", first: "Luis Alberto", born: "19740830", sex: "M" },
        day: ""
      })

    await portal.getByRole("button", { name: "Send inquiry" }).click()
    await portal.getByText("CD-90031-7").waitFor()
    const note = await noteOf(portal)
    expect(note).toContain("CD-90031-7")
    expect(note).toMatch(/Sandia Select EPO/)
  })
})

describe("whose page it is", () => {
  it("two charts in two tabs: only the one of the patient in hand is filled", async () => {
    const first = await open(`${old.origin}/ehr/chart-1024.html`)
    await takeFrom(first, "ORCUTT, MARLENE")
    await takeFrom(await open(`${old.origin}/ehr/chart-1031.html`), "YODER, EMIL")

    await first.goto(`${old.origin}/ehr/update-1024.html`)
    const second = await open(`${old.origin}/ehr/update-1031.html`)
    const tabs = { ORCUTT: await extension.pressToolbarButton(first), YODER: await extension.pressToolbarButton(second) }
    const sites = { ORCUTT: first, YODER: second }
    const streets = { ORCUTT: "RR 2 BOX 118", YODER: "77 GRANARY LN" }
    const street = (page: Page) => page.frame("main")!.locator("[name=A01]").inputValue()
    for (const [mine, other] of [
      ["ORCUTT", "YODER"],
      ["YODER", "ORCUTT"]
    ] as const) {
      await hold(mine)
      const before = await street(sites[other])
      const preview = await look(tabs[other])
      expect(preview.contradictions.map(({ what }) => what)).toEqual(expect.arrayContaining(["name", "birthDate", "mrn"]))
      expect(await fill(tabs[other], preview)).toMatchObject({
        ok: false,
        problem: {
          code: "identity-mismatch",
          message: expect.stringContaining("another patient"),
          fields: expect.arrayContaining(["name"])
        }
      })
      expect(await street(sites[other])).toBe(before)

      const own = await look(tabs[mine])
      expect(own.contradictions).toEqual([])
      expect(statuses(await filled(tabs[mine], own))).toEqual(["filled"])
      expect(await street(sites[mine])).toBe(streets[mine])
    }
  })

  it("the app goes on to the next chart between preview and fill", async () => {
    const chart = await open(`${apps.origin}/portal-react.html#/patients/rao`)
    await chart.locator(".patient-storyline").waitFor()
    await takeFrom(chart, "Lindqvist-Rao, Asha")
    await chart.getByRole("link", { name: "Edit" }).click()
    await chart.getByRole("link", { name: "Next patient" }).waitFor()
    const tabId = await extension.pressToolbarButton(chart)
    const preview = await look(tabId)
    expect(preview.contradictions).toEqual([])
    expect(preview.rows.length).toBeGreaterThan(3)

    await chart.getByRole("link", { name: "Next patient" }).click()
    await chart.getByText("Desmond Achterberg").waitFor()
    expect(await fill(tabId, preview)).toMatchObject({ ok: false, problem: { code: "identity-mismatch" } })
    expect(await held(chart, "edit")).toEqual({ street: "", town: "", zip: "", mobile: "", mail: "" })
    expect((await look(tabId)).contradictions.length).toBeGreaterThan(0)
  })
})

it("a form drawn anew and turned round in the middle of a fill: every box is told of, none holds another's value", async () => {
  const chart = await open(`${apps.origin}/portal-react.html#/patients/rao`)
  await chart.locator(".patient-storyline").waitFor()
  await takeFrom(chart, "Lindqvist-Rao, Asha")
  const page = await open(`${apps.origin}/portal-react.html#/quick-add`)
  await page.getByLabel("Last name").waitFor()
  const tabId = await extension.pressToolbarButton(page)
  const preview = await look(tabId)
  expect(preview.rows).toHaveLength(5)
  const report = await filled(tabId, preview)
  expect(report.rows.map(({ label }) => label).toSorted()).toEqual(["City", "Email", "First name", "Last name", "ZIP code"])
  await page.getByLabel("Referred by").waitFor()
  expect(await page.getByLabel("Referred by").inputValue()).toBe("")
  for (const row of report.rows) {
    const now = await page.getByLabel(row.label).inputValue()
    expect([row.label, now]).toEqual([row.label, row.status === "filled" ? row.wrote : ""])
  }
  expect(report.rows.filter(({ status }) => status === "filled").length).toBeGreaterThanOrEqual(1)
})
