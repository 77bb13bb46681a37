import { beforeEach, describe, expect, it } from "vitest"
import { aBox, aPageDesk, carla, nameBoxes, problemOf, seen, valueOf, type ADesk } from "../../tests/support/a-page-desk"
import { aFakeFrame } from "../../tests/support/fake-page"
import type { Preview } from "../messaging/page-views"
import { pageStates } from "./page-state"

const values = (desk: ADesk, frame = 0) => desk.page.frames[frame]!.boxes.map((box) => box.value)

let desk: ADesk
beforeEach(async () => {
  desk = aPageDesk()
  await desk.start()
})

describe("looking", () => {
  it("shows what goes where and writes nothing", async () => {
    const preview = await seen(desk)
    expect(preview.rows.map(({ key, would, isTicked }) => [key, would, isTicked])).toEqual([
      ["patient.name.first", "Carla", true],
      ["patient.name.last", "Whitcomb", true],
      ["patient.birthDate", "03/04/1985", true]
    ])
    expect(preview).toMatchObject({
      origin: "https://ehr.example",
      pageTitle: "Registration",
      framesRead: 1,
      framesLeftOut: [],
      isTruncated: false
    })
    expect(desk.page.writes).toEqual([])
  })

  it("keeps a plan without any value of the patient", async () => {
    await seen(desk)
    const state = JSON.stringify(await desk.store.read("page:1"))
    for (const value of ["Carla", "Whitcomb", "1985"]) expect(state).not.toContain(value)
  })

  it("needs somebody in hand, a page, and a grant", async () => {
    expect(problemOf(await aPageDesk().look())).toBe("no-patient")
    desk.page.entrance = "silent"
    expect(problemOf(await desk.look())).toBe("page-not-readable")
    desk.page.entrance = "refused"
    expect(problemOf(await desk.look())).toBe("no-permission")
    desk.page.granted = ["https://ehr.example"]
    expect(problemOf(await desk.look())).toBe("page-not-readable")
    desk.page.url = "chrome://settings"
    expect(problemOf(await desk.look())).toBe("page-not-readable")
    desk.page.url = ""
    expect(problemOf(await desk.look())).toBe("no-permission")
    expect(problemOf(await desk.status(9))).toBe("not-found")
  })

  it("merges frames of the page's origin and leaves out the others by name", async () => {
    const inner = aFakeFrame([aBox("Patient e-mail")], { frameId: 4, documentId: "doc-4" })
    const ads = aFakeFrame([aBox("Patient e-mail")], { frameId: 9, documentId: "doc-9", origin: "https://ads.example" })
    const outer = aFakeFrame(nameBoxes(), { inner: ["https://ehr.example", "https://payer.example", "https://ads.example"] })
    const framed = aPageDesk([outer, inner, ads])
    await framed.start()
    const preview = await seen(framed)
    expect(preview).toMatchObject({ framesRead: 2, framesLeftOut: ["https://ads.example", "https://payer.example"] })
    expect(preview.rows.map((row) => row.ref.frameId)).toEqual([0, 0, 0, 4])

    framed.page.granted = ["https://ads.example"]
    expect(await seen(framed)).toMatchObject({ framesRead: 3, framesLeftOut: ["https://payer.example"] })
  })

  it("goes on without a frame whose answer is not sound, and says so", async () => {
    const broken = aFakeFrame([], { frameId: 4, documentId: "doc-4", spoil: { read: { fields: "many" } } })
    const framed = aPageDesk([aFakeFrame(nameBoxes()), broken])
    await framed.start()
    expect(await seen(framed)).toMatchObject({ framesRead: 1, isTruncated: true })
    framed.page.frames = [aFakeFrame([], { spoil: { read: null } })]
    expect(problemOf(await framed.look())).toBe("page-not-readable")
  })

  it("shows a banner of somebody else", async () => {
    desk.page.frames[0]!.banner = [{ where: "banner", text: "ROE, Richard · M · 01/02/1950" }]
    expect((await seen(desk)).contradictions.map(({ what, inHand }) => [what, inHand])).toEqual([
      ["name", "Carla Whitcomb"],
      ["birthDate", "03/04/1985"]
    ])
  })
})

describe("filling", () => {
  it("writes the ticked boxes alone and says that they stand there", async () => {
    const preview = await seen(desk)
    const report = valueOf(await desk.fill(preview, [preview.rows[0]!.ref, preview.rows[2]!.ref]))
    expect(values(desk)).toEqual(["Carla", "", "03/04/1985"])
    expect(report.rows.map(({ key, status, now }) => [key, status, now])).toEqual([
      ["patient.name.first", "filled", "Carla"],
      ["patient.birthDate", "filled", "03/04/1985"]
    ])
    expect(report).toMatchObject({ canUndo: true, next: null })
  })

  it("overwrites what was shown and ticked, nothing that came later", async () => {
    const email = aBox("Patient e-mail", "old@mail.example")
    desk.page.frames[0]!.boxes.push(email)
    const preview = await seen(desk)
    const refs = preview.rows.map((row) => row.ref)
    desk.page.frames[0]!.boxes[0]!.value = "Carlotta"
    email.value = "newer@mail.example"
    const report = await desk.fill(preview, refs)
    // The first name on the page is now somebody else's: that alone stops everything.
    expect(problemOf(report)).toBe("identity-mismatch")
    desk.page.frames[0]!.boxes[0]!.value = ""
    const again = valueOf(await desk.fill(preview, refs))
    expect(again.rows.find((row) => row.key === "patient.email")).toMatchObject({ status: "failed", now: "newer@mail.example" })
    const third = await seen(desk)
    valueOf(await desk.fill(third, [third.rows.find((row) => row.key === "patient.email")!.ref]))
    expect(email.value).toBe("carla@mail.example")
  })

  it("never reports a box as filled that is not", async () => {
    desk.page.frames[0]!.boxes[0]!.onWrite = () => ""
    desk.page.frames[0]!.boxes[1]!.onWrite = () => "WHITC"
    desk.page.frames[0]!.boxes[2]!.onWrite = () => "1985-03-04"
    const report = valueOf(await desk.fill(await seen(desk)))
    expect(report.rows.map(({ status, now }) => [status, now])).toEqual([
      ["changed-by-page", ""],
      ["changed-by-page", "WHITC"],
      ["filled", "1985-03-04"]
    ])
  })

  it("stops when the page shows another patient by then", async () => {
    const preview = await seen(desk)
    desk.page.frames[0]!.banner = [{ where: "banner", text: "Patient: ROE, RICHARD" }]
    const stopped = await desk.fill(preview)
    expect(stopped).toMatchObject({ ok: false, problem: { code: "identity-mismatch", fields: ["name"] } })
    expect(JSON.stringify(stopped)).not.toMatch(/ROE|Whitcomb/)
    expect(desk.page.writes).toEqual([])
  })

  it("stops when the record number in a read-only box is another one", async () => {
    const other = aPageDesk([aFakeFrame([...nameBoxes(), aBox("MRN", "99120", { fact: { label: "MRN", state: "read-only" } })])])
    await other.start({ ...carla, "patient.mrn": "44711" })
    const preview = await seen(other)
    expect(preview.contradictions).toMatchObject([{ what: "mrn", onPage: "99120", inHand: "44711" }])
    expect(problemOf(await other.fill(preview))).toBe("identity-mismatch")
  })

  it.each<[string, (desk: ADesk, preview: Preview) => Promise<unknown>]>([
    ["used before", (it, preview) => it.fill(preview)],
    ["older than another look", (it) => it.look()],
    [
      "made before more was typed",
      async (it, preview) =>
        it.patients.handlers["patient.saveDraft"]({ id: preview.patientId, draft: { "patient.email": "x@y.example" } }, "popup")
    ],
    ["made for another patient", (it) => it.start()],
    ["of a page that was left", async (it) => void (it.page.url = "https://elsewhere.example/")],
    ["of a document that was loaded anew", async (it) => void (it.page.frames[0]!.documentId = "doc-later")]
  ])("refuses a preview that was %s", async (_, happen) => {
    const preview = await seen(desk)
    await happen(desk, preview)
    const before = desk.page.writes.length
    expect(problemOf(await desk.fill(preview))).toBe("page-changed")
    expect(desk.page.writes).toHaveLength(before)
  })

  it("refuses boxes that the preview did not offer", async () => {
    desk.page.frames[0]!.boxes.push(aBox("Comments"))
    const preview = await seen(desk)
    expect(problemOf(await desk.fill(preview, [{ frameId: 0, index: 3 }]))).toBe("bad-request")
    expect(problemOf(await desk.fill(preview, [{ frameId: 7, index: 0 }]))).toBe("bad-request")
    expect(desk.page.writes).toEqual([])
  })

  it("sends nothing to a frame that went to another site meanwhile, and fills the rest", async () => {
    const inner = aFakeFrame([aBox("Patient e-mail")], { frameId: 4, documentId: "doc-4" })
    const framed = aPageDesk([aFakeFrame(nameBoxes()), inner])
    await framed.start()
    const preview = await seen(framed)
    inner.origin = "https://evil.example"
    const report = valueOf(await framed.fill(preview))
    expect(framed.page.writes.map((write) => write.frameId)).toEqual([0])
    expect(report.rows.map((row) => row.status)).toEqual(["filled", "filled", "filled", "failed"])
  })

  it("goes on when a box or a whole frame is gone", async () => {
    const inner = aFakeFrame([aBox("Patient e-mail")], { frameId: 4, documentId: "doc-4" })
    const framed = aPageDesk([aFakeFrame(nameBoxes()), inner])
    await framed.start()
    const preview = await seen(framed)
    framed.page.frames[0]!.boxes.splice(1, 1)
    framed.page.frames.splice(1, 1)
    const report = valueOf(await framed.fill(preview))
    expect(report.rows.map((row) => row.status)).toEqual(["filled", "failed", "filled", "failed"])
  })

  it("calls boxes failed when the page's answer is not sound", async () => {
    const preview = await seen(desk)
    desk.page.frames[0]!.spoil = { write: [{ index: 0, status: "filled" }] }
    expect(valueOf(await desk.fill(preview)).rows.map((row) => row.status)).toEqual(["failed", "failed", "failed"])
  })

  it("stops between frames when the screen is locked meanwhile", async () => {
    const inner = aFakeFrame([aBox("Patient e-mail")], { frameId: 4, documentId: "doc-4" })
    const framed = aPageDesk([
      aFakeFrame([aBox("Patient first name", "", { onWrite: (text) => (void framed.patients.eraseAll("lock"), text) })]),
      inner
    ])
    await framed.start()
    await framed.fill(await seen(framed))
    expect(framed.page.writes.map((write) => write.frameId)).toEqual([0])
  })

  it("offers the boxes that appeared, and only those", async () => {
    const boxes = desk.page.frames[0]!.boxes
    const email = aBox("Patient e-mail")
    boxes[0]!.onWrite = (text) => (boxes.push(email), text)
    const preview = await seen(desk)
    const report = valueOf(await desk.fill(preview, [preview.rows[0]!.ref]))
    expect(report.next?.rows.map((row) => row.key)).toEqual(["patient.email"])
    valueOf(await desk.fill(report.next!))
    expect(email.value).toBe("carla@mail.example")
    expect(boxes[1]!.value).toBe("")
  })
})

describe("undoing", () => {
  it("takes back one fill after the other", async () => {
    const first = await seen(desk)
    await desk.fill(first, [first.rows[0]!.ref])
    const second = await seen(desk)
    await desk.fill(second, [second.rows[1]!.ref])
    expect(valueOf(await desk.status()).canUndo).toBe(true)
    expect(valueOf(await desk.undo())).toEqual({ restored: 1, notRestored: [] })
    expect(values(desk)).toEqual(["Carla", "", ""])
    expect(valueOf(await desk.undo())).toEqual({ restored: 1, notRestored: [] })
    expect(values(desk)).toEqual(["", "", ""])
    expect(valueOf(await desk.status()).canUndo).toBe(false)
    expect(valueOf(await desk.undo())).toEqual({ restored: 0, notRestored: [] })
  })

  it("names what could not be put back", async () => {
    await desk.fill(await seen(desk))
    desk.page.frames[0]!.spoil = { undo: null }
    expect(valueOf(await desk.undo()).notRestored.map(({ label }) => label)).toEqual([
      "Patient first name",
      "Patient last name",
      "Patient date of birth"
    ])
  })

  it("is not offered for a page that was left", async () => {
    await desk.fill(await seen(desk))
    desk.page.frames[0]!.documentId = "doc-later"
    expect(valueOf(await desk.status()).canUndo).toBe(false)
  })
})

describe("teaching", () => {
  it("is remembered for the site and shown at once", async () => {
    const preview = await seen(desk)
    const taught = valueOf(await desk.correct(preview, 0, "patient.email"))
    expect(taught.rows[0]).toMatchObject({ key: "patient.email", would: "carla@mail.example", isCorrected: true })
    expect((await seen(desk)).rows[0]).toMatchObject({ isCorrected: true })
    const left = valueOf(await desk.correct(await seen(desk), 0, null))
    expect(left.rows.map((row) => row.key)).toEqual(["patient.name.last", "patient.birthDate"])
  })

  it("keeps nothing of the patient, also where the page quotes it", async () => {
    desk.page.frames[0]!.boxes.unshift(
      aBox("Anything", "", { fact: { label: "Code word", name: "cw", sections: ["Chart of Carla Whitcomb"] } })
    )
    valueOf(await desk.correct(await seen(desk), 0, "patient.email"))
    const kept = JSON.stringify(await desk.maps.exportFile("2026-03-02"))
    expect(kept).toContain("code word")
    expect(kept).not.toMatch(/carla|whitcomb|1985/i)
  })

  it("refuses an unknown meaning, an old preview and a box that is not there", async () => {
    const preview = await seen(desk)
    expect(problemOf(await desk.correct(preview, 0, "patient.shoeSize"))).toBe("bad-request")
    expect(problemOf(await desk.correct(preview, 77, null))).toBe("not-found")
    await desk.look()
    expect(problemOf(await desk.correct(preview, 0, null))).toBe("page-changed")
  })
})

describe("memory", () => {
  it("keeps the newest three pages", async () => {
    const states = pageStates(desk.store)
    const state = (await seen(desk).then(() => states.read(1)))!
    for (const [tabId, madeAt] of [
      [2, 20],
      [3, 30],
      [4, 40],
      [5, 50]
    ] as const)
      await states.write(tabId, { ...state, madeAt })
    expect((await desk.store.keys()).filter((key) => key.startsWith("page:")).toSorted()).toEqual(["page:3", "page:4", "page:5"])
  })

  it("holds what is needed to fill a page of thousands of boxes, and no more", async () => {
    desk.page.frames[0]!.boxes.push(...Array.from({ length: 5000 }, (_, n) => aBox(`Thing ${n}`)))
    const preview = await seen(desk)
    expect(preview.refused).toHaveLength(5000)
    expect(JSON.stringify(await desk.store.read("page:1")).length).toBeLessThan(20_000)
    expect(problemOf(await desk.correct(preview, 4000, null))).toBe("bad-request")
    expect(valueOf(await desk.fill(preview)).rows.map((row) => row.status)).toEqual(["filled", "filled", "filled"])
  })

  it("says so when a page does not fit into it", async () => {
    const write = desk.store.write
    desk.store.write = (key, value) =>
      key.startsWith("page:") ? Promise.reject(new Error("QUOTA_BYTES quota exceeded")) : write(key, value)
    expect(problemOf(await desk.look())).toBe("storage-failed")
  })

  it("lets an erase take previews and fills along", async () => {
    await desk.fill(await seen(desk))
    await seen(desk)
    await desk.patients.eraseAll("lock")
    expect(await desk.store.keys()).toEqual(["patientSession"])
  })
})
