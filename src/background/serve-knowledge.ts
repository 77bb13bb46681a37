import * as z from "zod"
import { Article } from "../knowledge/article"
import { fail, succeed, type Outcome } from "../messaging/outcome"
import type { Handlers } from "../messaging/serve"
import type { articleIndex } from "../storage/article-index"
import type { articles } from "../storage/articles"
import { fingerprintOf } from "../storage/open-knowledge"

type Needs = {
  /** The packaged file: its version on the first line, then `Pack` as JSON. */
  readPack: () => Promise<string>
  articles: Pick<ReturnType<typeof articles>, "all" | "packVersion" | "takePack">
  articleIndex: Pick<ReturnType<typeof articleIndex>, "writeIndex">
  now: () => number
}

const Pack = z.strictObject({ articles: z.array(Article).min(1), index: z.string() })

const unreadable = fail(
  "unexpected",
  "The articles that came with Deskhand cannot be read. Install Deskhand again; what your office wrote is kept."
)

const takePack = async ({ readPack, articles, articleIndex, now }: Needs): Promise<Outcome<{ version: string }>> => {
  const held = await articles.packVersion()
  if (!held.ok) return held
  let text: string
  try {
    text = await readPack()
  } catch {
    return unreadable
  }
  const end = text.indexOf("\n")
  const version = text.slice(0, Math.max(0, end))
  if (version === "") return unreadable
  if (held.value === version) return succeed({ version })
  let json: unknown
  try {
    json = JSON.parse(text.slice(end))
  } catch {
    return unreadable
  }
  const pack = Pack.safeParse(json)
  if (!pack.success) return unreadable
  const taken = await articles.takePack({ version, articles: pack.data.articles }, now())
  if (!taken.ok) return taken
  // The search that came along fits as long as the office has no text of its own; else the first window builds one.
  const rows = await articles.all()
  if (rows.ok && rows.value.length === pack.data.articles.length && rows.value.every(({ office }) => office === null))
    await articleIndex.writeIndex({ fingerprint: fingerprintOf(version, rows.value), text: pack.data.index })
  return succeed({ version })
}

/** Copies the packaged articles into the database: once a version, and again when it did not work. */
export const serveKnowledge = (needs: Needs): Pick<Handlers, "knowledge.ready"> => {
  let running: Promise<Outcome<{ version: string }>> | null = null
  return {
    "knowledge.ready": async () => {
      running ??= takePack(needs)
      const outcome = await running
      if (!outcome.ok) running = null
      return outcome
    }
  }
}
