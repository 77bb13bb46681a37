import { expect, it } from "vitest"
import { aField, aPage } from "../../tests/support/a-page"
import { classifyPage } from "./classify-page"

it("an id that many boxes share says nothing of any of them", () => {
  const boxes = ["Insurance company", "Group #", "Where:"].map((label, at) => aField({ label, id: "inp_id", name: `box${at}` }))
  expect(classifyPage(aPage(...boxes), []).map(({ meaning }) => meaning.key)).toEqual([
    "coverage.primary.payerName",
    "coverage.primary.groupNumber",
    null
  ])
})
