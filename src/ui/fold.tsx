import "./fold.css"
import { ChevronRight } from "lucide-react"
import { useId, type ReactNode } from "react"

type Props = {
  title: ReactNode
  /** Stands at the right of the heading: "3 of 9". */
  count?: ReactNode
  isOpen: boolean
  onToggle: (isOpen: boolean) => void
  level?: 2 | 3
  children: ReactNode
}

/** A section under a heading that opens and closes. What is closed is not drawn. */
export const Fold = ({ title, count, isOpen, onToggle, level = 2, children }: Props) => {
  const id = useId()
  const Heading = level === 2 ? "h2" : "h3"
  return (
    <section className="fold">
      <Heading>
        <button
          type="button"
          className="fold-head"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => onToggle(!isOpen)}
        >
          <ChevronRight size={16} aria-hidden />
          <span>{title}</span>
          {count === undefined ? null : <span className="fold-count">{count}</span>}
        </button>
      </Heading>
      {isOpen ? (
        <div className="fold-body" id={id}>
          {children}
        </div>
      ) : null}
    </section>
  )
}
