import { FileInput } from "lucide-react"
import { useRef, useState } from "react"
import type { FormNote } from "../../superbill/forms/outcome"
import { readSuperbillFile } from "../../superbill/forms/read-superbill-file"
import { useAnnounce } from "../../ui/announce"
import { Button } from "../../ui/button"
import { Notice } from "../../ui/notice"
import type { Superbills } from "./use-superbills"

const largest = 20_000_000

/** Takes superbills in from a JSON, CSV or 837P file: all of them, or none with the reasons. What was there stays. */
export const ImportButton = ({ bills }: { bills: Superbills }) => {
  const input = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState<{ tone: "stop" | "look" | "verified"; title: string; notes: FormNote[] } | null>(null)
  const announce = useAnnounce()

  const read = async (file: File) => {
    if (file.size > largest)
      return setSaid({ tone: "stop", title: "This file is too large to be the right one. Nothing was changed.", notes: [] })
    let bytes: Uint8Array
    try {
      bytes = new Uint8Array(await file.arrayBuffer())
    } catch {
      return setSaid({ tone: "stop", title: "The file could not be read. Is it still where it was?", notes: [] })
    }
    const reading = readSuperbillFile(file.name, bytes)
    if (!reading.ok) return setSaid({ tone: "stop", title: "Nothing was taken in from this file", notes: reading.problems })
    let taken = 0
    for (const record of reading.value.records) {
      if (!(await bills.start(record, null))) break
      taken++
    }
    const all = reading.value.records.length
    announce(`${taken} of ${all} taken in`)
    setSaid({
      tone: taken < all ? "stop" : reading.notes.length > 0 ? "look" : "verified",
      title: `${taken} of ${all} superbills taken in from a ${reading.value.kind} file`,
      notes: reading.notes
    })
  }

  return (
    <>
      <Button onClick={() => input.current?.click()}>
        <FileInput size={15} aria-hidden /> Take in a file
      </Button>
      <input
        ref={input}
        hidden
        type="file"
        accept=".json,.csv,.837,.837p,.x12,.edi,.txt"
        data-testid="superbill-file"
        onChange={(event) => {
          const file = event.target.files?.[0]
          event.target.value = "" // so that the same file can be chosen again
          if (file) void read(file)
        }}
      />
      {said ? (
        <Notice tone={said.tone} spoken="polite" title={said.title} actions={<Button onClick={() => setSaid(null)}>Close</Button>}>
          {said.notes.length > 0 ? (
            <ul className="sb-plain">
              {said.notes.slice(0, 12).map(({ place, message }, at) => (
                <li key={at}>
                  <strong>{place}:</strong> {message}
                </li>
              ))}
              {said.notes.length > 12 ? <li className="soft">and {said.notes.length - 12} more</li> : null}
            </ul>
          ) : null}
        </Notice>
      ) : null}
    </>
  )
}
