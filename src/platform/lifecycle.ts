/** The browser was started: whatever an earlier run left behind must go. */
export const onBrowserStart = (started: () => void): void => chrome.runtime.onStartup.addListener(started)

/** The extension was installed or updated. */
export const onInstalled = (installed: () => void): void => chrome.runtime.onInstalled.addListener(installed)
