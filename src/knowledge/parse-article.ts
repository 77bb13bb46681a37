import { parseDocument } from "yaml"
import { Article } from "./article"

/** What is wrong with an article's file: the field's name (`line 3` where the file cannot be read so far) and a sentence. */
export type ArticleProblem = { field: string; message: string }
export type ParsedArticle = { ok: true; value: Article } | { ok: false; problems: ArticleProblem[] }

/** Longer than any article: what is bigger is another kind of file. */
const LONGEST_FILE = 200_000

const refuse = (field: string, message: string): ParsedArticle => ({ ok: false, problems: [{ field, message }] })

const splitFrontMatter = (text: string): { head: string; body: string } | null => {
  const whole = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n")
  const parts = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n([\s\S]*))?$/.exec(whole)
  return parts ? { head: parts[1] ?? "", body: parts[2] ?? "" } : null
}

const isNamed = (input: unknown): input is Record<string, unknown> => typeof input === "object" && input !== null && !Array.isArray(input)

/**
 * Reads an article's file: YAML front matter between two lines of `---`, then
 * Markdown. Every problem names its field; what was written there is not repeated.
 */
export const parseArticle = (text: string): ParsedArticle => {
  if (text.length > LONGEST_FILE) return refuse("file", `longer than ${LONGEST_FILE.toLocaleString("en-US")} characters, so not an article`)
  const parts = splitFrontMatter(text)
  if (!parts) return refuse("file", "does not begin with its front matter between two lines of ---")
  const yaml = parseDocument(parts.head, { schema: "core", prettyErrors: true, logLevel: "silent" })
  if (yaml.errors.length > 0)
    return {
      ok: false,
      problems: yaml.errors.map(({ linePos, code }) => ({
        field: `line ${(linePos?.[0].line ?? 0) + 1}`,
        message: `is not readable as YAML (${code.toLowerCase().replaceAll("_", " ")})`
      }))
    }
  let head: unknown
  try {
    head = yaml.toJS({ maxAliasCount: 20 })
  } catch {
    return refuse("file", "its front matter refers to itself too often")
  }
  if (!isNamed(head)) return refuse("file", "its front matter is not a list of named fields")
  if ("body" in head) return refuse("body", "stands below the front matter, not in it")
  const checked = Article.safeParse({ ...head, body: parts.body })
  if (checked.success) return { ok: true, value: checked.data }
  return {
    ok: false,
    problems: checked.error.issues.map((issue) => ({
      field: issue.path.join(".") || (issue.code === "unrecognized_keys" ? issue.keys.join(", ") : "file"),
      message: issue.code === "unrecognized_keys" ? "is not a field of an article" : issue.message
    }))
  }
}
