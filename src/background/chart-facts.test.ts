import { expect, test } from "vitest"
import { aField } from "../../tests/support/a-page"
import type { ResultBlock } from "../autofill/read-eligibility/result-block"
import { askedBy, chartFactsOf, type ShownFrame } from "./chart-facts"

const text = (words: string, kind: ResultBlock["kind"] = "text"): ResultBlock => ({ depth: 0, kind, text: words })
const box = (key: string, words: string) => ({ key, label: "", text: words, isSure: true })
const frame = (shown: Partial<ShownFrame>): ShownFrame => ({ boxes: [], blocks: [], banner: [], asked: [], ...shown })

const filled = [
  box("patient.name.first", "Bastien"),
  box("patient.name.last", "Delacroix"),
  box("patient.birthDate", "07/22/1992"),
  box("patient.sex", "M")
]

test("a form's words are read where no box asks for them and no box is of the same insurer", () => {
  const asked = askedBy([aField({ label: "Primary care doctor" }), aField({ label: "How did you hear about us?" })])
  const blocks = [
    text("Primary care doctor"),
    text("How did you hear about us?"),
    text("MRN: 30417"),
    text("Primary insurance", "heading"),
    text("Payer: Penobscot Bay Health"),
    text("Group no: DD-2024")
  ]
  const keysOf = (boxes: typeof filled): string[] => chartFactsOf([frame({ boxes, blocks, asked })]).words.map(({ key }) => key)
  expect(keysOf(filled)).toEqual(["patient.mrn", "coverage.primary.payerName", "coverage.primary.groupNumber"])
  expect(keysOf([...filled, box("coverage.primary.memberId", "PBH-1")])).toEqual(["patient.mrn"])
})

test("boxes whose values stand among the words hide no words", () => {
  expect(askedBy([aField({ label: "Employer", control: "editable" }), aField({ label: "City", state: "read-only" })])).toEqual([])
})

test("a line of somebody who waits is not the banner", () => {
  const blocks = [text("Up next", "heading"), text("Name: Amos Till"), text("DOB: 07/07/1950")]
  const { banner } = chartFactsOf([frame({ blocks, banner: [{ where: "row", text: "Up next | Name Amos Till | DOB 07/07/1950" }] })])
  expect(banner).toEqual({ names: [], birthDates: [], mrns: [] })
})
