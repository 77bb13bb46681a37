import { useState } from "react"
import type { Finding } from "../../superbill/rule"
import { ConfirmDialog } from "../../ui/confirm-dialog"
import { TextBox } from "../../ui/text-box"

/** What is to be set aside. `scope` null: for the whole office. */
export type Silencing = { finding: Finding; scope: { payerId: string } | { providerNpi: string } | null; words: string }

type Props = {
  silencing: Silencing
  /** Resolves to a sentence when it could not be kept. */
  onDo: (silencing: Silencing, reason: string) => Promise<string>
  onCancel: () => void
}

/** Asks why a rule is set aside: without a reason nobody knows next year. */
export const SilenceDialog = ({ silencing, onDo, onCancel }: Props) => {
  const [reason, setReason] = useState("")
  const [problem, setProblem] = useState("")
  const act = async () => {
    if (reason.trim() === "") return setProblem("Say why in a few words.")
    setProblem(await onDo(silencing, reason.trim()))
  }
  return (
    <ConfirmDialog isOpen title={silencing.words} doWords="Set aside" onDo={() => void act()} onCancel={onCancel}>
      <p>{silencing.finding.message}</p>
      <TextBox
        label="Why (no patient's name here)"
        value={reason}
        onChange={setReason}
        problem={problem}
        maxLength={300}
        onKeyDown={(event) => {
          if (event.key !== "Enter") return
          event.preventDefault()
          void act()
        }}
      />
    </ConfirmDialog>
  )
}
