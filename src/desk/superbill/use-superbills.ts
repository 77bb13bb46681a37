import { useCallback, useEffect, useMemo, useRef, useState } from "react"
import type { Problem } from "../../messaging/outcome"
import { send } from "../../messaging/send"
import { SessionSuperbill, type SuperbillIndex, superbillKey, type SuperbillSession } from "../../messaging/superbill-session"
import { watchSuperbills } from "../../messaging/watch-superbills"
import { sessionStore } from "../../platform/session-store"
import type { Superbill } from "../../superbill/record"
import { superbillKeeper, type KeeperState } from "./superbill-keeper"

/** Everything the superbill screens know of today's superbills. */
export type Superbills = {
  /** Null until they were read for the first time. */
  session: SuperbillSession | null
  /** The one in hand, with what was typed a moment ago; null while none is. */
  record: Superbill | null
  problem: Problem | null
  edit: (make: (record: Superbill) => Superbill) => void
  start: (record: Superbill, patientId: string | null) => Promise<boolean>
  hold: (id: string | null) => Promise<void>
  drop: (id: string) => Promise<void>
  mark: (id: string, isDone: boolean) => Promise<void>
  flush: () => Promise<void>
  dismiss: () => void
  reload: () => void
}

/** Reads what changed since `known`; the others are taken over as they are. */
const follow = async (index: SuperbillIndex, known: readonly SessionSuperbill[]): Promise<SuperbillSession> => {
  const bills = await Promise.all(
    index.entries.map(async ({ id, revision }) => {
      const old = known.find((bill) => bill.id === id)
      if (old && old.revision >= revision) return old
      const read = SessionSuperbill.safeParse(await sessionStore.read(superbillKey(id)))
      return read.success ? read.data : (old ?? null)
    })
  )
  const superbills = bills.flatMap((bill) => bill ?? [])
  return { superbills, inHandId: superbills.some(({ id }) => id === index.inHandId) ? index.inHandId : null }
}

export const useSuperbills = (): Superbills => {
  const [session, setSession] = useState<SuperbillSession | null>(null)
  const [state, setState] = useState<KeeperState>({ kept: null, problem: null })
  const [problem, setProblem] = useState<Problem | null>(null)
  const known = useRef<SuperbillSession>({ superbills: [], inHandId: null })

  const keeper = useMemo(
    () => superbillKeeper({ save: (id, base, record) => send("superbill.save", { id, base, record }), onChange: setState }),
    []
  )

  const receive = useCallback(
    (next: SuperbillSession) => {
      known.current = next
      setSession(next)
      keeper.hold(next.superbills.find(({ id }) => id === next.inHandId) ?? null)
    },
    [keeper]
  )

  const reload = useCallback(
    () =>
      void send("superbill.list", {}).then((listed) => {
        setProblem(listed.ok ? null : listed.problem)
        if (listed.ok) receive(listed.value)
      }),
    [receive]
  )

  useEffect(() => {
    const stop = new AbortController()
    let turn = 0
    watchSuperbills((index) => {
      const mine = ++turn
      void follow(index, known.current.superbills).then(
        (next) => (mine === turn && !stop.signal.aborted ? receive(next) : undefined),
        () => reload()
      )
    }, stop.signal)
    reload()
    const leave = () => void keeper.flush()
    for (const event of ["pagehide", "blur"]) window.addEventListener(event, leave, { signal: stop.signal })
    document.addEventListener("visibilitychange", leave, { signal: stop.signal })
    return () => {
      leave()
      stop.abort()
    }
  }, [keeper, receive, reload])

  const ask = useCallback(async (asked: Promise<{ ok: true } | { ok: false; problem: Problem }>): Promise<boolean> => {
    const answer = await asked
    setProblem(answer.ok ? null : answer.problem)
    return answer.ok
  }, [])

  return {
    session,
    record: state.kept?.record ?? null,
    problem: state.problem ?? problem,
    edit: useCallback((make) => keeper.edit(make), [keeper]),
    start: async (record, patientId) => {
      await keeper.flush()
      return ask(send("superbill.start", { record, patientId }))
    },
    hold: async (id) => {
      await keeper.flush()
      await ask(send("superbill.hold", { id }))
    },
    drop: async (id) => void (await ask(send("superbill.drop", { id }))),
    mark: async (id, isDone) => {
      await keeper.flush()
      await ask(send("superbill.mark", { id, isDone }))
    },
    flush: useCallback(() => keeper.flush(), [keeper]),
    dismiss: () => {
      keeper.dismiss()
      setProblem(null)
    },
    reload
  }
}
