import { watchBoxes } from "./hints/watch-boxes"

/**
 * The script of the hints: on approved sites alone, in each of their frames. Put in a second time it does nothing, unless the first has
 * fallen silent because the site was taken back, or hints switched off, for a while.
 */
if (!Object.hasOwn(globalThis, "deskhandHints") || !globalThis.deskhandHints?.isAlive())
  Object.defineProperty(globalThis, "deskhandHints", { value: watchBoxes(window), configurable: true })
