import { describe, expect, it } from "vitest"
import { memorySession } from "../../tests/support/memory-session"
import { askAskedKey } from "../messaging/watch-ask-asked"
import { lookUps } from "./serve-look-ups"

const desk = (opens: "panel" | "no panel" | "refused") => {
  const store = memorySession()
  const did: string[] = []
  const open = new Set<number>()
  const ways = lookUps({
    store,
    now: () => 1000,
    openPanel: async (windowId) => {
      did.push(`panel ${windowId}`)
      if (opens === "refused") throw new Error("no gesture")
      return opens === "panel"
    },
    openWindow: async (page) => (did.push(`window ${page}`), open.add(7), 7),
    focus: async (windowId) => (did.push(`focus ${windowId}`), open.has(windowId))
  })
  return { ways, did, open, asked: () => store.read(askAskedKey) }
}
const tab = { id: 3, windowId: 12 }

describe("looking something up from a page", () => {
  it("opens the panel before anything is waited for, and leaves what was asked in memory", async () => {
    const { ways, did, asked } = desk("panel")
    const done = ways.pressed(tab)
    expect(did).toEqual(["panel 12"])
    await done
    expect(did).toEqual(["panel 12"])
    expect(await asked()).toEqual({ text: "", how: "look-up", at: 1000 })
  })

  it.each(["no panel", "refused"] as const)("opens its own window where the panel does not open (%s), and only one", async (opens) => {
    const { ways, did, open } = desk(opens)
    await ways.pressed(tab)
    await ways.pressed(tab)
    expect(did.filter((each) => !each.startsWith("panel"))).toEqual(["window sidepanel.html?tab=3", "focus 7"])
    open.clear()
    await ways.pressed(tab)
    expect(did.at(-1)).toBe("window sidepanel.html?tab=3")
  })

  it("looks up a few selected words, and answers a sentence", async () => {
    const { ways, asked } = desk("panel")
    await ways.selected("  low\n back   pain ", tab)
    expect(await asked()).toMatchObject({ text: "low back pain", how: "look-up" })
    await ways.selected("who may pick up records for a grown child", tab)
    expect(await asked()).toMatchObject({ how: "ask" })
  })

  it("never puts what was selected or typed into an address", async () => {
    const { ways, did } = desk("no panel")
    await ways.selected("Carla Whitcomb", tab)
    await ways.entered("Carla Whitcomb")
    expect(did.join(" ")).not.toContain("Carla")
  })

  it("takes a page of selected text without choking", async () => {
    const { ways, asked } = desk("panel")
    await ways.selected("word ".repeat(20_000), tab)
    expect(((await asked()) as { text: string }).text.length).toBeLessThanOrEqual(2000)
  })

  it("answers the address bar in a window of its own", async () => {
    const { ways, did, asked } = desk("panel")
    await ways.entered("E11.9")
    expect(did).toEqual(["window sidepanel.html"])
    expect(await asked()).toMatchObject({ text: "E11.9", how: "open" })
  })
})
