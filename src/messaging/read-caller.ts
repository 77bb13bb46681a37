import type { MessageSender } from "../platform/runtime-messages"
import type { Caller } from "./contract"
import { readPageSender } from "./page-sender"

const pages: Record<string, Caller> = {
  "/popup.html": "popup",
  "/sidepanel.html": "sidepanel",
  "/options.html": "options",
  "/tabs/superbill.html": "superbillPage"
}

/**
 * Which of our own screens sent a message, or "page" for our script in a web page, told from the browser's sender object alone.
 * null for everyone else: web pages themselves, framed screens of ours, other extensions, other pages of ours.
 */
export const readCaller = (sender: MessageSender, own: { id: string; origin: string }): Caller | null => {
  if (readPageSender(sender, own)) return "page"
  if (sender.id !== own.id || !sender.url?.startsWith(`${own.origin}/`)) return null
  if (sender.origin !== undefined && sender.origin !== own.origin) return null
  // Our screens are never frames of a page: whoever frames one would choose what is clicked in it.
  if (sender.frameId !== undefined && sender.frameId !== 0) return null
  if (sender.tab?.url !== undefined && !sender.tab.url.startsWith(`${own.origin}/`)) return null
  const path = sender.url.slice(own.origin.length).split(/[?#]/, 1)[0] ?? ""
  return Object.hasOwn(pages, path) ? (pages[path] ?? null) : null
}
