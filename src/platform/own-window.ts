/** A window of this extension's own, small and without an address bar. `page` as in "sidepanel.html?tab=3". Resolves to the window's number. */
export const openOwnWindow = async (page: string, size: { width: number; height: number }): Promise<number | null> => {
  const made = await chrome.windows.create({ url: chrome.runtime.getURL(page), type: "popup", focused: true, ...size })
  return made?.id ?? null
}

/** Brings a window to the front; false when it was closed. */
export const focusWindow = async (windowId: number): Promise<boolean> => {
  try {
    await chrome.windows.update(windowId, { focused: true })
    return true
  } catch {
    return false // the only way the browser says that a window is gone
  }
}
