import { readFileSync } from "node:fs"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type MessageCase, measureMessages } from "../../tests/support/measure-messages"
import { isStoredKey } from "../patient/record-keys"
import { recordFromDraft } from "../patient/record-from-draft"
import { longestText } from "./longest-text"
import { splitText } from "./split-text"

const asOf = "2026-11-21"
const casesOf = (name: string): MessageCase[] =>
  JSON.parse(readFileSync(new URL(`../../tests/corpus/intake/${name}.json`, import.meta.url), "utf8")) as MessageCase[]
const sets = [
  { name: "messages-dev", cases: casesOf("messages-dev") },
  { name: "messages-own", cases: casesOf("messages-own") }
]

const found = (text: string): Record<string, string> => {
  const answer = splitText(text, asOf)
  return answer.tooLong ? {} : Object.fromEntries(answer.found.map(({ key, value }) => [key, value]))
}
const asked = (text: string): string[] => {
  const answer = splitText(text, asOf)
  return answer.tooLong ? [] : answer.asked.map(({ key }) => key)
}

describe.each(sets)("the set $name", ({ cases }) => {
  const measure = measureMessages(cases)
  it("puts nobody's data into another's box", () => expect(measure.wrongPerson).toEqual([]))
  it("asks what has two readings, and fills none of it", () => {
    expect(measure.silent).toEqual([])
    for (const one of cases) {
      const keys = asked(one.text)
      expect(one.ambiguous.filter((key) => !keys.includes(key))).toEqual([])
    }
  })
  it("is right in what it fills and misses little", () => {
    expect(measure.precision).toBeGreaterThanOrEqual(0.97)
    expect(measure.recall).toBeGreaterThanOrEqual(0.9)
  })
  it("gives values that the record takes", () => {
    for (const one of cases) {
      const draft = Object.fromEntries(Object.entries(found(one.text)).filter(([key]) => isStoredKey(key)))
      expect(recordFromDraft(draft, asOf).problems).toEqual([])
    }
  })
  it("points at the place in the text where a value stands", () => {
    for (const { text } of cases) {
      const answer = splitText(text, asOf)
      if (answer.tooLong) continue
      for (const { start, end } of answer.found) expect(start >= 0 && start < end && end <= text.length).toBe(true)
    }
  })
})

describe("answers to the clerk", () => {
  it("shows both readings of a date whose order is open", () => {
    const answer = splitText("Nombre: Adela Rivas\nFecha de nacimiento: 02/03/1987", asOf)
    expect(answer.tooLong ? [] : answer.asked).toEqual([
      {
        key: "patient.birthDate",
        candidates: [
          { value: "1987-02-03", text: "1987-02-03" },
          { value: "1987-03-02", text: "1987-03-02" }
        ],
        why: "Day and month could be either way round."
      }
    ])
  })
  it("names the reason when no reading is possible", () => {
    const answer = splitText("Name: Harlan Birch\nDOB: 02/30/1977", asOf)
    expect(answer.tooLong ? [] : answer.asked).toEqual([{ key: "patient.birthDate", candidates: [], why: "February has no 30th." }])
  })
  it("keeps the lines of which nothing was taken", () => {
    const answer = splitText("Hello there,\nthe parking was awful.\nName: Harlan Birch", asOf)
    expect(answer.tooLong ? [] : answer.leftOver).toEqual(["Hello there,", "the parking was awful."])
  })
  it("asks when a number may be another's", () => {
    const text = "Please see Opal Greer, DOB 2/9/1938. Her son Rex Greer drives her. 606-555-0120"
    expect(found(text)["patient.phone"]).toBeUndefined()
    expect(asked(text)).toContain("patient.phone")
  })
  it("takes a later day for now", () => {
    expect(found("Name: Ida Rowe\nDOB: 3/4/24")["patient.birthDate"]).toBe("2024-03-04")
    const answer = splitText("Name: Ida Rowe\nDOB: 3/4/24", "2023-01-01")
    expect(answer.tooLong ? [] : answer.found.find(({ key }) => key === "patient.birthDate")?.value).toBe("1924-03-04")
  })
})

describe("bad input", () => {
  it("refuses five megabytes at once, and says what may be pasted", () => {
    const start = performance.now()
    expect(splitText("Name: Harlan Birch\n".repeat(270_000), asOf)).toEqual({ tooLong: true, message: "Paste at most 20,000 characters." })
    expect(performance.now() - start).toBeLessThan(200)
  })

  const repeated = [
    "a",
    "Ab ",
    "1",
    "1 ",
    ".",
    "(",
    '"',
    ":",
    "a: ",
    "a@",
    "# ",
    "a/",
    "\n",
    " \n",
    "\t",
    "a\t",
    "John Smith, ",
    "937-555-0112 ",
    "my mother ",
    "Aetna ",
    "[x] ",
    "{",
    "<a>b</a>",
    "DR. ",
    "A1B2-",
    "12 Oak St, ",
    "_",
    "> ",
    "\u0000",
    "\ud800"
  ]
  it.each(repeated.map((text, index) => ({ text, index })))("reads endless repetition $index in reasonable time", ({ text }) => {
    const long = text.repeat(Math.ceil(longestText / text.length)).slice(0, longestText)
    const start = performance.now()
    const answer = splitText(long, asOf)
    expect(answer.tooLong).toBe(false)
    expect(performance.now() - start).toBeLessThan(5000)
  })

  it("finds nothing in nothing", () => {
    for (const text of ["", "   ", "\n\n", "🙂", "Can someone call me about my bill? Thanks"]) expect(found(text)).toEqual({})
  })

  it("takes no word that says there is no value", () => {
    expect(found("Name: N/A\nDOB: 00/00/0000\nSSN: 000-00-0000\nPhone: none\nInsurance: NONE\nEmployer: unavl\nMRN: ___")).toEqual({})
  })

  it("never throws, whatever is pasted", () => {
    const words = fc.constantFrom(
      ..."Name: DOB: SSN Phone # Member ID Group Patient Subscriber: Emergency contact mother his my Dr. Harlan Birch, 03/04/1985 937-555-0112 Medicare 1EG4-TE5-MK73 12 Oak St Dayton OH 45402 (F) constructor __proto__ toString formerly old new { } [ ] \" ' , ; | \t \n".split(
        " "
      )
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.array(words, { maxLength: 60 }).map((list) => list.join(" "))
        ),
        (text) => {
          const answer = splitText(text, asOf)
          expect(answer.tooLong).toBe(false)
        }
      ),
      { numRuns: 500 }
    )
  })
})
