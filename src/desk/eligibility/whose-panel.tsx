import { useState } from "react"
import type { BenefitsView } from "../../messaging/benefits-views"
import { Button } from "../../ui/button"
import { ConfirmDialog } from "../../ui/confirm-dialog"
import { Notice } from "../../ui/notice"
import { ContradictionTable } from "../page/contradiction-table"

type Props = {
  whose: BenefitsView["whose"]
  /** The patient in hand, as a person reads the name. */
  name: string
  /** A patient of today whom the page names; null for none. */
  other: { id: string; name: string } | null
  onSwitch: (id: string) => void
  onConfirm: () => void
}

/** Stands first where the page is not plainly the patient's: whose result it is, is the clerk's word. */
export const WhosePanel = ({ whose, name, other, onSwitch, onConfirm }: Props) => {
  const [isAsking, setAsking] = useState(false)
  const switchTo = other ? (
    <Button look="primary" onClick={() => onSwitch(other.id)}>
      Switch to {other.name}
    </Button>
  ) : null
  if (whose.match === "unsettled")
    return (
      <Notice
        tone="look"
        spoken="polite"
        title="Whose result is this?"
        actions={
          <>
            {switchTo}
            <Button onClick={onConfirm}>It is {name}’s</Button>
          </>
        }
      >
        <p>The page does not say enough to tell: a name together with a date of birth or the member ID in the record.</p>
        <p>Until you say so it is not compared, noted or remembered for {name}.</p>
      </Notice>
    )
  return (
    <>
      <Notice
        tone="stop"
        spoken="assertive"
        title="Stop: this result names another patient"
        actions={
          <>
            {switchTo}
            <Button onClick={() => setAsking(true)}>It is {name}’s all the same…</Button>
          </>
        }
      >
        <p>It is not compared, noted or remembered for {name}.</p>
        <ContradictionTable contradictions={whose.contradictions} />
      </Notice>
      <ConfirmDialog
        isOpen={isAsking}
        isDanger
        title={`Use this result for ${name}?`}
        doWords={`It is ${name}’s`}
        onCancel={() => setAsking(false)}
        onDo={() => {
          setAsking(false)
          onConfirm()
        }}
      >
        <p>The page names somebody else. Say so only if it is the same person under another name, or the payer has it wrong.</p>
      </ConfirmDialog>
    </>
  )
}
