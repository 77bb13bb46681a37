import { useState } from "react"
import type { RefusalReport } from "../../knowledge/codes/parse/refusals"
import { Fold } from "../../ui/fold"
import { numberWords } from "./number-words"

/** Which lines of a file were not taken and why: how many for each reason, and the first of them by number. Draws nothing when all were. */
export const RefusedLines = ({ refused }: { refused: RefusalReport | null }) => {
  const [isOpen, setOpen] = useState(false)
  if (!refused || refused.total === 0) return null
  const title = `${numberWords(refused.total)} ${refused.total === 1 ? "line was" : "lines were"} refused`
  return (
    <Fold title={title} isOpen={isOpen} onToggle={setOpen} level={3}>
      <ul className="refused-reasons">
        {Object.entries(refused.byReason).map(([reason, count]) => (
          <li key={reason}>
            <span className="figures">{numberWords(count)}</span> {reason}
          </li>
        ))}
      </ul>
      <table className="options-table">
        <thead>
          <tr>
            <th scope="col" className="end">
              Line
            </th>
            <th scope="col">Why it was refused</th>
          </tr>
        </thead>
        <tbody>
          {refused.first.map(({ line, reason }, at) => (
            <tr key={`${line} ${at}`}>
              <td className="figures end">{line}</td>
              <td>{reason}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {refused.total > refused.first.length ? (
        <p className="soft small">The first {refused.first.length} are shown. The same reasons hold for the others.</p>
      ) : null}
    </Fold>
  )
}
