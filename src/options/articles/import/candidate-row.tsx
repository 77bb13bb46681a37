import { ChoiceGroup } from "../../../ui/choice-group"
import { Meaning } from "../../../ui/meaning"
import { TickBox } from "../../../ui/tick-box"
import type { Choice, Clash } from "./plan-import"
import type { Candidate } from "./read-files"

type Props = { candidate: Candidate; choice: Choice; isClash: boolean; onChange: (choice: Choice) => void }

/** One article of a file: taken or not, and what becomes of the one of the same name. */
export const CandidateRow = ({ candidate, choice, isClash, onChange }: Props) => (
  <li className="import-row">
    <TickBox isTicked={choice.isTaken} onChange={(isTaken) => onChange({ ...choice, isTaken })}>
      <strong>{candidate.article.title}</strong> <span className="soft small breaks">{candidate.file}</span>
    </TickBox>
    <div className="import-said">
      {candidate.patientData.length > 0 ? (
        <p>
          <Meaning tone="stop">looks like a patient’s data</Meaning> {candidate.patientData.slice(0, 3).join("; ")}. Tick it only if it is
          not.
        </p>
      ) : null}
      {candidate.notes.map((note) => (
        <p key={note} className="soft small">
          {note}
        </p>
      ))}
      {isClash && choice.isTaken ? (
        <ChoiceGroup
          label={`An article named “${candidate.article.title}” is here already`}
          value={choice.clash}
          onChange={(clash) => onChange({ ...choice, clash: clash as Clash })}
          choices={[
            { id: "replace", text: "Replace it (the text here goes to the history)" },
            { id: "both", text: "Keep both" }
          ]}
        />
      ) : null}
    </div>
  </li>
)
