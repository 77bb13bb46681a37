import Fuse from "fuse.js"
import type { Article } from "../article"
import type { JargonEntry } from "../jargon/jargon-schema"
import type { ArticleIndex } from "../search/article-index"
import { searchArticles } from "../search/search-articles"
import type { QuickSource } from "./quick-entry"

const MOST = 6
const LONGEST_TITLE = 80
/** An article that fits less than this share of the best one is not shown. */
const LEAST_SHARE = 0.4

/** A category's folder name as a heading: "front-office" -> "Front office". */
export const categoryTitle = (category: string): string => {
  const words = category.replaceAll("-", " ")
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** "copay" begins a word of "Collecting co-pays" too. */
const joined = (text: string): string => text.toLowerCase().replaceAll("-", "")

/**
 * Articles: by the beginning or the sound of their titles while a word is half typed, by their whole text otherwise. Without an
 * index (it is still being opened) by their titles alone.
 */
export const articleSource = (
  articles: readonly Pick<Article, "slug" | "title" | "category">[],
  index: ArticleIndex | null,
  jargon: readonly JargonEntry[]
): QuickSource => {
  const bySlug = new Map(articles.map((article) => [article.slug, article]))
  const fuse = new Fuse(articles, {
    keys: ["title", { name: "joined", getFn: ({ title }) => joined(title) }],
    threshold: 0.2,
    ignoreLocation: true,
    minMatchCharLength: 2
  })
  return {
    id: "articles",
    title: "Articles",
    find: (text) => {
      const typed = text.trim()
      if (typed.length < 2) return { entries: [], isSure: false }
      const byTitle = typed.length <= LONGEST_TITLE ? fuse.search(typed, { limit: MOST }) : []
      const [best, ...others] = index ? searchArticles(index, typed, MOST, jargon) : []
      const byText = best ? [best, ...others.filter(({ score }) => score >= best.score * LEAST_SHARE)].map(({ slug }) => slug) : []
      const start = ` ${joined(typed)}`
      const isIn = ({ item }: { item: { title: string } }): boolean => ` ${joined(item.title)}`.includes(start)
      const slugs = new Set([
        ...byTitle.filter(isIn).map(({ item }) => item.slug),
        ...byText,
        ...byTitle.filter((hit) => !isIn(hit)).map(({ item }) => item.slug)
      ])
      return {
        entries: [...slugs].slice(0, MOST).flatMap((slug) => {
          const article = bySlug.get(slug)
          return article
            ? [
                {
                  id: `article ${slug}`,
                  text: article.title,
                  note: categoryTitle(article.category),
                  act: { kind: "article" as const, slug }
                }
              ]
            : []
        }),
        isSure: articles.some(({ title }) => title.toLowerCase() === typed.toLowerCase())
      }
    }
  }
}
