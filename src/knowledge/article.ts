import * as z from "zod"

/** A slug names an article or a category: lower case words joined by hyphens. */
const Slug = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "lower case words joined by hyphens")

/** A source by its name; the address only where the page is public and known to exist. */
export const ArticleSource = z.strictObject({
  name: z.string().trim().min(1).max(200),
  url: z
    .string()
    .max(500)
    .regex(/^https?:\/\/[^\s"'<>]+$/, "an address that begins with https://")
    .nullable()
})
export type ArticleSource = z.infer<typeof ArticleSource>

const isDay = (text: string): boolean => {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!parts) return false
  const day = new Date(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])))
  return day.toISOString().startsWith(text)
}

/** One article of the knowledge base: what stands in its front matter, and its Markdown. */
export const Article = z.strictObject({
  slug: Slug,
  title: z.string().trim().min(1).max(140),
  category: Slug,
  owner: z.string().trim().min(1).max(80),
  reviewedOn: z.string().refine(isDay, "a date written 2026-11-21"),
  reviewEveryDays: z.int().min(1).max(3650),
  state: z.enum(["draft", "verified", "retired"]),
  stateVaries: z.boolean(),
  payerVaries: z.boolean(),
  siteSpecific: z.boolean(),
  clinicalSignOff: z.boolean(),
  sources: z.array(ArticleSource).max(30),
  related: z.array(Slug).max(12),
  askedAs: z.array(z.string().trim().min(1).max(300)).max(80),
  body: z.string().trim().min(1).max(60_000)
})
export type Article = z.infer<typeof Article>
