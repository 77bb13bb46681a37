import type { HintOffice } from "./hint-office"
import { inOrder } from "./in-order"

export type RegisterWays = {
  keep: (origins: readonly string[]) => Promise<void>
  tabs: (origins: readonly string[]) => Promise<number[]>
  put: (tabId: number) => Promise<void>
  watch: (onChange: () => void) => void
}

/**
 * Keeps the script of the hints on approved sites and nowhere else. Pages that are open already get it at once; it does nothing the
 * second time, and on a site that was taken back it falls silent at its next question.
 */
export const registerHints = (office: Pick<HintOffice, "approvedOrigins">, ways: RegisterWays) => {
  const takeTurn = inOrder()
  const refresh = (): Promise<void> =>
    takeTurn(async () => {
      const origins = await office.approvedOrigins()
      await ways.keep(origins)
      for (const tabId of await ways.tabs(origins)) await ways.put(tabId).catch(() => undefined) // a page that stands in an error, or was closed meanwhile
    })
  return {
    refresh,
    /** Hears of sites that are granted or taken back in the browser itself. */
    watch: (): void => ways.watch(() => void refresh().catch(() => undefined)) // the next change or start does it again
  }
}
