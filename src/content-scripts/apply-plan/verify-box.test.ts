import { describe, expect, it } from "vitest"
import { isAsWanted, type Wanted } from "./verify-box"

const wants = (kind: Wanted["kind"], ...texts: string[]): Wanted => ({ kind, texts })

describe("isAsWanted", () => {
  it.each([
    ["Alvarez", wants("text", "Alvarez")],
    ["ALVAREZ", wants("text", "Alvarez")],
    ["12 Elm  Street", wants("text", "12 Elm Street")],
    ["ABC-1234", wants("text", "ABC1234")],
    ["(555) 555-0123", wants("phone", "5555550123")],
    ["+1 555-555-0123", wants("phone", "(555) 555-0123")],
    ["15555550123", wants("phone", "(555) 555-0123")],
    ["900-12-3456", wants("digits", "900123456")],
    ["$52,000", wants("digits", "52000")],
    ["1985-03-04", wants("date", "03/04/1985")],
    ["March 4, 1985", wants("date", "03/04/1985")],
    ["female", wants("choice", "Female", "2")],
    ["2", wants("choice", "Female", "2")],
    ["checked", wants("tick", "checked")]
  ])("takes %j", (now, wanted) => {
    expect(isAsWanted(now, wanted)).toBe(true)
  })

  it.each([
    ["", wants("text", "Alvarez")],
    ["Alvare", wants("text", "Alvarez")],
    ["Alvarezz", wants("text", "Alvarez")],
    ["OBrien", wants("text", "O'Brien")],
    ["+55 5555 50123", wants("phone", "(555) 555-0123")],
    ["(555) 555-01__", wants("phone", "(555) 555-0123")],
    ["", wants("phone", "")],
    ["900-12-345_", wants("digits", "900123456")],
    ["04/03/1985", wants("date", "03/04/1985")],
    ["03/04/__", wants("date", "03/04/1985")],
    ["Male", wants("choice", "Female", "2")],
    ["", wants("tick", "checked")]
  ])("does not take %j", (now, wanted) => {
    expect(isAsWanted(now, wanted)).toBe(false)
  })
})
