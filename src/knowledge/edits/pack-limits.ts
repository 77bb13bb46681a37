import { strFromU8, strToU8 } from "fflate"
import type { UnitLimit } from "../codes/parse/read-ncci-file"

const LINE = /^([0-9A-Z]{5}) (\d{1,7}) ([123])$/

/** Unit limits -> bytes read by `openLimits`: one line a code. The later of two lines with one code stays. */
export const packLimits = (limits: readonly UnitLimit[]): Uint8Array => {
  const byCode = new Map(limits.map((limit) => [limit.code, limit]))
  return strToU8([...byCode.values()].map(({ code, units, indicator }) => `${code} ${units} ${indicator}`).join("\n"))
}

export type LimitLookUp = (code: string) => { value: number; mai: number } | undefined

/** Opens the bytes of `packLimits`; null when they are something else or cut short. */
export const openLimits = (bytes: Uint8Array): LimitLookUp | null => {
  const byCode = new Map<string, { value: number; mai: number }>()
  for (const line of strFromU8(bytes).split("\n")) {
    const [, code, units, indicator] = LINE.exec(line) ?? []
    if (!code) return null
    byCode.set(code, { value: Number(units), mai: Number(indicator) })
  }
  return (code) => byCode.get(code)
}
