/** Calls `onChange` with the new value (undefined once removed) whenever another screen or the background changes `key`. */
export const watchSession = (key: string, onChange: (value: unknown) => void, signal: AbortSignal): void => {
  if (signal.aborted) return
  const listen = (changes: Record<string, chrome.storage.StorageChange>) => {
    const change = changes[key]
    if (change) onChange(change.newValue)
  }
  chrome.storage.session.onChanged.addListener(listen)
  signal.addEventListener("abort", () => chrome.storage.session.onChanged.removeListener(listen), { once: true })
}
