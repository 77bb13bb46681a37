import * as fc from "fast-check"
import { expect, it } from "vitest"
import { finish } from "../codes/finish"
import type { EditPair } from "../codes/parse/read-ncci-file"
import { openPairs, packPairs } from "./pack-pairs"

const pair = (column1: string, column2: string, from: number, to: number, allowsModifier: boolean): EditPair => ({
  column1,
  column2,
  from,
  to,
  allowsModifier
})
const opened = (pairs: EditPair[]) => {
  const bytes = finish(packPairs(pairs))
  return bytes ? openPairs(bytes) : null
}

it("answers by the order of the two codes and by the day", () => {
  const find = opened([
    pair("11042", "97597", 20200101, 0, true),
    pair("11042", "11720", 20180101, 20191231, false),
    pair("11042", "11720", 20200101, 0, true),
    pair("G0008", "96372", 20250101, 20250630, false)
  ])
  expect(find?.("11042", "97597", 20260302)).toBe(1)
  expect(find?.("97597", "11042", 20260302)).toBeUndefined()
  expect(find?.("11042", "97597", 20191231)).toBeUndefined()
  expect(find?.("11042", "11720", 20190601)).toBe(0)
  expect(find?.("11042", "11720", 20200101)).toBe(1)
  expect(find?.("G0008", "96372", 20250630)).toBe(0)
  expect(find?.("G0008", "96372", 20250701)).toBeUndefined()
  expect(find?.("99999", "96372", 20250101)).toBeUndefined()
})

it("finds every pair of any file, and no other", () => {
  const code = fc.stringMatching(/^[0-9A-Z]\d{3}[0-9A-Z]$/)
  fc.assert(
    fc.property(fc.array(fc.tuple(code, code, fc.boolean()), { maxLength: 60 }), code, code, (drafts, one, two) => {
      const pairs = new Map(
        drafts.map(([column1, column2, allows]) => [`${column1} ${column2}`, pair(column1, column2, 20200101, 0, allows)])
      )
      const find = opened([...pairs.values()])
      for (const { column1, column2, allowsModifier } of pairs.values())
        expect(find?.(column1, column2, 20260101)).toBe(allowsModifier ? 1 : 0)
      expect(find?.(one, two, 20260101) === undefined).toBe(!pairs.has(`${one} ${two}`))
    })
  )
})

it("does not open what is something else or cut short", () => {
  const bytes = finish(packPairs([pair("11042", "97597", 20200101, 0, true)]))
  expect(openPairs(new Uint8Array(40))).toBeNull()
  expect(bytes && openPairs(bytes.slice(0, bytes.length - 9))).toBeNull()
})
