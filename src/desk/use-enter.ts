import { useEffect } from "react"
import { isFreeForEnter } from "../ui/free-key"

/** Enter does the one main thing of a screen, wherever the focus has no use for it; with Ctrl everywhere. Not while a question is open. */
export const useEnter = (act: () => void): void => {
  useEffect(() => {
    const stop = new AbortController()
    document.addEventListener(
      "keydown",
      (event) => {
        if (event.key !== "Enter" || event.repeat || document.querySelector("[role=alertdialog]")) return
        if (event.ctrlKey || event.metaKey || isFreeForEnter(event.target)) act()
      },
      // Before a tab takes the key for its own: Enter on the tab in front means nothing else.
      { signal: stop.signal, capture: true }
    )
    return () => stop.abort()
  })
}
