/** Runs a stepwise piece of work to its end without a pause: for tests, benches and small sets. */
export const finish = <T>(steps: Generator<unknown, T, void>): T => {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
