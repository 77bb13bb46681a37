import { useCallback, useEffect, useRef, useState } from "react"
import type { HintedPlace, HintList } from "../../messaging/hint-views"
import type { Problem } from "../../messaging/outcome"
import { send } from "../../messaging/send"
import { askAskedKey, type AskAsked } from "../../messaging/watch-ask-asked"
import { watchHints } from "../../messaging/watch-hints"
import { sessionStore } from "../../platform/session-store"

type View = { list: HintList | null; problem: Problem | null; isBusy: boolean }
const nothing: View = { list: null, problem: null, isBusy: true }
/** What was seen, and of which tab: boxes of one page are never shown beside another. */
type Seen = { tabId: number | null; view: View }

/** What there is to say of the boxes of the page in front, told again whenever something is changed there. */
export const usePageHints = (tabId: number | null, arrivals: number) => {
  const [seen, setSeen] = useState<Seen>({ tabId: null, view: nothing })
  const turn = useRef(0)

  const look = useCallback(
    async (isAnew: boolean) => {
      if (tabId === null) return
      const mine = ++turn.current
      if (isAnew) setSeen((last) => ({ tabId, view: { ...(last.tabId === tabId ? last.view : nothing), problem: null, isBusy: true } }))
      const read = await send("hint.list", { tabId, isAnew })
      if (mine !== turn.current) return
      const view = read.ok ? { list: read.value, problem: null, isBusy: false } : { list: null, problem: read.problem, isBusy: false }
      setSeen({ tabId, view })
    },
    [tabId]
  )

  useEffect(() => {
    const stop = new AbortController()
    const first = setTimeout(() => void look(true), 0)
    watchHints((moved) => (moved === tabId ? void look(false) : undefined), stop.signal)
    return () => {
      clearTimeout(first)
      turn.current++
      stop.abort()
    }
  }, [look, arrivals, tabId])

  return {
    ...(seen.tabId === tabId ? seen.view : nothing),
    lookAgain: () => void look(true),
    /** Shows the box on the page; false when it is gone, or the page was read anew since. */
    point: async ({ frameId, place }: HintedPlace): Promise<boolean> => {
      if (tabId === null) return false
      const pointed = await send("hint.point", { tabId, frameId, place })
      return pointed.ok && pointed.value.isFound
    },
    /** Opens an article by its title, on the Ask screen of this window. */
    open: (title: string): Promise<void> => sessionStore.write(askAskedKey, { text: title, how: "open", at: Date.now() } satisfies AskAsked)
  }
}
