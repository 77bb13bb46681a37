import { describe, expect, it } from "vitest"
import { readSchedule, type ScheduleRow } from "./read-schedule"

const row = (cells: (string | string[])[], heads: string[] = [], under = ""): ScheduleRow => ({
  cells: cells.map((cell) => (typeof cell === "string" ? [cell] : cell)),
  heads,
  under
})
const heads = ["Time", "Patient", "Visit", "Provider", "Status"]

describe("a schedule", () => {
  it("of a table gives patients, providers and times, and says who did not come", () => {
    const reading = readSchedule([
      row(["8:30 AM", ["Whitcomb, Carla", "F · 04/17/1979 · MRN 10233"], "Follow Up", "Toni Pace, MD", "Checked out"], heads),
      row(["8:45 AM", "Nora Ashby (46 y)", "New Patient", "Toni Pace, MD", "No Show"], heads),
      row(["9:00 AM", "O'Brien-Ruiz, José A.", "Annual Physical", "Rivers", "Cancelled by patient"], heads),
      row(["9:15 AM", "", "Lunch", "Rivers", ""], heads),
      row(["9:30 AM", "New, Grace", "Lab", "Rivers", "Seen"], heads)
    ])
    expect(reading).toEqual({
      encounters: [
        { name: "Whitcomb, Carla", provider: "Toni Pace, MD", time: "8:30 AM" },
        { name: "New, Grace", provider: "Rivers", time: "9:30 AM" }
      ],
      passed: [
        { name: "Nora Ashby", why: "No Show" },
        { name: "O'Brien-Ruiz, José A.", why: "Cancelled" }
      ]
    })
  })

  it("without column heads is read where a time and a name stand together", () => {
    expect(
      readSchedule([
        row(["10:00", "Follow up visit", "Ashby, Nora", "Dr. Pace"]),
        row(["10:20 Luis Moreno", "Office Visit"], [], "Dr. Ada Rivers"),
        row(["Welcome back, Carla Whitcomb"]),
        row(["Harbor Point Family Group, open 8:00 AM to 5:00 PM"]),
        row(["11:00", "Open"]),
        row(["12:00", "Lunch Break"])
      ]).encounters
    ).toEqual([
      { name: "Ashby, Nora", provider: "Dr. Pace", time: "10:00" },
      { name: "Luis Moreno", provider: "Dr. Ada Rivers", time: "10:20" }
    ])
  })

  it("takes nobody from a table of something else", () => {
    expect(
      readSchedule([row(["Payer", "Sample Plan"], ["Setting", "Value"]), row(["Pace, Toni", "207Q00000X"], ["Provider", "Taxonomy"])])
    ).toEqual({
      encounters: [],
      passed: []
    })
  })
})
