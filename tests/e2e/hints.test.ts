import type { Page } from "@playwright/test"
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest"
import { bundleScript } from "../../bench/bundle-script"
import { root } from "../../scripts/setup/run.mjs"
import { serveFolder } from "../../scripts/setup/serve-folder.mjs"
import { approveSite } from "../support/approve-site"
import { checkAxe } from "../support/check-axe"
import { launchExtension, type LaunchedExtension } from "../support/launch-extension"
import { pressInOverlay, readOverlay, type Box } from "../support/read-overlay"

/** A Medicare number that lacks its last letter. */
const tooShort = "1EG4-TE5-MK7"
const right = "1EG4-TE5-MK73"

let server: Awaited<ReturnType<typeof serveFolder>>
let extension: LaunchedExtension
let site: Page

const open = async (path: string, origin = server.origin): Promise<Page> => {
  site = await extension.open(`${origin}/hints/${path}`)
  return site
}
const tabOf = (page: Page): Promise<number> =>
  extension.worker.evaluate(async (url) => (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id ?? -1, page.url())
const badge = async (page: Page): Promise<string> => {
  const tabId = await tabOf(page)
  return extension.worker.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId)
}
const words = async (): Promise<string> => (await readOverlay(site)).map(({ text }) => text).join("\n")
const hosts = () => site.locator("html > div").count()
const boxOf = (selector: string): Promise<Box> =>
  site.locator(selector).evaluate((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect()
    return { left, top, right, bottom }
  })
const meet = (one: Box, other: Box) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom

/** Fills the fixture so that the member ID is wrong for the payer, and goes into its box. */
const goWrong = async () => {
  await site.selectOption("#payer", "M")
  await site.fill("#mid", tooShort)
  await site.focus("#grp")
  await site.focus("#mid")
  await expect.poll(words).toMatch(/Look at this/)
}

beforeAll(async () => {
  server = await serveFolder(`${root}tests/pages`)
  extension = await launchExtension({ approve: [server.origin] })
  await approveSite(extension, server.origin)
  // The same page under a policy that forbids it styles and scripts.
  await extension.context.route("**/hints/strict.html", (route) =>
    route.fulfill({
      path: `${root}tests/pages/hints/eligibility.html`,
      headers: { "content-security-policy": "default-src 'none'; style-src 'none'; script-src 'none'" }
    })
  )
})
afterEach(async () => {
  await site?.close()
})
afterAll(async () => {
  await server?.close()
  await extension?.close()
})

describe("the hint beside a box", () => {
  it("comes with the focus, says what is amiss, lies on no box, and goes on Esc", async () => {
    await open("eligibility.html")
    await goWrong()
    const [card] = await readOverlay(site)
    expect(card?.text).not.toContain(tooShort)
    for (const box of ["#mid", "#payer", "#grp"]) expect(meet(card!.box, await boxOf(box))).toBe(false)
    expect(await site.evaluate(() => document.querySelector("html > div")?.shadowRoot ?? null)).toBeNull()
    expect(await site.evaluate(() => document.documentElement.outerHTML)).not.toContain("Look at this")

    await site.evaluate(() => addEventListener("keydown", (event) => (document.body.dataset["heard"] = event.key), { once: true }))
    await site.keyboard.press("Escape")
    await expect.poll(hosts).toBe(0)
    expect(await site.locator("body").getAttribute("data-heard")).toBe("Escape")
    expect(await site.evaluate(() => document.activeElement?.id)).toBe("mid")
  })

  it("is gone once the value is right, and when the clerk goes on; a password is never asked about", async () => {
    await open("eligibility.html")
    await goWrong()
    await site.keyboard.press("End")
    await site.keyboard.type("3")
    expect(await site.inputValue("#mid")).toBe(right)
    await expect.poll(words).not.toMatch(/Look at this/)
    await site.focus("#pin")
    await expect.poll(hosts).toBe(0)
  })

  it("goes when its box is scrolled out of sight, hidden, or covered by a dialog of the page", async () => {
    await open("eligibility.html")
    await goWrong()
    await site.setViewportSize({ width: 1200, height: 400 })
    await expect.poll(words).toMatch(/Look at this/)
    await site.evaluate(() => scrollTo(0, 600))
    await expect.poll(hosts).toBe(0)
    await site.setViewportSize({ width: 1200, height: 900 })
    await site.evaluate(() => scrollTo(0, 0))

    await site.focus("#grp")
    await goWrong()
    await site.evaluate(() => {
      const cover = document.createElement("div")
      cover.style.cssText = "position:fixed;inset:0;background:#fff"
      cover.id = "cover"
      document.body.append(cover)
    })
    await expect.poll(hosts).toBe(0)
    await site.evaluate(() => document.getElementById("cover")?.remove())

    await site.focus("#grp")
    await goWrong()
    await site.evaluate(() => document.getElementById("mid")?.remove())
    await expect.poll(hosts).toBe(0)
  })

  it("stands in a dialog of the page's own, and survives a page that takes it out", async () => {
    await open("eligibility.html")
    await site.click("#open")
    await site.fill("#npi2", "1234567890")
    await site.focus("#close")
    await site.focus("#npi2")
    await expect.poll(words).toMatch(/check digit/)
    expect(await site.locator("dialog > div").count()).toBe(1)
    await site.evaluate(() => document.querySelector("dialog > div")?.remove())
    await expect.poll(words).toBe("")
    await site.focus("#close")
    await site.focus("#npi2")
    await expect.poll(words).toMatch(/check digit/)
  })

  it("is entered by Alt+Shift+H, walked by arrows, and left by Esc back into the box", async () => {
    await open("eligibility.html")
    await goWrong()
    await site.keyboard.press("Alt+Shift+KeyH")
    await expect.poll(() => site.evaluate(() => document.activeElement?.tagName)).toBe("DIV")
    await site.keyboard.press("ArrowRight")
    await site.keyboard.press("Enter")
    await expect.poll(words).toMatch(/On this site/)
    await site.keyboard.press("Escape")
    await expect.poll(() => site.evaluate(() => document.activeElement?.id)).toBe("mid")
    await expect.poll(hosts).toBe(0)
  })

  it("is put to silence for the site, also after the page is loaded anew", async () => {
    await open("eligibility.html")
    await site.fill("#npi", "1234567890")
    await site.focus("#grp")
    await site.focus("#npi")
    await expect.poll(words).toMatch(/check digit/)
    await pressInOverlay(site, "Hide")
    expect(await site.evaluate(() => document.activeElement?.id)).toBe("npi")
    await expect.poll(async () => (await readOverlay(site))[0]?.buttons.map(({ text }) => text)).toContain("On this site")
    await pressInOverlay(site, "On this site")
    await expect.poll(words).not.toMatch(/check digit/)
    await site.reload()
    await site.selectOption("#payer", "M")
    await site.fill("#npi", "1234567890")
    await site.focus("#grp")
    await site.focus("#npi")
    await site.fill("#mid", tooShort)
    await expect.poll(() => badge(site)).toBe("1")
    expect(await words()).not.toMatch(/check digit/)
  })
})

describe("pages that change", () => {
  it("a box that came later, and boxes that are drawn anew, have their hints", async () => {
    await open("redrawn.html")
    const box = (name: string) => site.locator(`input[name=${name}]`)
    await box("payer").fill("Medicare")
    await box("memberId").focus()
    await box("memberId").fill(tooShort)
    await box("memberId").press("Enter")
    await box("npi").waitFor()
    await box("memberId").focus()
    await expect.poll(words).toMatch(/Look at this/)
    await site.evaluate(() => (window as unknown as { drawAgain(): void }).drawAgain())
    await expect.poll(hosts).toBe(0)
    await box("memberId").focus()
    await expect.poll(words).toMatch(/Look at this/)
  })

  it("say why in an article, which opens in the side panel", async () => {
    await open("eligibility.html")
    await goWrong()
    await pressInOverlay(site, "Why")
    const panels = () =>
      extension.worker.evaluate(async () => (await chrome.runtime.getContexts({ contextTypes: ["SIDE_PANEL" as never] })).length)
    await expect.poll(panels).toBe(1)
    const held = () => extension.worker.evaluate(async () => JSON.stringify(await chrome.storage.session.get("desk.ask")))
    await expect.poll(held).toContain('"article":"insurance-card-capture"')
    // The panel is no page of the window to Playwright: it is closed as the browser closes it.
    const cdp = await extension.context.newCDPSession(site)
    const { targetInfos } = await cdp.send("Target.getTargets")
    const panel = targetInfos.find(({ url }) => url.includes("sidepanel.html"))
    await cdp.send("Target.closeTarget", { targetId: panel?.targetId ?? "" })
    await expect.poll(panels).toBe(0)
  })

  it("whose policy forbids styles and scripts are served all the same", async () => {
    await open("strict.html")
    await goWrong()
    const [card] = await readOverlay(site)
    expect(card!.box.right - card!.box.left).toBeLessThanOrEqual(320)
  })

  it("of a site that nobody approved get nothing", async () => {
    const { port } = new URL(server.origin)
    await open("eligibility.html", `http://localhost:${port}`)
    const cdp = await site.context().newCDPSession(site)
    const worlds: string[] = []
    cdp.on("Runtime.executionContextCreated", ({ context }) => worlds.push(context.origin))
    await cdp.send("Runtime.enable")
    await site.selectOption("#payer", "M")
    await site.fill("#mid", tooShort)
    await site.focus("#grp")
    await site.focus("#mid")
    expect(worlds.filter((origin) => origin.startsWith("chrome-extension:"))).toEqual([])
    expect(await hosts()).toBe(0)
  })
})

describe("a site that is taken back", () => {
  it("falls silent, and speaks again on the open page once it is approved again", async () => {
    await open("eligibility.html")
    await goWrong()
    const options = await extension.openOptions()
    const list = (isListed: boolean) =>
      options.evaluate(
        ([origin, wanted]) =>
          new Promise<void>((done) => {
            const opening = indexedDB.open("deskhand")
            opening.onsuccess = () => {
              const change = opening.result.transaction("sites", "readwrite")
              if (wanted) change.objectStore("sites").put({ origin, name: "", approvedOn: "2026-01-02" })
              else change.objectStore("sites").delete(origin as string)
              change.oncomplete = () => done(opening.result.close())
            }
          }),
        [server.origin, isListed] as const
      )
    await list(false)
    await extension.ask(options, "hint.refresh", {})
    await site.bringToFront()
    await site.focus("#grp")
    await site.focus("#mid")
    await expect.poll(hosts).toBe(0)
    await list(true)
    await extension.ask(options, "hint.refresh", {})
    await site.focus("#grp")
    await site.focus("#mid")
    await expect.poll(words).toMatch(/Look at this/)
    await options.close()
  })
})

describe("what there is to look at", () => {
  it("is counted on the button, shown at all boxes by a key, and listed in the side panel, which follows the page", async () => {
    await open("eligibility.html")
    await goWrong()
    await expect.poll(() => badge(site)).toBe("1")
    await site.keyboard.press("Alt+Shift+KeyJ")
    // To be read alone: nothing in these can be pressed.
    await expect.poll(async () => (await readOverlay(site)).map(({ buttons }) => buttons.length)).toEqual([0])
    await site.keyboard.press("Alt+Shift+KeyJ")
    await expect.poll(hosts).toBe(0)

    const panel = await extension.openSidePanel(`?tab=${await tabOf(site)}`)
    await panel.setViewportSize({ width: 360, height: 800 })
    await panel.getByRole("tab", { name: "This page" }).click()
    await panel.getByRole("button", { name: "Hints" }).click()
    const go = panel.getByRole("button", { name: /^Go to box: Member ID/ })
    await go.waitFor()
    await checkAxe(panel, "hints of a page")
    await go.click()
    await panel.getByText("is shown on the page").waitFor({ state: "attached" })
    await site.fill("#mid", right)
    await site.locator("#mid").blur()
    await panel.getByRole("heading", { name: "Nothing to look at on this page" }).waitFor()
    await expect.poll(() => badge(site)).toBe("")
    await panel.close()
  })
})

describe("how it looks", () => {
  it("stays in the window at 200% and at 320 pixels, in the clerk's own colours too", async () => {
    await open("eligibility.html")
    for (const [width, height] of [
      [600, 450],
      [320, 560]
    ] as const) {
      await site.setViewportSize({ width, height })
      await site.locator("#mid").scrollIntoViewIfNeeded()
      await goWrong()
      const [card] = await readOverlay(site)
      expect(card!.box.left).toBeGreaterThanOrEqual(0)
      expect(card!.box.right).toBeLessThanOrEqual(width)
      expect(card!.box.top).toBeGreaterThanOrEqual(0)
      expect(card!.box.bottom).toBeLessThanOrEqual(height)
      expect(meet(card!.box, await boxOf("#mid"))).toBe(false)
    }
    await site.emulateMedia({ forcedColors: "active" })
    await site.focus("#grp")
    await goWrong()
    await site.emulateMedia({ forcedColors: "none" })
  })

  it("has nothing that axe finds, in light and dark", async () => {
    await open("strict.html")
    await site.close()
    site = await extension.open(`${server.origin}/plain/registration.html`)
    const script = await bundleScript({
      stdin: {
        contents: `import { drawHint } from "./overlay/draw-hint"; import { hintTheme } from "./overlay/hint-theme"
          const hints = [
            { id: "a", tone: "look", text: "This does not look like a number of this payer.", article: { slug: "a", title: "Cards" } },
            { id: "b", tone: "tell", text: "As the card prints it.", article: null },
            { id: "c", tone: "good", text: "The check digit fits.", article: null }
          ]
          globalThis.drawOpen = () => {
            const main = document.createElement("main")
            const card = drawHint(document, hintTheme(window), hints, { why() {}, hide() {}, onResize() {} })
            document.body.replaceChildren(main)
            main.attachShadow({ mode: "open" }).append(card)
            card.querySelectorAll("button")[1].click()
          }`,
        resolveDir: `${root}src/content-scripts`,
        loader: "ts"
      }
    })
    await site.evaluate(script)
    for (const colorScheme of ["light", "dark"] as const) {
      await site.emulateMedia({ colorScheme })
      await site.evaluate(() => {
        document.title = "A hint"
        ;(globalThis as unknown as { drawOpen(): void }).drawOpen()
      })
      const { AxeBuilder } = await import("@axe-core/playwright")
      const { violations } = await new AxeBuilder({ page: site }).setLegacyMode(true).include("main").analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    }
  })
})
