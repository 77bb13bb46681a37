import { useCallback, useEffect, useRef } from "react"
import type { PatientSession } from "../messaging/contract"
import type { Page } from "./page/use-page"

type Ways = {
  /** Opening the page's screen is how the clerk asks; nothing runs on a page before. */
  isInFront: boolean
  tabId: number | null
  arrivals: number
  session: PatientSession | null
  flush: () => Promise<void>
  page: Page
}

/**
 * Looks at the page when its screen comes to the front, and again when the patient, their data or the page have changed.
 * Gives the way to look once more.
 */
export const useLooking = ({ isInFront, tabId, arrivals, session, flush, page }: Ways): (() => void) => {
  const { readStatus, look } = page
  const { report } = page.view
  const inHand = session?.patients.find((patient) => patient.id === session.inHandId)
  // Another patient, or another word typed, and what was looked at is out of date.
  const basis = inHand ? `${inHand.id} ${inHand.changedAt}` : ""
  const lookedWith = useRef("")

  useEffect(() => {
    if (!isInFront || tabId === null || session === null) return
    const key = `${tabId} ${arrivals} ${basis}`
    if (lookedWith.current === key) return
    const isSamePage = lookedWith.current.split(" ")[0] === String(tabId)
    // What a fill has done stays to be read, although pages move on (their address changes) by themselves.
    if (report && isSamePage && lookedWith.current.endsWith(basis)) return
    lookedWith.current = key
    void (async () => {
      await flush()
      const status = await readStatus()
      if (status?.isReadable && basis !== "") await look()
    })()
  }, [isInFront, tabId, arrivals, basis, session, report, flush, readStatus, look])

  return useCallback(
    () =>
      void (async () => {
        await flush()
        await readStatus()
        await look()
      })(),
    [flush, readStatus, look]
  )
}
