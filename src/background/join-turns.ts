/**
 * Work on a tab that is asked for more often than it can be done: one at a time, and all who ask while one runs share the next. Whoever
 * asks gets work that began after the asking. `isChange` holds for the work if anyone who shares it said so.
 */
export const joinTurns = (work: (tabId: number, isChange: boolean) => Promise<void>) => {
  const running = new Map<number, Promise<void>>()
  const waiting = new Map<number, { isChange: boolean; done: Promise<void> }>()
  const begin = async (tabId: number, before: Promise<void> | undefined): Promise<void> => {
    // Those who asked for it hear what went wrong with the work before.
    await before?.catch(() => undefined)
    // Let those who ask in the same breath in, too.
    await Promise.resolve()
    const turn = waiting.get(tabId)
    waiting.delete(tabId)
    await work(tabId, turn?.isChange ?? false)
  }
  return (tabId: number, isChange: boolean): Promise<void> => {
    const next = waiting.get(tabId)
    if (next) {
      next.isChange ||= isChange
      return next.done
    }
    const turn = { isChange, done: Promise.resolve() }
    waiting.set(tabId, turn)
    turn.done = begin(tabId, running.get(tabId)).finally(() => {
      if (running.get(tabId) === turn.done) running.delete(tabId)
    })
    running.set(tabId, turn.done)
    return turn.done
  }
}
