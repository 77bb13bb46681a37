import type { MessageSender } from "../platform/runtime-messages"

/** Where in which page a script of ours speaks from: all of it the browser's word. `documentId` null where documents have no number (Firefox). */
export type PageSender = { tabId: number; windowId: number; frameId: number; documentId: string | null; origin: string }

/** A script of ours in a web page, or null for everybody else. A document without an origin of its own (a sandbox) is nobody. */
export const readPageSender = (sender: MessageSender, own: { id: string }): PageSender | null => {
  const { tab, frameId, url = "" } = sender
  if (sender.id !== own.id || !/^https?:\/\//i.test(url) || tab?.id === undefined || tab.id < 0 || frameId === undefined) return null
  const { origin } = new URL(url)
  if (sender.origin !== undefined && sender.origin !== origin) return null
  return { tabId: tab.id, windowId: tab.windowId ?? -1, frameId, documentId: sender.documentId ?? null, origin }
}
