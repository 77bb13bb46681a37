import { BookOpen, Eye, OctagonX } from "lucide-react"
import type { KeyboardEvent } from "react"
import type { TickedItem } from "../../intake/checklists/tick-checklist"
import { arrowKeys } from "../../ui/arrow-keys"
import { Button } from "../../ui/button"
import type { ShownPart } from "./use-checklist"

type Props = {
  parts: readonly ShownPart[]
  /** The first open item; null when all are done. */
  nextId: string | null
  onToggle: (row: TickedItem) => void
  /** Enter on an item. */
  onGoOn: (id: string) => void
  onArticle: (slug: string) => void
}

const Said = ({ row, id }: { row: TickedItem; id: string }) =>
  row.why === "" ? null : (
    <p id={id} className="check-why" data-state={row.state} data-alarm={row.isAlarm || undefined}>
      {row.isAlarm ? (
        <OctagonX size={13} aria-hidden />
      ) : row.state === "seen" ? (
        <>
          <Eye size={13} aria-hidden />
          <span className="only-heard">Seen:</span>
        </>
      ) : null}
      <span>{row.why}</span>
    </p>
  )

/** The items, each with its box and what is known of it. Arrows move, Space ticks, Enter goes on to the next open one. */
export const ChecklistRows = ({ parts, nextId, onToggle, onGoOn, onArticle }: Props) => {
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const item = (event.target as HTMLElement).dataset["item"]
    if (item !== undefined && event.key === "Enter" && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault()
      onGoOn(item)
    } else arrowKeys(event)
  }
  return (
    // Listens to keys of the boxes inside.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="check-parts" onKeyDown={onKeyDown}>
      {parts.map((part) => (
        <section key={part.id} aria-labelledby={`part-${part.id}`}>
          <header>
            <h2 id={`part-${part.id}`}>{part.name}</h2>
            <span className="soft small figures">
              {part.rows.filter(({ state }) => state !== "open").length} of {part.rows.length}
            </span>
          </header>
          <ul className="check-rows">
            {part.rows.map((row) => {
              const { item, state, why } = row
              const isNext = item.id === nextId
              return (
                <li key={item.id} className="check-row" data-state={state} data-next={isNext || undefined}>
                  <label className="tick">
                    <input
                      type="checkbox"
                      checked={state !== "open"}
                      onChange={() => onToggle(row)}
                      data-arrow
                      data-item={item.id}
                      aria-describedby={
                        [why ? `why-${item.id}` : "", item.why ? `what-${item.id}` : ""].filter(Boolean).join(" ") || undefined
                      }
                    />
                    <span className="check-text">
                      {item.text}
                      {isNext ? <span className="check-next">Next</span> : null}
                    </span>
                  </label>
                  {item.article === null ? null : (
                    <Button
                      look="icon"
                      className="check-article"
                      aria-label={`How to: ${item.text}`}
                      onClick={() => onArticle(item.article ?? "")}
                    >
                      <BookOpen size={15} aria-hidden />
                    </Button>
                  )}
                  <div className="check-more">
                    <Said row={row} id={`why-${item.id}`} />
                    {item.why ? (
                      <p id={`what-${item.id}`} className="check-what">
                        {item.why}
                      </p>
                    ) : null}
                  </div>
                </li>
              )
            })}
          </ul>
        </section>
      ))}
    </div>
  )
}
