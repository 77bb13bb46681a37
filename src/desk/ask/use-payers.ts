import { useEffect, useState } from "react"
import type { Payer } from "../../knowledge/payers/payer"
import { payerStore } from "../../storage/payers"

/** The payers as the office knows them; null until they came. A list that cannot be read leaves the other groups as they are. */
export const usePayers = (): readonly Payer[] | null => {
  const [payers, setPayers] = useState<readonly Payer[] | null>(null)
  useEffect(() => {
    void payerStore()
      .list()
      .then((listed) => setPayers(listed.ok ? listed.value.map(({ payer }) => payer) : []))
  }, [])
  return payers
}
