import "./hints.css"
import { Download, Plus, Upload } from "lucide-react"
import { useMemo, useState } from "react"
import type { Hint } from "../../autofill/hints/hint"
import type { HintSilence } from "../../autofill/hints/hint-table"
import { readHintsFile, writeHintsFile } from "../../autofill/hints/hints-file"
import { send } from "../../messaging/send"
import { hintSilences } from "../../storage/hint-silences"
import { officeHints } from "../../storage/office-hints"
import { settings } from "../../storage/settings"
import { useAnnounce } from "../../ui/announce"
import { Button } from "../../ui/button"
import { ConfirmDialog } from "../../ui/confirm-dialog"
import { FileButton } from "../../ui/file-button"
import { Notice } from "../../ui/notice"
import { saveFile } from "../../ui/save-file"
import { TabSet } from "../../ui/tab-set"
import { TickBox } from "../../ui/tick-box"
import { today } from "../../ui/today"
import { Waiting } from "../../ui/waiting"
import { ToldNotice, type Told } from "../told-notice"
import { useStored } from "../use-stored"
import { HintForm } from "./hint-form"
import { HintList } from "./hint-list"
import { hintRows, newHintId } from "./hint-rows"
import { readHints } from "./read-hints"
import { SilencedList } from "./silenced-list"

const store = officeHints()
const silences = hintSilences()
type Kept = { ok: true } | { ok: false; problem: { message: string } }

/** Hints beside the box in hand: on or off as a whole, each one, in the office's own words, and where they are silent. */
export const HintsPanel = () => {
  const { value, problem, reload } = useStored(readHints)
  const [tab, setTab] = useState("all")
  /** The hint in the form: "" for a new one. */
  const [open, setOpen] = useState<string | null>(null)
  const [told, setTold] = useState<Told | null>(null)
  const [isLeaving, setLeaving] = useState(false)
  const announce = useAnnounce()
  const rows = useMemo(() => hintRows(value?.office ?? []), [value?.office])
  const row = rows.find(({ hint }) => hint.id === open) ?? null

  const after = (kept: Kept, said: string): boolean => {
    setTold(kept.ok ? null : { tone: "stop", words: kept.problem.message })
    if (kept.ok) announce(said)
    reload()
    return kept.ok
  }
  const refresh = () => void send("hint.refresh", {})

  const switchAll = async (showsHints: boolean) => {
    if (after(await settings().save({ showsHints }, today()), showsHints ? "Hints are on" : "Hints are off")) refresh()
  }
  const save = async (hint: Hint) => {
    const named = row ? hint : { ...hint, id: newHintId(hint.text, new Set(rows.map((each) => each.hint.id))) }
    if (after(await store.save(named), "Hint saved")) setOpen(null)
  }
  const drop = async (said: string) => {
    setLeaving(false)
    if (row && after(await store.drop(row.hint.id), said)) setOpen(null)
  }
  const speak = async (silence: HintSilence, words: string) => void after(await silences.speakAgain(silence), `${words} speaks again`)

  const take = async (text: string) => {
    const file = readHintsFile(text)
    if (!file.ok) return setTold({ tone: "stop", words: file.message })
    const taken = await store.take(file.hints)
    if (!taken.ok) return setTold({ tone: "stop", words: taken.problem.message })
    setTold({
      tone: file.refused.length > 0 ? "look" : "verified",
      words: `${taken.value.added} added, ${taken.value.replaced} replaced, ${file.refused.length} refused.`,
      lines: file.refused.slice(0, 20).map(({ row: number, why }) => `Hint ${number}: ${why}`)
    })
    reload()
  }

  if (value === null)
    return (
      <div className="options-panel">
        {problem ? (
          <Notice tone="stop" spoken="assertive" title={problem.message} actions={<Button onClick={reload}>Try again</Button>} />
        ) : (
          <Waiting what="Reading the hints" lines={8} />
        )}
      </div>
    )

  const notice = <ToldNotice told={told} onClose={() => setTold(null)} />

  if (open !== null)
    return (
      <div className="options-panel">
        {notice}
        <HintForm
          key={open}
          row={row}
          here={value}
          onSave={(hint) => void save(hint)}
          onBack={() => setOpen(null)}
          onRemove={() => setLeaving(true)}
          onRestore={() => void drop("As shipped")}
        />
        <ConfirmDialog
          isOpen={isLeaving}
          isDanger
          title="Delete this hint?"
          doWords="Delete"
          onCancel={() => setLeaving(false)}
          onDo={() => void drop("Hint deleted")}
        >
          <p>It is no longer spoken on any site. To keep it for later, switch it off instead.</p>
        </ConfirmDialog>
      </div>
    )

  return (
    <div className="options-panel">
      <p className="options-intro">
        A hint stands beside the box in hand, on approved sites alone. It looks at what stands on the page, and the page cannot read it.
        Silence one, put it in your words, or add your own.
      </p>
      <TickBox isTicked={value.isOn} onChange={(isOn) => void switchAll(isOn)}>
        Show hints beside the box in hand
      </TickBox>
      {notice}
      <div className="options-actions">
        <Button onClick={() => setOpen("")}>
          <Plus size={15} aria-hidden /> Add a hint
        </Button>
        <FileButton
          accept=".json,application/json"
          onText={(text) => void take(text)}
          onProblem={(said) => setTold({ tone: "stop", words: said })}
        >
          <Upload size={15} aria-hidden /> Take in a file
        </FileButton>
        <Button
          disabled={value.office.length === 0}
          onClick={() => saveFile(`deskhand-hints-${today()}.json`, writeHintsFile(value.office), "application/json")}
        >
          <Download size={15} aria-hidden /> Save ours as a file
        </Button>
      </div>
      <TabSet
        label="Hints"
        value={tab}
        onChange={setTab}
        tabs={[
          {
            id: "all",
            title: "All hints",
            content: (
              <div className="hints-part">
                <HintList
                  rows={rows}
                  here={value}
                  onOpen={setOpen}
                  onSwitch={(id, isOn) => void store.setOn(id, isOn).then((kept) => after(kept, isOn ? "Hint on" : "Hint off"))}
                />
              </div>
            )
          },
          {
            id: "silenced",
            title: `Silenced (${value.silences.length})`,
            content: (
              <div className="hints-part">
                <SilencedList silences={value.silences} rows={rows} onSpeak={(silence, words) => void speak(silence, words)} />
              </div>
            )
          }
        ]}
      />
    </div>
  )
}
