import { describe, expect, it } from "vitest"
import { findPayers, looksLikeMemberId } from "./find-payer"
import { Payers } from "./payer"
import { payers } from "./payers"

const best = (text: string, more: { payerId?: string; memberId?: string } = {}) => findPayers(payers, { text, ...more })[0]?.payer.id
const named = (id: string) => {
  const payer = payers.find((one) => one.id === id)
  if (!payer) throw new Error(`no payer ${id}`)
  return payer
}

describe("the payers that ship", () => {
  it("hold to their schema", () => expect(Payers.safeParse(payers).error?.issues ?? []).toEqual([]))

  it("give an example that fits their own shape", () => {
    for (const payer of payers)
      if (payer.memberId.example !== null) expect([payer.id, looksLikeMemberId(payer, payer.memberId.example)]).toEqual([payer.id, "fits"])
  })

  it("name no phone that nobody has checked", () => expect(payers.filter(({ phone }) => phone !== null)).toEqual([]))
})

describe("which payer a card means", () => {
  it.each([
    ["AETNA", "aetna"],
    ["Aetna Open Access Managed Choice", "aetna"],
    ["UHC Choice Plus", "unitedhealthcare"],
    ["United Healthcare", "unitedhealthcare"],
    ["BlueCross BlueShield of Texas BCBSTX", "bcbs-texas"],
    ["Blue Cross and Blue Shield of Florida", "florida-blue"],
    ["CIGNA HEALTHCARE OAP", "cigna"],
    ["Medicare Health Insurance", "medicare"],
    ["Railroad Retirement Board Medicare", "railroad-medicare"],
    ["TRICARE East", "tricare-east"],
    ["Humana Gold Plus (HMO)", "humana"],
    ["Medi-Cal", "medicaid"]
  ])("%s", (text, id) => expect(best(text)).toBe(id))

  it("a payer ID settles it", () => expect(best("Some employer's plan", { payerId: "39026" })).toBe("umr"))

  it("finds nobody for a stranger", () => expect(findPayers(payers, { text: "Sunny Acres Cooperative" })).toEqual([]))

  it("a member ID alone finds nobody", () => expect(findPayers(payers, { text: "", memberId: "W123456789" })).toEqual([]))
})

describe("the look of a member ID", () => {
  it.each([
    ["medicare", "1EG4-TE5-MK73", "fits"],
    ["medicare", "1SG4-TE5-MK73", "does-not-fit"],
    ["aetna", "w123 456 789", "fits"],
    ["aetna", "1EG4TE5MK73", "does-not-fit"],
    ["bcbs-fep", "R12345678", "fits"],
    ["medicaid", "12345", "not-known"],
    ["cigna", "", "not-known"]
  ] as const)("%s, row %#", (payer, id, look) => expect(looksLikeMemberId(named(payer), id)).toBe(look))
})
