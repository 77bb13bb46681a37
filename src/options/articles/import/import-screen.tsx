import { Upload } from "lucide-react"
import { useMemo, useState } from "react"
import { articles } from "../../../storage/articles"
import { useAnnounce } from "../../../ui/announce"
import { Button } from "../../../ui/button"
import { FilesButton } from "../../../ui/files-button"
import { Notice } from "../../../ui/notice"
import { today } from "../../../ui/today"
import { Waiting } from "../../../ui/waiting"
import { useStored } from "../../use-stored"
import { readArticleRows } from "../read-knowledge"
import { CandidateRow } from "./candidate-row"
import { clashes, firstChoices, matchTitles, planImport, type Choice } from "./plan-import"
import { readFiles, type ReadReport } from "./read-files"

const store = articles()
const accept = ".md,.markdown,.txt,.csv,.docx,.zip"
const several = (number: number) => (number === 1 ? "1 article" : `${number} articles`)

const defaults = () => ({ category: "our-office", owner: "Office manager", reviewedOn: today(), reviewEveryDays: 180 })

type Step =
  | { is: "asking" }
  | { is: "reading"; number: number }
  | { is: "read"; report: ReadReport; choices: Choice[] }
  | { is: "done"; words: string }

/** Takes in files of the office: read first, told file by file, stored only after a look. */
export const ImportScreen = () => {
  const { value: rows, problem, reload } = useStored(readArticleRows)
  const [step, setStep] = useState<Step>({ is: "asking" })
  const [failure, setFailure] = useState("")
  const announce = useAnnounce()
  const slugs = useMemo(() => new Set(rows?.map(({ slug }) => slug)), [rows])

  const read = async (files: File[]) => {
    setFailure("")
    setStep({ is: "reading", number: files.length })
    const found = await readFiles(files, defaults())
    const report = { ...found, candidates: matchTitles(found.candidates, rows ?? []) }
    setStep({ is: "read", report, choices: firstChoices(report.candidates) })
    announce(`${several(report.candidates.length)} read, ${report.refused.length} refused`)
  }

  const take = async (report: ReadReport, choices: Choice[]) => {
    const plan = planImport(report.candidates, choices, slugs)
    if (plan.undecided > 0) return setFailure(`Say for ${several(plan.undecided)} whether to replace the one that is here or to keep both.`)
    const done = await store.addMany(plan.articles, Date.now())
    if (!done.ok) return setFailure(`${done.problem.message} Nothing was taken in.`)
    setFailure("")
    setStep({ is: "done", words: `${several(done.value.length)} taken in` })
    reload()
  }

  return (
    <>
      <a className="back-link" href="#articles">
        ← All articles
      </a>
      <h2>Take in files</h2>
      <p className="options-intro">
        Markdown (.md), Word (.docx), tables with the columns title and body or answer (.csv), or a zip of Markdown files; several at once.
        They are read on this machine, and nothing is stored before you have seen what is in them.
      </p>
      <div className="options-actions">
        <FilesButton accept={accept} look={step.is === "read" ? "plain" : "primary"} onFiles={(files) => void read(files)}>
          <Upload size={15} aria-hidden /> Choose files
        </FilesButton>
      </div>
      {problem ? (
        <Notice tone="look" spoken="polite" title={problem.message} actions={<Button onClick={reload}>Try again</Button>} />
      ) : null}
      {failure ? <Notice tone="stop" spoken="assertive" title={failure} /> : null}
      {step.is === "reading" ? <Waiting what={step.number === 1 ? "Reading the file" : `Reading ${step.number} files`} /> : null}
      {step.is === "done" ? (
        <Notice tone="verified" spoken="polite" title={step.words}>
          <p>
            They are drafts until somebody marks them verified. <a href="#articles">See them in the list</a>
          </p>
        </Notice>
      ) : null}
      {step.is === "read" ? (
        <ReadStep
          report={step.report}
          choices={step.choices}
          slugs={slugs}
          onChoices={(choices) => {
            setFailure("")
            setStep({ ...step, choices })
          }}
          onTake={() => void take(step.report, step.choices)}
        />
      ) : null}
    </>
  )
}

type ReadStepProps = {
  report: ReadReport
  choices: Choice[]
  slugs: ReadonlySet<string>
  onChoices: (choices: Choice[]) => void
  onTake: () => void
}

const ReadStep = ({ report, choices, slugs, onChoices, onTake }: ReadStepProps) => {
  const isClash = useMemo(() => clashes(report.candidates, slugs), [report, slugs])
  const ticked = choices.filter(({ isTaken }) => isTaken).length
  const open = choices.filter(({ isTaken, clash }, at) => isTaken && isClash[at] && clash === null).length
  const decideAll = (clash: "replace" | "both") => onChoices(choices.map((choice, at) => (isClash[at] ? { ...choice, clash } : choice)))
  return (
    <>
      {report.refused.length > 0 ? (
        <section aria-label="Refused" className="import-refused">
          <h3>{report.refused.length} refused</h3>
          <ul className="plain-list">
            {report.refused.map(({ file, where, why }) => (
              <li key={`${file} ${where}`}>
                <strong className="breaks">{file}</strong>, {where}: {why}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {report.candidates.length > 0 ? (
        <section aria-label="To take in">
          <h3>{several(report.candidates.length)} to take in</h3>
          {open > 1 ? (
            <p className="options-actions">
              <span>{several(open)} are here already:</span>
              <Button onClick={() => decideAll("replace")}>Replace all</Button>
              <Button onClick={() => decideAll("both")}>Keep both of all</Button>
            </p>
          ) : null}
          <ul className="import-rows">
            {report.candidates.map((candidate, at) => (
              <CandidateRow
                key={`${candidate.file} ${at}`}
                candidate={candidate}
                choice={choices[at] ?? { isTaken: false, clash: null }}
                isClash={isClash[at] ?? false}
                onChange={(choice) => onChoices(choices.map((one, place) => (place === at ? choice : one)))}
              />
            ))}
          </ul>
          <Button look="primary" disabled={ticked === 0} onClick={onTake}>
            Take in {several(ticked)}
          </Button>
        </section>
      ) : (
        <Notice tone="look" title="There is nothing to take in" />
      )}
    </>
  )
}
