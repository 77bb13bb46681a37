/** Hears the shortcuts of the manifest; the popup's own (`_execute_action`) is the browser's business. */
export const onCommand = (pressed: (name: string, tab: { id: number; windowId: number } | null) => void): void =>
  chrome.commands.onCommand.addListener((name, tab) => pressed(name, tab?.id === undefined ? null : { id: tab.id, windowId: tab.windowId }))
