import { useState } from "react"
import { Button } from "../../ui/button"
import { TextArea } from "../../ui/text-area"
import { TextBox } from "../../ui/text-box"
import { longestInitials } from "../use-initials"

type Props = {
  /** The note as it is written anew. */
  written: string
  initials: string
  onInitials: (initials: string) => void
  /** The note as it was changed by hand; null while it was not. */
  edited: string | null
  onEdit: (text: string | null) => void
}

/** The verification note for the chart: written from the page, changed by hand where needed. */
export const NoteSection = ({ written, initials, onInitials, edited, onEdit }: Props) => {
  const [rows] = useState(() => Math.min(14, written.split("\n").length))
  return (
    <section aria-labelledby="elig-note" className="elig-note">
      <header>
        <h3 id="elig-note">Note for the chart</h3>
        {edited === null ? null : (
          <Button look="quiet" onClick={() => onEdit(null)}>
            Write it anew
          </Button>
        )}
      </header>
      <div className="elig-initials">
        <TextBox label="Verified by (your initials)" value={initials} maxLength={longestInitials} onChange={onInitials} />
      </div>
      <TextArea
        label="Verification note"
        hint="Read it before you copy it: a page can be misread."
        value={edited ?? written}
        onChange={onEdit}
        rows={rows}
        maxLength={8000}
        spellCheck={false}
      />
    </section>
  )
}
