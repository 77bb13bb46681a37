import path from "node:path"
import type { Page } from "@playwright/test"
import type { Superbill } from "../src/superbill/record"
import { aLine, superbillJson } from "../tests/support/a-superbill"
import { launchExtension } from "../tests/support/launch-extension"
import { bundleScript } from "./bundle-script"
import type { KeyClock } from "./key-clock"
import { middle, type Row } from "./row"

const ROUNDS = 12

declare const keyClock: KeyClock

const said = '[data-path="serviceLines[0].procedureCode"][aria-invalid]'

/** Presses a key and gives the milliseconds until `selector` is (or is no longer) on the screen. */
const timeKey = async (page: Page, key: string, selector: string, wanted: boolean): Promise<number> => {
  await page.evaluate(([what, is]) => keyClock.wait(what, is), [selector, wanted] as const)
  await page.keyboard.press(key)
  return page.evaluate(() => keyClock.took())
}

/** Puts a text into the first line's code and waits until it is saved: what is measured is the next key alone. */
const typeCode = async (page: Page, text: string): Promise<void> => {
  await page.locator('[data-path="serviceLines[0].procedureCode"]').focus()
  await page.keyboard.press("ControlOrMeta+a")
  await page.keyboard.type(text)
  await page.waitForTimeout(400)
}

/**
 * The editor's own page in Chromium, with real keys. A rule speaks once its box is left, so two times are told: from a letter to the
 * frame in which it and the whole superbill checked again stand, and from the Tab that leaves the box to the frame with the finding beside it.
 */
export const benchKeyToFinding = async (): Promise<Row[]> => {
  const extension = await launchExtension({ viewport: { width: 1280, height: 900 } })
  const rows: Row[] = []
  try {
    const page = await extension.open(`chrome-extension://${extension.extensionId}/tabs/superbill.html`)
    await page.evaluate(await bundleScript({ entryPoints: [path.join(import.meta.dirname, "key-clock.ts")] }))
    for (const count of [6, 50]) {
      const serviceLines = Array.from({ length: count }, (_, place) =>
        aLine({ procedureCode: place === 0 ? "99213" : String(97000 + place) })
      )
      const record = superbillJson("claim", { serviceLines, "charges.total": 130 * count, "charges.balanceDue": 130 * count })
      const started = await extension.ask(page, "superbill.start", { record: record as Superbill, patientId: null })
      if (!started.ok) throw new Error(started.problem.message)
      await page.locator(`[data-line="${count - 1}"]`).waitFor()
      const letters: number[] = []
      const findings: number[] = []
      for (let round = 0; round < ROUNDS; round++) {
        await typeCode(page, "992")
        letters.push(await timeKey(page, "1", '[data-path="serviceLines[0].procedureCode"][value="9921"]', true))
        await page.waitForTimeout(300)
        findings.push(await timeKey(page, "Tab", said, true))
        await typeCode(page, "99213")
        await page.keyboard.press("Tab")
        await page.locator(said).waitFor({ state: "detached" })
      }
      // The first round warms the code up.
      rows.push(
        { what: `Chromium: letter to frame, ${count} lines checked`, figure: middle(letters.slice(1)), unit: "ms", budget: 50 },
        { what: `Chromium: Tab to finding drawn, ${count} lines`, figure: middle(findings.slice(1)), unit: "ms", budget: 50 },
        { what: "  slowest of them", figure: Math.max(...findings.slice(1)), unit: "ms", budget: null }
      )
    }
    return rows
  } finally {
    await extension.close()
  }
}
