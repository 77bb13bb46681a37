import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import type { CDPSession, Page } from "@playwright/test"
import { approveSite } from "../tests/support/approve-site"
import { launchExtension } from "../tests/support/launch-extension"
import { readOverlay } from "../tests/support/read-overlay"
import { largePage } from "./large-page"
import { middle, type Row } from "./row"

const BOXES = 200
const FOCUSES = 30
const ROUNDS = 5
const CHANGES = 20_000

/** A form of many boxes and a page that draws a list anew, both with a provider's NPI that is wrong. */
const pages: Record<string, string> = {
  "/form": largePage(BOXES),
  "/busy": `<!doctype html><title>Claims</title><main><p><label for="npi">Provider NPI</label> <input id="npi" value="1234567890"></p>
    <p><label for="mid">Member ID</label> <input id="mid"></p></main><div id="list"></div>
    <script>
      // Ten thousand changes a second: a hundred every ten milliseconds, half of them new lines and half of them gone.
      const list = document.getElementById("list")
      for (let at = 0; at < 200; at++) list.append(Object.assign(document.createElement("p"), { textContent: "Claim " + at }))
      window.change = (total) => new Promise((done) => {
        let made = 0
        const step = () => {
          for (let at = 0; at < 50; at++) {
            list.firstChild.remove()
            list.append(Object.assign(document.createElement("p"), { textContent: "Claim " + (made + at) }))
          }
          made += 100
          if (made < total) setTimeout(step, 10)
          else done(made)
        }
        step()
      })
    </script>`
}

type Counted = { cdp: CDPSession; busy: () => Promise<number> }

/** Milliseconds that the page's main thread has worked so far, waiting for the processor left out. */
const countTime = async (page: Page): Promise<Counted> => {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send("Performance.enable", { timeDomain: "threadTicks" })
  return {
    cdp,
    busy: async () => {
      const { metrics } = await cdp.send("Performance.getMetrics")
      return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? NaN) * 1000
    }
  }
}

/** Goes from box to box and rests at each: the time inside `focus()` and everything the page's thread does because of it. */
const goThrough = async (page: Page): Promise<{ handler: number; total: number }> => {
  await page.bringToFront()
  const { cdp, busy } = await countTime(page)
  const before = await busy()
  const handler = await page.evaluate(async (times) => {
    const boxes = [...document.querySelectorAll<HTMLElement>("input,select")].slice(0, times)
    const each: number[] = []
    for (const box of boxes) {
      const start = performance.now()
      box.focus({ preventScroll: true })
      each.push(performance.now() - start)
      await new Promise((done) => setTimeout(done, 160))
    }
    return each.sort((one, other) => one - other)[Math.floor(each.length / 2)] ?? NaN
  }, FOCUSES)
  const total = (await busy()) - before
  await cdp.detach()
  return { handler, total: total / FOCUSES }
}

const changeMuch = async (page: Page, box: string | null): Promise<number> => {
  await page.bringToFront()
  if (box) await page.focus(box)
  else await page.evaluate(() => (document.activeElement as HTMLElement).blur())
  await page.waitForTimeout(400)
  const { cdp, busy } = await countTime(page)
  const before = await busy()
  await page.evaluate((total) => (window as unknown as { change(total: number): Promise<number> }).change(total), CHANGES)
  const took = (await busy()) - before
  await cdp.detach()
  return took
}

/** What hints cost an approved page, beside the same page of a site that nobody approved, in one browser with the real extension. */
export const benchHints = async (): Promise<Row[]> => {
  const server = createServer((request, response) =>
    response.writeHead(200, { "content-type": "text/html" }).end(pages[request.url ?? ""] ?? "")
  )
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done))
  const { port } = server.address() as AddressInfo
  const [on, off] = [`http://127.0.0.1:${port}`, `http://localhost:${port}`]
  const extension = await launchExtension({ approve: [on] })
  try {
    await approveSite(extension, on)
    const forms = { on: await extension.open(`${on}/form`), off: await extension.open(`${off}/form`) }
    await forms.on.bringToFront()
    await forms.on.waitForTimeout(2500)
    const through: { on: { handler: number; total: number }; off: { handler: number; total: number } }[] = []
    for (let round = 0; round < ROUNDS; round++) through.push({ off: await goThrough(forms.off), on: await goThrough(forms.on) })
    const of = (pick: (round: (typeof through)[number]) => number) => middle(through.map(pick))

    const busy = { on: await extension.open(`${on}/busy`), off: await extension.open(`${off}/busy`) }
    await busy.on.bringToFront()
    await busy.on.waitForTimeout(1500)
    await busy.on.focus("#npi")
    await busy.on.waitForTimeout(800)
    if ((await readOverlay(busy.on)).length !== 1) throw new Error("no hint is shown to be measured")
    const changed: { off: number; quiet: number; open: number }[] = []
    for (let round = 0; round < ROUNDS; round++)
      changed.push({
        off: await changeMuch(busy.off, "#npi"),
        quiet: await changeMuch(busy.on, null),
        open: await changeMuch(busy.on, "#npi")
      })
    const base = middle(changed.map((round) => round.off))
    const added = (pick: (round: (typeof changed)[number]) => number) => (middle(changed.map(pick)) / base - 1) * 100
    return [
      {
        what: "hints: added to one focus() itself",
        figure: of((round) => round.on.handler) - of((round) => round.off.handler),
        unit: "ms",
        budget: 1
      },
      {
        what: "hints: added to the page's thread by one focus",
        figure: of((round) => round.on.total) - of((round) => round.off.total),
        unit: "ms",
        budget: 5
      },
      { what: "hints: page of 10,000 changes a second, its time", figure: base, unit: "ms", budget: null },
      { what: "  added, no hint shown", figure: added((round) => round.quiet), unit: "%", budget: 2 },
      { what: "  added, a hint shown", figure: added((round) => round.open), unit: "%", budget: 2 }
    ]
  } finally {
    await extension.close()
    server.close()
  }
}
