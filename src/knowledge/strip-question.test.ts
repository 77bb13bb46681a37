import { expect, it } from "vitest"
import { stripQuestion } from "./strip-question"

it.each([
  ["does maria lopez need a referral", "does … need a referral"],
  ["can Mr. Brown get a copy", "can Mr. … get a copy"],
  ["is Kowalczyk here today", "is … here today"],
  ["dob 3/4/1985 mbi 1EG4-TE5-MK73 elig?", "dob … mbi … elig?"],
  ["jane.doe@mail.example wants her record", "… wants her record"],
  ["the girl named fern from Aetna called back", "the girl named … from Aetna called back"],
  ["JOHN SMITH WANTS HIS CHART", "… wants his chart"],
  ["will medicare pay for the white brace", "will medicare pay for the white brace"],
  ["José Hernández quiere una cita", "… quiere una cita"],
  ["call 555-0142", "call …"],
  ["   ", ""],
  ["Maria 555-0142", ""]
])("“%s”", (question, stripped) => {
  expect(stripQuestion(question)).toBe(stripped)
})

it("never keeps more than 300 characters", () => {
  expect(stripQuestion("where ".repeat(4000)).length).toBeLessThanOrEqual(300)
})
