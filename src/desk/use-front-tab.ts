import { useCallback, useEffect, useState } from "react"
import { findActiveTab, readTab, watchActiveTab, type TabView } from "../platform/tabs"

/** `?tab=12` names the page to serve when a screen stands in a tab of its own instead of beside the page. */
const namedTab = (): number | null => {
  const named = Number(new URLSearchParams(location.search).get("tab") ?? "")
  return Number.isInteger(named) && named > 0 ? named : null
}

/**
 * The tab in front of the clerk; null until it is known. `arrivals` grows whenever another page stands in front, or the page
 * went elsewhere: what was read of it is then out of date.
 */
export const useFrontTab = (): { tab: TabView | null; arrivals: number } => {
  const [front, setFront] = useState<{ tab: TabView | null; arrivals: number }>({ tab: null, arrivals: 0 })

  const find = useCallback(async () => {
    const named = namedTab()
    const tab = named === null ? await findActiveTab() : await readTab(named)
    setFront((last) => {
      // Other windows' tabs come and go too. A page loaded anew under its address is told by the background when it is filled.
      const isSame = last.arrivals > 0 && last.tab?.id === tab?.id && last.tab?.url === tab?.url
      return isSame ? last : { tab, arrivals: last.arrivals + 1 }
    })
  }, [])

  useEffect(() => {
    const stop = new AbortController()
    void find()
    watchActiveTab(() => void find(), stop.signal)
    return () => stop.abort()
  }, [find])

  return front
}
