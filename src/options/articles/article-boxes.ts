import { Article, type ArticleSource } from "../../knowledge/article"
import { findPatientData, type PatientDataFinding } from "../../knowledge/find-patient-data"

/** What stands in the boxes of the editor, all of it text, so that it can be kept while it is typed. "yes" is a tick. */
export type ArticleBoxes = {
  title: string
  category: string
  owner: string
  reviewedOn: string
  reviewEveryDays: string
  state: string
  stateVaries: string
  payerVaries: string
  siteSpecific: string
  clinicalSignOff: string
  /** A line each: a name, and behind " | " the address where there is one. */
  sources: string
  /** Slugs, a line each. */
  related: string
  askedAs: string
  body: string
}
export type BoxName = keyof ArticleBoxes
export type BoxProblems = Partial<Record<BoxName, string>>

/** What a box is called on the screen. */
export const boxNames: Record<BoxName, string> = {
  title: "Title",
  category: "Category",
  owner: "Owner",
  reviewedOn: "Last checked on",
  reviewEveryDays: "Check again every (days)",
  state: "State",
  stateVaries: "Varies by state",
  payerVaries: "Varies by payer",
  siteSpecific: "Differs by office",
  clinicalSignOff: "Needs the medical director’s signature",
  sources: "Sources",
  related: "Related articles",
  askedAs: "How people ask for it",
  body: "Text"
}

const sentences: Record<BoxName, string> = {
  title: "Give it a title of up to 140 characters.",
  category: "Use lower case words joined by hyphens, such as front-office.",
  owner: "Say who answers for it, in up to 80 characters.",
  reviewedOn: "Write the day as 2026-11-21.",
  reviewEveryDays: "Choose between 1 and 3650 days.",
  state: "Choose a state.",
  stateVaries: "",
  payerVaries: "",
  siteSpecific: "",
  clinicalSignOff: "",
  sources: "A line each: a name, then | and an address that begins with https:// where there is one. Up to 30 lines.",
  related: "A line each, up to 12: the short name of an article as it stands in its address.",
  askedAs: "A line each, up to 80 lines of up to 300 characters.",
  body: "Write the text. It may have up to 60,000 characters."
}

const tick = (isTicked: boolean): string => (isTicked ? "yes" : "")
const linesOf = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)

const writeSource = ({ name, url }: ArticleSource): string => (url === null ? name : `${name} | ${url}`)
const readSource = (line: string): ArticleSource => {
  const at = line.lastIndexOf(" | ")
  if (at >= 0) return { name: line.slice(0, at).trim(), url: line.slice(at + 3).trim() }
  return /^https?:\/\/\S+$/.test(line) ? { name: line.replace(/^https?:\/\//, "").slice(0, 200), url: line } : { name: line, url: null }
}

/** An article as it stands in the boxes of its editor. */
export const boxesOf = (article: Article): ArticleBoxes => ({
  title: article.title,
  category: article.category,
  owner: article.owner,
  reviewedOn: article.reviewedOn,
  reviewEveryDays: String(article.reviewEveryDays),
  state: article.state,
  stateVaries: tick(article.stateVaries),
  payerVaries: tick(article.payerVaries),
  siteSpecific: tick(article.siteSpecific),
  clinicalSignOff: tick(article.clinicalSignOff),
  sources: article.sources.map(writeSource).join("\n"),
  related: article.related.join("\n"),
  askedAs: article.askedAs.join("\n"),
  body: article.body
})

/** The boxes of a new article. `on`: the day it is begun. */
export const emptyBoxes = (on: string): ArticleBoxes => ({
  title: "",
  category: "our-office",
  owner: "",
  reviewedOn: on,
  reviewEveryDays: "180",
  state: "draft",
  stateVaries: "",
  payerVaries: "",
  siteSpecific: "",
  clinicalSignOff: "",
  sources: "",
  related: "",
  askedAs: "",
  body: ""
})

/** The article that the boxes make, or what is wrong in which box. */
export const readBoxes = (boxes: ArticleBoxes, slug: string): { ok: true; article: Article } | { ok: false; problems: BoxProblems } => {
  const days = boxes.reviewEveryDays.trim()
  const made = Article.safeParse({
    slug,
    title: boxes.title,
    category: boxes.category.trim(),
    owner: boxes.owner,
    reviewedOn: boxes.reviewedOn.trim(),
    reviewEveryDays: /^\d{1,5}$/.test(days) ? Number(days) : null,
    state: boxes.state,
    stateVaries: boxes.stateVaries === "yes",
    payerVaries: boxes.payerVaries === "yes",
    siteSpecific: boxes.siteSpecific === "yes",
    clinicalSignOff: boxes.clinicalSignOff === "yes",
    sources: linesOf(boxes.sources).map(readSource),
    related: linesOf(boxes.related),
    askedAs: linesOf(boxes.askedAs),
    body: boxes.body
  })
  if (made.success) return { ok: true, article: made.data }
  const problems: BoxProblems = {}
  for (const { path } of made.error.issues) {
    // A slug is made of the title, so what is wrong with it is wrong there.
    const name = path[0] === "slug" ? "title" : (path[0] as BoxName)
    const line = typeof path[1] === "number" ? `Line ${path[1] + 1}: ` : ""
    problems[name] ??= `${line}${sentences[name]}`
  }
  return { ok: false, problems }
}

/**
 * What in the boxes looks like a patient's data: the box and its line. `asked` is a text about which it was asked before: a line that
 * stands there word for word is not asked about again.
 */
export const patientDataIn = (boxes: ArticleBoxes, asked: ArticleBoxes | null): (PatientDataFinding & { box: BoxName })[] =>
  (["title", "owner", "sources", "askedAs", "body"] as const).flatMap((box) => {
    const lines = boxes[box].split("\n")
    const known = new Set(asked?.[box].split("\n"))
    return findPatientData(boxes[box])
      .filter(({ line }) => !known.has(lines[line - 1] ?? ""))
      .map((finding) => ({ ...finding, box }))
  })
