import { Plus } from "lucide-react"
import { useEffect, useLayoutEffect, useRef, useState } from "react"
import type { Checklist } from "../../intake/checklists/checklist"
import type { KnownChecklist } from "../../storage/checklists"
import { useAnnounce } from "../../ui/announce"
import { Button } from "../../ui/button"
import { TextBox } from "../../ui/text-box"
import { editedFrom, itemsFrom, moved, type EditedItem } from "./edit-items"
import { ItemEditor } from "./item-editor"
import { SuitsBox } from "./suits-box"

type Props = {
  checklist: Checklist
  /** null for one that is new. */
  origin: KnownChecklist["origin"] | null
  articles: readonly (readonly [string, string])[]
  onSave: (checklist: Checklist) => void
  onBack: () => void
  /** Back to the words that ship, or away with the office's own. */
  onRestore: () => void
}

const rowBox = (row: number): HTMLElement | null => document.querySelector(`input[data-row="${row}"]`)

/** One checklist as the office wants it. */
export const ChecklistForm = ({ checklist, origin, articles, onSave, onBack, onRestore }: Props) => {
  const [name, setName] = useState(checklist.name)
  const [suits, setSuits] = useState(checklist.suits)
  const [items, setItems] = useState<readonly EditedItem[]>(() => editedFrom(checklist.items))
  const [problem, setProblem] = useState("")
  const focusRow = useRef<number | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const announce = useAnnounce()
  useEffect(() => heading.current?.focus(), [])
  // The row was drawn, or has its new place: the next key belongs to it.
  useLayoutEffect(() => {
    if (focusRow.current === null) return
    rowBox(focusRow.current)?.focus()
    focusRow.current = null
  }, [items])

  const change = (next: EditedItem) => setItems(items.map((item) => (item.row === next.row ? next : item)))
  const move = (at: number, step: -1 | 1) => {
    const next = moved(items, at, step)
    if (next === items) return
    setItems(next)
    focusRow.current = items[at]?.row ?? null
    announce(`Now item ${at + step + 1} of ${items.length}`)
  }
  const add = () => {
    const row = Math.max(-1, ...items.map((item) => item.row)) + 1
    setItems([...items, { row, id: "", text: "", why: "", article: null, tick: null }])
    focusRow.current = row
  }
  const remove = (at: number) => {
    setItems(items.filter((_, place) => place !== at))
    focusRow.current = (items[at + 1] ?? items[at - 1])?.row ?? null
    announce(`Item ${at + 1} deleted`)
  }

  const save = () => {
    const kept = itemsFrom(items)
    if (name.trim() === "") return setProblem("Give the list a name.")
    if (kept.length === 0) return setProblem("A list needs one item at least.")
    if (suits.op === "says" && suits.words.length === 0) return setProblem("Say which words of the reason bring this list up.")
    const visitType = checklist.visitType === "" ? name.trim() : checklist.visitType
    onSave({ ...checklist, name: name.trim(), visitType, suits, items: kept })
  }

  return (
    <form
      className="checklist-form"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <h2 ref={heading} tabIndex={-1}>
        {origin === null ? "A checklist of your own" : checklist.name}
      </h2>
      <TextBox label="Name" value={name} onChange={setName} maxLength={60} problem={problem} />
      <SuitsBox suits={suits} onChange={setSuits} />
      <ol className="checklist-items">
        {items.map((item, at) => (
          <ItemEditor
            key={item.row}
            item={item}
            place={at + 1}
            count={items.length}
            articles={articles}
            onChange={change}
            onMove={(step) => move(at, step)}
            onRemove={() => remove(at)}
          />
        ))}
      </ol>
      <div className="options-actions">
        <Button onClick={add}>
          <Plus size={15} aria-hidden /> Add an item
        </Button>
        <span className="soft small">Alt with an arrow key moves the item in hand.</span>
      </div>
      <div className="options-actions">
        <Button look="primary" type="submit">
          Save
        </Button>
        <Button onClick={onBack}>Back to the lists</Button>
        {origin === "changed" ? <Button onClick={onRestore}>Take the built-in text</Button> : null}
        {origin === "own" ? (
          <Button look="danger" onClick={onRestore}>
            Delete
          </Button>
        ) : null}
      </div>
    </form>
  )
}
