/** "https://ehr.example" -> "https://ehr.example/*". A port is not part of a match pattern: the grant is for the host. */
export const patternOf = (origin: string): string => {
  const { protocol, hostname } = new URL(origin)
  return `${protocol}//${hostname}/*`
}

/** Asks the clerk for a site. Only from a click, and before anything else is awaited, or the browser refuses. */
export const requestSite = (origin: string): Promise<boolean> => chrome.permissions.request({ origins: [patternOf(origin)] })

export const isSiteGranted = (origin: string): Promise<boolean> => chrome.permissions.contains({ origins: [patternOf(origin)] })

/** false when it was not granted in the first place. */
export const removeSite = (origin: string): Promise<boolean> => chrome.permissions.remove({ origins: [patternOf(origin)] })

/** Hears of sites granted or taken back, also in the browser's own settings. */
export const watchSites = (onChange: () => void, signal: AbortSignal): void => {
  if (signal.aborted) return
  const listen = () => onChange()
  chrome.permissions.onAdded.addListener(listen)
  chrome.permissions.onRemoved.addListener(listen)
  signal.addEventListener(
    "abort",
    () => {
      chrome.permissions.onAdded.removeListener(listen)
      chrome.permissions.onRemoved.removeListener(listen)
    },
    { once: true }
  )
}
