import type { PatientSession } from "../messaging/contract"
import type { Outcome } from "../messaging/outcome"
import { onPresence, readPresence, setIdleSeconds, type Presence } from "../platform/idle"
import { defaultSettings, type settings } from "../storage/settings"

type Ways = {
  erase(why: "lock" | "idle"): Promise<Outcome<PatientSession>>
  settings: Pick<ReturnType<typeof settings>, "read">
  presence?: { set: typeof setIdleSeconds; read: typeof readPresence; on: typeof onPresence }
}

/**
 * Erases every patient when the screen locks or nobody touched the machine for the office's minutes. The browser may have
 * forgotten the minutes while the worker slept, so its word is checked against them before anything is erased.
 */
export const eraseWhenAway = ({ erase, settings, presence = { set: setIdleSeconds, read: readPresence, on: onPresence } }: Ways) => {
  const idleSeconds = async (): Promise<number> => {
    const read = await settings.read()
    return (read.ok ? read.value : defaultSettings).idleMinutes * 60
  }

  const changed = async (now: Presence): Promise<void> => {
    if (now === "active") return
    if (now === "locked") return void (await erase("lock"))
    const seconds = await idleSeconds()
    const checked = await presence.read(seconds)
    if (checked === "locked") await erase("lock")
    else if (checked === "idle") await erase("idle")
    else presence.set(seconds)
  }

  presence.on((now) => void changed(now))
  return { start: async () => presence.set(await idleSeconds()), changed }
}
