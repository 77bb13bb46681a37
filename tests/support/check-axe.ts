import { AxeBuilder } from "@axe-core/playwright"
import type { Page } from "@playwright/test"
import { expect } from "vitest"

const themes = ["light", "dark"] as const

/** Runs axe over the page in the light and the dark theme and fails with what it found and where. `state` names what is shown. */
export const checkAxe = async (page: Page, state: string): Promise<void> => {
  for (const colorScheme of themes) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" })
    // In one page: the other way needs a blank page, which an extension's page may not open.
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
    const found = violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, any }) => ({ id, help, target, said: any.map((one) => one.message) }))
    )
    expect(found, `${state}, ${colorScheme}`).toEqual([])
  }
}
