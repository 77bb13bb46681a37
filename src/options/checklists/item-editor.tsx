import { ArrowDown, ArrowUp, Settings2, Trash2 } from "lucide-react"
import { useState, type KeyboardEvent } from "react"
import { needsAPerson } from "../../intake/checklists/needs-a-person"
import { Button } from "../../ui/button"
import { SelectBox } from "../../ui/select-box"
import { TextBox } from "../../ui/text-box"
import type { EditedItem } from "./edit-items"
import { TickBoxOfItem } from "./tick-box-of-item"

type Props = {
  item: EditedItem
  place: number
  count: number
  /** Slug and title of the articles in use. */
  articles: readonly (readonly [string, string])[]
  onChange: (item: EditedItem) => void
  onMove: (step: -1 | 1) => void
  onRemove: () => void
}

/** One item: its words in a line, all else behind a button. Alt with an arrow moves it. */
export const ItemEditor = ({ item, place, count, articles, onChange, onMove, onRemove }: Props) => {
  const [isOpen, setOpen] = useState(false)
  const name = `item ${place}`
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : 0
    if (!event.altKey || step === 0) return
    event.preventDefault()
    onMove(step)
  }
  const isForAPerson = (item.tick?.by === "record" || item.tick?.by === "page") && needsAPerson(item.text)
  const known = item.article !== null && !articles.some(([slug]) => slug === item.article) ? [[item.article, item.article] as const] : []
  return (
    <li className="checklist-item">
      <div className="checklist-item-line">
        <TextBox
          label={`Item ${place}`}
          value={item.text}
          maxLength={200}
          onChange={(text) => onChange({ ...item, text })}
          onKeyDown={onKeyDown}
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
          data-row={item.row}
          tone="look"
          problem={isForAPerson ? "This sounds like a person’s work: Deskhand will not tick it by itself." : ""}
        />
        <div className="checklist-item-tools">
          <Button look="icon" aria-label={`More about ${name}`} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            <Settings2 size={15} aria-hidden />
          </Button>
          <Button look="icon" aria-label={`Move ${name} up`} disabled={place === 1} onClick={() => onMove(-1)}>
            <ArrowUp size={15} aria-hidden />
          </Button>
          <Button look="icon" aria-label={`Move ${name} down`} disabled={place === count} onClick={() => onMove(1)}>
            <ArrowDown size={15} aria-hidden />
          </Button>
          <Button look="icon" aria-label={`Delete ${name}`} onClick={onRemove}>
            <Trash2 size={15} aria-hidden />
          </Button>
        </div>
      </div>
      {isOpen ? (
        <div className="checklist-item-more">
          <TickBoxOfItem tick={item.tick} onChange={(tick) => onChange({ ...item, tick })} />
          <TextBox label="Why, in a sentence" value={item.why} maxLength={300} onChange={(why) => onChange({ ...item, why })} />
          <SelectBox
            label="Article that tells how"
            value={item.article ?? ""}
            empty="None"
            onChange={(slug) => onChange({ ...item, article: slug === "" ? null : slug })}
            choices={[...known, ...articles]}
          />
        </div>
      ) : null}
    </li>
  )
}
