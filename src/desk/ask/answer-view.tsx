import type { Answer, ArticleRef } from "../../knowledge/answers/answer"
import type { Payer } from "../../knowledge/payers/payer"
import type { CodeHit } from "../../knowledge/codes/code-hit"
import { arrowKeys } from "../../ui/arrow-keys"
import { Button } from "../../ui/button"
import { Notice } from "../../ui/notice"
import { Waiting } from "../../ui/waiting"
import { refusalWords } from "./answer-words"
import { AnsweredCard } from "./answered-card"
import type { AskWays } from "./ask-ways"
import { CodeCard } from "./code-card"
import { PayerCards } from "./payer-card"

type Props = {
  answer: Answer
  question: string
  /** Codes for a question that asks for one; null while the code sets are being opened. */
  hits: readonly CodeHit[] | null
  sentences: readonly string[] | null
  isNewest: boolean
  payers: readonly Payer[]
  /** It was found on the card of a patient who is not in hand now. */
  isOfAnother: boolean
  ways: AskWays
}

const ArticleList = ({ articles, ways }: { articles: readonly ArticleRef[]; ways: AskWays }) =>
  articles.length === 0 ? null : (
    // Only moves the focus among the buttons inside.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <ul className="ask-articles" onKeyDown={arrowKeys}>
      {articles.map(({ slug, title }) => (
        <li key={slug}>
          <button type="button" className="link" data-arrow="" onClick={() => ways.openArticle(slug)}>
            {title}
          </button>
        </li>
      ))}
    </ul>
  )

const WriteDown = ({ question, ways }: { question: string; ways: AskWays }) => (
  <Button onClick={() => ways.writeDown(question)}>Write it down</Button>
)

/** One answer of the conversation, whatever its kind. */
export const AnswerView = ({ answer, question, hits, sentences, isNewest, payers, isOfAnother, ways }: Props) => {
  const card = { question, sentences, isNewest, ways }
  switch (answer.kind) {
    case "answered":
      return <AnsweredCard answered={answer} {...card} />
    case "emergency":
      return (
        <>
          <Notice tone="stop" title={refusalWords.emergency.title}>
            <p>{answer.gate.because}</p>
          </Notice>
          {answer.answered ? <AnsweredCard answered={answer.answered} isUrgent {...card} /> : null}
        </>
      )
    case "refused": {
      const { title, handOver } = refusalWords[answer.gate.kind]
      return (
        <Notice
          tone={answer.gate.kind === "unlawful" ? "stop" : "look"}
          title={title}
          actions={answer.gate.kind === "local-fact" ? <WriteDown question={question} ways={ways} /> : undefined}
        >
          <p>{answer.gate.because}</p>
          {handOver === "" ? null : <p className="ask-hand-over">{handOver}</p>}
          {answer.articles.length > 0 ? <p className="soft small">Your manual on this:</p> : null}
          <ArticleList articles={answer.articles} ways={ways} />
        </Notice>
      )
    }
    case "not-found":
      return (
        <Notice title="Not in your manual" actions={<WriteDown question={question} ways={ways} />}>
          {answer.nearest.length > 0 ? (
            <p>Nearest articles, which may not answer it:</p>
          ) : (
            <p>Nothing in it comes near. Ask in other words.</p>
          )}
          <ArticleList articles={answer.nearest} ways={ways} />
        </Notice>
      )
    case "codes":
      return (
        <>
          {hits === null ? <Waiting what="Opening the code sets" lines={3} /> : <CodeCard hits={hits} query={answer.query} ways={ways} />}
          {answer.also ? (
            <div className="ask-related small">
              <span className="soft">In the manual:</span>
              <ArticleList articles={[answer.also]} ways={ways} />
            </div>
          ) : null}
        </>
      )
    case "payers":
      return (
        <>
          <PayerCards
            payers={answer.ids.flatMap((id) => payers.find((each) => each.id === id) ?? [])}
            fromCard={answer.fromCard}
            isOfAnother={isOfAnother}
            ways={ways}
          />
          {answer.also ? (
            <div className="ask-related small">
              <span className="soft">In the manual:</span>
              <ArticleList articles={[answer.also]} ways={ways} />
            </div>
          ) : null}
        </>
      )
    case "command":
      return (
        <Button onClick={() => ways.run(answer.command)}>{answer.command === "fill-page" ? "Fill this page" : "Check superbill"}</Button>
      )
  }
}
