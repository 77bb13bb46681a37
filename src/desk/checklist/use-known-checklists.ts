import { useCallback, useEffect, useState } from "react"
import type { Checklist } from "../../intake/checklists/checklist"
import { checklistStore } from "../../storage/checklists"

/** The checklists that the office offers; null until they came. `problem`: why they did not. */
export const useKnownChecklists = () => {
  const [state, setState] = useState<{ lists: readonly Checklist[] | null; problem: string }>({ lists: null, problem: "" })
  const reload = useCallback(
    () =>
      void checklistStore()
        .list()
        .then((listed) =>
          setState(
            listed.ok
              ? { lists: listed.value.filter(({ isOff }) => !isOff).map(({ checklist }) => checklist), problem: "" }
              : { lists: null, problem: listed.problem.message }
          )
        ),
    []
  )
  useEffect(reload, [reload])
  return { ...state, reload }
}
