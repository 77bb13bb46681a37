import { useSyncExternalStore } from "react"

const query = "(min-width: 900px)"

const follow = (onChange: () => void) => {
  const media = window.matchMedia(query)
  media.addEventListener("change", onChange)
  return () => media.removeEventListener("change", onChange)
}

/** True where findings have room beside the boxes. */
export const useIsWide = (): boolean => useSyncExternalStore(follow, () => window.matchMedia(query).matches)
