import { askAskedKey, longestAsked, type AskAsked } from "../messaging/watch-ask-asked"
import { onCommand } from "../platform/commands"
import { serveAddressBar } from "../platform/omnibox"
import { focusWindow, openOwnWindow } from "../platform/own-window"
import { serveSelectionMenu } from "../platform/selection-menu"
import type { SessionStore } from "../platform/session-store"
import { openSidePanel } from "../platform/side-panel"
import { suggestLines } from "./suggest-lines"

/** Where the number of the extension's own window is kept, so that a second question does not open a second window. */
const windowKey = "askWindow"
const size = { width: 420, height: 720 }

/** A few words are looked up; a sentence is answered. */
const MOST_WORDS_LOOKED_UP = 5

const tidy = (text: string): string => text.replace(/\s+/g, " ").trim().slice(0, longestAsked)

type Tab = { id: number; windowId: number } | null

export type LookUpWays = {
  store: SessionStore
  now: () => number
  openPanel?: (windowId: number) => Promise<boolean>
  openWindow?: typeof openOwnWindow
  focus?: typeof focusWindow
}

/**
 * Brings the Ask screen before the clerk. The side panel opens only while the key press or click lasts, so it is opened before
 * anything is awaited; where it does not open, the extension's own window does.
 */
export const lookUps = ({ store, now, openPanel = openSidePanel, openWindow = openOwnWindow, focus = focusWindow }: LookUpWays) => {
  const note = (text: string, how: AskAsked["how"]): Promise<void> =>
    store.write(askAskedKey, { text: tidy(text), how, at: now() } satisfies AskAsked)

  const openInWindow = async (tab: Tab): Promise<void> => {
    const before = await store.read(windowKey)
    if (typeof before === "number" && (await focus(before))) return
    const made = await openWindow(tab ? `sidepanel.html?tab=${tab.id}` : "sidepanel.html", size)
    if (made !== null) await store.write(windowKey, made)
  }

  const openBeside = (tab: Tab): Promise<boolean> => (tab === null ? Promise.resolve(false) : openPanel(tab.windowId).catch(() => false))

  const show = async (text: string, how: AskAsked["how"], tab: Tab): Promise<void> => {
    const opening = openBeside(tab)
    await note(text, how)
    if (!(await opening)) await openInWindow(tab)
  }

  return {
    /** The shortcut over any page. */
    pressed: (tab: Tab): Promise<void> => show("", "look-up", tab),
    /** A text was selected on a page and looked up. */
    selected: (text: string, tab: Tab): Promise<void> => {
      const words = tidy(text).split(" ").length
      return show(text, words > MOST_WORDS_LOOKED_UP ? "ask" : "look-up", tab)
    },
    /** An article named beside a box of a page: its title is known a moment after the click, null where there is none. */
    opened: async (title: Promise<string | null>, tab: { id: number; windowId: number }): Promise<void> => {
      const opening = openBeside(tab)
      const name = await title
      if (name === null) return
      await note(name, "open")
      if (!(await opening)) await openInWindow(tab)
    },
    /** Enter in the address bar, which is no click on a page: the own window, in every browser. */
    entered: async (text: string): Promise<void> => {
      await note(text, "open")
      await openInWindow(null)
    }
  }
}

/** The shortcut, the menu of a selected text and the keyword of the address bar. Nothing of them stands in an address or a log. */
export const serveLookUps = (store: SessionStore, now: () => number, today: () => string): void => {
  const ways = lookUps({ store, now })
  onCommand((name, tab) => (name === "ask" ? void ways.pressed(tab) : undefined))
  serveSelectionMenu("look-up", "Look up in Deskhand", (text, tab) => void ways.selected(text, tab))
  serveAddressBar({
    first: "Ask Deskhand, or choose a line below",
    suggest: (text) => suggestLines(text, today()),
    enter: (text) => void ways.entered(text)
  })
}
