import "./list-input.css"
import { Square, SquareCheck } from "lucide-react"
import { useDeferredValue, useEffect, useId, useMemo, useRef, useState, type ComponentPropsWithRef, type KeyboardEvent } from "react"

export type ListEntry = { id: string; text: string; isTicked?: boolean }

type Props = Omit<ComponentPropsWithRef<"input">, "onChange" | "value" | "list"> & {
  value: string
  onText: (text: string) => void
  /** What can be chosen for the text; asked only while the list is open. */
  find: (text: string) => readonly ListEntry[]
  onPick: (id: string) => void
  /** Several can be chosen: the list stays open, and each entry shows its tick. */
  isMany?: boolean
  /** The list opens by typing; without it only by Alt+Down or F4. */
  opensByTyping?: boolean
  align?: "start" | "end"
}

/**
 * A text box with a list below it. Any text may stand in the box. Typing, Alt+Down or F4 opens the list; arrows move in it, Enter
 * takes, Esc closes. While it is closed the arrows are left to whoever stands around the box.
 */
export const ListInput = ({
  value,
  onText,
  find,
  onPick,
  isMany = false,
  opensByTyping = true,
  align = "start",
  onBlur,
  onKeyDown,
  ...rest
}: Props) => {
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const list = useRef<HTMLDivElement>(null)
  const asked = useDeferredValue(value)
  const entries = useMemo(() => (isOpen ? find(asked) : []), [isOpen, asked, find])
  const isShown = isOpen && entries.length > 0

  useEffect(() => {
    if (isShown && active >= 0) list.current?.children[active]?.scrollIntoView({ block: "nearest" })
  }, [active, isShown])

  const close = () => {
    setOpen(false)
    setActive(-1)
  }
  const pick = (entry: ListEntry) => {
    onPick(entry.id)
    if (!isMany) close()
  }

  const onKey = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return
    const opens = (event.key === "ArrowDown" && event.altKey && !event.shiftKey) || event.key === "F4"
    const entry = entries[active]
    if (opens) {
      event.preventDefault()
      setOpen(true)
      setActive(0)
    } else if (isShown && (event.key === "ArrowDown" || event.key === "ArrowUp") && !event.altKey) {
      event.preventDefault()
      const step = event.key === "ArrowDown" ? 1 : -1
      setActive((last) => (last < 0 ? (step > 0 ? 0 : entries.length - 1) : (last + step + entries.length) % entries.length))
    } else if (isShown && event.key === "Enter" && entry && !event.ctrlKey && !event.metaKey) {
      event.preventDefault()
      pick(entry)
    } else if (isOpen && event.key === "Escape") {
      event.preventDefault()
      close()
    }
    onKeyDown?.(event)
  }

  return (
    <div className="list-input" data-align={align}>
      <input
        type="text"
        role="combobox"
        className="box-input"
        autoComplete="off"
        spellCheck={false}
        value={value}
        aria-expanded={isShown}
        aria-controls={isShown ? `${id}-list` : undefined}
        aria-autocomplete="list"
        aria-activedescendant={isShown && active >= 0 ? `${id}-${active}` : undefined}
        onChange={(event) => {
          onText(event.target.value)
          if (opensByTyping) {
            setOpen(true)
            setActive(-1)
          }
        }}
        onKeyDown={onKey}
        onBlur={(event) => {
          close()
          onBlur?.(event)
        }}
        {...rest}
      />
      {isShown ? (
        <div
          className="list-input-list"
          role="listbox"
          id={`${id}-list`}
          aria-label={rest["aria-label"]}
          aria-multiselectable={isMany || undefined}
          ref={list}
        >
          {entries.map((entry, place) => (
            // The keys are the box's: it keeps the focus and names the entry in hand.
            // eslint-disable-next-line jsx-a11y/click-events-have-key-events
            <div
              key={entry.id}
              id={`${id}-${place}`}
              role="option"
              tabIndex={-1}
              aria-selected={place === active}
              aria-checked={isMany ? entry.isTicked === true : undefined}
              className="list-input-entry"
              onPointerDown={(event) => event.preventDefault()}
              onPointerMove={() => setActive(place)}
              onClick={() => pick(entry)}
            >
              {isMany ? (
                entry.isTicked ? (
                  <SquareCheck size={15} className="list-input-tick" aria-hidden />
                ) : (
                  <Square size={15} className="list-input-tick" aria-hidden />
                )
              ) : null}
              <b>{entry.id}</b>
              <span>{entry.text}</span>
            </div>
          ))}
        </div>
      ) : null}
    </div>
  )
}
