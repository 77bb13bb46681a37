import { Download, Upload } from "lucide-react"
import { useState } from "react"
import { send } from "../../messaging/send"
import { backups, readBackup, type Backup, type BackupPreview } from "../../storage/backup"
import { Button } from "../../ui/button"
import { ConfirmDialog } from "../../ui/confirm-dialog"
import { FileButton } from "../../ui/file-button"
import type { Tone } from "../../ui/meaning"
import { Notice } from "../../ui/notice"
import { saveFile } from "../../ui/save-file"
import { showDate } from "../../ui/show-date"
import { today } from "../../ui/today"

const store = backups()
type Told = { tone: Tone; words: string } | null
type Offer = { backup: Backup; preview: BackupPreview } | null

const Titles = ({ words, titles }: { words: string; titles: string[] }) =>
  titles.length === 0 ? null : (
    <li>
      {words}: {titles.slice(0, 6).join(", ")}
      {titles.length > 6 ? ` and ${titles.length - 6} more` : ""}
    </li>
  )

/** Everything the office made as one file, and back again after a look at what would change. */
export const BackupScreen = () => {
  const [told, setTold] = useState<Told>(null)
  const [offer, setOffer] = useState<Offer>(null)

  const save = async () => {
    const text = await store.write(today())
    if (!text.ok) return setTold({ tone: "stop", words: text.problem.message })
    saveFile(`deskhand-backup-${today()}.json`, text.value)
    setTold({ tone: "verified", words: "The backup was handed to the browser as a download" })
  }

  const look = async (text: string) => {
    setTold(null)
    const backup = readBackup(text)
    if (!backup.ok) {
      const places = backup.problem.fields?.slice(0, 3).join(", ")
      return setTold({ tone: "stop", words: places ? `${backup.problem.message} Look at: ${places}` : backup.problem.message })
    }
    // The shipped articles first, so that the backup is compared with what will be there.
    await send("knowledge.ready", {})
    const preview = await store.preview(backup.value)
    if (!preview.ok) return setTold({ tone: "stop", words: preview.problem.message })
    setOffer({ backup: backup.value, preview: preview.value })
  }

  const restore = async (backup: Backup) => {
    setOffer(null)
    const done = await store.restore(backup, Date.now())
    setTold(
      done.ok
        ? { tone: "verified", words: "The backup was restored. Texts it replaced are in the history of their articles." }
        : { tone: "stop", words: `${done.problem.message} Nothing was changed.` }
    )
  }

  return (
    <>
      <a className="back-link" href="#articles">
        ← All articles
      </a>
      <h2>Backup</h2>
      <p className="options-intro">
        One file with everything your office made: its articles with their history, pins and review notes, payers, rules and providers of
        superbills, approved sites, taught boxes and settings. No patient and no question is in it. Sites must be allowed once more in the
        browser of another machine.
      </p>
      <div className="options-actions">
        <Button look="primary" onClick={() => void save()}>
          <Download size={15} aria-hidden /> Save a backup
        </Button>
        <FileButton
          accept=".json,application/json"
          largest={50_000_000}
          onText={(text) => void look(text)}
          onProblem={(words) => setTold({ tone: "stop", words })}
        >
          <Upload size={15} aria-hidden /> Restore a backup …
        </FileButton>
      </div>
      {told ? <Notice tone={told.tone} spoken={told.tone === "stop" ? "assertive" : "polite"} title={told.words} /> : null}
      <ConfirmDialog
        isOpen={offer !== null}
        title={`Restore the backup of ${showDate(offer?.preview.writtenOn ?? "")}?`}
        doWords="Restore"
        onCancel={() => setOffer(null)}
        onDo={() => (offer ? void restore(offer.backup) : undefined)}
      >
        {offer ? (
          <ul className="plain-list">
            <Titles words="New here" titles={offer.preview.added} />
            <Titles words="Get the text of the backup (the text here goes to the history)" titles={offer.preview.replaced} />
            {offer.preview.same > 0 ? <li>The same here already: {offer.preview.same}</li> : null}
            <Titles words="Not in the backup, and stay as they are" titles={offer.preview.staying} />
            <li>
              Sites: {offer.preview.sites}, sites with taught boxes: {offer.preview.siteMaps}, payers: {offer.preview.payers}, rules:{" "}
              {offer.preview.rules}, providers: {offer.preview.providers}
            </li>
            <li>The settings become those of the backup</li>
          </ul>
        ) : null}
      </ConfirmDialog>
    </>
  )
}
