import { Download, Upload } from "lucide-react"
import { useState } from "react"
import { correctionId } from "../autofill/site-map/correction-id"
import type { Correction, SiteMap } from "../autofill/site-map/site-map"
import { keyLabel } from "../patient/keys"
import type { Stored } from "../storage/keep"
import type { LostBox } from "../storage/lost-boxes"
import { siteMaps } from "../storage/site-maps"
import { useAnnounce } from "../ui/announce"
import { Button } from "../ui/button"
import { ConfirmDialog } from "../ui/confirm-dialog"
import { FileButton } from "../ui/file-button"
import { Meaning, type Tone } from "../ui/meaning"
import { Notice } from "../ui/notice"
import { saveFile } from "../ui/save-file"
import { showDate } from "../ui/show-date"
import { today } from "../ui/today"
import { Waiting } from "../ui/waiting"
import { anchorWords } from "./lost-words"
import { useStored } from "./use-stored"

const maps = siteMaps()
type Told = { tone: Tone; words: string } | null

/** What a box is called in the list: its label, else the name the page gave it. */
const boxWords = ({ anchors }: Correction): string => anchors.label || anchors.name || anchors.id || "Box without a label"

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`

type SiteProps = {
  map: SiteMap
  lost: ReadonlyMap<string, LostBox>
  onForget: (place: number) => void
  onForgetSite: () => void
  onRight: (id: string) => void
  onTakeBack: (id: string) => void
}

/** What is to be said of a box that is not as it was taught: the words, and by whom it is mended. */
const Lost = ({ correction, lost }: { correction: Correction; lost: LostBox | undefined }) => {
  if (lost?.state === "healed")
    return (
      <>
        <Meaning tone="look">Found again</Meaning>
        <span className="soft small taught-note">
          {showDate(lost.lastOn)}. Same: {anchorWords(lost.agreed)}.
          {lost.changed.length > 0 ? ` Changed: ${anchorWords(lost.changed)}.` : ""} A fill with it makes this its new look.
        </span>
      </>
    )
  if (lost)
    return (
      <>
        <Meaning tone="stop">{lost.state === "ambiguous" ? "Two boxes fit" : "Not found"}</Meaning>
        <span className="soft small taught-note">
          since {showDate(lost.firstOn)}, looked for last {showDate(lost.lastOn)}.
          {correction.foundOn ? ` Last found ${showDate(correction.foundOn)}.` : ""}
        </span>
      </>
    )
  return (
    <>
      {correction.foundOn ? showDate(correction.foundOn) : <span className="soft">Not yet</span>}
      {correction.healedOn ? <span className="soft small taught-note">New look taken over {showDate(correction.healedOn)}</span> : null}
    </>
  )
}

const TaughtSite = ({ map, lost, onForget, onForgetSite, onRight, onTakeBack }: SiteProps) => (
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
          <th scope="col">Last found</th>
          <th scope="col" className="end">
            <span className="only-heard">What to do</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {map.corrections.map((correction, place) => {
          const id = correctionId(correction)
          const noted = lost.get(id)
          return (
            <tr key={`${place} ${correction.madeOn}`}>
              <th scope="row">
                {boxWords(correction)}
                {correction.anchors.section ? <span className="soft small"> in {correction.anchors.section}</span> : null}
              </th>
              <td>{correction.key === null ? <span className="soft">Left alone</span> : keyLabel(correction.key)}</td>
              <td className="figures">{showDate(correction.madeOn)}</td>
              <td>
                <Lost correction={correction} lost={noted} />
              </td>
              <td className="end">
                <div className="taught-acts">
                  {noted?.state === "healed" ? (
                    <Button onClick={() => onRight(id)} aria-label={`It is right now: ${boxWords(correction)}`}>
                      It is right now
                    </Button>
                  ) : correction.before ? (
                    <Button onClick={() => onTakeBack(id)} aria-label={`Take back the new look of ${boxWords(correction)}`}>
                      Take back
                    </Button>
                  ) : null}
                  <Button onClick={() => onForget(place)} aria-label={`Forget ${boxWords(correction)}`}>
                    Forget
                  </Button>
                </div>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  </section>
)

const lostTitle = ({ healed, gone }: { healed: number; gone: number }): string =>
  [
    healed > 0 ? `${count(healed, "box was", "boxes were")} found again after a change of the page` : "",
    gone > 0 ? `${count(gone, "box is", "boxes are")} not found any more` : ""
  ]
    .filter((words) => words !== "")
    .join("; ")

/** What the office taught of the boxes of each site, to be looked over, forgotten, handed on and taken in. */
export const TaughtPanel = () => {
  const { value, problem, reload } = useStored(maps.list)
  const { value: rows, problem: lostProblem, reload: reloadLost } = useStored(maps.lost)
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

  const mend = async (words: string, work: Promise<Stored<void>>) => {
    const done = await work
    announce(done.ok ? words : done.problem.message)
    reload()
    reloadLost()
  }
  const lostOf = (origin: string): ReadonlyMap<string, LostBox> =>
    new Map(rows?.filter((row) => row.origin === origin).map((row) => [row.correctionId, row]))
  const counts = {
    healed: rows?.filter(({ state }) => state === "healed").length ?? 0,
    gone: rows?.filter(({ state }) => state !== "healed").length ?? 0
  }

  const forget = async (origin: string, place: number) => {
    const left = await maps.forget(origin, place)
    announce(left.ok ? "Forgotten" : left.problem.message)
    reload()
    reloadLost()
  }

  const forgetSite = async (map: SiteMap) => {
    setLeaving(null)
    const gone = await maps.forgetSite(map.origin)
    announce(gone.ok ? `Everything taught for ${map.origin} is forgotten` : gone.problem.message)
    reload()
    reloadLost()
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
      {lostProblem ? <Notice tone="look" spoken="polite" title={lostProblem.message} /> : null}
      {counts.healed + counts.gone > 0 ? (
        <Notice tone="look" title={lostTitle(counts)}>
          <p>
            Pages change. A box found again is used and marked in the preview. One that is not found is left alone: teach it again on the
            page, or forget it here.
          </p>
        </Notice>
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
            lost={lostOf(map.origin)}
            onRight={(id) => void mend("Noted: it is right now", maps.renew(map.origin, id, today()))}
            onTakeBack={(id) => void mend("The look before is looked for again", maps.takeBack(map.origin, id))}
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
