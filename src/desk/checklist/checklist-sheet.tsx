import { createPortal } from "react-dom"
import { showDate } from "../../ui/show-date"
import type { ShownPart } from "./use-checklist"

/**
 * The checklist as it is printed, with room for the patient's label: nothing of the patient is on it. It is not on the screen; the print
 * stylesheet shows it and hides everything else.
 */
export const ChecklistSheet = ({ parts, on }: { parts: readonly ShownPart[]; on: string }) =>
  createPortal(
    <article className="print-sheet checklist-sheet" aria-hidden>
      <header>
        <div>
          <h1>Front desk checklist</h1>
          <p>
            {parts.map(({ name }) => name).join(" + ")} · {showDate(on)}
          </p>
        </div>
        <p className="sheet-label">Patient label</p>
      </header>
      {parts.map(({ id, name, rows }) => (
        <section key={id}>
          <h2>{name}</h2>
          <ul>
            {rows.map(({ item, state, why }) => (
              <li key={item.id}>
                <span className="sheet-box">{state === "open" ? "" : "✓"}</span>
                <span>
                  {item.text}
                  {state !== "open" && why !== "" ? <small> {why}</small> : null}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p className="sheet-sign">Checked by ______________________ &nbsp; Date and time ______________________</p>
    </article>,
    document.body
  )
