/** The calendar day at this desk, `YYYY-MM-DD`, in the machine's own time zone. */
export const today = (now: Date = new Date()): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-")
