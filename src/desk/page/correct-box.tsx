import { useMemo, useState } from "react"
import { Button } from "../../ui/button"
import { ComboBox } from "../../ui/combo-box"
import { teachableKeys } from "./teachable-keys"

type Props = { label: string; onDone: (key: string) => void; onCancel: () => void }

/** Asks what a box really is. The site remembers the answer; no value of the patient goes with it. */
export const CorrectBox = ({ label, onDone, onCancel }: Props) => {
  const groups = useMemo(() => teachableKeys(), [])
  const [text, setText] = useState("")
  const key = groups.flatMap((group) => group.choices).find((choice) => choice.text === text)?.id ?? null
  return (
    // Esc closes the question, wherever in it the focus is.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      className="correct"
      onSubmit={(event) => {
        event.preventDefault()
        if (key !== null) onDone(key)
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented) return
        event.preventDefault()
        onCancel()
      }}
    >
      <ComboBox
        label={`“${label}” is really`}
        value={text}
        onChange={setText}
        groups={groups}
        placeholder="Type, e.g. subscriber birth"
        autoFocus
      />
      <div className="correct-actions">
        <Button type="submit" disabled={key === null}>
          Remember for this site
        </Button>
        <Button look="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  )
}
