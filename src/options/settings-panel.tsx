import { useState } from "react"
import { setIdleSeconds } from "../platform/idle"
import { settings, type Settings } from "../storage/settings"
import { useAnnounce } from "../ui/announce"
import { Button } from "../ui/button"
import { Notice } from "../ui/notice"
import { TextBox } from "../ui/text-box"
import { today } from "../ui/today"
import { Waiting } from "../ui/waiting"
import { BuiltInModelSetting } from "./built-in-model-setting"
import { useStored } from "./use-stored"

const store = settings()

const SettingsForm = ({ now }: { now: Settings }) => {
  const [minutes, setMinutes] = useState(String(now.idleMinutes))
  const [saved, setSaved] = useState(String(now.idleMinutes))
  const [problem, setProblem] = useState("")
  const announce = useAnnounce()

  const save = async () => {
    const number = /^\d{1,3}$/.test(minutes.trim()) ? Number(minutes) : Number.NaN
    if (!(number >= 1 && number <= 240)) return setProblem("Choose between 1 and 240 minutes.")
    const kept = await store.save({ idleMinutes: number }, today())
    if (!kept.ok) return setProblem(kept.problem.message)
    // The browser counts from now on; the background reads the setting when it starts.
    setIdleSeconds(number * 60)
    setProblem("")
    setSaved(String(number))
    setMinutes(String(number))
    announce("Saved")
  }

  return (
    <form
      className="options-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <TextBox
        label="Erase every patient after this many minutes without key or mouse"
        inputMode="numeric"
        value={minutes}
        onChange={setMinutes}
        problem={problem}
      />
      <p className="soft small">Patients are also erased when the screen locks and when the browser closes.</p>
      <div className="options-actions">
        <Button type="submit" look="primary" disabled={minutes.trim() === saved}>
          {minutes.trim() === saved ? "Saved" : "Save"}
        </Button>
      </div>
    </form>
  )
}

/** The office's choices. */
export const SettingsPanel = () => {
  const { value, problem, reload } = useStored(store.read)
  return (
    <div className="options-panel">
      {problem ? (
        <Notice tone="look" spoken="polite" title={problem.message} actions={<Button onClick={reload}>Try again</Button>} />
      ) : null}
      {value ? <SettingsForm now={value} /> : problem ? null : <Waiting what="Reading the settings" />}
      {value ? <BuiltInModelSetting isOn={value.usesBuiltInModel} /> : null}
    </div>
  )
}
