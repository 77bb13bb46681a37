import "./paste.css"
import { ScanText } from "lucide-react"
import { useEffect, useEffectEvent, useId, useMemo, useRef, useState } from "react"
import { longestText } from "../../intake/longest-text"
import type { Capture } from "../../messaging/capture-views"
import type { Outcome } from "../../messaging/outcome"
import { nameOfPatient } from "../../patient/name-of-patient"
import { recordFromDraft } from "../../patient/record-from-draft"
import { ActionBar } from "../../ui/action-bar"
import { useAnnounce } from "../../ui/announce"
import { arrowKeys } from "../../ui/arrow-keys"
import { Button } from "../../ui/button"
import { ChoiceGroup } from "../../ui/choice-group"
import { Fold } from "../../ui/fold"
import { isFreeForEnter, isTyping } from "../../ui/free-key"
import { KeyHint } from "../../ui/key-hint"
import { Notice } from "../../ui/notice"
import type { Patients } from "../use-patients"
import { MarkedText } from "./marked-text"
import { groupOf, isSomebodyElse, isTickedAtFirst, offerQuestions, offerRows, type OfferRow } from "./offer"
import { OfferList, OfferQuestions } from "./offer-list"
import { useKeptText } from "./use-kept-text"
import { useSplit } from "./use-split"

type Props = {
  patients: Patients
  asOf: string
  /** Reads the page in front; null where no page can be read from here. */
  capture: (() => Promise<Outcome<Capture>>) | null
  onTaken: () => void
}
type Into = "in-hand" | "new"

const boxes = (number: number): string => (number === 1 ? "1 box" : `${number} boxes`)

const tooLongWords = `This text is too long to be one patient's message: ${longestText.toLocaleString("en-US")} characters at most. Nothing was changed.`

/** A text is pasted, split at once, and only what the clerk ticks goes to a patient. */
export const PasteScreen = ({ patients, asOf, capture, onTaken }: Props) => {
  const announce = useAnnounce()
  const id = useId()
  const [text, setText] = useKeptText()
  const [isEditing, setEditing] = useState(false)
  const [refused, setRefused] = useState("")
  const [chosenInto, setInto] = useState<Into | null>(null)
  const [changed, setChanged] = useState<Readonly<Record<string, boolean>>>({})
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({})
  const [looked, setLooked] = useState<OfferRow | null>(null)
  const [isLeftOpen, setLeftOpen] = useState(false)
  const [isSameOpen, setSameOpen] = useState(false)

  const [captured, setCaptured] = useState<Capture | null>(null)
  const [isReading, setReading] = useState(false)
  const split = useSplit(text, asOf)
  const found = useMemo(() => {
    // What a page says has no place in a text.
    if (captured) return { found: captured.found.map((one) => ({ ...one, start: 0, end: 0 })), asked: [], leftOver: [] }
    return split && !split.tooLong ? split : null
  }, [captured, split])
  const hasInHand = patients.session !== null && patients.session.inHandId !== null
  const isOther = useMemo(
    () => hasInHand && found !== null && isSomebodyElse(found.found, patients.draft, asOf),
    [hasInHand, found, patients.draft, asOf]
  )
  const into: Into = !hasInHand ? "new" : (chosenInto ?? (isOther ? "new" : "in-hand"))
  const draft = useMemo(() => (into === "in-hand" ? patients.draft : {}), [into, patients.draft])
  const rows = useMemo(() => offerRows(found?.found ?? [], draft), [found, draft])
  const questions = useMemo(() => offerQuestions(found?.asked ?? [], draft), [found, draft])
  const ticked = new Set(rows.filter((row) => changed[row.key] ?? isTickedAtFirst(row, rows)).map((row) => row.key))
  const taken: Record<string, string> = Object.fromEntries([
    ...rows.filter((row) => ticked.has(row.key) && row.relation !== "same").map((row) => [row.key, row.text]),
    ...questions.flatMap((question) => {
      const answer = question.candidates.find((candidate) => candidate.id === answers[question.key])
      return answer ? [[question.key, answer.draft]] : []
    })
  ])
  const count = Object.keys(taken).length

  const change = (next: string) => {
    setRefused("")
    setChanged({})
    setAnswers({})
    setLooked(null)
    setInto(null)
    setCaptured(null)
    setText(next)
  }

  const readPage = async () => {
    if (!capture || isReading) return
    setReading(true)
    const read = await capture()
    setReading(false)
    change("")
    if (read.ok) setCaptured(read.value)
    else setRefused(read.problem.message)
  }

  const take = async () => {
    if (count === 0) return
    if (!(await patients.take(taken, into))) return
    announce(`${boxes(count)} taken`)
    change("")
    onTaken()
  }

  const area = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    // From a tab, arrows go on to the next tab, so the focus is taken only where nothing else holds it.
    if (document.activeElement === document.body) area.current?.focus()
  }, [])

  // Ctrl+V anywhere on this screen is meant for it; in a box that already holds text it goes where the cursor is.
  const paste = useEffectEvent((event: ClipboardEvent) => {
    const pasted = event.clipboardData?.getData("text") ?? ""
    const isInBox = event.target === area.current && text !== ""
    if (pasted === "" || (isTyping(event.target) && event.target !== area.current)) return
    if (isInBox && pasted.length + text.length <= longestText) return
    event.preventDefault()
    if (pasted.length > longestText || isInBox) return setRefused(tooLongWords)
    setEditing(false)
    change(pasted)
  })
  useEffect(() => {
    const stop = new AbortController()
    document.addEventListener("paste", paste, { signal: stop.signal })
    return () => stop.abort()
  }, [])

  useEffect(() => {
    if (found) announce(`${boxes(found.found.length)} found${found.asked.length > 0 ? `, ${found.asked.length} to choose` : ""}`)
  }, [found, announce])

  useEffect(() => {
    const stop = new AbortController()
    document.addEventListener(
      "keydown",
      (event) => {
        if (event.key !== "Enter" || event.repeat || document.querySelector("[role=alertdialog]")) return
        if (!event.ctrlKey && !event.metaKey && !isFreeForEnter(event.target)) return
        event.preventDefault()
        event.stopPropagation()
        void take()
      },
      { signal: stop.signal, capture: true }
    )
    return () => stop.abort()
  })

  const inHandName = hasInHand ? nameOfPatient(recordFromDraft(patients.draft, asOf).record) : ""
  const tick = (key: string, isTicked: boolean) => {
    const together = rows.filter((row) => row.key === key || (groupOf(key) !== "" && groupOf(row.key) === groupOf(key)))
    setChanged((last) => ({ ...last, ...Object.fromEntries(together.map((row) => [row.key, isTicked])) }))
  }
  const listProps = { ticked, onTick: tick, onLook: setLooked }
  const same = rows.filter((row) => row.relation === "same")

  return (
    <div className="screen">
      {/* Only moves the focus among the checkboxes inside. */}
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div className="screen-body" onKeyDown={arrowKeys}>
        {refused ? <Notice tone="stop" spoken="assertive" title={refused} /> : null}
        {captured ? (
          <section className="paste-from" aria-label="The page">
            <header>
              <h2 className="breaks">{captured.pageTitle || captured.origin}</h2>
              <span>
                <Button look="quiet" onClick={() => void readPage()}>
                  Read again
                </Button>
                <Button look="quiet" onClick={() => change("")}>
                  Clear
                </Button>
              </span>
            </header>
            <p className="soft small">{captured.origin}</p>
            {captured.isIncomplete ? (
              <Notice tone="look" title="A part of this page was not read">
                <p>A frame of another site takes part only when that site is approved. What stands there is missing below.</p>
              </Notice>
            ) : null}
          </section>
        ) : text !== "" && !isEditing ? (
          <section className="paste-from" aria-label="The pasted text">
            <header>
              <h2>The text</h2>
              <span>
                <Button look="quiet" onClick={() => setEditing(true)}>
                  Change
                </Button>
                <Button look="quiet" onClick={() => change("")}>
                  Clear
                </Button>
              </span>
            </header>
            <MarkedText text={text} spans={found?.found ?? []} active={looked} />
          </section>
        ) : (
          <div className="paste-from">
            <header>
              <label htmlFor={id}>Paste a message or an e-mail signature</label>
              {text === "" ? null : (
                <Button look="quiet" onClick={() => setEditing(false)}>
                  Done
                </Button>
              )}
            </header>
            <textarea
              id={id}
              className="box-input"
              rows={text === "" ? 9 : 6}
              ref={area}
              value={text}
              spellCheck={false}
              placeholder={"Whitcomb, Carla 04/17/1979 F\n218 Larkspur Lane, Dayton, OH 45402\nCell (937) 555-0147"}
              onChange={(event) => {
                // Without this, the first letter typed would turn the box into a text to be read.
                setEditing(true)
                change(event.target.value)
              }}
            />
          </div>
        )}
        {capture && text === "" && !captured ? (
          <div className="paste-page">
            <Button onClick={() => void readPage()} disabled={isReading}>
              <ScanText size={15} aria-hidden /> {isReading ? "Reading the page…" : "Take patient from the page in front"}
            </Button>
          </div>
        ) : null}
        {text === "" && !captured && !refused ? (
          <p className="soft small">Nothing goes to a patient before you have seen and ticked it.</p>
        ) : null}
        {split?.tooLong ? <Notice tone="stop" spoken="assertive" title={split.message} /> : null}
        {found && rows.length + questions.length === 0 ? (
          <Notice title={captured ? "Nothing of one patient was found on this page" : "Nothing of a patient was found in this text"}>
            <p>Names, dates of birth, addresses, phones and insurance numbers are looked for.</p>
          </Notice>
        ) : null}
        {found && hasInHand && rows.length + questions.length > 0 ? (
          <div className="paste-target">
            <ChoiceGroup
              label="Goes to"
              value={into}
              onChange={(choice) => {
                setChanged({})
                setInto(choice as Into)
              }}
              choices={[
                { id: "in-hand", text: inHandName },
                { id: "new", text: "A new patient" }
              ]}
            />
          </div>
        ) : null}
        {isOther && into === "in-hand" ? (
          <Notice tone="look" spoken="polite" title="The text speaks of another name or date of birth than the patient in hand" />
        ) : null}
        <OfferQuestions
          questions={questions}
          answers={answers}
          onAnswer={(key, answer) => setAnswers((last) => ({ ...last, [key]: answer }))}
        />
        <OfferList id="paste-new" title="Found" rows={rows.filter((row) => row.relation === "empty")} {...listProps} />
        <OfferList
          id="paste-different"
          title="Held differently"
          note="Tick to overwrite"
          rows={rows.filter((row) => row.relation === "different")}
          {...listProps}
        />
        {same.length > 0 ? (
          <Fold title="Held already" count={same.length} isOpen={isSameOpen} onToggle={setSameOpen} level={3}>
            <p className="soft breaks">{same.map((row) => row.text).join(" · ")}</p>
          </Fold>
        ) : null}
        {found && found.leftOver.length > 0 ? (
          <Fold title="Lines nothing was taken from" count={found.leftOver.length} isOpen={isLeftOpen} onToggle={setLeftOpen} level={3}>
            <ul className="paste-left soft">
              {found.leftOver.map((line, place) => (
                <li key={place}>{line}</li>
              ))}
            </ul>
          </Fold>
        ) : null}
      </div>
      <ActionBar>
        {found && rows.length + questions.length > 0 ? (
          <Button look="primary" onClick={() => void take()} disabled={count === 0} aria-keyshortcuts="Enter">
            {count === 0 ? "Nothing ticked to take" : `Take ${boxes(count)}`}
            {count === 0 ? null : <KeyHint keys="Enter" />}
          </Button>
        ) : null}
      </ActionBar>
    </div>
  )
}
