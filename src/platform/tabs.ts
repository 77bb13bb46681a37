/** What the browser lets us know of a tab; `url` and `title` are "" until the page was granted. */
export type TabView = { id: number; url: string; title: string; windowId: number }

const view = (tab: chrome.tabs.Tab): TabView | null =>
  tab.id === undefined ? null : { id: tab.id, url: tab.url ?? "", title: tab.title ?? "", windowId: tab.windowId }

/** null when the tab is closed. */
export const readTab = async (tabId: number): Promise<TabView | null> => {
  try {
    return view(await chrome.tabs.get(tabId))
  } catch {
    return null // the only way the browser says that a tab is gone
  }
}

/** The page in front of the clerk, for popup and side panel. */
export const findActiveTab = async (): Promise<TabView | null> => {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true })
  return tab ? view(tab) : null
}

/** Tells a side panel that another page is in front, or that the page in front went elsewhere. */
export const watchActiveTab = (onChange: () => void, signal: AbortSignal): void => {
  if (signal.aborted) return
  const onActivated = () => onChange()
  const onUpdated = (_id: number, change: { status?: string; url?: string }, tab: chrome.tabs.Tab) => {
    if (tab.active && (change.url !== undefined || change.status === "complete")) onChange()
  }
  chrome.tabs.onActivated.addListener(onActivated)
  chrome.tabs.onUpdated.addListener(onUpdated)
  signal.addEventListener(
    "abort",
    () => {
      chrome.tabs.onActivated.removeListener(onActivated)
      chrome.tabs.onUpdated.removeListener(onUpdated)
    },
    { once: true }
  )
}

export const onTabClosed = (closed: (tabId: number) => void): void => chrome.tabs.onRemoved.addListener((tabId) => closed(tabId))
