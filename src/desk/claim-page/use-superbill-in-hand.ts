import { useEffect, useState } from "react"
import { SessionSuperbill, SuperbillIndex, superbillIndexKey, superbillKey } from "../../messaging/superbill-session"
import { watchSuperbills } from "../../messaging/watch-superbills"
import { sessionStore } from "../../platform/session-store"

const readBill = async (index: SuperbillIndex): Promise<SessionSuperbill | null> => {
  if (index.inHandId === null) return null
  const bill = SessionSuperbill.safeParse(await sessionStore.read(superbillKey(index.inHandId)))
  return bill.success ? bill.data : null
}

/** The superbill being worked on, as it is saved, followed as it changes; undefined until it was read, null while none is. */
export const useSuperbillInHand = (): SessionSuperbill | null | undefined => {
  const [bill, setBill] = useState<SessionSuperbill | null>()
  useEffect(() => {
    const stop = new AbortController()
    let turn = 0
    const take = (index: SuperbillIndex) => {
      const mine = ++turn
      void readBill(index).then((next) => (mine === turn && !stop.signal.aborted ? setBill(next) : undefined))
    }
    watchSuperbills(take, stop.signal)
    void sessionStore.read(superbillIndexKey).then((value) => {
      const index = SuperbillIndex.safeParse(value)
      if (turn > 0 || stop.signal.aborted) return
      if (index.success) take(index.data)
      else setBill(null)
    })
    return () => stop.abort()
  }, [])
  return bill
}
