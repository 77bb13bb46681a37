import { fail, succeed, type Outcome } from "../messaging/outcome"
import type { PageDoor } from "./page-door"

export type OpenPage = { origin: string; title: string }

/** Origin of a web page, "" for everything that is none (browser pages, files, a page not granted). */
export const webOrigin = (url: string): string => {
  if (!/^https?:\/\//i.test(url)) return ""
  return new URL(url).origin
}

export const stuck = "This page does not answer: it may be busy, or wait with a message of its own. Look again in a moment."

/** Puts the script into the tab's page, or says why the page cannot be served. */
export const openPage = async (door: PageDoor, tabId: number): Promise<Outcome<OpenPage>> => {
  const tab = await door.tab(tabId)
  if (tab === null) return fail("not-found", "This tab was closed.")
  // Without a grant the browser keeps the address from us.
  if (tab.url === "")
    return fail("no-permission", "Press the Deskhand button in the toolbar while this page is in front, or approve this site.")
  const origin = webOrigin(tab.url)
  if (origin === "") return fail("page-not-readable", "Deskhand works on web pages. This is a page of the browser or a file.")
  const entered = await door.enter(tabId)
  if (entered === "in") return succeed({ origin, title: tab.title.slice(0, 400) })
  if (entered === "silent") return fail("page-not-readable", stuck)
  return (await door.isGranted(origin))
    ? fail("page-not-readable", "The browser does not let extensions read this page.")
    : fail("no-permission", "Press the Deskhand button in the toolbar while this page is in front, or approve this site.")
}
