import { Trash2 } from "lucide-react"
import { useState } from "react"
import type { CodeSet } from "../../knowledge/codes/open-code-set"
import type { Payer } from "../../knowledge/payers/payer"
import { Button } from "../../ui/button"
import { Fold } from "../../ui/fold"
import { AnswerView } from "./answer-view"
import type { AskWays } from "./ask-ways"
import { findAnswer, findCodes } from "./find-answer"
import { isOfAnother, type Turn } from "./kept-ask"
import type { Base } from "./use-knowledge"

type Props = {
  /** Oldest first. */
  turns: readonly Turn[]
  base: Base
  sets: CodeSet[] | null
  payers: readonly Payer[]
  /** The patient in hand; null for nobody. */
  inHandId: string | null
  asOf: string
  ways: AskWays
  onClear: () => void
}

/** The conversation, newest first: the last answer in full, those before folded under their questions. */
export const TurnList = ({ turns, base, sets, payers, inHandId, asOf, ways, onClear }: Props) => {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const newest = turns.at(-1)
  if (!newest) return null

  const answerOf = (place: number) => {
    const turn = turns[place]
    if (!turn) return null
    const answer = findAnswer(turn, turns.slice(0, place), base, asOf)
    const parts = { answer, question: turn.question, sentences: turn.sentences, isOfAnother: isOfAnother(turn, inHandId), ways }
    return <AnswerView key={turn.id} {...parts} hits={findCodes(answer, sets, asOf)} isNewest={turn === newest} payers={payers} />
  }
  const older = turns.slice(0, -1).map((turn, place) => ({ turn, place }))

  return (
    <section className="turns" aria-label="Conversation">
      <div className="turn">
        <h2 className="turn-question">{newest.question}</h2>
        {answerOf(turns.length - 1)}
      </div>
      {older.reverse().map(({ turn, place }) => (
        <Fold
          key={turn.id}
          title={<span className="turn-folded">{turn.question}</span>}
          isOpen={open.has(turn.id)}
          onToggle={(isOpen) =>
            setOpen((last) => (isOpen ? new Set([...last, turn.id]) : new Set([...last].filter((each) => each !== turn.id))))
          }
        >
          {answerOf(place)}
        </Fold>
      ))}
      <Button look="quiet" className="turns-clear" onClick={onClear}>
        <Trash2 size={14} aria-hidden />
        Clear the conversation
      </Button>
    </section>
  )
}
