import { send } from "../../messaging/send"
import { requestSite } from "../../platform/permissions"
import { today } from "../../ui/today"

/**
 * Asks the browser for a site and, once granted, puts it on the office's list. The question comes first thing in the click: the
 * browser refuses once anything else was awaited. `announce` tells what became of it.
 */
export const allowSite = async (origin: string, then: () => void, announce: (words: string) => void): Promise<void> => {
  let isGranted: boolean
  try {
    isGranted = await requestSite(origin)
  } catch {
    return announce("The browser did not let this site be added.")
  }
  if (!isGranted) return announce("The site was not added.")
  // Loaded when it is needed: the popup opens faster without the database.
  const { approvedSites } = await import("../../storage/approved-sites")
  const listed = await approvedSites().approve(origin, today())
  // A site granted before it was listed gets its hints now.
  await send("hint.refresh", {})
  announce(listed.ok ? "The site is remembered." : listed.problem.message)
  then()
}
