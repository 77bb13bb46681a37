import { fillAskedKey } from "../messaging/watch-fill-asked"
import { onCommand } from "../platform/commands"
import type { SessionStore } from "../platform/session-store"
import { openSidePanel } from "../platform/side-panel"
import { openPopup } from "../platform/toolbar"

/**
 * The shortcuts of the manifest. "fill" writes nothing by itself: what is written was seen before, so it asks the open screen to
 * press its Fill, or opens the popup where the preview stands.
 */
export const serveShortcuts = (store: SessionStore, now: () => number): void =>
  onCommand((name, tab) => {
    // The panel opens only while the key press lasts: nothing may be awaited before.
    if (name === "open-side-panel" && tab) void openSidePanel(tab.windowId)
    if (name === "fill" && tab) {
      void store.write(fillAskedKey, { tabId: tab.id, at: now() })
      void openPopup()
    }
  })
