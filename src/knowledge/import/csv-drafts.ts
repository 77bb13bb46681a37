import { parse } from "papaparse"
import { Article } from "../article"
import { makeSlug } from "../make-slug"
import type { ImportDefaults, ImportDraft } from "./import-draft"

const MOST_ROWS = 2000

/** Names that a column may have, folded to letters alone. */
const columns: Record<"title" | "body" | "category" | "askedAs" | "owner" | "sources", readonly string[]> = {
  title: ["title", "topic", "subject", "heading", "name"],
  body: ["body", "answer", "text", "content", "article", "procedure"],
  category: ["category", "section", "folder", "group"],
  askedAs: ["askedas", "asked", "question", "questions", "alsoaskedas", "keywords"],
  owner: ["owner", "author", "responsible"],
  sources: ["sources", "source", "reference", "references"]
}

const fold = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, "")

const linesOf = (cell: string): string[] =>
  cell
    .split(/\n|\s*[|;]\s*/)
    .map((line) => line.trim())
    .filter(Boolean)

/** "Front Office / Billing" -> "front-office-billing"; "" when nothing is left. */
const categoryOf = (cell: string): string => (/[a-z0-9]/i.test(cell) ? makeSlug(cell, () => false) : "")

/**
 * Reads a table: a first row of column names, then an article a row. A title (or a question) and a text column are needed; what else is
 * missing comes from `defaults`. Every row that does not fit is named by its number, the first row of names being row 1.
 */
export const csvDrafts = (text: string, defaults: ImportDefaults): ImportDraft[] => {
  const { data, errors } = parse<string[]>(text.replace(/^\uFEFF/, ""), { skipEmptyLines: "greedy" })
  const [names, ...rows] = data
  const broken = errors.find(({ type }) => type === "Quotes")
  if (broken)
    return [{ ok: false, where: `row ${(broken.row ?? 0) + 1}`, why: "A quotation mark is never closed. Nothing of this file was taken." }]
  if (!names || rows.length === 0) return [{ ok: false, where: "the whole file", why: "There is no row below the names of the columns." }]
  if (rows.length > MOST_ROWS)
    return [
      {
        ok: false,
        where: "the whole file",
        why: `It has more than ${MOST_ROWS.toLocaleString("en-US")} rows. Split it into smaller files.`
      }
    ]
  const placeOf = (column: keyof typeof columns) => names.findIndex((name) => columns[column].includes(fold(name)))
  const at = {
    title: placeOf("title"),
    body: placeOf("body"),
    category: placeOf("category"),
    askedAs: placeOf("askedAs"),
    owner: placeOf("owner"),
    sources: placeOf("sources")
  }
  const titleAt = at.title >= 0 ? at.title : at.askedAs
  if (titleAt < 0 || at.body < 0) {
    const missing = [titleAt < 0 ? "“title”" : "", at.body < 0 ? "“body” or “answer”" : ""].filter(Boolean).join(", and no column ")
    return [
      {
        ok: false,
        where: "row 1",
        why: `There is no column ${missing}. Columns that are read: title, body or answer, category, askedAs, owner, sources.`
      }
    ]
  }
  return rows.map((row, index): ImportDraft => {
    const where = `row ${index + 2}`
    const cell = (place: number) => (place < 0 ? "" : (row[place] ?? "").trim())
    const title = cell(titleAt)
    if (title === "") return { ok: false, where, why: "It has no title." }
    if (cell(at.body) === "") return { ok: false, where, why: "It has no text." }
    const made = Article.safeParse({
      slug: makeSlug(title, () => false),
      title: title.slice(0, 140),
      category: categoryOf(cell(at.category)) || defaults.category,
      owner: cell(at.owner) || defaults.owner,
      reviewedOn: defaults.reviewedOn,
      reviewEveryDays: defaults.reviewEveryDays,
      state: "draft",
      stateVaries: false,
      payerVaries: false,
      siteSpecific: false,
      clinicalSignOff: false,
      sources: linesOf(cell(at.sources)).map((name) => ({ name: name.slice(0, 200), url: null })),
      related: [],
      askedAs: at.askedAs === titleAt ? [] : linesOf(cell(at.askedAs)).slice(0, 80),
      body: cell(at.body)
    })
    if (made.success) return { ok: true, article: made.data, notes: title.length > 140 ? ["The title was cut at 140 characters"] : [] }
    const field = String(made.error.issues[0]?.path[0] ?? "row")
    return { ok: false, where: `${where}, ${field}`, why: made.error.issues[0]?.message ?? "It does not fit." }
  })
}
