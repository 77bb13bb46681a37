import "../../ui/rows.css"
import { keyLabel } from "../../patient/keys"
import { Breakable } from "../../ui/breakable"
import { ChoiceGroup } from "../../ui/choice-group"
import { Meaning } from "../../ui/meaning"
import type { OfferQuestion, OfferRow } from "./offer"

type RowsProps = {
  id: string
  title: string
  note?: string
  rows: OfferRow[]
  ticked: ReadonlySet<string>
  onTick: (key: string, isTicked: boolean) => void
  onLook: (row: OfferRow) => void
}

/** Boxes found in the text, each to be ticked; looking at one shows its place in the text. */
export const OfferList = ({ id, title, note, rows, ticked, onTick, onLook }: RowsProps) =>
  rows.length === 0 ? null : (
    <section className="row-group" aria-labelledby={id}>
      <header>
        <h3 id={id}>
          {title} <span className="soft figures">{rows.length}</span>
        </h3>
        {note ? <span className="soft small">{note}</span> : null}
      </header>
      <ul className="rows">
        {rows.map((row) => (
          // Looking is not acting: the place in the text shows itself to whoever comes by.
          // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
          <li key={row.key} className="row" data-wide onFocus={() => onLook(row)} onPointerEnter={() => onLook(row)}>
            <label className="row-pick">
              <input
                type="checkbox"
                checked={ticked.has(row.key)}
                data-arrow
                onChange={(event) => onTick(row.key, event.target.checked)}
                aria-describedby={`${id}-${row.key}`}
              />
              <span className="row-label breaks">{keyLabel(row.key)}</span>
              {row.relation === "different" ? null : (
                <span className="row-value">
                  <Breakable text={row.text} />
                </span>
              )}
            </label>
            <div className="row-more">
              {row.relation === "different" ? (
                <dl className="sides">
                  <div>
                    <dt>Held now</dt>
                    <dd className="breaks">{row.held}</dd>
                  </div>
                  <div>
                    <dt>In the text</dt>
                    <dd className="breaks">{row.text || "nothing"}</dd>
                  </div>
                </dl>
              ) : null}
              <p className="row-why soft small" id={`${id}-${row.key}`}>
                {row.certainty === "check" ? <Meaning tone="look">please check</Meaning> : "sure"} · {row.why}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )

type QuestionsProps = { questions: OfferQuestion[]; answers: Readonly<Record<string, string>>; onAnswer: (key: string, id: string) => void }

/** What the text leaves open: one reading is chosen, or the box stays as it is. */
export const OfferQuestions = ({ questions, answers, onAnswer }: QuestionsProps) =>
  questions.length === 0 ? null : (
    <section className="row-group" aria-labelledby="paste-asked">
      <header>
        <h3 id="paste-asked">
          Please choose <span className="soft figures">{questions.length}</span>
        </h3>
      </header>
      <ul className="rows">
        {questions.map((question) => (
          <li key={question.key} className="asked">
            <ChoiceGroup
              label={keyLabel(question.key)}
              value={answers[question.key] ?? ""}
              onChange={(id) => onAnswer(question.key, id)}
              choices={[
                ...question.candidates.map(({ id, text }) => ({ id, text: <Breakable text={text} /> })),
                { id: "", text: question.held ? `Keep what is held: ${question.held}` : "Leave it empty" }
              ]}
            />
            <p className="soft small">{question.why}</p>
          </li>
        ))}
      </ul>
    </section>
  )
