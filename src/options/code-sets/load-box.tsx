import { FileUp } from "lucide-react"
import { useEffect, useRef } from "react"
import { fileKinds, type FileKind } from "../../knowledge/code-files/file-kind"
import { Button } from "../../ui/button"
import { FileDrop } from "../../ui/file-drop"
import { Notice } from "../../ui/notice"
import { ProgressBar } from "../../ui/progress-bar"
import { SelectBox } from "../../ui/select-box"
import { ColumnMap } from "./column-map"
import { FilePreview } from "./file-preview"
import type { LoadedRow } from "./read-loaded"
import { RefusedLines } from "./refused-lines"
import { useCodeFile, type LoadStep } from "./use-code-file"

const accept = ".zip,.txt,.csv,.tsv,.xml"
const kindChoices = fileKinds.map(({ id, words }) => ({ id, text: words }))

type Flow = ReturnType<typeof useCodeFile>

const Ready = ({ step, flow, loaded }: { step: Extract<LoadStep, { at: "read" }>; flow: Flow; loaded: LoadedRow[] }) => {
  const { file, read } = step
  const { summary, office, problem } = read
  const loadButton = useRef<HTMLButtonElement>(null)
  // The preview came by itself: Enter should act on it. Later changes of columns leave the focus where it is.
  useEffect(() => loadButton.current?.focus({ preventScroll: true }), [])
  const lacksIcd = summary?.needsIcd === true && !loaded.some((row) => row.id === "icd10cm" && row.loaded)
  return (
    <>
      <header className="load-head">
        <h2 className="breaks">{file.name}</h2>
        <SelectBox
          label="Read it as"
          value={read.kind}
          onChange={(kind) => flow.readAs(file, kind as FileKind, null)}
          choices={kindChoices}
        />
      </header>
      {office ? <ColumnMap table={office} onChange={(reading) => flow.readAs(file, "office", reading)} /> : null}
      {problem ? (
        <Notice tone="stop" spoken="polite" title={problem}>
          <RefusedLines refused={read.refused} />
        </Notice>
      ) : null}
      {summary ? <FilePreview summary={summary} loaded={loaded} /> : null}
      {lacksIcd ? <Notice tone="stop" spoken="polite" title="Load the ICD-10-CM codes first: inclusion terms are joined to them." /> : null}
      <div className="options-actions">
        <Button ref={loadButton} look="primary" disabled={!summary || lacksIcd} onClick={() => void flow.load(file, read)}>
          Load this file
        </Button>
        <Button onClick={flow.leave}>Cancel</Button>
      </div>
    </>
  )
}

const Working = ({ step, flow }: { step: Extract<LoadStep, { at: "working" }>; flow: Flow }) => (
  <>
    <h2 className="breaks">{step.fileName}</h2>
    <ProgressBar words={`${step.isLoading ? "Loading" : "Reading the file"}: ${step.phase.toLowerCase()}`} part={step.part} />
    <div className="options-actions">
      {/* The press that began this has lost its button; the focus goes on with the only thing left to press. */}
      <Button ref={(button) => button?.focus()} onClick={flow.leave} disabled={!step.isStoppable}>
        Cancel
      </Button>
      <span className="soft small">What is loaded now stays until the new file is whole.</span>
    </div>
  </>
)

const Unknown = ({ step, flow }: { step: Extract<LoadStep, { at: "unknown" }>; flow: Flow }) => (
  <>
    <Notice tone="look" spoken="polite" title={`${step.file.name} is no code file that Deskhand knows`}>
      {step.inside.length > 0 ? <p className="breaks">It holds {step.inside.slice(0, 6).join(", ")}.</p> : null}
      <p>If you know what it is, say so. Nothing is changed before you have seen what is in it.</p>
    </Notice>
    <div className="options-actions">
      {fileKinds.map(({ id, words }) => (
        <Button key={id} onClick={() => flow.readAs(step.file, id, null)}>
          {words}
        </Button>
      ))}
      <Button onClick={flow.leave}>Cancel</Button>
    </div>
  </>
)

const Choose = ({ step, flow }: { step: LoadStep; flow: Flow }) => (
  <>
    {step.at === "done" ? (
      <Notice tone="verified" spoken="polite" title={`${step.read.summary?.title ?? "The file"}: loaded`}>
        <ul className="file-facts">
          {step.read.summary?.counts.map((count) => (
            <li key={count}>{count}</li>
          ))}
        </ul>
        <RefusedLines refused={step.read.summary?.refused ?? null} />
      </Notice>
    ) : null}
    {step.at === "refused" ? (
      <Notice tone="stop" spoken="assertive" title={step.problem}>
        <p>Nothing was changed.</p>
        <RefusedLines refused={step.refused} />
      </Notice>
    ) : null}
    <FileDrop
      accept={accept}
      onFile={flow.take}
      words={
        <>
          <FileUp size={15} aria-hidden /> Load a code set
        </>
      }
    >
      <p className="soft small">
        Or drop a file here: the ICD-10-CM zip or tabular XML, HCPCS, NCCI or MUE files as CMS publishes them, or your own code list or fee
        schedule as CSV. You see what is in it before anything changes, and it never leaves this machine.
      </p>
    </FileDrop>
  </>
)

/** Takes a file in: choose it, see what is in it, load it with a bar, and read what became of it. Esc goes back. */
export const LoadBox = ({ loaded, onLoaded }: { loaded: LoadedRow[]; onLoaded: () => void }) => {
  const flow = useCodeFile(onLoaded)
  const { step } = flow
  const box = useRef<HTMLElement>(null)
  const isBusy = step.at === "working" || step.at === "read" || step.at === "unknown"
  const wasBusy = useRef(false)
  useEffect(() => {
    // What held the focus is gone; it goes back to the button that everything begins with.
    if (wasBusy.current && !isBusy) box.current?.querySelector<HTMLElement>(".file-drop button")?.focus()
    wasBusy.current = isBusy
  }, [isBusy])

  return (
    // Esc is a second way to press Cancel, which stands there.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      ref={box}
      className="load-box"
      aria-label="Load a code set"
      onKeyDown={(event) => {
        const isStuck = step.at === "working" && !step.isStoppable
        if (event.key === "Escape" && isBusy && !isStuck) flow.leave()
      }}
    >
      {step.at === "working" ? (
        <Working step={step} flow={flow} />
      ) : step.at === "read" ? (
        <Ready key={step.file.name} step={step} flow={flow} loaded={loaded} />
      ) : step.at === "unknown" ? (
        <Unknown step={step} flow={flow} />
      ) : (
        <Choose step={step} flow={flow} />
      )}
    </section>
  )
}
