import { createHash } from "node:crypto"
import { expect, it } from "vitest"
import { buildCodeSet } from "../knowledge/codes/build-code-set"
import { finish } from "../knowledge/codes/finish"
import { lookUpCodes } from "../knowledge/codes/look-up-codes"
import { openBuiltIn, packBuiltIn } from "./built-in-sets"

it("are read back as they were indexed", () => {
  const { sets, bytes } = packBuiltIn()
  const opened = openBuiltIn(bytes)
  expect(opened?.map(({ info, size }) => [info, size])).toEqual(sets.map(({ info, size }) => [info, size]))
  expect(lookUpCodes(opened ?? [], "pink eye")).toEqual(lookUpCodes(sets, "pink eye"))
})

it("are indexed anew when what was kept is damaged or of other lists", () => {
  const { bytes } = packBuiltIn()
  expect(openBuiltIn(bytes.slice(0, bytes.length - 100))).toBeNull()
  expect(openBuiltIn(new Uint8Array(8))).toBeNull()
  const other = bytes.slice()
  const mark = new TextDecoder().decode(other.subarray(0, 80)).indexOf("1 ")
  other[mark + 2] = other[mark + 2] === 49 ? 50 : 49
  expect(openBuiltIn(other)).toBeNull()
})

it("are kept under another number when the engine indexes in another way: raise WAY, then write down the new sum", () => {
  const rows = [
    {
      code: "A000",
      title: "Fractures of both lower limbs, (left) side",
      billable: true,
      use: 2,
      alsoCalled: ["broken legs", "x-ray's 2nd"]
    },
    {
      code: "A001",
      title: "Unspecified encounter",
      shortTitle: "Unsp enc",
      billable: false,
      validFrom: 20250101,
      amountCents: 500,
      description: "Long words"
    }
  ]
  const bytes = finish(buildCodeSet({ system: "icd10cm", edition: "2026", validFrom: 0, validTo: 0, origin: "starter" }, rows))
  expect(createHash("sha256").update(bytes).digest("hex").slice(0, 16)).toBe("cbd372a66c98254c")
})
