import "../intake/intake.css"
import "./superbill.css"
import "./lines.css"
import "./money.css"
import "./findings.css"
import { ChevronDown, ChevronUp } from "lucide-react"
import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from "react"
import { valueAt, withValueAt } from "../../superbill/path-edits"
import { withFee } from "../../superbill/line-fees"
import { sectionOfPath } from "../../superbill/name-place"
import type { Superbill } from "../../superbill/record"
import { countFindings } from "../../superbill/speak-findings"
import { withTotals } from "../../superbill/totals"
import { Button } from "../../ui/button"
import { Fold } from "../../ui/fold"
import { KeyHint } from "../../ui/key-hint"
import { Meaning } from "../../ui/meaning"
import { CoverageSections, SectionBoxes, sectionById } from "./box-sections"
import { DiagnosisList } from "./diagnosis-list"
import { EditorProvider, type Editor } from "./editor-context"
import { favouritesOf } from "./favourites-of"
import { findBox } from "./find-box"
import { FindingsList } from "./findings-list"
import { LineTable } from "./line-table"
import { MoneySection } from "./money-section"
import { ProviderPicker } from "./provider-picker"
import { TemplatePanel } from "./template-panel"
import { useFindings } from "./use-findings"
import { useIsWide } from "./use-is-wide"
import type { Office } from "./use-office"
import { useStops } from "./use-stops"

type Props = {
  record: Superbill
  edit: (make: (record: Superbill) => Superbill) => void
  office: Office
  asOf: string
  /** It was worked on before: what is wrong is said from the start. */
  isKnown: boolean
  /** Stands above the boxes: whose superbill this is, and what can be done with it. */
  children: ReactNode
}

const folds = ["rendering", "patient", "coverages", "billing", "details", "signatures"] as const

/** A value of a line or a payment changed: fees and totals follow. */
const withTyped = (record: Superbill, path: string, value: unknown, office: Office): Superbill => {
  const typed = withValueAt(record, path, value)
  const line = /^serviceLines\[(\d+)\]\.(procedureCode|units)$/.exec(path)
  const place = Number(line?.[1] ?? "-1")
  const priced = line ? withFee(typed, place, record.serviceLines[place], office.reference.feeSchedule) : typed
  return /^(serviceLines|charges)/.test(path) ? withTotals(priced) : priced
}

/** One superbill, typed into, with what is wrong beside its boxes. */
export const SuperbillEditor = ({ record, edit, office, asOf, isKnown, children }: Props) => {
  const root = useRef<HTMLDivElement>(null)
  const isWide = useIsWide()
  const [typing, setTyping] = useState<string | null>(null)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [tellsAll, setTellsAll] = useState(isKnown)
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set(["visit", "diagnoses", "serviceLines", "money"]))
  // A new superbill begins with its codes.
  const [goal, setGoal] = useState<string | null>(isKnown ? null : "diagnoses")
  const [isListOpen, setListOpen] = useState(false)
  const { check, shown, beside } = useFindings(record, office, asOf, typing !== null)

  const toggle = useCallback(
    (id: string, isOpen: boolean) => setOpen((last) => (isOpen ? new Set([...last, id]) : new Set([...last].filter((one) => one !== id)))),
    []
  )
  const goTo = useCallback(
    (path: string) => {
      toggle(sectionOfPath(path), true)
      setGoal(path)
    },
    [toggle]
  )
  // A visit is ticked, not typed, where the provider's favourites or list are known.
  const hasTicks = useMemo(() => {
    const known = favouritesOf(office, record)
    return known !== undefined && (known.templateId !== null || known.services.length + known.diagnoses.length > 0)
  }, [office, record])
  const [wereTicksOffered, setTicksOffered] = useState(isKnown)
  if (hasTicks && !wereTicksOffered) {
    setTicksOffered(true)
    toggle("ticks", true)
  }
  const { step } = useStops(shown, (path) => {
    setTellsAll(true)
    goTo(path)
  })

  // Runs after the section that holds the box has been drawn.
  useEffect(() => {
    if (goal === null || !root.current) return
    const box = findBox(root.current, goal)
    box?.focus()
    if (box instanceof HTMLInputElement) box.select()
    box?.scrollIntoView({ block: "center" })
    setGoal(null)
  }, [goal, open, record])

  const editor = useMemo(
    (): Editor => ({
      record,
      office,
      asOf,
      edit,
      type: (path, value) => {
        setTyping(path)
        edit((last) => (valueAt(last, path) === value ? last : withTyped(last, path, value, office)))
      },
      leave: (path) => {
        setTyping((last) => (last === path ? null : last))
        setLeft((last) => (last.has(path) ? last : new Set([...last, path])))
      },
      said: (path) => (tellsAll || left.has(path) ? (beside.get(path) ?? null) : null),
      isSpoken: (ruleId) => shown.some((finding) => finding.ruleId === ruleId),
      goTo
    }),
    [record, office, asOf, edit, tellsAll, left, beside, shown, goTo]
  )

  const { toFix, toLookAt, hints } = countFindings(shown)
  const inSection = (id: string) =>
    shown.filter(({ severity, paths }) => severity === "error" && paths.some((path) => sectionOfPath(path) === id)).length
  const section = (id: string, title: string, content: ReactNode) => {
    const count = inSection(id)
    return (
      <Fold
        key={id}
        title={title}
        count={count > 0 ? <Meaning tone="stop">{count} to fix</Meaning> : undefined}
        isOpen={open.has(id)}
        onToggle={(isOpen) => toggle(id, isOpen)}
      >
        {content}
      </Fold>
    )
  }

  return (
    <EditorProvider value={editor}>
      <div className="sb-editor" ref={root}>
        <div className="sb-bar" role="region" aria-label="Findings at a glance">
          <span className="sb-bar-counts" data-testid="counts">
            {toFix > 0 ? <Meaning tone="stop">{toFix} to fix</Meaning> : null}
            {toLookAt > 0 ? <Meaning tone="look">{toLookAt} to look at</Meaning> : null}
            {toFix + toLookAt === 0 ? <Meaning tone="verified">Nothing to fix</Meaning> : null}
            {hints > 0 ? <span className="soft small">{hints === 1 ? "1 hint" : `${hints} hints`}</span> : null}
          </span>
          <span className="sb-bar-steps">
            <Button
              look="icon"
              aria-label="Previous finding"
              aria-keyshortcuts="Shift+F8"
              onClick={() => step(-1)}
              disabled={toFix + toLookAt === 0}
            >
              <ChevronUp size={16} aria-hidden />
            </Button>
            <Button look="quiet" aria-keyshortcuts="F8" onClick={() => step(1)} disabled={toFix + toLookAt === 0}>
              Next <KeyHint keys="F8" /> <ChevronDown size={16} aria-hidden />
            </Button>
          </span>
        </div>
        <div className="sb-columns">
          <div className="sb-form">
            {children}
            {isWide ? null : (
              <Fold title="Findings" count={shown.length} isOpen={isListOpen} onToggle={setListOpen}>
                <FindingsList shown={shown} check={check} />
              </Fold>
            )}
            {section("visit", "Visit", <SectionBoxes id="visit" />)}
            {section("ticks", "Tick the visit", <TemplatePanel />)}
            {section("diagnoses", "Diagnoses", <DiagnosisList />)}
            {section("serviceLines", "Service lines", <LineTable />)}
            {section("money", sectionById("money").title, <MoneySection />)}
            {folds.map((id) =>
              id === "coverages"
                ? section(id, "Coverages", <CoverageSections />)
                : section(
                    id,
                    sectionById(id).title,
                    <>
                      {id === "rendering" ? <ProviderPicker /> : null}
                      <SectionBoxes id={id} />
                    </>
                  )
            )}
          </div>
          {isWide ? (
            <aside className="sb-aside" aria-label="Findings">
              <FindingsList shown={shown} check={check} />
            </aside>
          ) : null}
        </div>
      </div>
    </EditorProvider>
  )
}
