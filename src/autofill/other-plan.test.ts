import { describe, expect, it } from "vitest"
import { aField, aPage } from "../../tests/support/a-page"
import { classifyPage } from "./classify-page"

const keys = (...boxes: Parameters<typeof aField>[]): (string | null)[] =>
  classifyPage(aPage(...boxes.map((box) => aField(...box))), []).map(({ meaning }) => meaning.key)

const labelled = (...labels: string[]) => keys(...labels.map((label): Parameters<typeof aField> => [{ label }]))

describe("insurers that are not the patient's own", () => {
  it("the insurer of the person at fault, and the bare phone after it", () => {
    expect(labelled("First name", "Insurance Company of the at Fault Person:", "Phone:").slice(1)).toEqual([null, null])
  })

  it("the car insurance and its policy, up to the health insurance", () => {
    expect(labelled("Name of your auto insurance:", "Policy #:", "Name of Your Health Insurance:", "Policy #:")).toEqual([
      null,
      null,
      "coverage.primary.payerName",
      "coverage.primary.memberId"
    ])
  })

  it("an insurer of nobody else keeps its boxes", () => {
    expect(labelled("Insurance company", "Policy #")).toEqual(["coverage.primary.payerName", "coverage.primary.memberId"])
  })

  it.each(["worksmen.policyID", "workersComp.policyID", "wc_policy_id", "workmans_comp_policy_id"])("the policy of %s", (name) => {
    expect(keys([{ name }])).toEqual([null])
  })

  it.each(["insurance.policyID", "work_policy_id"])("but the policy of %s is", (name) => {
    expect(keys([{ name }])).toEqual(["coverage.primary.memberId"])
  })
})
