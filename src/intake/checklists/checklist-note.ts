import { displayDate } from "../../patient/calendar-date"
import type { TickedItem } from "./tick-checklist"

/**
 * The checklist as a note for the chart. No name or number of the patient: the note stands in the patient's own chart.
 * `on`: calendar date.
 */
export const checklistNote = (names: readonly string[], items: readonly TickedItem[], on: string): string => {
  const line = ({ item, why }: TickedItem): string => `- ${item.text}${why === "" ? "" : ` (${why})`}`
  const done = items.filter(({ state }) => state !== "open")
  const open = items.filter(({ state }) => state === "open")
  return [
    `Front desk checklist ${displayDate(on)}: ${names.join(" + ")}. ${done.length} of ${items.length} done.`,
    ...(done.length > 0 ? ["Done:", ...done.map(line)] : []),
    ...(open.length > 0 ? ["Open:", ...open.map(line)] : [])
  ].join("\n")
}
