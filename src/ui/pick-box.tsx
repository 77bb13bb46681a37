import "./pick-box.css"
import { Search } from "lucide-react"
import { useEffect, useId, useImperativeHandle, useRef, type KeyboardEvent, type ReactNode, type Ref } from "react"

export type PickEntry = { id: string; content: ReactNode }
export type PickGroup = { id: string; title: string; entries: PickEntry[] }

type Props = {
  label: string
  placeholder: string
  text: string
  onText: (text: string) => void
  groups: PickGroup[]
  isOpen: boolean
  /** Id of the entry that Enter acts on; null for none. */
  active: string | null
  onActive: (id: string | null) => void
  onPick: (id: string) => void
  /** Keys that the screen means something of its own by; true when it did. */
  onKey?: (event: KeyboardEvent<HTMLInputElement>) => boolean
  ref?: Ref<PickBoxHandle>
  /** Stands between the box and its list. */
  children?: ReactNode
}

export type PickBoxHandle = { focus: (isSelected?: boolean) => void }

/**
 * A box with a grouped list below it that stays part of the page: arrows move, Enter picks, the focus never leaves the box.
 */
export const PickBox = ({ label, placeholder, text, onText, groups, isOpen, active, onActive, onPick, onKey, ref, children }: Props) => {
  const id = useId()
  const box = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const ids = groups.flatMap(({ entries }) => entries.map((entry) => entry.id))
  const optionId = (entry: string) => `${id}-${ids.indexOf(entry)}`

  useImperativeHandle(ref, () => ({
    focus: (isSelected = false) => {
      box.current?.focus()
      if (isSelected) box.current?.select()
    }
  }))

  useEffect(() => {
    if (isOpen && active !== null) list.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" })
  }, [active, isOpen])

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    // A word that is still being composed (accents, other scripts) owns its keys.
    if (event.nativeEvent.isComposing || onKey?.(event)) return
    const isPlain = !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0
    if (step !== 0 && isPlain && isOpen && ids.length > 0) {
      event.preventDefault()
      const at = active === null ? (step > 0 ? -1 : ids.length) : ids.indexOf(active)
      onActive(ids[(at + step + ids.length) % ids.length] ?? null)
    } else if (event.key === "Enter" && isPlain) {
      event.preventDefault()
      if (isOpen && active !== null) onPick(active)
    }
  }

  return (
    <div className="pick">
      <div className="pick-line">
        <Search size={16} aria-hidden />
        <input
          ref={box}
          type="text"
          className="box-input pick-input"
          role="combobox"
          aria-label={label}
          aria-expanded={isOpen}
          aria-controls={isOpen ? `${id}-list` : undefined}
          aria-autocomplete="list"
          aria-activedescendant={isOpen && active !== null ? optionId(active) : undefined}
          placeholder={placeholder}
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={(event) => onText(event.target.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      {children}
      {isOpen ? (
        <div className="pick-list" role="listbox" id={`${id}-list`} aria-label={label} ref={list}>
          {groups.map((group) => (
            <div key={group.id} role="group" aria-labelledby={`${id}-${group.id}`} className="pick-group">
              <div className="pick-head" id={`${id}-${group.id}`} role="presentation">
                {group.title}
              </div>
              {group.entries.map((entry) => (
                // The keys are the box's: it keeps the focus and names the entry in hand.
                // eslint-disable-next-line jsx-a11y/click-events-have-key-events
                <div
                  key={entry.id}
                  id={optionId(entry.id)}
                  role="option"
                  tabIndex={-1}
                  aria-selected={entry.id === active}
                  className="pick-entry"
                  onPointerDown={(event) => event.preventDefault()}
                  onPointerMove={() => (entry.id === active ? undefined : onActive(entry.id))}
                  onClick={() => onPick(entry.id)}
                >
                  {entry.content}
                </div>
              ))}
            </div>
          ))}
        </div>
      ) : null}
    </div>
  )
}
