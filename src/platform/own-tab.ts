/** Opens a page of this extension in a tab of its own. `page` as in "tabs/superbill.html"; never with what somebody typed in it. */
export const openOwnTab = async (page: string): Promise<void> => {
  await chrome.tabs.create({ url: chrome.runtime.getURL(page) })
}
