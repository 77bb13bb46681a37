/** Runs tasks one after another, so that a read and the write that follows it are never crossed by another pair. */
export const inOrder = () => {
  let last: Promise<unknown> = Promise.resolve()
  return <T>(task: () => Promise<T>): Promise<T> => {
    const mine = last.then(task, task)
    last = mine.catch(() => undefined) // the task's own caller hears of its failure; the next task only waits for its end
    return mine
  }
}
