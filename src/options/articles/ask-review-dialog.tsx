import { useState } from "react"
import { findPatientData } from "../../knowledge/find-patient-data"
import { ConfirmDialog } from "../../ui/confirm-dialog"
import { TextArea } from "../../ui/text-area"

/** Asks why an article should be looked at. A patient's data is not taken. */
export const AskReviewDialog = ({ onAsk, onCancel }: { onAsk: (why: string) => void; onCancel: () => void }) => {
  const [why, setWhy] = useState("")
  const [problem, setProblem] = useState("")
  const ask = () => {
    const found = findPatientData(why)[0]
    if (why.trim() === "") return setProblem("Say in a few words what should be looked at.")
    if (found) return setProblem(`This looks like a patient’s ${found.what}. Say it without.`)
    onAsk(why)
  }
  return (
    <ConfirmDialog isOpen title="Ask for a review" doWords="Ask for review" onCancel={onCancel} onDo={ask}>
      <TextArea label="What should be looked at?" value={why} onChange={setWhy} problem={problem} rows={3} maxLength={500} />
    </ConfirmDialog>
  )
}
