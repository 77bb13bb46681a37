import { BookOpen, Copy, MessageSquareQuote, Pin, PinOff, ThumbsDown } from "lucide-react"
import { useState } from "react"
import type { Answered } from "../../knowledge/answers/answer"
import { Button } from "../../ui/button"
import { KeyHint } from "../../ui/key-hint"
import { ToneIcon } from "../../ui/meaning"
import { copiedAnswer } from "./answer-words"
import { ArticleNotes } from "./article-notes"
import type { AskWays } from "./ask-ways"
import { Markdown } from "./markdown"
import { SourceList } from "./source-list"

type Props = {
  answered: Answered
  question: string
  /** Sentences of the browser's own model, each checked against the passage; null for none. */
  sentences: readonly string[] | null
  isNewest: boolean
  /** What to do stands before what to know about the article. */
  isUrgent?: boolean
  ways: AskWays
}

/** The best passage of an article, word for word, with all that is needed to judge it. */
export const AnsweredCard = ({ answered, question, sentences, isNewest, isUrgent = false, ways }: Props) => {
  const [helped, setHelped] = useState<"unsaid" | "noted" | "failed">("unsaid")
  const { slug, title, heading, passage, marks, script, related, caution } = answered
  const isPinned = ways.isPinned(slug)

  return (
    <article className="ask-card" aria-label={title}>
      <header>
        <h3>
          <button type="button" className="link" onClick={() => ways.openArticle(slug)}>
            {title}
          </button>
        </h3>
        <span className="soft small">{heading}</span>
      </header>
      {caution ? (
        <p className="ask-caution">
          <ToneIcon tone="look" size={14} />
          {caution.because}
        </p>
      ) : null}
      {isUrgent ? null : <ArticleNotes {...answered} />}
      {sentences ? (
        <section className="ask-sentences" aria-label="Put together by the browser">
          <p>{sentences.join(" ")}</p>
          <p className="soft small">Put together by the browser&apos;s model; each sentence was checked against the text below.</p>
        </section>
      ) : null}
      <Markdown
        text={passage}
        marks={marks}
        onArticle={ways.openArticle}
        hasArticle={ways.hasArticle}
        onCopy={(words) => ways.copy(words, "Script")}
      />
      {isUrgent ? <ArticleNotes {...answered} /> : null}
      <SourceList {...answered} />
      <div className="ask-actions">
        {script ? (
          <Button onClick={() => ways.copy(script, "Script")} aria-keyshortcuts={isNewest ? "Alt+C" : undefined}>
            <MessageSquareQuote size={15} aria-hidden />
            Copy the script
            {isNewest ? <KeyHint keys="Alt+C" /> : null}
          </Button>
        ) : null}
        <Button onClick={() => ways.openArticle(slug)}>
          <BookOpen size={15} aria-hidden />
          Open the article
        </Button>
        <span className="ask-small-actions">
          <Button look="icon" aria-label="Copy answer" onClick={() => ways.copy(copiedAnswer(answered), "Answer")}>
            <Copy size={15} aria-hidden />
          </Button>
          <Button look="icon" aria-label={isPinned ? "Unpin" : "Pin"} aria-pressed={isPinned} onClick={() => ways.pin(slug, !isPinned)}>
            {isPinned ? <PinOff size={15} aria-hidden /> : <Pin size={15} aria-hidden />}
          </Button>
          <Button
            look="icon"
            aria-label="This did not help"
            disabled={helped === "noted"}
            onClick={() => void ways.noteUnhelpful(slug, question).then((isKept) => setHelped(isKept ? "noted" : "failed"))}
          >
            <ThumbsDown size={15} aria-hidden />
          </Button>
        </span>
      </div>
      {helped === "unsaid" ? null : (
        <p className="small soft">
          {helped === "noted"
            ? "Noted for whoever keeps this article, without names and numbers. Ask in other words, or open the whole article."
            : "This could not be noted: the browser keeps nothing just now."}
        </p>
      )}
      {related.length > 0 ? (
        <p className="ask-related small">
          <span className="soft">Related:</span>
          {related.map((each) => (
            <button key={each.slug} type="button" className="link" onClick={() => ways.openArticle(each.slug)}>
              {each.title}
            </button>
          ))}
        </p>
      ) : null}
    </article>
  )
}
