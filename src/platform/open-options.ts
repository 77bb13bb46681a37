/** Opens the options page in a tab of its own, or brings it to the front. */
export const openOptions = (): Promise<void> => chrome.runtime.openOptionsPage()
