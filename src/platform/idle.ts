/** Whether somebody is at the machine. "locked" also while a screen saver runs. */
export type Presence = "active" | "idle" | "locked"

/** The browser counts no less than 15 seconds. */
export const setIdleSeconds = (seconds: number): void => chrome.idle.setDetectionInterval(Math.max(15, seconds))

export const readPresence = async (idleSeconds: number): Promise<Presence> =>
  (await chrome.idle.queryState(Math.max(15, idleSeconds))) as Presence

export const onPresence = (changed: (presence: Presence) => void): void =>
  chrome.idle.onStateChanged.addListener((state) => changed(state as Presence))
