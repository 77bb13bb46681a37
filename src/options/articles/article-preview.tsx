import { Fragment, type ReactNode } from "react"
import ReactMarkdown, { type Components } from "react-markdown"
import remarkGfm from "remark-gfm"

/** What may stand in an article. Pictures, frames and markup that somebody pasted may not. */
const allowed = "p h1 h2 h3 h4 h5 h6 ul ol li strong em del code pre blockquote hr br a table thead tbody tr th td".split(" ")

const BLANK = /\{\{\s*office:\s*([^}]+?)\s*\}\}/g

/** `{{office: who opens the safe}}` as a blank to fill in. */
const withBlanks = (text: string): ReactNode => {
  const parts = text.split(BLANK)
  return parts.map((part, at) => (
    <Fragment key={at}>
      {at % 2 === 0 ? (
        part
      ) : (
        <mark className="office-blank">
          <span className="only-heard">To fill in: </span>
          {part}
        </mark>
      )}
    </Fragment>
  ))
}

const inBlanks = (children: ReactNode): ReactNode =>
  Array.isArray(children)
    ? children.map((child: ReactNode, at) => <Fragment key={at}>{inBlanks(child)}</Fragment>)
    : typeof children === "string"
      ? withBlanks(children)
      : children

const components: Components = {
  p: ({ children }) => <p>{inBlanks(children)}</p>,
  li: ({ children }) => <li>{inBlanks(children)}</li>,
  td: ({ children }) => <td>{inBlanks(children)}</td>,
  strong: ({ children }) => <strong>{inBlanks(children)}</strong>,
  em: ({ children }) => <em>{inBlanks(children)}</em>,
  // The article's own headings stand below the headings of the screen.
  h1: ({ children }) => <h3>{children}</h3>,
  h2: ({ children }) => <h3>{children}</h3>,
  h3: ({ children }) => <h4>{children}</h4>,
  a: ({ href, children }) => {
    if (/^https?:\/\//i.test(href ?? ""))
      return (
        <a href={href} target="_blank" rel="noopener noreferrer">
          {children}
        </a>
      )
    const slug = (href ?? "").replace(/^.*\//, "").replace(/\.md$/, "")
    return /^[a-z0-9-]+$/.test(slug) ? <a href={`#articles/${slug}`}>{children}</a> : <span>{children}</span>
  }
}

/** An article's Markdown as it will be read. Raw HTML is left out, and nothing is loaded from anywhere. */
export const ArticlePreview = ({ body }: { body: string }) => (
  <div className="article-text">
    <ReactMarkdown skipHtml unwrapDisallowed allowedElements={allowed} remarkPlugins={[remarkGfm]} components={components}>
      {body}
    </ReactMarkdown>
  </div>
)
