/** The colour of "look at this". */
const colour = "#8a5200"
/** The page hears of its filled boxes for a moment after the fill is done. */
const afterFillMs = 1500

export type BadgeWays = { show: (tabId: number, text: string, colour?: string) => Promise<void>; now: () => number }

/** One short word on the button for two things: what a fill has just done, and how much there is to look at. */
export const hintBadge = ({ show, now }: BadgeWays) => {
  const filled = new Map<number, number>()
  return {
    /** A fill is done: its number stays until something is changed after it. "" when it was taken back. */
    told: async (tabId: number, text: string): Promise<void> => {
      if (text === "") filled.delete(tabId)
      else filled.set(tabId, now())
      await show(tabId, text)
    },
    /** `isChange` false: the page was only looked at, and the number of a fill stays. */
    count: async (tabId: number, looks: number, isChange: boolean): Promise<void> => {
      const at = filled.get(tabId)
      if (at !== undefined && (!isChange || now() - at < afterFillMs)) return
      filled.delete(tabId)
      await show(tabId, looks === 0 ? "" : String(Math.min(looks, 999)), colour)
    },
    forget: (tabId: number): boolean => filled.delete(tabId)
  }
}
export type HintBadge = ReturnType<typeof hintBadge>
