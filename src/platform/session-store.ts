/**
 * The browser's in-memory store: never on disk, gone when the browser closes, out of reach of web pages and of scripts
 * put into them. Values are checked by whoever reads them.
 */
export type SessionStore = {
  read(key: string): Promise<unknown>
  write(key: string, value: unknown): Promise<void>
  remove(keys: string[]): Promise<void>
  clear(): Promise<void>
  keys(): Promise<string[]>
}

export const sessionStore: SessionStore = {
  read: async (key) => (await chrome.storage.session.get(key))[key],
  write: (key, value) => chrome.storage.session.set({ [key]: value }),
  remove: (keys) => chrome.storage.session.remove(keys),
  clear: () => chrome.storage.session.clear(),
  keys: async () => Object.keys(await chrome.storage.session.get(null))
}
