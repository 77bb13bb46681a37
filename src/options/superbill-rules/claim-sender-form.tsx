import { useState } from "react"
import { superbillSettings } from "../../storage/superbill-settings"
import { blankClaimSender, claimSenderLabels, senderQualifiers, type ClaimSender } from "../../superbill/claim-sender"
import { useAnnounce } from "../../ui/announce"
import { Button } from "../../ui/button"
import { Meaning } from "../../ui/meaning"
import { Notice } from "../../ui/notice"
import { SelectBox } from "../../ui/select-box"
import { TextBox } from "../../ui/text-box"

const store = superbillSettings()

const kinds: Readonly<Record<(typeof senderQualifiers)[number], string>> = {
  ZZ: "ZZ: agreed between the two",
  "30": "30: federal tax number",
  "01": "01: DUNS number",
  "20": "20: health industry number"
}
const kindChoices = senderQualifiers.map((id) => [id, kinds[id]] as const)
const usages = [
  ["test", "Tests: answered, never paid"],
  ["production", "Production: claims that are paid"]
] as const

/** What a file cannot go without. */
const needed = ["submitterName", "submitterId", "contactName", "contactPhone", "receiverName", "receiverId"] as const

type TextName = Exclude<keyof ClaimSender, "senderQualifier" | "receiverQualifier" | "usage">

/** Who sends the office's 837P files to whom. Nothing is made up: a file is refused with the name of what stands open here. */
export const ClaimSenderForm = ({ sender, reload }: { sender: ClaimSender | undefined; reload: () => void }) => {
  const kept = sender ?? blankClaimSender
  const [typed, setTyped] = useState(kept)
  const [problem, setProblem] = useState("")
  const announce = useAnnounce()
  const isSame = (Object.keys(kept) as (keyof ClaimSender)[]).every((name) => kept[name] === typed[name])
  const open = needed.filter((name) => typed[name].trim() === "")

  const save = async () => {
    const saved = await store.setClaimSender(typed)
    setProblem(saved.ok ? "" : saved.problem.message)
    if (!saved.ok) return
    setTyped(saved.value.claimSender ?? blankClaimSender)
    announce("Saved")
    reload()
  }
  const box = (name: TextName, most: number, placeholder?: string) => (
    <TextBox
      label={claimSenderLabels[name]}
      value={typed[name]}
      onChange={(text) => setTyped((last) => ({ ...last, [name]: text }))}
      maxLength={most}
      placeholder={placeholder}
    />
  )
  return (
    <form
      className="rule-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <p className="soft">
        The head of every 837P file. The clearinghouse’s enrolment letter has these values; where it does not tell the interchange’s IDs,
        leave them blank and the submitter’s and receiver’s are used.
      </p>
      <div className="rule-row">
        {box("submitterName", 60)}
        {box("submitterId", 80)}
        {box("contactName", 60)}
        {box("contactPhone", 20)}
      </div>
      <div className="rule-row">
        {box("receiverName", 60)}
        {box("receiverId", 80)}
      </div>
      <div className="rule-row">
        <SelectBox
          label={claimSenderLabels.senderQualifier}
          value={typed.senderQualifier}
          choices={kindChoices}
          onChange={(text) =>
            setTyped((last) => ({ ...last, senderQualifier: senderQualifiers.find((id) => id === text) ?? last.senderQualifier }))
          }
        />
        {box("interchangeSenderId", 15, "the submitter’s ID")}
        <SelectBox
          label={claimSenderLabels.receiverQualifier}
          value={typed.receiverQualifier}
          choices={kindChoices}
          onChange={(text) =>
            setTyped((last) => ({ ...last, receiverQualifier: senderQualifiers.find((id) => id === text) ?? last.receiverQualifier }))
          }
        />
        {box("interchangeReceiverId", 15, "the receiver’s ID")}
      </div>
      <div className="rule-row">
        <SelectBox
          label={claimSenderLabels.usage}
          value={typed.usage}
          choices={usages}
          onChange={(text) => setTyped((last) => ({ ...last, usage: text === "production" ? "production" : "test" }))}
        />
      </div>
      {problem ? <Notice tone="stop" spoken="assertive" title={problem} /> : null}
      <div className="options-actions">
        <Button type="submit" look="primary" disabled={isSame}>
          {isSame ? "Saved" : "Save"}
        </Button>
        {open.length === 0 ? (
          <Meaning tone="verified">Complete</Meaning>
        ) : (
          <Meaning tone="look">Files wait for: {open.map((name) => claimSenderLabels[name]).join(", ")}</Meaning>
        )}
      </div>
    </form>
  )
}
