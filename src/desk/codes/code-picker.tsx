import "../../ui/box.css"
import "./code-picker.css"
import { useDeferredValue, useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from "react"
import type { CodeSystem } from "../../knowledge/codes/code-set"
import type { CodeSet } from "../../knowledge/codes/open-code-set"
import { Meaning } from "../../ui/meaning"
import { codesFor, codesUnder, type CodeLine } from "./code-choices"

type Props = {
  /** Spoken; in a table the column's heading is what is seen. */
  label: string
  sets: readonly CodeSet[]
  systems: readonly CodeSystem[]
  /** The text in the box; any text may stand in it. */
  value: string
  onText: (text: string) => void
  onPick: (line: Pick<CodeLine, "system" | "code" | "dotted" | "title">) => void
  /** Day the code must be valid on, yyyy-mm-dd. */
  asOf?: string | null
  isInvalid?: boolean
  describedBy?: string
}

/**
 * A box for one code with a list below it: typing looks up, arrows move, Enter takes a code or opens the finer ones under a heading
 * (Left goes back to what was typed), Esc closes, Alt+Down or F4 opens. While the list is closed all keys are left to the table around it.
 */
export const CodePicker = ({ label, sets, systems, value, onText, onPick, asOf = null, isInvalid, describedBy }: Props) => {
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const [heading, setHeading] = useState<CodeLine | null>(null)
  const [active, setActive] = useState(0)
  const list = useRef<HTMLDivElement>(null)
  const asked = useDeferredValue(value)
  const wanted = systems.join(" ")
  const lines = useMemo(() => {
    if (!isOpen) return []
    const picking = { systems: wanted.split(" ") as CodeSystem[], asOf }
    return heading ? codesUnder(sets, heading, picking) : codesFor(sets, asked, picking)
  }, [isOpen, heading, sets, asked, wanted, asOf])
  const isShown = isOpen && lines.length > 0
  const current = isShown ? lines[Math.min(active, lines.length - 1)] : undefined

  useEffect(() => {
    if (isShown) list.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" })
  }, [isShown, active, heading])

  const show = (under: CodeLine | null) => {
    setOpen(true)
    setHeading(under)
    setActive(0)
  }
  const take = (line: CodeLine) => {
    if (line.opens) return show(line)
    setOpen(false)
    setHeading(null)
    const { system, code, dotted, title } = line
    onPick({ system, code, dotted, title })
  }

  /** True when the key was the list's. */
  const onListKey = ({ key, altKey }: KeyboardEvent): boolean => {
    if (key === "F4" || (key === "ArrowDown" && altKey)) show(null)
    else if (!isOpen || altKey) return false
    else if (key === "Escape") setOpen(false)
    else if (!current) return false
    else if (key === "ArrowDown" || key === "ArrowUp")
      setActive((last) => (Math.min(last, lines.length - 1) + (key === "ArrowDown" ? 1 : -1) + lines.length) % lines.length)
    else if (key === "Enter") take(current)
    else if (key === "ArrowLeft" && heading) show(null)
    else return false
    return true
  }

  return (
    <div className="code-picker">
      <input
        className="box-input"
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded={isShown}
        aria-controls={isShown ? `${id}-list` : undefined}
        aria-autocomplete="list"
        aria-activedescendant={current ? `${id}-${current.system}-${current.code}` : undefined}
        aria-invalid={isInvalid || undefined}
        aria-describedby={describedBy}
        autoComplete="off"
        spellCheck={false}
        value={value}
        onChange={(event) => {
          onText(event.target.value)
          show(null)
        }}
        onBlur={() => setOpen(false)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || !onListKey(event)) return
          event.preventDefault()
          event.stopPropagation() // the table around it moves by the same keys
        }}
      />
      {isShown ? (
        <div
          className="code-picker-list"
          role="listbox"
          id={`${id}-list`}
          aria-label={heading ? `Codes under ${heading.dotted}` : label}
          ref={list}
        >
          {heading ? (
            <div className="code-picker-head" role="presentation">
              {heading.dotted} is not specific enough to bill. Choose one:
            </div>
          ) : null}
          {lines.map((line) => (
            // The keys are the box's: it keeps the focus and names the line in hand.
            // eslint-disable-next-line jsx-a11y/click-events-have-key-events
            <div
              key={`${line.system} ${line.code}`}
              id={`${id}-${line.system}-${line.code}`}
              role="option"
              tabIndex={-1}
              aria-selected={line === current}
              className="code-line"
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => take(line)}
            >
              <b>{line.dotted}</b>
              <span>{line.title}</span>
              {line.mark ? <Meaning tone={line.tone}>{line.mark}</Meaning> : null}
            </div>
          ))}
        </div>
      ) : null}
    </div>
  )
}
