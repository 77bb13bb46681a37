/** An entry of the menu that a right click on a selected text opens. Text of pages comes in here: it is unchecked. */
export const serveSelectionMenu = (
  id: string,
  title: string,
  chosen: (text: string, tab: { id: number; windowId: number } | null) => void
): void => {
  chrome.runtime.onInstalled.addListener(() => {
    // An update finds the entry of the version before, which would be an error.
    chrome.contextMenus.removeAll(() => chrome.contextMenus.create({ id, title, contexts: ["selection"] }))
  })
  chrome.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (menuItemId !== id) return
    chosen(selectionText ?? "", tab?.id === undefined || tab.id < 0 ? null : { id: tab.id, windowId: tab.windowId })
  })
}
