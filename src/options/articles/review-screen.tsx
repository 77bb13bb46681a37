import { useState, type ReactNode } from "react"
import { reviewDueOn } from "../../knowledge/review-due"
import { currentOf, type StoredArticle } from "../../storage/articles"
import type { Stored } from "../../storage/keep"
import { missedQuestions, type MissedQuestion } from "../../storage/missed-questions"
import { settings } from "../../storage/settings"
import { unhelpfulAnswers, type UnhelpfulAnswer } from "../../storage/unhelpful-answers"
import { useAnnounce } from "../../ui/announce"
import { arrowKeys } from "../../ui/arrow-keys"
import { Button } from "../../ui/button"
import { Fold } from "../../ui/fold"
import { Notice } from "../../ui/notice"
import { showDate } from "../../ui/show-date"
import { TextBox } from "../../ui/text-box"
import { today } from "../../ui/today"
import { Waiting } from "../../ui/waiting"
import { useStored } from "../use-stored"
import { MissedSection } from "./missed-section"
import { readArticleRows } from "./read-knowledge"
import { askedRows, changedRows, dueRows } from "./review-rows"
import { showMoment } from "./show-moment"

type Desk = { rows: StoredArticle[]; unhelpful: UnhelpfulAnswer[]; missed: MissedQuestion[]; keepsMissed: boolean }

const unhelpfulStore = unhelpfulAnswers()
const missedStore = missedQuestions()

const readDesk = async (): Promise<Stored<Desk>> => {
  const [rows, unhelpful, missed, chosen] = await Promise.all([
    readArticleRows(),
    unhelpfulStore.all(),
    missedStore.all(),
    settings().read()
  ])
  if (!rows.ok) return rows
  if (!unhelpful.ok) return unhelpful
  if (!missed.ok) return missed
  if (!chosen.ok) return chosen
  return {
    ok: true,
    value: { rows: rows.value, unhelpful: unhelpful.value, missed: missed.value, keepsMissed: chosen.value.keepsMissedQuestions }
  }
}

const ArticleLink = ({ slug, rows }: { slug: string; rows: readonly StoredArticle[] }) => {
  const row = rows.find((one) => one.slug === slug)
  return row ? (
    <a href={`#articles/${slug}`} data-arrow>
      {currentOf(row).title}
    </a>
  ) : (
    <span className="soft">an article that is gone</span>
  )
}

/** Lines of a section, walked by arrows, each with a link to its article and what is to be said of it. */
const Lines = ({ empty, children }: { empty: string; children: ReactNode[] }) =>
  children.length === 0 ? (
    <p className="soft">{empty}</p>
  ) : (
    // Arrows are a second way from link to link; every link can be reached by Tab as well.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <ul className="review-lines" onKeyDown={arrowKeys}>
      {children}
    </ul>
  )

const monthAgo = (): string => today(new Date(Date.now() - 30 * 86_400_000))

/** The manager's desk: what is due, what somebody asked for, what did not help, what was not found, what changed. */
export const ReviewScreen = () => {
  const { value, problem, reload } = useStored(readDesk)
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set())
  const [since, setSince] = useState(monthAgo)
  const [failure, setFailure] = useState("")
  const announce = useAnnounce()
  const fold = (id: string) => ({
    isOpen: !closed.has(id),
    onToggle: (isOpen: boolean) => setClosed(new Set(isOpen ? [...closed].filter((one) => one !== id) : [...closed, id]))
  })
  const dropUnhelpful = async (id: number) => {
    const done = await unhelpfulStore.drop(id)
    setFailure(done.ok ? "" : done.problem.message)
    if (done.ok) announce("Done")
    reload()
  }

  const asOf = today()
  const due = dueRows(value?.rows ?? [], asOf)
  const asked = askedRows(value?.rows ?? [])
  const changed = changedRows(value?.rows ?? [], since)
  return (
    <>
      <a className="back-link" href="#articles">
        ← All articles
      </a>
      <h2>Review desk</h2>
      {problem ? (
        <Notice tone="look" spoken="polite" title={problem.message} actions={<Button onClick={reload}>Try again</Button>} />
      ) : null}
      {failure ? <Notice tone="stop" spoken="assertive" title={failure} /> : null}
      {value === null ? (
        problem ? null : (
          <Waiting what="Reading what is to do" />
        )
      ) : (
        <>
          <Fold title="Due for review" count={due.length} level={3} {...fold("due")}>
            <Lines empty="Nothing is due.">
              {due.map((row) => (
                <li key={row.slug}>
                  <ArticleLink slug={row.slug} rows={value.rows} />
                  <span className="soft">
                    {currentOf(row).owner}, was due on <span className="figures">{showDate(reviewDueOn(currentOf(row)))}</span>
                  </span>
                </li>
              ))}
            </Lines>
          </Fold>
          <Fold title="Review asked for" count={asked.length} level={3} {...fold("asked")}>
            <Lines empty="Nobody asked for a review.">
              {asked.map((row) => (
                <li key={row.slug}>
                  <ArticleLink slug={row.slug} rows={value.rows} />
                  <span className="soft">{row.reviewAsked ?? "The shipped text has changed since our edit"}</span>
                </li>
              ))}
            </Lines>
          </Fold>
          <Fold title="Answers that did not help" count={value.unhelpful.length} level={3} {...fold("unhelpful")}>
            <Lines empty="No answer was marked so.">
              {value.unhelpful.map((one) => (
                <li key={one.id}>
                  <ArticleLink slug={one.slug} rows={value.rows} />
                  <span className="soft">
                    {one.question ? `“${one.question}”, ` : ""}
                    <span className="figures">{showMoment(one.at)}</span>
                  </span>
                  <Button aria-label={`Done: ${one.question || one.slug}`} onClick={() => void dropUnhelpful(one.id)}>
                    Done
                  </Button>
                </li>
              ))}
            </Lines>
          </Fold>
          <Fold title="Questions that found nothing" count={value.missed.length} level={3} {...fold("missed")}>
            <MissedSection isKept={value.keepsMissed} questions={value.missed} onChanged={reload} />
          </Fold>
          <Fold title="What changed" count={changed.length} level={3} {...fold("changed")}>
            <div className="review-since">
              <TextBox label="Since" type="date" value={since} onChange={setSince} />
            </div>
            <Lines empty="No text changed since then.">
              {changed.map((row) => (
                <li key={row.slug}>
                  <ArticleLink slug={row.slug} rows={value.rows} />
                  <span className="soft">
                    {row.office ? (row.builtIn ? "changed by us" : "our own") : "new shipped text"},{" "}
                    <span className="figures">{showMoment(row.changedAt)}</span>
                    {currentOf(row).state === "retired" ? ", retired" : ""}
                  </span>
                </li>
              ))}
            </Lines>
          </Fold>
        </>
      )}
    </>
  )
}
