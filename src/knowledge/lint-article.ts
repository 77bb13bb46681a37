import type { Article } from "./article"
import { isReviewPast, reviewDueOn } from "./review-due"
import { findSection, readSections } from "./sections"

/** Something to mend in an article, or a blank for the office to fill. `where` is a field or `body line 12`. */
export type ArticleFinding = {
  id:
    | "no-source"
    | "no-steps"
    | "too-many-steps"
    | "long-step"
    | "unknown-article"
    | "review-past"
    | "office-blank"
    | "no-asked-as"
    | "varies-unsaid"
    | "retired-link"
  where: string
  message: string
}

const LONGEST_STEP = 30
const MOST_STEPS = 12

const countWords = (text: string): number =>
  text.replace(/\{\{|\}\}|[*_`>#]/g, " ").match(/[\p{L}\p{N}][\p{L}\p{N}'’.,/:%$-]*/gu)?.length ?? 0

/** Targets of links that are meant for other articles: no address, mail or telephone, a slug with or without its folder and `.md`. */
const linkedSlugs = (body: string): { slug: string; line: number }[] =>
  body.split("\n").flatMap((text, index) =>
    [...text.matchAll(/\]\(([^)\s]+)\)/g)]
      .map((found) => found[1]!)
      .filter((target) => !/^[a-z]+:/i.test(target) && !target.startsWith("#"))
      .map((target) => ({ slug: target.replace(/^.*\//, "").replace(/\.md$/, ""), line: index + 1 }))
  )

/** The blanks that an article leaves to the office: `{{office: who opens the safe}}`, with the line of the body. */
export const findOfficeBlanks = (body: string): { what: string; line: number }[] =>
  body
    .split("\n")
    .flatMap((text, index) =>
      [...text.matchAll(/\{\{\s*office:\s*([^}]+?)\s*\}\}/g)].map((found) => ({ what: found[1]!, line: index + 1 }))
    )

/**
 * What to mend in an article. `articles` is the whole base (slug and state), so
 * that links can be followed; `asOf` is the day of the reading (2026-11-21).
 */
export const lintArticle = (
  article: Article,
  { articles, asOf }: { articles: readonly Pick<Article, "slug" | "state">[]; asOf: string }
): ArticleFinding[] => {
  const findings: ArticleFinding[] = []
  const say = (id: ArticleFinding["id"], where: string, message: string): void => void findings.push({ id, where, message })
  const stateOf = new Map(articles.map(({ slug, state }) => [slug, state]))

  if (article.sources.length === 0) say("no-source", "sources", "names no source")
  if (article.askedAs.length === 0) say("no-asked-as", "askedAs", "has no line of how people ask for it")
  const sections = readSections(article.body)
  const steps = findSection(sections, "steps")
  if (!steps) say("no-steps", "body", "has no section “What to do”")
  else {
    const numbered = steps.text
      .split("\n")
      .flatMap((text, index) => (/^\s*\d+[.)]\s/.test(text) ? [{ text, line: steps.line + index + 1 }] : []))
    if (numbered.length === 0) say("no-steps", `body line ${steps.line}`, "has no numbered step")
    if (numbered.length > MOST_STEPS)
      say("too-many-steps", `body line ${steps.line}`, `has ${numbered.length} steps; ${MOST_STEPS} are enough`)
    for (const { text, line } of numbered) {
      const words = countWords(text.replace(/^\s*\d+[.)]\s/, ""))
      if (words > LONGEST_STEP) say("long-step", `body line ${line}`, `a step of ${words} words; ${LONGEST_STEP} are enough`)
    }
  }
  if ((article.stateVaries || article.payerVaries || article.siteSpecific) && !findSection(sections, "varies"))
    say("varies-unsaid", "body", "is marked as varying and has no section “What varies here”")

  const links = [
    ...article.related.map((slug, index) => ({ slug, where: `related.${index}` })),
    ...linkedSlugs(article.body).map(({ slug, line }) => ({ slug, where: `body line ${line}` }))
  ]
  for (const { slug, where } of links) {
    const state = stateOf.get(slug)
    if (state === undefined) say("unknown-article", where, "points to an article that is not there")
    else if (state === "retired") say("retired-link", where, "points to an article that was retired")
  }
  if (article.state !== "retired" && isReviewPast(article, asOf))
    say("review-past", "reviewedOn", `was due for review on ${reviewDueOn(article)}`)
  for (const { what, line } of findOfficeBlanks(article.body)) say("office-blank", `body line ${line}`, `the office fills in: ${what}`)
  return findings
}
