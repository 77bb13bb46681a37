/** Milliseconds since 1970 as "11/21/2026, 3:05 PM", in the machine's own time zone. */
export const showMoment = (at: number): string =>
  new Date(at).toLocaleString("en-US", { year: "numeric", month: "2-digit", day: "2-digit", hour: "numeric", minute: "2-digit" })
