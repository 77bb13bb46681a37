import "./ask.css"
import "./whole-article.css"
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState, type KeyboardEvent } from "react"
import { gateQuestion } from "../../knowledge/gates/gate-question"
import { jargon } from "../../knowledge/jargon/jargon"
import { articleSource } from "../../knowledge/quick-search/article-source"
import { codeSource } from "../../knowledge/quick-search/code-source"
import { commandSource } from "../../knowledge/quick-search/command-source"
import { payerSource } from "../../knowledge/quick-search/payer-source"
import type { DeskCommandId } from "../../knowledge/quick-search/desk-commands"
import type { QuickGroup } from "../../knowledge/quick-search/quick-entry"
import { quickSearch } from "../../knowledge/quick-search/quick-search"
import { readsAsQuestion } from "../../knowledge/quick-search/reads-as-question"
import { longestAsked, type AskAsked } from "../../messaging/watch-ask-asked"
import { Button } from "../../ui/button"
import { ConfirmDialog } from "../../ui/confirm-dialog"
import { Notice } from "../../ui/notice"
import { PickBox, type PickBoxHandle } from "../../ui/pick-box"
import { Waiting } from "../../ui/waiting"
import { refusalWords } from "./answer-words"
import { ArticleView } from "./article-view"
import type { CardInHand } from "./card-in-hand"
import { askId, listEntries } from "./list-entries"
import { NothingAsked } from "./nothing-asked"
import { startGroups } from "./start-groups"
import { TurnList } from "./turn-list"
import { useAsk } from "./use-ask"
import { articlesInUse } from "./use-knowledge"
import { usePayers } from "./use-payers"

type Props = {
  asOf: string
  /** The card of the patient in hand; null for nobody. */
  card: CardInHand | null
  /** What was asked for from outside this screen (shortcut, address bar, a selected text); null for nothing. */
  asked: AskAsked | null
  onCommand: (command: DeskCommandId) => void
  onEraseAll: () => void
}

/** One box for everything the office knows: results as you type, an answer at Enter, and the conversation below. */
export const AskScreen = ({ asOf, card, asked, onCommand, onEraseAll }: Props) => {
  const box = useRef<PickBoxHandle>(null)
  const [text, setText] = useState("")
  const [chosen, setChosen] = useState<{ text: string; id: string | null } | null>(null)
  const [isStartOpen, setStartOpen] = useState(false)
  const [isErasing, setErasing] = useState(false)
  const clear = useCallback(() => {
    setText("")
    setChosen(null)
    setStartOpen(false)
  }, [])
  const payers = usePayers()
  const desk = useAsk({
    asOf,
    payers,
    card,
    onCommand: (command) => (command === "erase-all" ? setErasing(true) : onCommand(command)),
    onErased: clear
  })
  const { rows, base, sets, kept, ways, ask, openNamed, closeArticle, copyNewest } = desk

  const sources = useMemo(
    () => [
      ...(rows ? [articleSource([...articlesInUse(rows).values()], base?.index ?? null, jargon)] : []),
      ...(sets ? [codeSource(sets, asOf)] : []),
      ...(payers ? [payerSource(payers)] : []),
      commandSource()
    ],
    [rows, base, sets, payers, asOf]
  )
  const [openedAt] = useState(() => Date.now())
  const starts = useMemo(() => (rows && kept ? startGroups(rows, kept.recent, openedAt) : []), [rows, kept, openedAt])

  /** What is offered for a text, in the order shown. */
  const offer = useCallback(
    (typed: string): QuickGroup[] => {
      const words = typed.trim()
      if (words === "") return []
      const begun = performance.now()
      const groups = quickSearch(sources, words)
      const asking: QuickGroup = { id: askId, title: "Answer", entries: [], isSure: false }
      performance.measure("ask-list", { start: begun, end: performance.now() })
      return readsAsQuestion(words) ? [asking, ...groups] : [...groups, asking]
    },
    [sources]
  )

  // Typing is drawn first; the list follows when there is time, and a newer text replaces an older one's search.
  const searched = useDeferredValue(text)
  const offered = useMemo(() => offer(searched), [offer, searched])
  // A page pasted by mistake: it stays in the box to be shortened, and nothing of it is asked or kept.
  const isTooLong = text.trim().length > longestAsked
  const isTyped = text.trim() !== ""
  const groups = isTyped ? offered : starts
  const hasTurns = (kept?.turns.length ?? 0) > 0
  const isOpen = isTooLong ? false : isTyped ? offered.length > 0 : starts.length > 0 && (!hasTurns || isStartOpen)
  const firstOf = (all: readonly QuickGroup[]): string | null => (all[0]?.id === askId ? askId : (all[0]?.entries[0]?.id ?? null))
  const active = chosen?.text === text ? chosen.id : isTyped ? firstOf(offered) : null
  const isEmergency = useMemo(() => searched.trim() !== "" && gateQuestion(searched)?.kind === "emergency", [searched])

  const askNow = (question: string) => {
    if (question.trim() === "" || question.trim().length > longestAsked) return
    clear()
    ask(question.trim())
  }

  const pick = (id: string | null, within: readonly QuickGroup[] = groups) => {
    const entry = within.flatMap(({ entries }) => entries).find((each) => each.id === id)
    if (id === askId || !entry) return askNow(text)
    if (entry.act.kind === "article") ways.openArticle(entry.act.slug)
    if (entry.act.kind === "code") {
      // A code that may not be billed is no use on a claim: its choices are.
      if (entry.act.canBeBilled) ways.copy(entry.act.dotted, entry.act.dotted)
      else ask(entry.act.dotted)
    }
    if (entry.act.kind === "payer") desk.openPayer({ id: entry.act.id, name: entry.text })
    if (entry.act.kind === "command") ways.run(entry.act.command)
    if (entry.act.kind !== "code" || !entry.act.canBeBilled) clear()
  }

  const onKey = (event: KeyboardEvent): boolean => {
    const isEnter = event.key === "Enter"
    if (isEnter && (event.ctrlKey || event.metaKey)) askNow(text)
    else if (isEnter && isTyped && searched !== text) {
      // Enter means what was typed, not what the list still shows.
      const now = offer(text)
      pick(firstOf(now), now)
    } else if (event.key === "Escape" && (isTyped || isStartOpen)) clear()
    else if (event.key === "ArrowDown" && !isTyped && !isOpen && starts.length > 0) setStartOpen(true)
    else return false
    event.preventDefault()
    event.stopPropagation()
    return true
  }

  const article = kept?.article ?? null
  const isBoxShown = kept !== null && article === null
  useEffect(() => {
    if (!isBoxShown) return
    // From a tab, arrows go on to the next tab, so the focus is taken only where nobody holds it by keyboard.
    const at = document.activeElement
    if (at === null || at === document.body || !at.matches(":focus-visible")) box.current?.focus()
  }, [isBoxShown])

  const isReady = base !== null && kept !== null
  useEffect(() => {
    if (isReady) performance.mark("ask-ready")
  }, [isReady])

  const [lookedUp, setLookedUp] = useState(0)
  if (asked?.how === "look-up" && asked.at !== lookedUp) {
    setLookedUp(asked.at)
    setText(asked.text)
  }
  const answered = useRef(0)
  useEffect(() => {
    if (!isReady || asked === null || answered.current === asked.at) return
    answered.current = asked.at
    closeArticle()
    if (asked.how === "look-up") box.current?.focus(true)
    else if (asked.how === "open") openNamed(asked.text, `asked ${asked.at}`)
    else ask(asked.text, `asked ${asked.at}`)
  }, [isReady, asked, closeArticle, openNamed, ask])

  useEffect(() => {
    const stop = new AbortController()
    document.addEventListener(
      "keydown",
      (event) => {
        if (!event.altKey || event.ctrlKey || event.code !== "KeyC" || !copyNewest()) return
        event.preventDefault()
      },
      { signal: stop.signal }
    )
    return () => stop.abort()
  }, [copyNewest])

  if (rows && kept && article !== null) {
    return <ArticleView article={ways.articleOf(article)} asOf={asOf} onBack={closeArticle} ways={ways} />
  }

  return (
    <div className="screen ask-screen">
      <div className="ask-box">
        <PickBox
          ref={box}
          label="Ask a question, or find an article, code or command"
          placeholder={hasTurns ? "Ask on, or find something else" : "Ask, or find an article, code, command"}
          text={text}
          onText={setText}
          groups={listEntries(groups, searched.trim())}
          isOpen={isOpen}
          active={active}
          onActive={(id) => setChosen({ text, id })}
          onPick={(id) => pick(id)}
          onKey={onKey}
        >
          {isEmergency ? (
            <Notice tone="stop" spoken="assertive" title={refusalWords.emergency.title}>
              <p>Press Enter for the steps.</p>
            </Notice>
          ) : null}
          {isTooLong ? (
            <Notice
              tone="stop"
              spoken="assertive"
              title={`This is too long for a question: ${longestAsked.toLocaleString("en-US")} characters at most`}
            >
              <p>Shorten it. A message about a patient belongs on the Paste screen.</p>
            </Notice>
          ) : null}
        </PickBox>
      </div>
      <div className="screen-body">
        {desk.problem ? (
          <Notice tone="look" spoken="polite" title={desk.problem.message} actions={<Button onClick={desk.reload}>Try again</Button>} />
        ) : null}
        {!isReady && !desk.problem && (hasTurns || desk.isWaiting) ? <Waiting what="Opening the manual" lines={6} /> : null}
        {kept && hasTurns && base && !isTyped ? (
          <TurnList
            turns={kept.turns}
            base={base}
            sets={sets}
            payers={payers ?? []}
            inHandId={card?.patientId ?? null}
            asOf={asOf}
            ways={ways}
            onClear={desk.forget}
          />
        ) : null}
        {kept && !hasTurns && !isTyped && !desk.isWaiting ? <NothingAsked onAsk={askNow} /> : null}
      </div>
      <ConfirmDialog
        isOpen={isErasing}
        isDanger
        title="Erase all patients and this conversation?"
        doWords="Erase all"
        onCancel={() => setErasing(false)}
        onDo={() => {
          setErasing(false)
          onEraseAll()
        }}
      >
        <p>What was typed here is gone for good. Pages already filled keep what they have.</p>
      </ConfirmDialog>
    </div>
  )
}
