import { parseDocument, stringify } from "yaml"
import { makeSlug } from "../make-slug"
import { parseArticle } from "../parse-article"
import type { ImportDefaults, ImportDraft } from "./import-draft"

const LONGEST = 200_000

/** Markup that the screens leave out. */
const HTML = /<\/?[a-z][a-z0-9-]*(\s[^>]*)?\/?>|<!--/i

const htmlNotes = (body: string): string[] => {
  const lines = body.split("\n").flatMap((line, at) => (HTML.test(line) ? [at + 1] : []))
  return lines.length > 0
    ? [`HTML is left out where it is shown (line ${lines.slice(0, 3).join(", ")}${lines.length > 3 ? " ..." : ""})`]
    : []
}

const pictureNotes = (body: string): string[] => {
  const number = [...body.matchAll(/!\[[^\]]*\]\([^)]*\)/g)].length
  return number > 0 ? [`${number} ${number === 1 ? "picture is" : "pictures are"} not shown`] : []
}

const splitHead = (text: string): { head: string | null; body: string } => {
  const whole = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n")
  const parts = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n([\s\S]*))?$/.exec(whole)
  return parts ? { head: parts[1] ?? "", body: parts[2] ?? "" } : { head: null, body: whole }
}

/** The first heading as the title; it leaves the text, because the title is shown above it. */
const splitTitle = (body: string): { title: string; body: string } => {
  const found = /^[ \t]*#{1,2}[ \t]+(.+?)[ \t]*#*[ \t]*$/m.exec(body)
  if (!found || !/^\s*$/.test(body.slice(0, found.index)))
    return { title: found?.[0].trim().startsWith("# ") ? found[1]!.trim() : "", body }
  return { title: found[1]!.trim(), body: body.slice(found.index + found[0].length) }
}

/**
 * Reads an office's Markdown file. Front matter is optional and may leave out what `defaults` say; without a title there the first
 * heading is it, else the file's name. A retired or verified state is taken as it stands, none means a draft.
 */
export const markdownDraft = (fileName: string, text: string, defaults: ImportDefaults): ImportDraft => {
  if (text.length > LONGEST)
    return { ok: false, where: "the whole file", why: "It is longer than 200,000 characters, so it is no article." }
  if (text.includes("\u0000")) return { ok: false, where: "the whole file", why: "It is not a text file." }
  const { head, body } = splitHead(text)
  if (body.trim() === "") return { ok: false, where: "the whole file", why: "There is no text in it." }
  let given: Record<string, unknown> = {}
  if (head !== null) {
    const yaml = parseDocument(head, { schema: "core", logLevel: "silent" })
    const read: unknown = yaml.errors.length > 0 ? null : yaml.toJS({ maxAliasCount: 20 })
    if (yaml.errors.length > 0 || typeof read !== "object" || Array.isArray(read)) {
      const problem = parseArticle(text)
      const first = problem.ok ? undefined : problem.problems[0]
      return {
        ok: false,
        where: first?.field ?? "front matter",
        why: `Its front matter ${first?.message ?? "is not a list of named fields"}.`
      }
    }
    given = { ...read }
  }
  const own = typeof given["title"] === "string" ? { title: given["title"], body } : splitTitle(body)
  const title = (own.title || fileName.replace(/\.[a-z]+$/i, "").replace(/[-_]+/g, " ")).trim().slice(0, 140)
  const whole = {
    slug: makeSlug(title, () => false),
    category: defaults.category,
    owner: defaults.owner,
    reviewedOn: defaults.reviewedOn,
    reviewEveryDays: defaults.reviewEveryDays,
    state: "draft",
    stateVaries: false,
    payerVaries: false,
    siteSpecific: false,
    clinicalSignOff: false,
    sources: [],
    related: [],
    askedAs: [],
    ...given,
    title
  }
  const parsed = parseArticle(`---\n${stringify(whole, { schema: "core" })}---\n${own.body}`)
  if (parsed.ok) return { ok: true, article: parsed.value, notes: [...htmlNotes(own.body), ...pictureNotes(own.body)] }
  const first = parsed.problems[0]
  return { ok: false, where: first?.field ?? "the whole file", why: `It ${first?.message ?? "cannot be read"}.` }
}
