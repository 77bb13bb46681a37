/** Opens the options page in a tab of its own, or brings it to the front. */
export const openOptions = (): Promise<void> => chrome.runtime.openOptionsPage()

/** Opens a place of the options page in a new tab, as in "articles/copay-collection". Never what somebody typed: addresses are kept by the browser. */
export const openOptionsAt = async (place: string): Promise<void> => {
  await chrome.tabs.create({ url: chrome.runtime.getURL(`options.html#${place}`) })
}
