/** The browser was started: whatever an earlier run left behind must go. */
export const onBrowserStart = (started: () => void): void => chrome.runtime.onStartup.addListener(started)

/** Installed, updated, or the browser updated. */
export const onInstalled = (installed: () => void): void => chrome.runtime.onInstalled.addListener(() => installed())

/** Opens the options page, or brings it forward. */
export const openOptions = (): Promise<void> => chrome.runtime.openOptionsPage()
