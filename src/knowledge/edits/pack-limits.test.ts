import { strToU8 } from "fflate"
import { expect, it } from "vitest"
import { openLimits, packLimits } from "./pack-limits"

it("gives the limit of a code and what it counts by", () => {
  const find = openLimits(
    packLimits([
      { code: "97110", units: 6, indicator: 3 },
      { code: "J1100", units: 120, indicator: 3 },
      { code: "99213", units: 1, indicator: 1 }
    ])
  )
  expect(find?.("97110")).toEqual({ value: 6, mai: 3 })
  expect(find?.("99213")).toEqual({ value: 1, mai: 1 })
  expect(find?.("99214")).toBeUndefined()
})

it("does not open what is something else", () => {
  expect(openLimits(strToU8("97110 six 3"))).toBeNull()
  expect(openLimits(new Uint8Array())).toBeNull()
})
