import type { SessionStore } from "../../src/platform/session-store"

/** A session store without a browser. Like the real one it hands out copies and lets other work run before it answers. */
export const memorySession = (): SessionStore => {
  const kept = new Map<string, string>()
  const pause = () => new Promise<void>((done) => setTimeout(done, 0))
  return {
    read: async (key) => (await pause(), kept.has(key) ? JSON.parse(kept.get(key) as string) : undefined),
    write: async (key, value) => {
      await pause()
      kept.set(key, JSON.stringify(value))
    },
    remove: async (keys) => keys.forEach((key) => kept.delete(key)),
    clear: async () => kept.clear(),
    keys: async () => [...kept.keys()]
  }
}
