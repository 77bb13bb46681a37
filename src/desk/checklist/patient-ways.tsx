import { ListChecks } from "lucide-react"
import { lazy, Suspense, type ReactNode } from "react"
import { Button } from "../../ui/button"
import type { Patients } from "../use-patients"

/** Lists, payers and the engine come when they are asked for: the popup's first box must not wait for them. */
const ChecklistScreen = lazy(() => import("./checklist-screen").then((part) => ({ default: part.ChecklistScreen })))
const ChecklistCount = lazy(() => import("./checklist-count").then((part) => ({ default: part.ChecklistCount })))

type Props = {
  patients: Patients
  asOf: string
  tabId: number | null
  part: "boxes" | "checklist"
  onPart: (part: "boxes" | "checklist") => void
  onArticle: (title: string) => void
  /** The boxes, given what stands at their foot. */
  boxes: (foot: ReactNode) => ReactNode
}

/** The two sides of a patient: the boxes, and what is to be done before the visit. Each stands at the foot of the other. */
export const PatientWays = ({ patients, asOf, tabId, part, onPart, onArticle, boxes }: Props) =>
  part === "boxes" ? (
    boxes(
      <Button onClick={() => onPart("checklist")}>
        <ListChecks size={16} aria-hidden /> Checklist
        <Suspense fallback={null}>
          <ChecklistCount patients={patients} asOf={asOf} />
        </Suspense>
      </Button>
    )
  ) : (
    <Suspense fallback={null}>
      {/* What was said of one patient's page must not stand over the next patient's list. */}
      <ChecklistScreen
        key={patients.session?.inHandId ?? ""}
        patients={patients}
        asOf={asOf}
        tabId={tabId}
        onBoxes={() => onPart("boxes")}
        onArticle={onArticle}
      />
    </Suspense>
  )
