import { useEffect, useState } from "react"
import type { Payer } from "../../knowledge/payers/payer"
import { payerStore } from "../../storage/payers"

/** The payers as the office knows them; null until they came. A list that cannot be read leaves the other groups as they are. */
export const usePayers = (): readonly Payer[] | null => {
  const [payers, setPayers] = useState<readonly Payer[] | null>(null)
  useEffect(() => {
    const stop = new AbortController()
    const read = () =>
      void payerStore()
        .list()
        .then((listed) => {
          if (!stop.signal.aborted) setPayers(listed.ok ? listed.value.map(({ payer }) => payer) : [])
        })
    read()
    // Back from the options, where a payer may have been changed.
    window.addEventListener("focus", read, { signal: stop.signal })
    return () => stop.abort()
  }, [])
  return payers
}
