import { Copy } from "lucide-react"
import { useMemo, useRef, type ReactNode } from "react"
import ReactMarkdown, { type Components, type Options } from "react-markdown"
import remarkGfm from "remark-gfm"
import type { Mark } from "../../knowledge/answers/answer"
import { Button } from "../../ui/button"
import { markPassage } from "./mark-passage"

type Props = {
  text: string
  marks?: readonly Mark[]
  /** Opens another article; links to articles that are not there are plain words. */
  onArticle: (slug: string) => void
  hasArticle: (slug: string) => boolean
  /** Gives every block of words to say its own copy button. */
  onCopy?: (text: string) => void
}

const none: readonly Mark[] = []

/** Elements that may stand in an article. Pictures, frames and whatever markup somebody pasted are not among them. */
const allowed = "p h1 h2 h3 h4 h5 h6 ul ol li strong em del code pre blockquote hr br a table thead tbody tr th td mark span input".split(
  " "
)

/** Only web pages may be linked to outside; everything else must be the slug of an article. */
const slugOf = (href: string): string | null => {
  const slug = href.replace(/^.*\//, "").replace(/\.md$/, "")
  return !/^[a-z]+:/i.test(href) && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) ? slug : null
}

const Quote = ({ children, onCopy }: { children: ReactNode; onCopy?: ((text: string) => void) | undefined }) => {
  const words = useRef<HTMLQuoteElement>(null)
  return (
    <div className="say">
      <blockquote ref={words}>{children}</blockquote>
      {onCopy ? (
        <Button
          look="icon"
          aria-label="Copy these words"
          onClick={() => onCopy((words.current?.textContent ?? "").trim().replace(/^["“](.*)["”]$/s, "$1"))}
        >
          <Copy size={15} aria-hidden />
        </Button>
      ) : null}
    </div>
  )
}

/**
 * An article's Markdown as elements. Nothing of it ever becomes markup: raw HTML is left out, elements outside the list are
 * unwrapped, addresses other than https are dropped.
 */
export const Markdown = ({ text, marks = none, onArticle, hasArticle, onCopy }: Props) => {
  const components = useMemo<Components>(
    () => ({
      a: ({ href, children }) => {
        const slug = slugOf(href ?? "")
        if (slug !== null && hasArticle(slug))
          return (
            <button type="button" className="link" onClick={() => onArticle(slug)}>
              {children}
            </button>
          )
        if (!/^https?:\/\//i.test(href ?? "")) return <span>{children}</span>
        return (
          <a href={href} target="_blank" rel="noopener noreferrer">
            {children}
          </a>
        )
      },
      // Headings of a passage stand below the card's own.
      h1: ({ children }) => <h4>{children}</h4>,
      h2: ({ children }) => <h4>{children}</h4>,
      h3: ({ children }) => <h4>{children}</h4>,
      h4: ({ children }) => <h4>{children}</h4>,
      table: ({ children }) => (
        <div className="md-table">
          <table>{children}</table>
        </div>
      ),
      blockquote: ({ children }) => <Quote onCopy={onCopy}>{children}</Quote>
    }),
    [hasArticle, onArticle, onCopy]
  )
  const plugins = useMemo<NonNullable<Options["remarkPlugins"]>>(() => [remarkGfm, [markPassage, { marks }]], [marks])
  return (
    <div className="md">
      <ReactMarkdown
        skipHtml
        unwrapDisallowed
        allowedElements={allowed}
        remarkPlugins={plugins}
        components={components}
        urlTransform={(url) => (/^https?:\/\//i.test(url) || slugOf(url) !== null ? url : null)}
      >
        {text}
      </ReactMarkdown>
    </div>
  )
}
