import { ArrowDown, ArrowUp, X } from "lucide-react"
import { useCallback, useState, type KeyboardEvent } from "react"
import { diagnosisLetter, moveDiagnosis, mostDiagnoses, removeDiagnosis } from "../../superbill/diagnosis-edits"
import { withDiagnosis } from "../../superbill/tick-visit"
import { Button } from "../../ui/button"
import { KeyHint } from "../../ui/key-hint"
import { ListInput } from "../../ui/list-input"
import { useAnnounce } from "../../ui/announce"
import { BoxProblem } from "../../ui/text-box"
import { useEditor } from "./editor-context"
import { findCodes, wordsOfCode } from "./find-codes"
import { favouritesOf } from "./favourites-of"

const systems = ["icd10cm"] as const

/** Diagnoses A to L: typed or looked up, moved with their pointers, removed. */
export const DiagnosisList = () => {
  const { record, office, asOf, edit, type, leave, said, goTo } = useEditor()
  const [typed, setTyped] = useState("")
  const announce = useAnnounce()
  const loved = favouritesOf(office, record)?.diagnoses
  const find = useCallback((text: string) => findCodes(office.sets, systems, text, asOf, loved), [office.sets, asOf, loved])

  const add = (code: string) => {
    if (code.trim() === "") return
    edit((last) => withDiagnosis(last, code.trim().toUpperCase()))
    setTyped("")
  }
  const move = (from: number, to: number) => {
    if (to < 0 || to >= record.diagnoses.length) return
    edit((last) => moveDiagnosis(last, from, to))
    announce(`${record.diagnoses[from]?.code ?? "Diagnosis"} is now ${diagnosisLetter(to)}; its pointers follow`)
    goTo(`diagnoses[${to}].code`)
  }
  const remove = (place: number) => {
    edit((last) => removeDiagnosis(last, place))
    announce(`Diagnosis ${diagnosisLetter(place)} removed`)
    goTo(place > 0 ? `diagnoses[${place - 1}].code` : "diagnoses")
  }
  const onKey = (place: number) => (event: KeyboardEvent) => {
    if (event.defaultPrevented) return
    if (event.altKey && event.shiftKey && (event.key === "ArrowUp" || event.key === "ArrowDown")) {
      event.preventDefault()
      move(place, place + (event.key === "ArrowUp" ? -1 : 1))
    } else if ((event.ctrlKey || event.metaKey) && event.key === "Delete") {
      event.preventDefault()
      remove(place)
    } else if (event.key === "Enter") {
      event.preventDefault()
      goTo(place + 1 < record.diagnoses.length ? `diagnoses[${place + 1}].code` : "diagnoses")
    }
  }

  return (
    <div className="sb-diagnoses">
      <ol>
        {record.diagnoses.map(({ code }, place) => {
          const path = `diagnoses[${place}].code`
          const letter = diagnosisLetter(place)
          const spoken = said(path)
          return (
            <li key={place}>
              <span className="sb-letter" aria-hidden>
                {letter}
              </span>
              <ListInput
                aria-label={`Diagnosis ${letter}`}
                value={code ?? ""}
                onText={(text) => type(path, text === "" ? null : text.toUpperCase())}
                find={find}
                onPick={(picked) => edit((last) => ({ ...last, diagnoses: last.diagnoses.with(place, { code: picked }) }))}
                onBlur={() => leave(path)}
                onKeyDown={onKey(place)}
                aria-invalid={spoken?.tone === "stop" || undefined}
                aria-describedby={spoken ? `${path}-said` : undefined}
                aria-keyshortcuts="Alt+Shift+ArrowUp Alt+Shift+ArrowDown Control+Delete"
                data-path={path}
                maxLength={20}
              />
              <span className="sb-words">{wordsOfCode(office.sets, systems, code ?? "")}</span>
              <span className="sb-tools">
                <Button look="icon" aria-label={`Move ${letter} up`} disabled={place === 0} onClick={() => move(place, place - 1)}>
                  <ArrowUp size={15} aria-hidden />
                </Button>
                <Button
                  look="icon"
                  aria-label={`Move ${letter} down`}
                  disabled={place === record.diagnoses.length - 1}
                  onClick={() => move(place, place + 1)}
                >
                  <ArrowDown size={15} aria-hidden />
                </Button>
                <Button look="icon" aria-label={`Remove ${letter}`} onClick={() => remove(place)}>
                  <X size={15} aria-hidden />
                </Button>
              </span>
              {spoken ? (
                <span className="sb-said">
                  <BoxProblem id={`${path}-said`} text={spoken.text} tone={spoken.tone} />
                </span>
              ) : null}
            </li>
          )
        })}
      </ol>
      {record.diagnoses.length < mostDiagnoses ? (
        <div className="sb-add">
          <span className="sb-letter" aria-hidden>
            {diagnosisLetter(record.diagnoses.length)}
          </span>
          <ListInput
            aria-label="Add a diagnosis: code or words"
            placeholder="Add: code or words"
            value={typed}
            onText={setTyped}
            find={find}
            onPick={add}
            onBlur={() => (/\d/.test(typed) ? add(typed) : undefined)}
            onKeyDown={(event) => {
              if (event.defaultPrevented || event.key !== "Enter") return
              event.preventDefault()
              if (typed.trim() === "") goTo(record.serviceLines.length > 0 ? "serviceLines[0].procedureCode" : "serviceLines")
              else if (/\d/.test(typed)) add(typed)
            }}
            data-path="diagnoses"
            maxLength={80}
          />
        </div>
      ) : null}
      {record.diagnoses.length > 1 ? (
        <p className="soft small sb-keys">
          <KeyHint keys="Alt Shift ↑↓" /> move, pointers follow <KeyHint keys="Mod Del" /> remove
        </p>
      ) : null}
    </div>
  )
}
