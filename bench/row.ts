/** One measured figure and what it may be at most; `budget` null where none was set. */
export type Row = { what: string; figure: number; unit: "ms" | "kB" | "bytes" | "%"; budget: number | null }

/** Middle of several runs: one slow start or one lucky run does not decide. */
export const middle = (figures: readonly number[]): number => [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? NaN
