/** "9:40 AM", in the machine's own time zone. `at`: milliseconds since 1970. */
export const showTime = (at: number): string => new Date(at).toLocaleTimeString("en-US", { hour: "numeric", minute: "2-digit" })
