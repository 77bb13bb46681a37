/** What the browser itself says of whoever sent a message. */
export type MessageSender = {
  id?: string
  url?: string
  origin?: string
  frameId?: number
  documentId?: string
  tab?: { id?: number; url?: string; windowId?: number }
}

/** This extension as the browser knows it. `origin` without a slash at the end. */
export const ownIdentity = (): { id: string; origin: string } => ({
  id: chrome.runtime.id,
  origin: chrome.runtime.getURL("/").replace(/\/+$/, "")
})

/** Sends to the background and resolves with its answer; rejects when nobody listens or the worker dies meanwhile. */
export const postMessage = (message: unknown): Promise<unknown> => chrome.runtime.sendMessage(message)

/** Answers messages of this extension's own pages and scripts. `answer` must not reject. */
export const onMessage = (answer: (message: unknown, sender: MessageSender) => Promise<unknown>): void => {
  chrome.runtime.onMessage.addListener((message: unknown, sender: MessageSender, respond: (reply: unknown) => void) => {
    void answer(message, sender).then(respond)
    return true // keeps the channel open for an answer that comes later
  })
}
