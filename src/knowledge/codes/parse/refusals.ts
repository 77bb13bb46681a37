/** One line that was not taken, counted from 1. The reason names the column, not what stood in it. */
export type Refusal = { line: number; reason: string }

/** What was refused: the first 50 lines, and how many for each reason. */
export type RefusalReport = { total: number; byReason: Readonly<Record<string, number>>; first: readonly Refusal[] }

const MOST = 50

/** Collects refusals while a file is read. */
export const startRefusals = (): { refuse: (line: number, reason: string) => void; report: () => RefusalReport } => {
  const first: Refusal[] = []
  const byReason: Record<string, number> = {}
  let total = 0
  return {
    refuse: (line, reason) => {
      total++
      byReason[reason] = (byReason[reason] ?? 0) + 1
      if (first.length < MOST) first.push({ line, reason })
    },
    report: () => ({ total, byReason, first })
  }
}
