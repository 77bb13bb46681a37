import { useState } from "react"
import { codeSets } from "../../storage/code-sets"
import { referenceTables } from "../../storage/reference-tables"
import { useAnnounce } from "../../ui/announce"
import { Button } from "../../ui/button"
import { ConfirmDialog } from "../../ui/confirm-dialog"
import { Meaning } from "../../ui/meaning"
import { showDate } from "../../ui/show-date"
import { sizeWords } from "./number-words"
import type { LoadedRow } from "./read-loaded"
import type { CodeSystem } from "../../knowledge/codes/code-set"

const sets = codeSets()
const tables = referenceTables()

const after = (row: LoadedRow | null): string =>
  row?.loaded?.isTable
    ? "Superbills are then no longer checked against it."
    : row?.id === "office"
      ? "Its codes and fees are then no longer found, nor checked against."
      : "Codes are then looked up in the short built-in list."

/** What is loaded, from when, how large, with the way to take it away again. */
export const SetList = ({ rows, onChanged }: { rows: LoadedRow[]; onChanged: () => void }) => {
  const [leaving, setLeaving] = useState<LoadedRow | null>(null)
  const announce = useAnnounce()

  const remove = async (row: LoadedRow) => {
    setLeaving(null)
    const gone = row.loaded?.isTable ? await tables.drop(row.id) : await sets.drop(row.id as CodeSystem)
    announce(gone.ok ? `${row.name} removed` : gone.problem.message)
    onChanged()
  }

  return (
    <>
      <table className="options-table set-list">
        <thead>
          <tr>
            <th scope="col">Codes</th>
            <th scope="col">What is there</th>
            <th scope="col">Loaded</th>
            <th scope="col" className="end">
              On disk
            </th>
            <th scope="col" className="end">
              <span className="only-heard">Remove</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                {row.name}
                {row.edition ? <span className="set-edition">{row.edition}</span> : null}
              </th>
              <td className="figures">
                <span className={row.loaded ? undefined : "soft"}>{row.count}</span>
                {row.note ? <span className="soft small set-note">{row.note}</span> : null}
                {row.warning ? (
                  <span className="set-note">
                    <Meaning tone="look">{row.warning}</Meaning>
                  </span>
                ) : null}
              </td>
              <td className="figures" title={row.loaded?.fileName}>
                {row.loaded ? showDate(row.loaded.on) : ""}
              </td>
              <td className="figures end">{row.loaded ? sizeWords(row.loaded.size) : ""}</td>
              <td className="end">
                {row.loaded ? (
                  <Button look="danger" onClick={() => setLeaving(row)} aria-label={`Remove ${row.name}`}>
                    Remove
                  </Button>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ConfirmDialog
        isOpen={leaving !== null}
        isDanger
        title={`Remove ${leaving?.name ?? ""}${leaving?.edition ? `, ${leaving.edition}` : ""}?`}
        doWords="Remove it"
        onCancel={() => setLeaving(null)}
        onDo={() => (leaving ? void remove(leaving) : undefined)}
      >
        <p>{after(leaving)} The file itself stays where it is and can be loaded again.</p>
      </ConfirmDialog>
    </>
  )
}
