import { strToU8, zipSync } from "fflate"
import { expect, it } from "vitest"
import { unzipWithin } from "./unzip-within"

const limits = { wants: (name: string) => name.endsWith(".md"), mostBytes: 1_000_000, mostFiles: 10 }

it("unpacks what is wanted and names the rest", () => {
  const unzipped = unzipWithin(zipSync({ "a.md": strToU8("one"), "b/c.md": strToU8("two"), "d.exe": strToU8("x") }), limits)
  if (!unzipped.ok) throw new Error(unzipped.why)
  expect([...unzipped.files].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)])).toEqual([
    ["a.md", "one"],
    ["b/c.md", "two"]
  ])
  expect(unzipped.leftOut).toEqual(["d.exe"])
})

it("does not unpack what says it is too large", () => {
  const bomb = zipSync({ "a.md": new Uint8Array(50_000_000) })
  expect(bomb.length).toBeLessThan(100_000)
  expect(unzipWithin(bomb, limits)).toEqual({ ok: false, why: expect.stringMatching(/larger than 1 MB/) })
})

it("stops unpacking what lied about its size", () => {
  const bomb = zipSync({ "a.md": new Uint8Array(50_000_000) })
  const view = new DataView(bomb.buffer)
  // The unpacked size stands in the file's own header and again in the list at the end.
  view.setUint32(22, 100, true)
  const list = bomb.length - 22 - 46 - 4
  expect(view.getUint32(list, true)).toBe(0x02014b50)
  view.setUint32(list + 24, 100, true)
  const begun = Date.now()
  expect(unzipWithin(bomb, limits)).toMatchObject({ ok: false })
  expect(Date.now() - begun).toBeLessThan(5000)
})

it.each([
  ["no zip", strToU8("not a zip at all")],
  ["a zip cut off", zipSync({ "a.md": strToU8("one ".repeat(1000)) }).slice(0, 60)],
  ["too many files", zipSync(Object.fromEntries(Array.from({ length: 11 }, (_, at) => [`${at}.md`, strToU8("x")])))]
])("refuses %s", (_what, bytes) => {
  expect(unzipWithin(bytes, limits)).toMatchObject({ ok: false })
})
