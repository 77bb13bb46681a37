import type { PageAgent } from "../messaging/page-agent-calls"
import { undoWrites } from "./apply-plan/undo-writes"
import { writeBoxes } from "./apply-plan/write-boxes"
import { countNew } from "./read-page/count-new"
import { readBanner } from "./read-page/read-banner"
import { readPage } from "./read-page/read-page"
import { boxAt, boxOf, focusedBox } from "./read-page/reading"
import { readValues } from "./read-page/read-values"

/**
 * The one script put into a frame, on demand. It only hands out functions: no listener, no observer, not a
 * byte written to the page. The own-property test matters: an element with id "deskhandPage" would answer a
 * plain look-up. A second injection keeps the register of readings.
 */
if (!Object.hasOwn(globalThis, "deskhandPage")) {
  const agent: PageAgent = {
    read: (isPassing) => readPage(document, window, isPassing),
    readValues,
    readBanner: () => readBanner(document),
    write: writeBoxes,
    undo: undoWrites,
    countNew,
    elementsAt: (readingId, index) => boxAt(readingId, index)?.elements ?? [],
    boxOf,
    focused: focusedBox
  }
  Object.defineProperty(globalThis, "deskhandPage", { value: agent })
}
