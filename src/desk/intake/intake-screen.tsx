import "./intake.css"
import { ClipboardPaste, Plus } from "lucide-react"
import {
  startTransition,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode
} from "react"
import type { PatientSession } from "../../messaging/contract"
import { intakeSections, type IntakeBox as Box } from "../../patient/intake-boxes"
import { recordFromDraft } from "../../patient/record-from-draft"
import { ActionBar } from "../../ui/action-bar"
import { useAnnounce } from "../../ui/announce"
import { Button } from "../../ui/button"
import { Fold } from "../../ui/fold"
import { isTyping } from "../../ui/free-key"
import { KeyHint } from "../../ui/key-hint"
import { Notice } from "../../ui/notice"
import { TickBox } from "../../ui/tick-box"
import type { Patients } from "../use-patients"
import { FindBox } from "./find-box"
import { IntakeBox } from "./intake-box"
import { isSelf, sectionsToShow, type ShownSection } from "./sections-to-show"

type Props = {
  patients: Patients
  session: PatientSession
  asOf: string
  /** The box to begin in; "" for the first. */
  startAt: string
  onBox: (key: string) => void
  onPaste: () => void
  onFill: () => void
  /** Stands at the foot beside the primary action while somebody is in hand. */
  foot: ReactNode
}

const erasedWords = {
  lock: "Patients were erased when the screen locked.",
  idle: "Patients were erased after the idle minutes passed.",
  button: "All patients were erased."
}

const isRelationship = /^coverage\.\w+\.relationship$/

const sectionOf = (key: string): string | null => intakeSections.find((section) => section.boxes.some((box) => box.key === key))?.id ?? null

const boxFor = (key: string): HTMLInputElement | null => document.querySelector(`input[data-key="${CSS.escape(key)}"]`)

/** The boxes of one patient, in the order of a US registration form. */
export const IntakeScreen = ({ patients, session, asOf, startAt, onBox, onPaste, onFill, foot }: Props) => {
  const { draft, type } = patients
  const announce = useAnnounce()
  const form = useRef<HTMLDivElement>(null)
  const startsIn = sectionOf(startAt)
  const [folded, setFolded] = useState<ReadonlySet<string>>(() => new Set(["emergency"].filter((id) => id !== startsIn)))
  const [asked, setAsked] = useState<ReadonlySet<string>>(() => new Set(startsIn === null ? [] : [startsIn]))
  // What stood there when the screen opened has been left before.
  const [left, setLeft] = useState<ReadonlySet<string>>(() => new Set(Object.keys(draft)))
  // The first section takes keys before the rest is drawn: a popup is opened many times an hour.
  const [isWhole, setWhole] = useState(false)
  useEffect(() => {
    const frame = requestAnimationFrame(() => startTransition(() => setWhole(true)))
    return () => cancelAnimationFrame(frame)
  }, [])
  /** The box the focus is in. */
  const [at, setAt] = useState("")
  const [goTo, setGoTo] = useState<string | null>(startAt)

  const { shown, offered } = useMemo(() => sectionsToShow(draft, asked), [draft, asked])
  const problems = useMemo(
    () => new Map(recordFromDraft(draft, asOf).problems.map((problem) => [problem.key, problem.message])),
    [draft, asOf]
  )

  const typed = useCallback(
    (key: string, text: string) => {
      setLeft((last) => (last.has(key) ? new Set([...last].filter((one) => one !== key)) : last))
      type(key, text)
    },
    [type]
  )

  const labels = useMemo(() => new Map(shown.flatMap((section) => section.boxes.map((box) => [box.key, box.label]))), [shown])
  const spoken = useRef({ problems, labels })
  useEffect(() => {
    spoken.current = { problems, labels }
  })
  const leave = useCallback(
    (key: string) => {
      setLeft((last) => (last.has(key) ? last : new Set([...last, key])))
      const problem = spoken.current.problems.get(key)
      if (problem) announce(`${spoken.current.labels.get(key) ?? "Box"}: ${problem}`)
    },
    [announce]
  )

  const unfold = (id: string) => setFolded((last) => new Set([...last].filter((one) => one !== id)))
  const ask = (id: string) => {
    setAsked((last) => new Set([...last, id]))
    unfold(id)
  }

  // Runs as soon as the section that holds the box has been drawn: the next key is already on its way.
  useLayoutEffect(() => {
    if (goTo === null) return
    const box = goTo === "" ? form.current?.querySelector<HTMLInputElement>("input[data-key]") : boxFor(goTo)
    if (!box) return
    box.focus()
    box.scrollIntoView({ block: "nearest" })
    setGoTo(null)
  }, [goTo, shown, folded, isWhole])

  /** Enter goes on to the next box, opening the next section when this one ends. */
  const goOn = (from: HTMLInputElement, key: string) => {
    const place = shown.findIndex((section) => section.boxes.some((box) => box.key === key))
    const inputs = [...(form.current?.querySelectorAll<HTMLInputElement>("input[data-key], input[data-self]") ?? [])]
    const here = inputs.indexOf(from)
    const isLastOfSection = inputs[here + 1]?.closest(".fold") !== inputs[here]?.closest(".fold")
    const next = shown[place + 1]
    if (isLastOfSection && next && folded.has(next.id)) {
      unfold(next.id)
      setGoTo(next.boxes[0]?.key ?? null)
    } else inputs[here + 1]?.focus()
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.shiftKey || event.altKey || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return
    const input = event.target as HTMLInputElement
    const key = input.dataset["key"] ?? input.dataset["self"]
    if (key === undefined) return
    event.preventDefault()
    goOn(input, key)
  }

  useEffect(() => {
    const stop = new AbortController()
    const onFind = (event: globalThis.KeyboardEvent) => {
      const isFind = (event.key === "/" && !isTyping(event.target)) || ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k")
      if (!isFind || event.defaultPrevented) return
      event.preventDefault()
      document.querySelector<HTMLInputElement>("[data-find]")?.focus()
    }
    document.addEventListener("keydown", onFind, { signal: stop.signal })
    return () => stop.abort()
  }, [])

  const boxOf = (box: Box) => (
    <IntakeBox
      box={box}
      value={draft[box.key] ?? ""}
      problem={left.has(box.key) ? (problems.get(box.key) ?? "") : ""}
      onType={typed}
      onLeave={leave}
    />
  )

  const boxesOf = (section: ShownSection) =>
    section.boxes.map((box) => (
      <div key={box.key} data-width={box.width} className={isRelationship.test(box.key) ? "boxes-self" : "boxes-cell"}>
        {isRelationship.test(box.key) ? (
          <TickBox isTicked={isSelf(draft, box.key)} onChange={(isTicked) => typed(box.key, isTicked ? "Self" : "")} data-self={box.key}>
            Patient is the subscriber
          </TickBox>
        ) : null}
        {/* "Self" may be on its way to being typed: the box stays until it is left. */}
        {isRelationship.test(box.key) && isSelf(draft, box.key) && at !== box.key ? null : boxOf(box)}
      </div>
    ))

  const isEmpty = session.inHandId === null && Object.keys(draft).length === 0
  return (
    <div className="screen">
      {/* Listens to keys of the boxes inside. */}
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div
        className="screen-body"
        ref={form}
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          const key = (event.target as HTMLElement).dataset["key"] ?? ""
          setAt(key)
          if (key !== "") onBox(key)
        }}
      >
        {isEmpty && session.wasErased !== "no" ? <Notice title={erasedWords[session.wasErased]} /> : null}
        <FindBox
          onFound={(sectionId, key) => {
            ask(sectionId)
            setGoTo(key)
          }}
        />
        {(isWhole ? shown : shown.slice(0, 1)).map((section) => (
          <Fold
            key={section.id}
            title={section.title}
            count={`${section.filled} of ${section.boxes.length}`}
            isOpen={!folded.has(section.id)}
            onToggle={(isOpen) => (isOpen ? unfold(section.id) : setFolded((last) => new Set([...last, section.id])))}
          >
            <div className="boxes">{boxesOf(section)}</div>
          </Fold>
        ))}
        {isWhole && offered.length > 0 ? (
          <section className="offered" aria-labelledby="offered">
            <h2 id="offered" className="soft small">
              More boxes
            </h2>
            <ul>
              {offered.map((section) => (
                <li key={section.id}>
                  <Button
                    onClick={() => {
                      ask(section.id)
                      setGoTo(section.boxes[0]?.key ?? null)
                    }}
                  >
                    <Plus size={14} aria-hidden /> {section.title}
                  </Button>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
      </div>
      <ActionBar>
        {isEmpty ? (
          <Button look="primary" onClick={onPaste}>
            <ClipboardPaste size={16} aria-hidden /> Paste a patient
          </Button>
        ) : (
          <>
            {foot}
            <Button look="primary" onClick={onFill} aria-keyshortcuts="Control+Enter Meta+Enter">
              Fill this page <KeyHint keys="Mod Enter" />
            </Button>
          </>
        )}
      </ActionBar>
    </div>
  )
}
