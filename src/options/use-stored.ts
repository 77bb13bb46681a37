import { useCallback, useEffect, useState } from "react"
import type { Stored } from "../storage/keep"

type Problem = Extract<Stored<never>, { ok: false }>["problem"]

/** Reads from storage when the screen opens; `reload` reads again. `value` is null until it came. */
export const useStored = <T>(read: () => Promise<Stored<T>>): { value: T | null; problem: Problem | null; reload: () => void } => {
  const [state, setState] = useState<{ value: T | null; problem: Problem | null }>({ value: null, problem: null })
  const reload = useCallback(
    () =>
      void read().then((stored) =>
        setState((last) => (stored.ok ? { value: stored.value, problem: null } : { ...last, problem: stored.problem }))
      ),
    [read]
  )
  useEffect(reload, [reload])
  return { ...state, reload }
}
