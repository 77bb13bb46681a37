import { useCallback, useSyncExternalStore } from "react"

const listen = (changed: () => void) => {
  window.addEventListener("hashchange", changed)
  return () => window.removeEventListener("hashchange", changed)
}

const read = (): string => window.location.hash.slice(1)

/** Follows a link of this page as a press on it would: the browser's back button leads back. */
export const goTo = (place: string): void => {
  const link = document.createElement("a")
  link.href = `#${place}`
  link.click()
}

/** The place after the # of the address, as "articles/lost-keys" -> ["articles", "lost-keys"]. */
export const useRoute = (): { route: string[]; goTo: (place: string) => void } => {
  const place = useSyncExternalStore(listen, read)
  return { route: place.split("/").filter(Boolean), goTo: useCallback(goTo, []) }
}
