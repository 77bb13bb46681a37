import type { Finding } from "./rule"

/** Rule and place; a finding without a place speaks of the whole superbill. */
const voices = ({ ruleId, paths }: Finding): string[] => (paths.length === 0 ? [`${ruleId} `] : paths.map((path) => `${ruleId} ${path}`))

/**
 * What the screen shows next. While somebody is typing in a box nothing new is said anywhere, and what no longer holds goes at once;
 * when the box is left everything is said. `shown`: what stood there until now.
 */
export const speakFindings = (shown: readonly Finding[], now: readonly Finding[], isTyping: boolean): readonly Finding[] => {
  if (!isTyping) return now
  const known = new Set(shown.flatMap(voices))
  return now.flatMap((finding) => {
    if (finding.paths.length === 0) return known.has(`${finding.ruleId} `) ? [finding] : []
    const paths = finding.paths.filter((path) => known.has(`${finding.ruleId} ${path}`))
    return paths.length > 0 ? [{ ...finding, paths }] : []
  })
}

/** "3 to fix, 2 to look at"; hints are not counted as work. */
export const countFindings = (findings: readonly Finding[]): { toFix: number; toLookAt: number; hints: number } => ({
  toFix: findings.filter(({ severity }) => severity === "error").length,
  toLookAt: findings.filter(({ severity }) => severity === "warning").length,
  hints: findings.filter(({ severity }) => severity === "info").length
})
