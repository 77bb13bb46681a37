import { useEffect, useState } from "react"
import { BenefitsSeenList, benefitsSeenKey, watchBenefits, type BenefitsSeen } from "../../messaging/watch-benefits"
import { sessionStore } from "../../platform/session-store"

/** What was read of payers' pages today, newest first, followed live. */
export const useBenefitsSeen = (): readonly BenefitsSeen[] => {
  const [seen, setSeen] = useState<readonly BenefitsSeen[]>([])
  useEffect(() => {
    const stop = new AbortController()
    let isFollowed = false
    watchBenefits((next) => {
      isFollowed = true
      setSeen(next)
    }, stop.signal)
    void sessionStore.read(benefitsSeenKey).then(
      (value) => {
        const kept = BenefitsSeenList.safeParse(value)
        if (!isFollowed && !stop.signal.aborted && kept.success) setSeen(kept.data)
      },
      () => undefined // What cannot be read back ticks nothing: the item stays open, and the next answer is followed.
    )
    return () => stop.abort()
  }, [])
  return seen
}
