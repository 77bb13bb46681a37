import { useEffect } from "react"

type Acts = {
  onNew: () => void
  /** Ctrl+Enter; null where the screen itself means something by it. */
  onFill: (() => void) | null
  /** Esc; null where there is no way back, and the browser closes the popup. */
  onBack: (() => void) | null
}

const isAsking = () => document.querySelector("[role=alertdialog]") !== null

/** The keys that act on every screen: Alt+N a new patient, Alt+P the switcher, Ctrl+Enter to the page, Esc back. */
export const useDeskKeys = ({ onNew, onFill, onBack }: Acts): void =>
  useEffect(() => {
    const stop = new AbortController()
    // These act wherever the focus is, before a button or a list takes the key for its own.
    const onCommand = (event: KeyboardEvent) => {
      if (isAsking()) return
      if (event.altKey && event.code === "KeyN") onNew()
      else if (event.altKey && event.code === "KeyP") document.getElementById("switch-patient")?.click()
      else if ((event.ctrlKey || event.metaKey) && event.key === "Enter" && onFill) onFill()
      else return
      event.preventDefault()
      event.stopPropagation()
    }
    const onEscape = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented || isAsking() || !onBack) return
      event.preventDefault()
      onBack()
    }
    document.addEventListener("keydown", onCommand, { signal: stop.signal, capture: true })
    document.addEventListener("keydown", onEscape, { signal: stop.signal })
    return () => stop.abort()
  })
