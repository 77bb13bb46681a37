import type { HintSilence } from "../../autofill/hints/hint-table"
import { Button } from "../../ui/button"
import { Notice } from "../../ui/notice"
import { titleOf, type HintRow } from "./hint-rows"

type Props = { silences: readonly HintSilence[]; rows: readonly HintRow[]; onSpeak: (silence: HintSilence, words: string) => void }

/** What somebody at the desk did not want to read again, and the way back. */
export const SilencedList = ({ silences, rows, onSpeak }: Props) => {
  if (silences.length === 0)
    return (
      <Notice title="No hint is silenced">
        <p>Beside a box, a hint can be silenced for its site or for good. It is listed here then.</p>
      </Notice>
    )
  const words = ({ hintId }: HintSilence): string => {
    const row = rows.find(({ hint }) => hint.id === hintId)
    return row ? titleOf(row.hint) : hintId
  }
  return (
    <table className="options-table">
      <thead>
        <tr>
          <th scope="col">Hint</th>
          <th scope="col">Silent on</th>
          <th scope="col" className="end">
            <span className="only-heard">Speak again</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {silences.map((silence) => (
          <tr key={`${silence.hintId} ${silence.origin ?? ""}`}>
            <th scope="row">{words(silence)}</th>
            <td>{silence.origin ?? "Every site"}</td>
            <td className="end">
              <Button aria-label={`Speak again: ${words(silence)}`} onClick={() => onSpeak(silence, words(silence))}>
                Speak again
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
