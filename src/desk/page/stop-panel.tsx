import type { ReactNode } from "react"
import type { Contradiction } from "../../messaging/page-views"
import { Notice } from "../../ui/notice"
import { ContradictionTable } from "./contradiction-table"

/** Stands instead of the Fill button when the page shows somebody else. */
export const StopPanel = ({ contradictions, actions }: { contradictions: Contradiction[]; actions: ReactNode }) => (
  <Notice tone="stop" spoken="assertive" title="Stop: this page shows another patient" actions={actions}>
    <p>Nothing is filled while the page and the patient in hand differ.</p>
    <ContradictionTable contradictions={contradictions} />
  </Notice>
)
