/** A short word on the toolbar button for one tab; "" takes it away. */
export const showBadge = async (tabId: number, text: string, colour = "#0b5cad"): Promise<void> => {
  try {
    await chrome.action.setBadgeBackgroundColor({ tabId, color: colour })
    await chrome.action.setBadgeText({ tabId, text })
  } catch {
    // The tab was closed meanwhile, and its button with it.
  }
}

/** Opens the popup as if the button had been pressed. false where the browser does not let a shortcut do so. */
export const openPopup = async (): Promise<boolean> => {
  if (typeof chrome.action.openPopup !== "function") return false
  try {
    await chrome.action.openPopup()
    return true
  } catch {
    return false // no window in front, or the popup is open already
  }
}
