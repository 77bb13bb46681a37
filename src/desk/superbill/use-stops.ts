import { useMemo, useRef } from "react"
import { boxOfPath } from "../../superbill/name-place"
import type { Finding } from "../../superbill/rule"
import { useKey } from "../../ui/use-key"

/** F8 goes to the next box that has a finding, Shift+F8 to the one before; what stops comes first. */
export const useStops = (findings: readonly Finding[], goTo: (path: string) => void): { step: (by: 1 | -1) => void } => {
  const stops = useMemo(
    () => [...new Set(findings.flatMap(({ severity, paths }) => (severity === "info" ? [] : paths)).map(boxOfPath))],
    [findings]
  )
  const at = useRef({ path: "", place: -1 })

  const step = (by: 1 | -1) => {
    if (stops.length === 0) return
    const known = stops.indexOf(at.current.path)
    // A box that was mended is gone from the list: the next one has moved into its place.
    const from = known >= 0 ? known + by : by > 0 ? Math.max(0, at.current.place) : at.current.place - 1
    const place = (from + stops.length) % stops.length
    const path = stops[place] ?? ""
    at.current = { path, place }
    goTo(path)
  }

  useKey("F8", (isShift) => step(isShift ? -1 : 1))
  return { step }
}
