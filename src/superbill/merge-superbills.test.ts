import { describe, expect, it } from "vitest"
import { aLine } from "../../tests/support/a-superbill"
import { aBill } from "../../tests/support/a-bill"
import { addDiagnosis, moveDiagnosis } from "./diagnosis-edits"
import { addLine } from "./line-edits"
import { mergeSuperbills } from "./merge-superbills"
import { withValueAt } from "./path-edits"
import { withTotals } from "./totals"

const base = aBill({
  serviceLines: [aLine(), aLine({ procedureCode: "36415", charge: 15.1 })],
  diagnoses: [{ code: "J02.9" }, { code: "I10" }],
  "charges.total": 145.1,
  "charges.balanceDue": 145.1
})
const merged = (mine: typeof base, theirs: typeof base) => {
  const merge = mergeSuperbills(base, mine, theirs)
  if (!merge.ok) throw new Error(`not merged: ${merge.part}`)
  return merge.record
}

describe("two windows", () => {
  it("keep what each of them typed in another box", () => {
    const record = merged(withValueAt(base, "referralNumber", "R1"), withValueAt(base, "authorization.number", "A1"))
    expect(record).toMatchObject({ referralNumber: "R1", authorization: { number: "A1" } })
  })

  it("keep both lines' changes, and the totals add up", () => {
    const mine = withTotals(withValueAt(base, "serviceLines[0].charge", 200))
    const theirs = withTotals(withValueAt(base, "serviceLines[1].charge", 20))
    expect(merged(mine, theirs).charges.total).toBe(220)
  })

  it("in one box: what was typed last stands", () => {
    expect(merged(withValueAt(base, "referralNumber", "R1"), withValueAt(base, "referralNumber", "R2")).referralNumber).toBe("R1")
  })

  it("one that changed nothing takes over the other, whatever it is", () => {
    const theirs = moveDiagnosis(addLine(base), 0, 1)
    expect(merged(base, theirs)).toEqual(theirs)
    expect(merged(theirs, base)).toEqual(theirs)
  })

  it("adding a line in one and typing in a line of the other is refused: places would not mean the same", () => {
    expect(mergeSuperbills(base, addLine(base), withValueAt(base, "serviceLines[0].units", 2))).toEqual({
      ok: false,
      part: "service lines"
    })
  })

  it("moving diagnoses in one and pointing in the other is refused: a letter would mean another diagnosis", () => {
    const pointing = withValueAt(base, "serviceLines[0].diagnosisPointers", ["B"])
    expect(mergeSuperbills(base, moveDiagnosis(base, 0, 1), pointing)).toMatchObject({ ok: false, part: "diagnoses" })
    expect(mergeSuperbills(base, pointing, moveDiagnosis(base, 0, 1))).toMatchObject({ ok: false, part: "diagnoses" })
  })

  it("adding a diagnosis at the end and typing a charge go together", () => {
    const record = merged(addDiagnosis(base, "E11.9"), withValueAt(base, "serviceLines[0].units", 2))
    expect([record.diagnoses.length, record.serviceLines[0]?.units]).toEqual([3, 2])
  })
})
