import "./payers.css"
import { Download, Plus, Upload } from "lucide-react"
import { useMemo, useState } from "react"
import type { Payer } from "../../knowledge/payers/payer"
import { readPayersCsv, writePayersCsv } from "../../knowledge/payers/payers-csv"
import { payerStore, type KnownPayer } from "../../storage/payers"
import { useAnnounce } from "../../ui/announce"
import { Button } from "../../ui/button"
import { ConfirmDialog } from "../../ui/confirm-dialog"
import { FileButton } from "../../ui/file-button"
import { Notice } from "../../ui/notice"
import { saveFile } from "../../ui/save-file"
import { showDate } from "../../ui/show-date"
import { TextBox } from "../../ui/text-box"
import { today } from "../../ui/today"
import { Waiting } from "../../ui/waiting"
import { ToldNotice, type Told } from "../told-notice"
import { useStored } from "../use-stored"
import { PayerForm } from "./payer-form"

const store = payerStore()

const originWords = { shipped: "", changed: "changed here", own: "our own" }

const daysWords = ({ timelyFiling }: Payer): string => {
  const { days } = timelyFiling.firstClaim
  return days === null ? "fill in" : days === 365 ? "1 year" : `${days} days`
}

const fits = ({ payer }: KnownPayer, words: string): boolean =>
  [payer.name, ...payer.otherNames, ...payer.payerIds.map(({ id }) => id)].join(" ").toLowerCase().includes(words.trim().toLowerCase())

/** The payers the office works with: what stands on the card, where to send, how long there is. */
export const PayersPanel = ({ place }: { place: string | undefined }) => {
  const { value, problem, reload } = useStored(store.list)
  const [words, setWords] = useState("")
  const [open, setOpen] = useState<string | null>(place ?? null)
  const [told, setTold] = useState<Told | null>(null)
  const [leaving, setLeaving] = useState<KnownPayer | null>(null)
  const announce = useAnnounce()
  const shown = useMemo(() => (value ?? []).filter((known) => fits(known, words)), [value, words])
  const known = value?.find(({ payer }) => payer.id === open) ?? null

  const after = (done: { ok: boolean; problem?: { message: string } }, said: string) => {
    if (!done.ok) return setTold({ tone: "stop", words: done.problem?.message ?? "Not saved." })
    announce(said)
    setTold(null)
    setOpen(null)
    reload()
  }

  const takeFile = async (text: string) => {
    const file = readPayersCsv(text)
    if (!file.ok) return setTold({ tone: "stop", words: file.message })
    const saved = await store.saveAll(file.payers)
    if (!saved.ok) return setTold({ tone: "stop", words: saved.problem.message })
    setTold({
      tone: file.refused.length > 0 ? "look" : "verified",
      words: `${file.payers.length} payers taken, ${file.refused.length} refused.`,
      lines: file.refused.slice(0, 20).map(({ row, why }) => `Row ${row}: ${why}`)
    })
    reload()
  }

  if (problem && value === null)
    return (
      <div className="options-panel">
        <Notice tone="stop" spoken="assertive" title={problem.message} actions={<Button onClick={reload}>Try again</Button>} />
      </div>
    )
  if (value === null)
    return (
      <div className="options-panel">
        <Waiting what="Reading the payers" lines={8} />
      </div>
    )
  if (open !== null)
    return (
      <div className="options-panel">
        {told ? <Notice tone={told.tone} spoken="polite" title={told.words} /> : null}
        <PayerForm
          key={open}
          known={known}
          onBack={() => setOpen(null)}
          onSave={(payer) => void store.save(payer).then((done) => after(done, `${payer.name} saved`))}
          onRemove={() => setLeaving(known)}
          onRestore={() => known && void store.restore(known.payer.id).then((done) => after(done, `${known.payer.name} as shipped`))}
        />
        <ConfirmDialog
          isOpen={leaving !== null}
          isDanger
          title={`Take out ${leaving?.payer.name ?? ""}?`}
          doWords={leaving?.origin === "own" ? "Delete" : "Take out"}
          onCancel={() => setLeaving(null)}
          onDo={() => {
            if (leaving) void store.remove(leaving.payer.id).then((done) => after(done, `${leaving.payer.name} taken out`))
            setLeaving(null)
          }}
        >
          <p>It is no longer offered, and nothing of it is checked. What was sent stays as it is.</p>
        </ConfirmDialog>
      </div>
    )

  return (
    <div className="options-panel">
      <p className="options-intro">
        What Deskhand knows of payers: the look of a member ID, payer IDs, time limits. Figures are the usual ones and give way to your
        contract; what differs from office to office is a blank.
      </p>
      <div className="payers-top">
        <TextBox label="Find a payer" type="search" value={words} onChange={setWords} />
        <div className="options-actions">
          <Button onClick={() => setOpen("")}>
            <Plus size={15} aria-hidden /> Add a payer
          </Button>
          <FileButton
            accept=".csv,text/csv"
            onText={(text) => void takeFile(text)}
            onProblem={(said) => setTold({ tone: "stop", words: said })}
          >
            <Upload size={15} aria-hidden /> Take in CSV
          </FileButton>
          <Button onClick={() => saveFile(`deskhand-payers-${today()}.csv`, writePayersCsv(value.map(({ payer }) => payer)), "text/csv")}>
            <Download size={15} aria-hidden /> Save as CSV
          </Button>
        </div>
      </div>
      <ToldNotice told={told} onClose={null} />
      {shown.length === 0 ? (
        <Notice title="No payer by that name">
          <p>Look at the back of the card for another name, or add the payer.</p>
        </Notice>
      ) : (
        <table className="options-table">
          <thead>
            <tr>
              <th scope="col">Payer</th>
              <th scope="col">Payer ID</th>
              <th scope="col">Member ID like</th>
              <th scope="col">First claim within</th>
              <th scope="col">Verified</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ payer, origin }) => (
              <tr key={payer.id}>
                <th scope="row">
                  <button type="button" className="link-button" onClick={() => setOpen(payer.id)}>
                    {payer.name}
                  </button>
                  {originWords[origin] ? <span className="soft small"> {originWords[origin]}</span> : null}
                </th>
                <td className="figures">{payer.payerIds.map(({ id }) => id).join(", ") || <span className="soft">fill in</span>}</td>
                <td className="figures">{payer.memberId.example ?? <span className="soft">as on the card</span>}</td>
                <td>{daysWords(payer) === "fill in" ? <span className="soft">fill in</span> : daysWords(payer)}</td>
                <td className="figures payer-date">{showDate(payer.verifiedOn)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  )
}
