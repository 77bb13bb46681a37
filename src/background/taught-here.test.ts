import { describe, expect, it } from "vitest"
import { aBox, aPageDesk, nameBoxes, problemOf, seen, valueOf, type ADesk } from "../../tests/support/a-page-desk"
import { aFakeFrame } from "../../tests/support/fake-page"
import type { Preview } from "../messaging/page-views"

let desk: ADesk

describe("a taught box that the page changed", () => {
  const comments = (label: string, id: string) => aBox(label, "", { fact: { label, id } })
  const setUpTaught = async () => {
    desk = aPageDesk([aFakeFrame([...nameBoxes(), aBox("Reason for visit"), comments("Comments", "comments"), aBox("Referred by")])])
    await desk.start()
    const preview = await seen(desk)
    valueOf(await desk.correct(preview, 4, "patient.email"))
    desk.page.frames[0]!.boxes[4] = comments("Comments for the office", "rmk_17")
  }
  const lost = async () => valueOf(await desk.maps.lost())
  const correction = async () => valueOf(await desk.maps.read("https://ehr.example")).corrections[0]
  const emailRow = (preview: Preview) => preview.rows.find(({ key }) => key === "patient.email")

  it("is found again and marked; a look changes nothing that is remembered", async () => {
    await setUpTaught()
    const preview = await seen(desk)
    expect(emailRow(preview)).toMatchObject({
      isCorrected: true,
      would: "carla@mail.example",
      foundBy: expect.arrayContaining(["words"]) as unknown
    })
    expect(preview.lost).toEqual([])
    expect(await lost()).toMatchObject([{ state: "healed", changed: ["id", "label"], firstOn: "2026-03-02" }])
    expect(await correction()).toMatchObject({ anchors: { label: "comments", id: "comments" } })
  })

  it("is remembered as it is now once a clerk filled it, with what was remembered before", async () => {
    await setUpTaught()
    valueOf(await desk.fill(await seen(desk)))
    expect(await lost()).toEqual([])
    expect(await correction()).toMatchObject({
      anchors: { label: "comments for the office", id: "rmk_17" },
      before: { label: "comments", id: "comments" },
      healedOn: "2026-03-02"
    })
    expect(emailRow(await seen(desk))).toMatchObject({ isCorrected: true, foundBy: null })
  })

  it("keeps its old look when the clerk did not tick it", async () => {
    await setUpTaught()
    const preview = await seen(desk)
    const others = preview.rows.filter(({ key }) => key !== "patient.email").map(({ ref }) => ref)
    valueOf(await desk.fill(preview, others))
    expect(await correction()).toMatchObject({ anchors: { id: "comments" } })
  })

  it("is never this box again once the clerk said so", async () => {
    await setUpTaught()
    const preview = await seen(desk)
    const again = valueOf(await desk.disown(preview, emailRow(preview)!.ref.index))
    expect(emailRow(again)).toBeUndefined()
    expect(again.lost).toEqual([{ label: "comments", state: "broken" }])
    expect(await lost()).toMatchObject([{ state: "broken" }])
    expect(problemOf(await desk.disown(again, 0))).toBe("not-found")
    expect(problemOf(await desk.disown(preview, 4))).toBe("page-changed")
  })

  it("taught anew has one lesson, not two", async () => {
    await setUpTaught()
    const taught = valueOf(await desk.correct(await seen(desk), 4, "patient.name.first"))
    expect(taught.lost).toEqual([])
    expect(valueOf(await desk.maps.read("https://ehr.example")).corrections).toHaveLength(1)
  })

  it("keeps nothing of the patient in what is noted", async () => {
    await setUpTaught()
    desk.page.frames[0]!.boxes[4]!.fact.sections = ["Chart of Carla Whitcomb"]
    await seen(desk)
    expect(JSON.stringify(await lost())).not.toMatch(/carla|whitcomb|1985/i)
  })

  it("notes and remembers nothing of a page that shows somebody else", async () => {
    await setUpTaught()
    desk.page.frames[0]!.boxes[1]!.value = "Okafor"
    desk.page.frames[0]!.boxes[4]!.fact.sections = ["Chart of Jim Okafor"]
    const preview = await seen(desk)
    expect(preview.contradictions).not.toEqual([])
    expect(await lost()).toEqual([])
    expect(problemOf(await desk.correct(preview, 4, "patient.email"))).toBe("identity-mismatch")
    expect(JSON.stringify(valueOf(await desk.maps.read("https://ehr.example")))).not.toMatch(/okafor/i)
  })
})
