import { Download, Upload } from "lucide-react"
import { useState } from "react"
import type { Correction, SiteMap } from "../autofill/site-map/site-map"
import { keyLabel } from "../patient/keys"
import { siteMaps } from "../storage/site-maps"
import { useAnnounce } from "../ui/announce"
import { Button } from "../ui/button"
import { ConfirmDialog } from "../ui/confirm-dialog"
import { FileButton } from "../ui/file-button"
import type { Tone } from "../ui/meaning"
import { Notice } from "../ui/notice"
import { saveFile } from "../ui/save-file"
import { showDate } from "../ui/show-date"
import { today } from "../ui/today"
import { Waiting } from "../ui/waiting"
import { useStored } from "./use-stored"

const maps = siteMaps()
type Told = { tone: Tone; words: string } | null

/** What a box is called in the list: its label, else the name the page gave it. */
const boxWords = ({ anchors }: Correction): string => anchors.label || anchors.name || anchors.id || "Box without a label"

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`

const TaughtSite = ({ map, onForget, onForgetSite }: { map: SiteMap; onForget: (place: number) => void; onForgetSite: () => void }) => (
  <section className="taught-site" aria-label={map.origin}>
    <header>
      <h2 className="breaks">{map.origin}</h2>
      <Button look="danger" onClick={onForgetSite} aria-label={`Forget all boxes of ${map.origin}`}>
        Forget all
      </Button>
    </header>
    <table className="options-table">
      <thead>
        <tr>
          <th scope="col">Box on the page</th>
          <th scope="col">What it is</th>
          <th scope="col">Taught</th>
          <th scope="col" className="end">
            <span className="only-heard">Forget</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {map.corrections.map((correction, place) => (
          <tr key={`${place} ${correction.madeOn}`}>
            <th scope="row">
              {boxWords(correction)}
              {correction.anchors.section ? <span className="soft small"> in {correction.anchors.section}</span> : null}
            </th>
            <td>{correction.key === null ? <span className="soft">Left alone</span> : keyLabel(correction.key)}</td>
            <td className="figures">{showDate(correction.madeOn)}</td>
            <td className="end">
              <Button onClick={() => onForget(place)} aria-label={`Forget ${boxWords(correction)}`}>
                Forget
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)

/** What the office taught of the boxes of each site, to be looked over, forgotten, handed on and taken in. */
export const TaughtPanel = () => {
  const { value, problem, reload } = useStored(maps.list)
  const [told, setTold] = useState<Told>(null)
  const [leaving, setLeaving] = useState<SiteMap | null>(null)
  const announce = useAnnounce()

  const importText = async (text: string) => {
    const report = await maps.importFile(text)
    if (!report.ok) {
      const places = report.problem.fields?.slice(0, 3).join(", ")
      return setTold({ tone: "stop", words: places ? `${report.problem.message} Look at: ${places}` : report.problem.message })
    }
    const { sites, added, replaced, same } = report.value
    setTold({
      tone: "verified",
      words: `${count(sites, "site", "sites")} read: ${count(added, "box", "boxes")} added, ${replaced} replaced, ${same} known already.`
    })
    reload()
  }

  const exportFile = async () => {
    const file = await maps.exportFile(today())
    if (!file.ok) return setTold({ tone: "stop", words: file.problem.message })
    saveFile(`deskhand-taught-boxes-${today()}.json`, file.value)
    announce("The file was handed to the browser as a download")
  }

  const forget = async (origin: string, place: number) => {
    const left = await maps.forget(origin, place)
    announce(left.ok ? "Forgotten" : left.problem.message)
    reload()
  }

  const forgetSite = async (map: SiteMap) => {
    setLeaving(null)
    const gone = await maps.forgetSite(map.origin)
    announce(gone.ok ? `Everything taught for ${map.origin} is forgotten` : gone.problem.message)
    reload()
  }

  return (
    <div className="options-panel">
      <p className="options-intro">
        What the office said a box really is. Only words and names of the page are kept, never a patient&rsquo;s data, so the file can be
        shared with another desk.
      </p>
      <div className="options-actions">
        <Button onClick={() => void exportFile()} disabled={!value || value.length === 0}>
          <Download size={15} aria-hidden /> Save as a file
        </Button>
        <FileButton
          accept=".json,application/json"
          onText={(text) => void importText(text)}
          onProblem={(words) => setTold({ tone: "stop", words })}
        >
          <Upload size={15} aria-hidden /> Take in a file
        </FileButton>
      </div>
      {told ? <Notice tone={told.tone} spoken="polite" title={told.words} /> : null}
      {problem ? (
        <Notice tone="look" spoken="polite" title={problem.message} actions={<Button onClick={reload}>Try again</Button>} />
      ) : null}
      {value === null ? (
        problem ? null : (
          <Waiting what="Reading what was taught" />
        )
      ) : value.length === 0 ? (
        <Notice title="No box has been taught yet">
          <p>When Deskhand takes a box for something else, open its menu under “This page” and say what it really is.</p>
        </Notice>
      ) : (
        value.map((map) => (
          <TaughtSite
            key={map.origin}
            map={map}
            onForget={(place) => void forget(map.origin, place)}
            onForgetSite={() => setLeaving(map)}
          />
        ))
      )}
      <ConfirmDialog
        isOpen={leaving !== null}
        isDanger
        title={`Forget ${count(leaving?.corrections.length ?? 0, "box", "boxes")} of ${leaving?.origin ?? ""}?`}
        doWords="Forget them"
        onCancel={() => setLeaving(null)}
        onDo={() => (leaving ? void forgetSite(leaving) : undefined)}
      >
        <p>Deskhand will judge these boxes by itself again.</p>
      </ConfirmDialog>
    </div>
  )
}
