import type { Article } from "../../knowledge/article"
import { ToneIcon } from "../../ui/meaning"
import { showDate } from "../../ui/show-date"

type Facts = Pick<Article, "state" | "reviewedOn" | "clinicalSignOff"> & {
  isStale: boolean
  varies: { state: boolean; payer: boolean; site: boolean }
}

/** What must be known before an article is acted on, one line each. */
export const notesOf = ({ state, reviewedOn, clinicalSignOff, isStale, varies }: Facts): string[] => {
  const by = [varies.state && "state", varies.payer && "payer", varies.site && "office"].filter(Boolean).join(", ")
  return [
    ...(state === "retired" ? ["Retired: your office no longer uses this article"] : []),
    ...(isStale ? [`Review past due: last checked ${showDate(reviewedOn)}`] : []),
    ...(by === "" ? [] : [`Varies by ${by}: see “What varies here”`]),
    ...(clinicalSignOff ? ["A template until your medical director signs it"] : []),
    ...(state === "draft" ? ["Draft: not yet verified by your office"] : [])
  ]
}

export const ArticleNotes = (facts: Facts) => {
  const notes = notesOf(facts)
  if (notes.length === 0) return null
  return (
    <ul className="ask-notes">
      {notes.map((note) => (
        <li key={note}>
          <ToneIcon tone="look" size={13} />
          {note}
        </li>
      ))}
    </ul>
  )
}
