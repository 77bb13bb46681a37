import "./print-sheet.css"
import { FileOutput, Printer } from "lucide-react"
import { useState } from "react"
import { openOptionsAt } from "../../platform/open-options"
import { blankClaimSender } from "../../superbill/claim-sender"
import type { FormNote } from "../../superbill/forms/outcome"
import { namePlace } from "../../superbill/name-place"
import type { Superbill } from "../../superbill/record"
import { useAnnounce } from "../../ui/announce"
import { Button } from "../../ui/button"
import { MenuButton } from "../../ui/menu-button"
import { Notice } from "../../ui/notice"
import { saveFile } from "../../ui/save-file"
import { handOut, sheetOf, type HandOutKind } from "./hand-out"
import { PrintSheet } from "./print-sheet"
import type { Office } from "./use-office"

const kinds: readonly { id: HandOutKind; text: string; note: string }[] = [
  { id: "pdf", text: "Superbill as PDF", note: "for the patient" },
  { id: "cms1500", text: "CMS-1500 as PDF", note: "for the printed red form" },
  { id: "837p", text: "Claim as 837P", note: "for the clearinghouse" },
  { id: "fhir", text: "Claim as FHIR R4", note: "JSON" },
  { id: "json", text: "Deskhand file", note: "JSON, loses nothing" },
  { id: "csv", text: "Table", note: "CSV" }
]

type Result = { title: string; tone: "stop" | "look"; notes: FormNote[] }

/** Ways out of the machine: print, and files that the clerk saves. */
export const useOut = (record: Superbill, office: Office, asOf: string) => {
  const [result, setResult] = useState<Result | null>(null)
  const announce = useAnnounce()

  const make = async (kind: HandOutKind, text: string) => {
    const sender = office.settings.claimSender ?? blankClaimSender
    const made = await handOut(kind, { record, asOf, now: new Date(), sender })
    if (!made.ok) return setResult({ title: `${text} cannot be made yet`, tone: "stop", notes: made.problems })
    saveFile(made.value.name, made.value.content, made.value.type)
    announce(`${text} saved`)
    setResult(made.value.notes.length > 0 ? { title: `${text} was saved; look at this`, tone: "look", notes: made.value.notes } : null)
  }

  const buttons = (
    <>
      <Button onClick={() => window.print()} aria-keyshortcuts="Control+P">
        <Printer size={15} aria-hidden /> Print
      </Button>
      <MenuButton
        label="Save as a file"
        groups={[
          {
            id: "out",
            title: "Save as a file",
            entries: kinds.map(({ id, text, note }) => ({ id, text, note, onAct: () => void make(id, text) }))
          }
        ]}
      >
        <FileOutput size={15} aria-hidden /> Save
      </MenuButton>
    </>
  )
  const notice = (
    <>
      {result ? (
        <Notice
          tone={result.tone}
          spoken="polite"
          title={result.title}
          actions={
            <>
              {result.notes.some(({ place }) => place.startsWith("envelope.")) ? (
                <Button onClick={() => void openOptionsAt("superbill/claims")}>Say who sends claim files</Button>
              ) : null}
              <Button onClick={() => setResult(null)}>Close</Button>
            </>
          }
        >
          <ul className="sb-plain">
            {result.notes.slice(0, 12).map(({ place, message }, at) => (
              <li key={at}>
                <strong>{namePlace(place)}:</strong> {message}
              </li>
            ))}
            {result.notes.length > 12 ? <li className="soft">and {result.notes.length - 12} more</li> : null}
          </ul>
        </Notice>
      ) : null}
      <PrintSheet sheet={sheetOf(record)} />
    </>
  )
  return { buttons, notice }
}
