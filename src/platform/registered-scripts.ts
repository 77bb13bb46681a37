import { patternOf } from "./permissions"

/** Path inside the package of a script that was imported by `url:`. */
const pathOf = (file: string): string => new URL(file, chrome.runtime.getURL("/")).pathname.slice(1)

/**
 * Keeps one script registered for pages of exactly these origins, in all their frames, once each is loaded; none left: not registered.
 * A port is no part of what the browser matches, so whoever listens checks the origin again.
 */
export const keepRegistered = async (id: string, file: string, origins: readonly string[]): Promise<void> => {
  const matches = [...new Set(origins.map(patternOf))].sort()
  const [before] = await chrome.scripting.getRegisteredContentScripts({ ids: [id] })
  const js = [pathOf(file)]
  if (before && before.js?.join() === js.join() && [...(before.matches ?? [])].sort().join() === matches.join()) return
  if (before) await chrome.scripting.unregisterContentScripts({ ids: [id] })
  if (matches.length === 0) return
  await chrome.scripting.registerContentScripts([
    { id, js, matches, allFrames: true, runAt: "document_idle", world: "ISOLATED", persistAcrossSessions: true }
  ])
}

/** Numbers of open tabs that show a page of one of these origins. Only granted pages tell their address. */
export const tabsOf = async (origins: readonly string[]): Promise<number[]> => {
  if (origins.length === 0) return []
  const tabs = await chrome.tabs.query({ url: [...new Set(origins.map(patternOf))] })
  return tabs.flatMap(({ id }) => (id === undefined ? [] : [id]))
}
