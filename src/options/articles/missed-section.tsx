import { useState } from "react"
import { missedQuestions, type MissedQuestion } from "../../storage/missed-questions"
import { settings } from "../../storage/settings"
import { useAnnounce } from "../../ui/announce"
import { Button } from "../../ui/button"
import { ConfirmDialog } from "../../ui/confirm-dialog"
import { Notice } from "../../ui/notice"
import { TickBox } from "../../ui/tick-box"
import { today } from "../../ui/today"
import { showMoment } from "./show-moment"

const store = missedQuestions()

type Props = { isKept: boolean; questions: MissedQuestion[]; onChanged: () => void }

/** Questions that found nothing, as a to-do list; kept only where the office wants it. */
export const MissedSection = ({ isKept, questions, onChanged }: Props) => {
  const [isAsked, setAsked] = useState(false)
  const [problem, setProblem] = useState("")
  const announce = useAnnounce()
  const settle = (done: { ok: true } | { ok: false; problem: { message: string } }, words: string) => {
    setProblem(done.ok ? "" : done.problem.message)
    if (done.ok) announce(words)
    onChanged()
  }
  return (
    <>
      <TickBox
        isTicked={isKept}
        onChange={(isTicked) =>
          void settings()
            .save({ keepsMissedQuestions: isTicked }, today())
            .then((done) => settle(done, isTicked ? "Switched on" : "Switched off"))
        }
      >
        Keep questions that found nothing
      </TickBox>
      <p className="soft small options-intro">
        Kept on this machine alone: the words of the question without digits, e-mail addresses and what looks like a name, how often and
        when it was asked last. Not who asked. A name that looks like an everyday word may stay, so switch this on only where the list is
        looked after.
      </p>
      {problem ? <Notice tone="stop" spoken="assertive" title={problem} /> : null}
      {questions.length === 0 ? (
        <p className="soft">{isKept ? "Nothing has been missed yet." : "Nothing is kept."}</p>
      ) : (
        <>
          <table className="options-table">
            <thead>
              <tr>
                <th scope="col">Question</th>
                <th scope="col" className="end">
                  Times
                </th>
                <th scope="col" className="end">
                  Last asked
                </th>
                <th scope="col" className="end">
                  <span className="only-heard">Drop</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {questions.map((one) => (
                <tr key={one.id}>
                  <th scope="row">{one.question}</th>
                  <td className="end figures">{one.times}</td>
                  <td className="end figures">{showMoment(one.at)}</td>
                  <td className="end">
                    <Button
                      aria-label={`Drop “${one.question}”`}
                      onClick={() => void store.drop(one.id).then((done) => settle(done, "Dropped"))}
                    >
                      Drop
                    </Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <div className="options-actions">
            <a className="button" href="#articles/+new">
              Write an article
            </a>
            <Button look="danger" onClick={() => setAsked(true)}>
              Drop all
            </Button>
          </div>
        </>
      )}
      <ConfirmDialog
        isOpen={isAsked}
        isDanger
        title="Drop all questions?"
        doWords="Drop them"
        onCancel={() => setAsked(false)}
        onDo={() => {
          setAsked(false)
          void store.dropAll().then((done) => settle(done, "Dropped"))
        }}
      >
        <p>They cannot be brought back.</p>
      </ConfirmDialog>
    </>
  )
}
