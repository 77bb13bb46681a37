const known = new Map<string, RegExp>()

const expressionOf = (pattern: string): RegExp => {
  const before = known.get(pattern)
  if (before) return before
  const made = new RegExp(`^${pattern.replace(/[.[\]]/g, "\\$&").replace(/\*/g, ".+")}$`)
  known.set(pattern, made)
  return made
}

/** True when a key fits "coverage.*.memberId": `*` stands for anything, dots too. */
export const fitsKey = (pattern: string, key: string): boolean =>
  pattern === key || (pattern.includes("*") && expressionOf(pattern).test(key))
