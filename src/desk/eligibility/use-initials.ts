import { useEffect, useState } from "react"
import { sessionStore } from "../../platform/session-store"
import { initialsKey } from "./initials-key"

/** Who verifies, typed once and kept until the browser closes or everything is erased. */
export const useInitials = (): [string, (initials: string) => void] => {
  const [initials, setInitials] = useState("")
  useEffect(() => {
    // What cannot be read back is typed again.
    void sessionStore.read(initialsKey).then(
      (kept) => (typeof kept === "string" ? setInitials((typed) => typed || kept) : undefined),
      () => undefined
    )
  }, [])
  const keep = (next: string) => {
    setInitials(next)
    void sessionStore.write(initialsKey, next).catch(() => undefined)
  }
  return [initials, keep]
}
