import { useCallback, useEffect, useMemo, useRef, useState } from "react"
import type { Answer } from "../../knowledge/answers/answer"
import type { AnswerComposer } from "../../knowledge/answers/answer-composer"
import { readPayerQuestion, type PayerQuestion } from "../../knowledge/answers/read-payer-question"
import type { Payer } from "../../knowledge/payers/payer"
import { readCommand } from "../../knowledge/answers/read-command"
import { deskCommands, type DeskCommandId } from "../../knowledge/quick-search/desk-commands"
import { findSection, readSections } from "../../knowledge/sections"
import { leaveForNewArticle } from "../../messaging/new-article-asked"
import { openOptionsAt } from "../../platform/open-options"
import { articles } from "../../storage/articles"
import { missedQuestions } from "../../storage/missed-questions"
import { unhelpfulAnswers } from "../../storage/unhelpful-answers"
import { useAnnounce } from "../../ui/announce"
import { copyText } from "../../ui/copy-text"
import { spokenAnswer } from "./answer-words"
import type { AskWays } from "./ask-ways"
import type { CardInHand } from "./card-in-hand"
import { findAnswer, findCodes, slugOf } from "./find-answer"
import { isOfAnother, nothingKept, withArticle, withSentences, withTurn, type KeptAsk, type Turn } from "./kept-ask"
import { useComposer } from "./use-composer"
import { useKeptAsk } from "./use-kept-ask"
import { articlesInUse, useKnowledge, type Base } from "./use-knowledge"

type Wishes = {
  asOf: string
  payers: readonly Payer[] | null
  card: CardInHand | null
  onCommand: (command: DeskCommandId) => void
  onErased: () => void
}

/** Lets a model put the answer into sentences, where one is switched on; null where the passage stands as it is. */
const composeAnswer = async (composer: AnswerComposer, question: string, answer: Answer, base: Base): Promise<string[] | null> => {
  if (answer.kind !== "answered") return null
  const { title, heading, passage, slug } = answer
  const short = findSection(readSections(base.bySlug.get(slug)?.body ?? ""), "short-answer")
  const made = await composer.compose(question, [
    { slug, title, heading, text: passage },
    ...(short && short.heading !== heading ? [{ slug, title, heading: short.heading, text: short.text }] : [])
  ])
  return made.by === "model" ? made.sentences : null
}

/** Everything the Ask screen knows and can do. */
export const useAsk = ({ asOf, payers, card, onCommand, onErased }: Wishes) => {
  const announce = useAnnounce()
  const { rows, base, sets, problem, reload } = useKnowledge()
  const { kept, change } = useKeptAsk(onErased)
  const composer = useComposer()
  const [waiting, setWaiting] = useState<{ question: string; id: string; payers: PayerQuestion | undefined } | null>(null)
  const [pins, setPins] = useState<ReadonlyMap<string, boolean>>(new Map())

  // What the ways below look at is that of the moment they are called.
  const now = useRef({ base, sets, kept, composer, payers, card, onCommand })
  useEffect(() => {
    now.current = { base, sets, kept, composer, payers, card, onCommand }
  })

  const copy = useCallback(
    (text: string, what: string) =>
      void copyText(text).then((isDone) => announce(isDone ? `${what} copied` : `${what} could not be copied`)),
    [announce]
  )

  const ask = useCallback(
    (question: string, id: string = crypto.randomUUID(), named?: PayerQuestion) => {
      const { base: from, kept: last, sets: open, composer: by, payers: known, card: onCard } = now.current
      const command = readCommand(question)
      if (command) return now.current.onCommand(command)
      // Asked while the manual is still being opened: answered as soon as it is.
      if (!from || !last || !known) return setWaiting({ question, id, payers: named })
      const before: readonly Turn[] = last.turns
      if (before.some((turn) => turn.id === id)) return
      const about = named ?? readPayerQuestion(question, known, onCard)
      const asked = about?.from === "card" && onCard ? { ...about, patientId: onCard.patientId } : about
      const turn = asked ? { id, question, payers: asked } : { id, question }
      const answer = findAnswer(turn, before, from, asOf)
      change((held) => withTurn(held, { ...turn, slug: slugOf(answer), sentences: null }))
      window.scrollTo(0, 0)
      announce(spokenAnswer(answer, findCodes(answer, open, asOf) ?? [], known))
      // The list is an extra of the manager's: a disk that is full must not get in the way of an answer.
      if (answer.kind === "not-found") void missedQuestions().note(question)
      void composeAnswer(by, question, answer, from).then((sentences) => {
        if (!sentences) return
        change((held) => withSentences(held, id, sentences))
        announce(sentences.join(" "))
      })
    },
    [announce, asOf, change]
  )

  const isReady = base !== null && kept !== null && payers !== null
  useEffect(() => {
    if (!isReady || waiting === null) return
    const done = setTimeout(() => {
      setWaiting(null)
      ask(waiting.question, waiting.id, waiting.payers)
    }, 0)
    return () => clearTimeout(done)
  }, [isReady, waiting, ask])

  const openArticle = useCallback((slug: string) => change((held) => withArticle(held, slug)), [change])
  const closeArticle = useCallback(() => change((held) => (held.article === null ? held : { ...held, article: null })), [change])

  /** Does what the entry of this name does; anything else is asked. */
  const openNamed = useCallback(
    (name: string, id: string) => {
      const article = [...(now.current.base?.bySlug.values() ?? [])].find(({ title }) => title === name)
      const command = deskCommands.find(({ title }) => title === name)
      if (article) openArticle(article.slug)
      else if (command) now.current.onCommand(command.id)
      else if (name !== "") ask(name, id)
    },
    [ask, openArticle]
  )

  const bySlug = useMemo(() => base?.bySlug ?? articlesInUse(rows ?? []), [base, rows])
  const ways = useMemo<AskWays>(
    () => ({
      openArticle,
      copy,
      lookUp: (text) => ask(text),
      run: (command) => now.current.onCommand(command),
      hasArticle: (slug) => bySlug.has(slug),
      articleOf: (slug) => bySlug.get(slug) ?? null,
      edit: (slug) => void openOptionsAt(`articles/${slug}`),
      writeDown: (question) => void leaveForNewArticle(question, Date.now()).then(() => openOptionsAt("articles/+new")),
      editPayer: (id) => void openOptionsAt(`payers/${id}`),
      isPinned: (slug) => pins.get(slug) ?? rows?.find((row) => row.slug === slug)?.isPinned ?? false,
      pin: (slug, isPinned) =>
        void articles()
          .pin(slug, isPinned)
          .then((done) => {
            if (done.ok) setPins((last) => new Map([...last, [slug, isPinned]]))
            announce(done.ok ? (isPinned ? "Pinned" : "Unpinned") : done.problem.message)
            reload()
          }),
      noteUnhelpful: async (slug, question) => (await unhelpfulAnswers().note({ slug, question })).ok
    }),
    [openArticle, copy, ask, bySlug, rows, pins, announce, reload]
  )

  /** Copies what the newest answer is for: its first code, or its words to say. false where it has neither. */
  const copyNewest = useCallback((): boolean => {
    const { base: from, kept: last, sets: open } = now.current
    const turn = last?.turns.at(-1)
    if (!from || !last || !turn || last.article !== null) return false
    const answer = findAnswer(turn, last.turns.slice(0, -1), from, asOf)
    const code = findCodes(answer, open, asOf)?.[0]
    // A payer that was told by the card of somebody else must not go onto this patient's claim.
    const isForThisOne = !isOfAnother(turn, now.current.card?.patientId ?? null)
    const payerId =
      answer.kind === "payers" && isForThisOne ? now.current.payers?.find(({ id }) => id === answer.ids[0])?.payerIds[0]?.id : undefined
    const answered = answer.kind === "emergency" ? answer.answered : answer
    if (code) copy(code.dotted, code.dotted)
    else if (payerId) copy(payerId, "Payer ID")
    else if (answered?.kind === "answered" && answered.script) copy(answered.script, "Script")
    else return false
    return true
  }, [asOf, copy])

  /** Shows the card of one payer, as an answer to its name. */
  const openPayer = useCallback(
    ({ id, name }: Pick<Payer, "id" | "name">) => ask(name, crypto.randomUUID(), { ids: [id], from: "question" }),
    [ask]
  )

  const forget = useCallback(() => {
    change((held: KeptAsk) => ({ ...nothingKept, recent: held.recent }))
    announce("Conversation cleared")
  }, [announce, change])

  return {
    rows,
    base,
    sets,
    kept,
    openPayer,
    isWaiting: waiting !== null,
    problem,
    reload,
    ways,
    ask,
    openNamed,
    closeArticle,
    copyNewest,
    forget
  }
}
