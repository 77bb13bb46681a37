import type { Article } from "../article"

/** What an office's file leaves unsaid. Days as 2026-11-21. */
export type ImportDefaults = Pick<Article, "category" | "owner" | "reviewedOn" | "reviewEveryDays">

/** An article read from an office's file, with what was left out of it; or where and why it was refused. `where` is a field, line or row. */
export type ImportDraft = { ok: true; article: Article; notes: string[] } | { ok: false; where: string; why: string }
