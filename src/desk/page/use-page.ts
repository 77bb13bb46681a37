import { useCallback, useEffect, useReducer, useRef } from "react"
import type { FillReport, PageStatus, Preview, UndoReport } from "../../messaging/page-views"
import type { Outcome, Problem } from "../../messaging/outcome"
import { send } from "../../messaging/send"
import { refId, type Ref } from "./ref-id"

type Work = "status" | "look" | "fill" | "undo" | "teach"

/** What is known of the page in front. */
export type PageView = {
  busy: Work | null
  status: PageStatus | null
  preview: Preview | null
  /** Ids of the boxes that would be filled. */
  ticked: ReadonlySet<string>
  report: FillReport | null
  undone: UndoReport | null
  problem: Problem | null
}

type Step =
  | { kind: "work"; busy: Work }
  | { kind: "reset" }
  | { kind: "status"; status: PageStatus }
  | { kind: "preview"; preview: Preview; problem?: Problem }
  | { kind: "report"; report: FillReport }
  | { kind: "undone"; undone: UndoReport }
  | { kind: "problem"; problem: Problem }
  | { kind: "tick"; ids: string[]; isTicked: boolean }

const blank: PageView = {
  busy: null,
  status: null,
  preview: null,
  ticked: new Set(),
  report: null,
  undone: null,
  problem: null
}

const tickedIn = (preview: Preview): Set<string> => new Set(preview.rows.filter((row) => row.isTicked).map((row) => refId(row.ref)))

const next = (view: PageView, step: Step): PageView => {
  switch (step.kind) {
    case "work":
      return { ...view, busy: step.busy, problem: null }
    case "reset":
      return blank
    case "status":
      return { ...view, busy: null, status: step.status }
    case "preview":
      return {
        ...view,
        busy: null,
        preview: step.preview,
        ticked: tickedIn(step.preview),
        report: null,
        undone: null,
        problem: step.problem ?? null
      }
    case "report":
      return { ...view, busy: null, report: step.report, ticked: step.report.next ? tickedIn(step.report.next) : new Set(), undone: null }
    case "undone":
      return { ...view, busy: null, undone: step.undone, report: null, preview: null }
    case "problem":
      return { ...view, busy: null, problem: step.problem }
    case "tick": {
      const ticked = new Set(view.ticked)
      for (const id of step.ids)
        if (step.isTicked) ticked.add(id)
        else ticked.delete(id)
      return { ...view, ticked }
    }
  }
}

type Run = <T>(busy: Work, ask: () => Promise<Outcome<T>>, done: (value: T) => Step) => Promise<Outcome<T> | null>

/** `problem` stays to be read over the fresh preview. */
const look = (run: Run, tabId: number, problem?: Problem) =>
  run(
    "look",
    () => send("page.look", { tabId }),
    (preview) => ({ kind: "preview", preview, problem })
  )

/** Looks at, fills, undoes and teaches the page in the tab `tabId`. Answers that come after the tab changed are dropped. */
export const usePage = (tabId: number | null) => {
  const [view, apply] = useReducer(next, blank)
  const turn = useRef(0)

  /** null when something else was begun meanwhile: the answer is then out of date. */
  const run = useCallback(async <T>(busy: Work, ask: () => Promise<Outcome<T>>, done: (value: T) => Step): Promise<Outcome<T> | null> => {
    const mine = ++turn.current
    apply({ kind: "work", busy })
    const outcome = await ask()
    if (mine !== turn.current) return null
    apply(outcome.ok ? done(outcome.value) : { kind: "problem", problem: outcome.problem })
    return outcome
  }, [])

  const reset = useCallback(() => {
    turn.current++
    apply({ kind: "reset" })
  }, [])

  useEffect(() => reset, [tabId, reset])

  const need = tabId ?? -1
  return {
    view,
    reset,
    readStatus: useCallback(async () => {
      const outcome = await run(
        "status",
        () => send("page.status", { tabId: need }),
        (status) => ({ kind: "status", status })
      )
      return outcome?.ok ? outcome.value : null
    }, [run, need]),
    look: useCallback((problem?: Problem) => look(run, need, problem), [run, need]),
    fill: async (preview: Preview, refs: Ref[]) => {
      const outcome = await run(
        "fill",
        () => send("page.fill", { tabId: need, previewId: preview.previewId, ticked: refs }),
        (report) => ({ kind: "report", report })
      )
      // The page or the patient changed after the preview: nothing was written, and the clerk sees how it stands now.
      if (outcome?.ok === false && outcome.problem.code === "page-changed") await look(run, need, outcome.problem)
    },
    undo: () =>
      run(
        "undo",
        () => send("page.undo", { tabId: need }),
        (undone) => ({ kind: "undone", undone })
      ),
    teach: (preview: Preview, ref: Ref, key: string | null) =>
      run(
        "teach",
        () => send("page.correct", { tabId: need, previewId: preview.previewId, ref, key }),
        (again) => ({ kind: "preview", preview: again })
      ),
    disown: (preview: Preview, ref: Ref) =>
      run(
        "teach",
        () => send("page.disown", { tabId: need, previewId: preview.previewId, ref }),
        (again) => ({ kind: "preview", preview: again })
      ),
    tick: (ids: string[], isTicked: boolean) => apply({ kind: "tick", ids, isTicked })
  }
}

export type Page = ReturnType<typeof usePage>
