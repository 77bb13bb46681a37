/** The calendar date at this desk, not in Greenwich. */
export const today = (): string => {
  const now = new Date()
  const pad = (part: number) => String(part).padStart(2, "0")
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`
}
