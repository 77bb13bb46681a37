import type { Article, ArticleSource } from "../article"
import type { Gate } from "../gates/gate-question"
import type { SectionKind } from "../sections"
import type { AskedCodeSet } from "./read-code-question"
import type { DeskCommand } from "./read-command"
import type { Facet } from "./read-facet"

/** An article to offer beside an answer. */
export type ArticleRef = { slug: string; title: string }

/** A stretch of the passage to highlight: characters `from` up to before `to`. */
export type Mark = { from: number; to: number }

/** A passage of an article, verbatim Markdown, and all that a reader needs to judge it. */
export type Answered = {
  kind: "answered"
  slug: string
  title: string
  category: string
  heading: string
  sectionKind: SectionKind
  /** Place of the section in `readSections(article.body)`. */
  section: number
  passage: string
  marks: Mark[]
  /** The part that was asked for; `null` for the whole. The passage may be another part where the article lacks it. */
  facet: Facet | null
  owner: string
  reviewedOn: string
  state: Article["state"]
  sources: ArticleSource[]
  isStale: boolean
  clinicalSignOff: boolean
  varies: { state: boolean; payer: boolean; site: boolean }
  related: ArticleRef[]
  /** The article's words to say, in the language of the question where it has them. */
  script: string | null
  /** A gate that lets the question through with a word of caution. */
  caution: Gate | null
}

export type Answer =
  | Answered
  | { kind: "emergency"; gate: Gate; answered: Answered | null }
  | { kind: "refused"; gate: Gate; articles: ArticleRef[] }
  | { kind: "not-found"; nearest: ArticleRef[] }
  | { kind: "codes"; query: string; system: AskedCodeSet | null; also: Answered | null }
  /** Cards of payers, best first. `fromCard`: nobody was named, the card of the patient in hand told. */
  | { kind: "payers"; ids: readonly string[]; fromCard: boolean; also: Answered | null }
  | { kind: "command"; command: DeskCommand }

/** One question of a conversation and the article that answered it. Kept in memory by the caller. */
export type Turn = { question: string; slug: string | null }
