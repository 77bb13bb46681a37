import { describe, expect, it } from "vitest"
import type { HintCheck } from "../../src/autofill/hints/hint"
import type { HintAround, HintBox } from "../../src/autofill/hints/hint-box"
import { checks } from "../../src/autofill/hints/checks/check-table"
import { hintPayer } from "./hint-payers"

/** The checks whose samples stand in `claim-checks.test.ts`. */
export type ClaimCheck =
  | "place-of-service"
  | "diagnosis-code"
  | "same-diagnosis"
  | "procedure-code"
  | "modifier"
  | "units"
  | "pointer"
  | "amount"
  | "total-charge"
  | "authorization"
  | "referral"
  | "resubmission"
  | "accident"

export type HintPage = Record<string, string>
export type HintSample = {
  key: string
  text: string
  /** What stands elsewhere on the page. */
  page?: HintPage
  payer?: string
  box?: Partial<HintBox>
  /** Words of what is said; null for silence. */
  says: RegExp | null
  tone?: "look" | "tell" | "good"
}

const asOf = "2026-11-22"

const around = ({ payer, page = {} }: Pick<HintSample, "payer" | "page">): HintAround => ({
  payer: hintPayer(payer),
  origin: "https://portal.example",
  asOf,
  valueOf: (key) => page[key] ?? null
})

const boxOf = ({ key, text, box }: HintSample): HintBox => ({
  key,
  control: "text",
  text,
  isEmpty: text === "",
  maxlength: null,
  options: [],
  ...box
})

/** Each sample says what it should, or nothing; every check speaks in one and is silent in another. */
export const trySamples = (samples: Readonly<Partial<Record<HintCheck, readonly HintSample[]>>>): void => {
  describe.each(Object.entries(samples) as [HintCheck, HintSample[]][])("%s", (name, all) => {
    it.each(all.map((sample, place) => [place, sample] as const))("sample %i", (_place, sample) => {
      const verdict = checks[name](boxOf(sample), around(sample), sample.key)
      if (sample.says === null) return expect(verdict?.said ?? null).toBeNull()
      expect(verdict?.said ?? "").toMatch(sample.says)
      if (sample.tone) expect(verdict?.tone ?? "look").toBe(sample.tone)
      else expect(verdict?.tone).toBeUndefined()
    })

    it("speaks in one and is silent in another", () => {
      const silent = all.filter(({ says }) => says === null).length
      expect(name === "note" || (silent > 0 && silent < all.length)).toBe(true)
    })
  })
}
