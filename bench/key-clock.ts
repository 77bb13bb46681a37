/** Runs in the page: when a key went down, and when the frame with its outcome was on the screen. */
export type KeyClock = {
  /** From now on: until `selector` finds something (or nothing any more). */
  wait(selector: string, wanted: boolean): void
  /** Milliseconds from the key event's own time to the end of the first frame that shows it. */
  took(): Promise<number>
}

let down = 0
let took: Promise<number> = Promise.resolve(0)
document.addEventListener("keydown", (event) => (down = event.timeStamp), { capture: true })

/** A task that is posted in an animation frame runs after that frame was drawn. */
const drawn = (): Promise<number> =>
  new Promise((done) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel()
      channel.port1.onmessage = () => done(performance.now())
      channel.port2.postMessage(null)
    })
  })

const keyClock: KeyClock = {
  wait: (selector, wanted) => {
    took = new Promise((done) => {
      const watcher = new MutationObserver(() => {
        if ((document.querySelector(selector) !== null) !== wanted) return
        watcher.disconnect()
        void drawn().then((at) => done(at - down))
      })
      watcher.observe(document.body, { childList: true, subtree: true, attributes: true, characterData: true })
    })
  },
  took: () => took
}
Object.assign(globalThis, { keyClock })
