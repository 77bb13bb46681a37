import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { buildCodeSet } from "./build-code-set"
import type { CodeRow, CodeSetInfo } from "./code-set"
import { finish } from "./finish"
import { codeAt, isBillable, openCodeSet, rowOf, titleAt } from "./open-code-set"

const info: CodeSetInfo = { system: "icd10cm", edition: "2026", validFrom: 20251001, validTo: 20260930, origin: "file" }
const row = (code: string, title: string, more: Partial<CodeRow> = {}): CodeRow => ({ code, title, billable: true, ...more })

describe("buildCodeSet and openCodeSet", () => {
  it("give back every code, title and mark of any rows", () => {
    const titles = fc.array(fc.constantFrom("Pain", "in", "left", "knee,", "b-12", "50%", "Señal", "[E.", "coli]"), {
      minLength: 1,
      maxLength: 12
    })
    const rows = fc.uniqueArray(fc.record({ code: fc.stringMatching(/^[A-Z][0-9A-Z]{2,6}$/), words: titles, billable: fc.boolean() }), {
      selector: ({ code }) => code,
      maxLength: 60
    })
    fc.assert(
      fc.property(rows, (given) => {
        const set = openCodeSet(
          finish(
            buildCodeSet(
              info,
              given.map(({ code, words, billable }) => row(code, words.join(" "), { billable }))
            )
          )
        )
        expect(set?.size).toBe(given.length)
        for (const { code, words, billable } of given) {
          const at = rowOf(set!, code)
          expect(codeAt(set!, at)).toBe(code)
          expect(titleAt(set!, at)).toBe(words.join(" "))
          expect(isBillable(set!, at)).toBe(billable)
        }
        expect(rowOf(set!, "A")).toBe(-1)
      }),
      { numRuns: 60 }
    )
  })

  it("opens from any place of a larger buffer", () => {
    const blob = finish(buildCodeSet(info, [row("R05", "Cough")]))
    const moved = new Uint8Array(blob.length + 3)
    moved.set(blob, 3)
    expect(openCodeSet(moved.subarray(3))?.size).toBe(1)
  })

  it("refuses bytes cut short, other bytes and nothing", () => {
    const blob = finish(buildCodeSet(info, [row("R05", "Cough"), row("R06", "Breath")]))
    for (const bytes of [blob.slice(0, blob.length - 20), blob.slice(0, 40), new Uint8Array(0), new Uint8Array(500).fill(7)]) {
      expect(openCodeSet(bytes)).toBeNull()
    }
  })

  it("steps, so that the caller may show progress and stop", () => {
    const many = Array.from({ length: 9000 }, (_, at) => row(`A${String(at).padStart(5, "0")}`, "Pain"))
    const steps = buildCodeSet(info, many)
    expect(steps.next().value).toEqual({ phase: "Indexing", done: 0, total: 9000 })
    expect(steps.next().value).toEqual({ phase: "Indexing", done: 4000, total: 9000 })
    expect(steps.return(new Uint8Array(0)).done).toBe(true)
  })
})
