/** Lets every microtask and the page's own queued work run once: no timer, so thirty boxes cost thirty turns and not thirty delays. */
export const settle = (): Promise<void> =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      done()
    }
    port2.postMessage(0)
  })

export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))

/**
 * Asks `test` at every change of the page, and ten times in between for what only style sheets change.
 * Gives its first answer that is not null, or null after `limit` milliseconds.
 */
export const waitFor = async <T>(test: () => T | null, limit: number, root: Node = document): Promise<T | null> => {
  await settle()
  const first = test()
  if (first !== null || limit <= 0) return first
  return new Promise((done) => {
    const end = (found: T | null) => {
      observer.disconnect()
      clearInterval(beat)
      clearTimeout(last)
      done(found)
    }
    const look = () => {
      const found = test()
      if (found !== null) end(found)
    }
    const observer = new MutationObserver(look)
    const watched = { subtree: true, childList: true, attributes: true, characterData: true }
    observer.observe(document, watched)
    if (root !== document) observer.observe(root, watched)
    const beat = setInterval(look, Math.max(16, limit / 10))
    const last = setTimeout(() => end(test()), limit)
  })
}
