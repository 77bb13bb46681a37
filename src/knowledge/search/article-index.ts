import type { Article } from "../article"
import type { JargonEntry } from "../jargon/jargon-schema"
import { readSections, type SectionKind } from "../sections"
import { findJargon } from "./jargon-phrases"
import { pairStems } from "./pair-stems"
import type { KnownWords } from "./read-question"
import { buildWordIndex, loadWordIndex, type WordIndex } from "./word-index"
import { isInformative, readWords, stemOf } from "./words"

/** What search knows of one article; its text stays with the article. */
export type IndexedArticle = { slug: string; title: string; category: string; sections: { heading: string; kind: SectionKind }[] }

/** Three indexes over the same articles: each whole, each line of `askedAs`, each section. Ids are `slug`, `slug#n`. */
export type ArticleIndex = {
  articles: ReadonlyMap<string, IndexedArticle>
  known: KnownWords
  whole: WordIndex
  lines: WordIndex
  sections: WordIndex
}

const WHOLE_FIELDS = ["title", "all", "pairs"] as const
const LINE_FIELDS = ["line"] as const
const SECTION_FIELDS = ["text"] as const

/** Markdown's marks, addresses and the office's blanks do not count as words of the text. */
const plainOf = (markdown: string): string => markdown.replace(/\]\([^)]*\)/g, "]").replace(/\{\{\s*office:|\}\}/g, " ")

const stemsOf = (text: string): string[] => readWords(plainOf(text)).filter(isInformative).map(stemOf)

/** A line's stems with those of the likeliest meaning of its jargon, so that "elig" and "eligibility" meet from both sides. */
const stemsWithMeaning = (text: string, jargon: readonly JargonEntry[]): { own: string[]; meant: string[] } => {
  const words = readWords(text)
  const meant = findJargon(words, jargon).flatMap(({ means }) => (means[0] ?? []).filter(isInformative).map(stemOf))
  return { own: words.filter(isInformative).map(stemOf), meant }
}

const countWords = (articles: readonly Article[], jargon: readonly JargonEntry[]): KnownWords => {
  const words = new Map<string, number>()
  const stems = new Map<string, number>()
  for (const { title, body, askedAs } of articles) {
    const own = new Set(readWords(plainOf([title, body, ...askedAs].join("\n"))))
    const meant = findJargon([...readWords(askedAs.join(" "))], jargon).flatMap(({ means }) => means[0] ?? [])
    for (const word of own) words.set(word, (words.get(word) ?? 0) + 1)
    for (const stem of new Set([...own, ...meant].map(stemOf))) stems.set(stem, (stems.get(stem) ?? 0) + 1)
  }
  return { words, stems }
}

/** Builds the search over articles that are in use; retired ones are left out. */
export const buildArticleIndex = (articles: readonly Article[], jargon: readonly JargonEntry[]): ArticleIndex => {
  const inUse = articles.filter(({ state }) => state !== "retired")
  const indexed = new Map<string, IndexedArticle>()
  const wholes = []
  const lines = []
  const parts = []
  for (const { slug, title, category, body, askedAs } of inUse) {
    const sections = readSections(body)
    indexed.set(slug, { slug, title, category, sections: sections.map(({ heading, kind }) => ({ heading, kind })) })
    const titleStems = stemsOf(title)
    const textStems = stemsOf(body)
    const asked = askedAs.map((line) => stemsWithMeaning(line, jargon))
    wholes.push({
      id: slug,
      fields: {
        title: titleStems.join(" "),
        // One field for all words: what is rare in the base counts as rare wherever it stands. A title's word and a line's count three times.
        all: [
          ...titleStems,
          ...titleStems,
          ...titleStems,
          ...stemsOf(category),
          ...asked.flatMap(({ own, meant }) => [...own, ...own, ...own, ...meant]),
          ...textStems
        ].join(" "),
        pairs: [titleStems, textStems, ...asked.map(({ own }) => own)].flatMap(pairStems).join(" ")
      }
    })
    for (const [index, { own, meant }] of asked.entries())
      lines.push({ id: `${slug}#${index}`, fields: { line: [...own, ...meant].join(" ") } })
    for (const [index, { heading, text }] of sections.entries())
      parts.push({ id: `${slug}#${index}`, fields: { text: [...titleStems, ...stemsOf(heading), ...stemsOf(text)].join(" ") } })
  }
  return {
    articles: indexed,
    known: countWords(inUse, jargon),
    whole: buildWordIndex(wholes, WHOLE_FIELDS),
    lines: buildWordIndex(lines, LINE_FIELDS),
    sections: buildWordIndex(parts, SECTION_FIELDS)
  }
}

/** The index as text, for keeping: loading it is quicker than building it. */
export const writeArticleIndex = ({ articles, known, whole, lines, sections }: ArticleIndex): string =>
  JSON.stringify({
    articles: [...articles.values()],
    words: [...known.words],
    stems: [...known.stems],
    whole: whole.search,
    lines: lines.search,
    sections: sections.search
  })

/** Reads what `writeArticleIndex` wrote. It is the extension's own text; an article never comes in this way. */
export const loadArticleIndex = (text: string): ArticleIndex => {
  const saved = JSON.parse(text) as {
    articles: IndexedArticle[]
    words: [string, number][]
    stems: [string, number][]
    whole: object
    lines: object
    sections: object
  }
  return {
    articles: new Map(saved.articles.map((each) => [each.slug, each])),
    known: { words: new Map(saved.words), stems: new Map(saved.stems) },
    whole: loadWordIndex(saved.whole, WHOLE_FIELDS),
    lines: loadWordIndex(saved.lines, LINE_FIELDS),
    sections: loadWordIndex(saved.sections, SECTION_FIELDS)
  }
}
