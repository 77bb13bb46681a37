import { ArrowLeft, Pencil, Pin, PinOff } from "lucide-react"
import { useEffect, useId, useMemo, useRef } from "react"
import type { Article } from "../../knowledge/article"
import { isReviewPast } from "../../knowledge/review-due"
import { readSections } from "../../knowledge/sections"
import { Button } from "../../ui/button"
import { KeyHint } from "../../ui/key-hint"
import { Notice } from "../../ui/notice"
import { ArticleNotes } from "./article-notes"
import type { AskWays } from "./ask-ways"
import { Markdown } from "./markdown"
import { SourceList } from "./source-list"

type Props = { article: Article | null; asOf: string; onBack: () => void; ways: AskWays }

/** A whole article, with its contents on top. Esc goes back to where it was opened. */
export const ArticleView = ({ article, asOf, onBack, ways }: Props) => {
  const id = useId()
  const title = useRef<HTMLHeadingElement>(null)
  const sections = useMemo(() => (article ? readSections(article.body) : []), [article])

  useEffect(() => {
    title.current?.focus()
    title.current?.scrollIntoView?.({ block: "nearest" })
    window.scrollTo(0, 0)
  }, [article?.slug])

  useEffect(() => {
    const stop = new AbortController()
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented || document.querySelector("[role=alertdialog], [role=menu]")) return
      event.preventDefault()
      onBack()
    }
    document.addEventListener("keydown", onKey, { signal: stop.signal, capture: true })
    return () => stop.abort()
  }, [onBack])

  const back = (
    <Button look="quiet" onClick={onBack} aria-keyshortcuts="Escape">
      <ArrowLeft size={15} aria-hidden />
      Back
      <KeyHint keys="Esc" />
    </Button>
  )

  if (!article)
    return (
      <div className="screen-body">
        <div className="article-bar">{back}</div>
        <Notice title="This article is not in use any more">
          <p>It was retired or taken out. Ask again to see what the manual says now.</p>
        </Notice>
      </div>
    )

  const { slug, stateVaries, payerVaries, siteSpecific } = article
  const isPinned = ways.isPinned(slug)
  const jump = (place: number) => document.getElementById(`${id}-${place}`)?.focus()

  return (
    <div className="screen-body article-view">
      <div className="article-bar">
        {back}
        <span>
          <Button look="icon" aria-label={isPinned ? "Unpin" : "Pin"} aria-pressed={isPinned} onClick={() => ways.pin(slug, !isPinned)}>
            {isPinned ? <PinOff size={16} aria-hidden /> : <Pin size={16} aria-hidden />}
          </Button>
          <Button look="icon" aria-label="Edit in options" onClick={() => ways.edit(slug)}>
            <Pencil size={16} aria-hidden />
          </Button>
        </span>
      </div>
      <h2 ref={title} tabIndex={-1} className="article-title">
        {article.title}
      </h2>
      <ArticleNotes
        {...article}
        isStale={isReviewPast(article, asOf)}
        varies={{ state: stateVaries, payer: payerVaries, site: siteSpecific }}
      />
      {sections.length > 2 ? (
        <nav aria-label="Contents" className="article-contents">
          {sections.slice(1).map(({ heading }, place) => (
            <button key={`${place} ${heading}`} type="button" className="link" onClick={() => jump(place + 1)}>
              {heading}
            </button>
          ))}
        </nav>
      ) : null}
      {sections.map(({ heading, text, kind }, place) => (
        <section key={`${place} ${heading}`} className="article-section">
          <h3 id={`${id}-${place}`} tabIndex={-1} className={kind === "short-answer" ? "only-heard" : undefined}>
            {heading}
          </h3>
          <Markdown text={text} onArticle={ways.openArticle} hasArticle={ways.hasArticle} onCopy={(words) => ways.copy(words, "Script")} />
        </section>
      ))}
      <SourceList {...article} />
      {article.related.some(ways.hasArticle) ? (
        <p className="ask-related small">
          <span className="soft">Related:</span>
          {article.related.filter(ways.hasArticle).map((each) => (
            <button key={each} type="button" className="link" onClick={() => ways.openArticle(each)}>
              {ways.articleOf(each)?.title ?? each}
            </button>
          ))}
        </p>
      ) : null}
    </div>
  )
}
