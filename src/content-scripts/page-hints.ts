import { watchBoxes } from "./hints/watch-boxes"

/** The script of the hints: on approved sites alone, in each of their frames. Put in a second time, it does nothing. */
if (!Object.hasOwn(globalThis, "deskhandHints")) Object.defineProperty(globalThis, "deskhandHints", { value: watchBoxes(window) })
