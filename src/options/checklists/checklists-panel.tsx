import "./checklists.css"
import { Download, Plus, Upload } from "lucide-react"
import { useEffect, useState } from "react"
import type { Checklist } from "../../intake/checklists/checklist"
import { readChecklists, writeChecklists } from "../../intake/checklists/checklists-file"
import { articles, currentOf } from "../../storage/articles"
import { checklistStore, type KnownChecklist } from "../../storage/checklists"
import { useAnnounce } from "../../ui/announce"
import { Button } from "../../ui/button"
import { ConfirmDialog } from "../../ui/confirm-dialog"
import { FileButton } from "../../ui/file-button"
import { Notice } from "../../ui/notice"
import { saveFile } from "../../ui/save-file"
import { TickBox } from "../../ui/tick-box"
import { today } from "../../ui/today"
import { Waiting } from "../../ui/waiting"
import { ToldNotice, type Told } from "../told-notice"
import { useStored } from "../use-stored"
import { ChecklistForm } from "./checklist-form"
import { freeId } from "./edit-items"

const store = checklistStore()
const originWords = { "built-in": "Built in", changed: "Changed here", own: "Our own" }
const blank: Checklist = {
  id: "",
  name: "",
  visitType: "",
  suits: { op: "never" },
  leavesOut: [],
  items: [{ id: "first", text: "", article: null, tick: null }]
}

type Open = { checklist: Checklist; origin: KnownChecklist["origin"] | null }

const useArticleTitles = (): readonly (readonly [string, string])[] => {
  const [titles, setTitles] = useState<readonly (readonly [string, string])[]>([])
  useEffect(() => {
    void articles()
      .all()
      .then((read) => {
        if (!read.ok) return // the list without titles still shows each item's own article
        setTitles(read.value.map((row) => [row.slug, currentOf(row).title] as const).sort((one, other) => one[1].localeCompare(other[1])))
      })
  }, [])
  return titles
}

/** The checklists of the front desk: which are offered, and what stands in them. */
export const ChecklistsPanel = () => {
  const { value, problem, reload } = useStored(store.list)
  const [open, setOpen] = useState<Open | null>(null)
  const [told, setTold] = useState<Told | null>(null)
  const [leaving, setLeaving] = useState<Open | null>(null)
  const titles = useArticleTitles()
  const announce = useAnnounce()

  const after = (done: { ok: boolean; problem?: { message: string } }, said: string) => {
    if (!done.ok) return setTold({ tone: "stop", words: done.problem?.message ?? "Not saved." })
    announce(said)
    setTold(null)
    setOpen(null)
    reload()
  }

  const save = async (made: Checklist) => {
    const taken = new Set(value?.map(({ checklist }) => checklist.id))
    const checklist = made.id === "" ? { ...made, id: freeId(made.name, taken) } : made
    after(await store.save(checklist), `${checklist.name} saved`)
  }

  const takeFile = async (text: string) => {
    const file = readChecklists(text)
    if (!file.ok) return setTold({ tone: "stop", words: file.message, lines: file.places })
    const taken = await store.take(file.checklists)
    setTold(
      taken.ok
        ? { tone: "verified", words: `${taken.value.added} checklists added, ${taken.value.replaced} replaced` }
        : { tone: "stop", words: taken.problem.message }
    )
    reload()
  }

  const notice = <ToldNotice told={told} onClose={() => setTold(null)} />

  if (value === null)
    return (
      <div className="options-panel">
        {problem ? (
          <Notice tone="stop" spoken="assertive" title={problem.message} actions={<Button onClick={reload}>Try again</Button>} />
        ) : (
          <Waiting what="Reading the checklists" lines={8} />
        )}
      </div>
    )
  if (open)
    return (
      <div className="options-panel">
        {notice}
        <ChecklistForm
          checklist={open.checklist}
          origin={open.origin}
          articles={titles}
          onSave={(made) => void save(made)}
          onBack={() => setOpen(null)}
          onRestore={() => setLeaving(open)}
        />
        <ConfirmDialog
          isOpen={leaving !== null}
          isDanger
          title={
            leaving?.origin === "own" ? `Delete ${leaving.checklist.name}?` : `Take the built-in text of ${leaving?.checklist.name ?? ""}?`
          }
          doWords={leaving?.origin === "own" ? "Delete list" : "Take built-in text"}
          onCancel={() => setLeaving(null)}
          onDo={() => {
            if (leaving)
              void store
                .restore(leaving.checklist.id)
                .then((done) =>
                  after(done, leaving.origin === "own" ? `${leaving.checklist.name} deleted` : `${leaving.checklist.name} as built in`)
                )
            setLeaving(null)
          }}
        >
          <p>The office’s own words for it are gone for good.</p>
        </ConfirmDialog>
      </div>
    )
  return (
    <div className="options-panel">
      <p className="options-intro">
        What is to be done at the desk before a visit. The list is suggested by the record; what can be seen ticks itself, and what a person
        must do is ticked by the clerk.
      </p>
      {notice}
      <div className="options-actions">
        <Button look="primary" onClick={() => setOpen({ checklist: blank, origin: null })}>
          <Plus size={15} aria-hidden /> New checklist
        </Button>
        <FileButton accept=".json" onText={(text) => void takeFile(text)} onProblem={(words) => setTold({ tone: "stop", words })}>
          <Upload size={15} aria-hidden /> Take in a file
        </FileButton>
        <Button onClick={() => saveFile(`deskhand-checklists-${today()}.json`, writeChecklists(value.map(({ checklist }) => checklist)))}>
          <Download size={15} aria-hidden /> Save as a file
        </Button>
      </div>
      <table className="options-table">
        <thead>
          <tr>
            <th scope="col">Checklist</th>
            <th scope="col">Items</th>
            <th scope="col">Text</th>
            <th scope="col">Offered</th>
            <th scope="col" className="end">
              <span className="only-heard">Change</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {value.map(({ checklist, origin, isOff }) => (
            <tr key={checklist.id}>
              <th scope="row">{checklist.name}</th>
              <td className="figures">{checklist.items.length}</td>
              <td>{originWords[origin]}</td>
              <td>
                <TickBox
                  isTicked={!isOff}
                  onChange={(isOn) =>
                    void store.switchTo(checklist.id, !isOn).then((done) => after(done, `${checklist.name} is ${isOn ? "offered" : "off"}`))
                  }
                >
                  <span className="only-heard">{checklist.name} </span>
                  {isOff ? "Off" : "On"}
                </TickBox>
              </td>
              <td className="end">
                <Button onClick={() => setOpen({ checklist, origin })} aria-label={`Change ${checklist.name}`}>
                  Change
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
