import { expect, it } from "vitest"
import { PageMark, type PageClaim } from "../../messaging/claim-views"
import { emptySuperbill } from "../../superbill/record"
import { listItems, marksOf } from "./list-items"

const ref = (index: number) => ({ frameId: 0, index })
const claim: PageClaim = {
  claimId: "c",
  origin: "https://payer.example",
  pageTitle: "Claim",
  isClaim: true,
  record: emptySuperbill(),
  places: [{ path: "charges.total", ref: ref(1), label: "Total" }],
  notRead: [{ ref: ref(3), label: "Paid", key: "claim.amountPaid", why: "An amount is dollars and cents." }],
  contradictions: [],
  framesLeftOut: [],
  isTruncated: false
}
const finding = (severity: "error" | "warning", index: number) => ({
  finding: { ruleId: severity, severity, message: severity, fix: "", source: "", paths: [] },
  boxes: [{ path: "charges.total", ref: ref(index), label: "Total" }]
})
const difference = { path: "charges.total", place: "Total", onPage: "1.00", inHand: "2.00", words: "" }
const items = listItems({
  findings: [finding("warning", 1), finding("error", 2)],
  differences: [difference, { ...difference, path: "", place: "Line 2 is missing" }],
  claim
})

it("numbers what stops a claim first, then differences, then the rest", () => {
  expect(items.map(({ number, group, boxes }) => [number, group, boxes.map((box) => box.ref.index)])).toEqual([
    [1, "fix", [2]],
    [2, "differs", [1]],
    [3, "differs", []],
    [4, "look", [1]],
    [5, "look", [3]]
  ])
})

it("gives each box one mark with the numbers and the gravest tone, and nothing else", () => {
  const marks = marksOf(items)
  expect(marks).toEqual([
    { ref: ref(2), sign: "1", tone: "stop" },
    { ref: ref(1), sign: "2,4", tone: "differs" },
    { ref: ref(3), sign: "5", tone: "look" }
  ])
  expect(marks.every((mark) => PageMark.safeParse(mark).success)).toBe(true)
})
