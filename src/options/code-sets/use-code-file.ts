import { useCallback, useEffect, useRef, useState } from "react"
import type { FileKind } from "../../knowledge/code-files/file-kind"
import type { OfficeReading } from "../../knowledge/code-files/read-code-file"
import type { Progress } from "../../knowledge/codes/code-set"
import type { RefusalReport } from "../../knowledge/codes/parse/refusals"
import { startReader, type CodeFileReader } from "./code-file-reader"
import { keepPacked } from "./keep-packed"
import { progressPart } from "./progress-part"
import type { ReadAnswer } from "./worker-messages"

type Read = Extract<ReadAnswer, { says: "read" }>

/** Where the loading of one file is. */
export type LoadStep =
  | { at: "choose" }
  /** `part` 0 to 1. The last phase, keeping, cannot be stopped any more. */
  | { at: "working"; fileName: string; phase: string; part: number; isLoading: boolean; isStoppable: boolean }
  | { at: "unknown"; file: File; inside: readonly string[] }
  | { at: "read"; file: File; read: Read }
  | { at: "done"; read: Read }
  | { at: "refused"; fileName: string; problem: string; refused: RefusalReport | null }

/** Whole files of CMS are below this; larger ones are not read at all. */
const MOST_BYTES = 80_000_000

const working = (file: File, isLoading: boolean): LoadStep => ({
  at: "working",
  fileName: file.name,
  phase: isLoading ? "Starting" : "Reading",
  part: 0,
  isLoading,
  isStoppable: true
})

/** The bar never goes back, though some phases come once for each set of a file. */
const further = (now: LoadStep, progress: Progress): LoadStep =>
  now.at === "working"
    ? { ...now, phase: progress.phase, part: Math.max(now.part, progressPart(progress)), isStoppable: progress.phase !== "Keeping" }
    : now

/** Takes one file through reading, preview and loading. What is loaded changes at the very end, all at once. */
export const useCodeFile = (onLoaded: () => void) => {
  const [step, setStep] = useState<LoadStep>({ at: "choose" })
  const reader = useRef<CodeFileReader | null>(null)

  const stop = useCallback(() => {
    reader.current?.stop()
    reader.current = null
  }, [])
  useEffect(() => stop, [stop])

  const read = async (file: File, kind: FileKind | null, office: OfficeReading | null) => {
    const own = (reader.current ??= startReader())
    const answer = await own.ask({ do: "read", file, kind, office }, (progress) => setStep((now) => further(now, progress)))
    if (reader.current !== own) return
    if (answer.says === "read") return setStep({ at: "read", file, read: answer })
    if (answer.says === "unknown") return setStep({ at: "unknown", file, inside: answer.inside })
    stop()
    if (answer.says === "refused") setStep({ at: "refused", fileName: file.name, problem: answer.problem, refused: answer.refused })
  }

  const take = (file: File) => {
    stop()
    if (file.size > MOST_BYTES) {
      const size = Math.round(file.size / 1_000_000)
      const problem = `${file.name} has ${size} MB; no published code file has more than ${MOST_BYTES / 1_000_000} MB. It was not read. If CMS offers it as a zip, choose that.`
      return setStep({ at: "refused", fileName: file.name, problem, refused: null })
    }
    setStep(working(file, false))
    void read(file, null, null)
  }

  /** Reads the same file again, as another kind or with other columns. */
  const readAs = (file: File, kind: FileKind, office: OfficeReading | null) => {
    if (!office) setStep(working(file, false))
    void read(file, kind, office)
  }

  const load = async (file: File, shown: Read) => {
    const own = reader.current
    if (!own) return
    setStep(working(file, true))
    const joinedTo = shown.kind === "icd10cm" || shown.kind === "tabular" ? "icd10cm" : shown.kind === "office" ? "office" : null
    const result = await keepPacked(own, file.name, joinedTo, (progress) => setStep((now) => further(now, progress)))
    if (reader.current !== own) return
    stop()
    setStep(result.ok ? { at: "done", read: shown } : { at: "refused", fileName: file.name, problem: result.problem, refused: null })
    onLoaded()
  }

  const leave = () => {
    stop()
    setStep({ at: "choose" })
  }

  return { step, take, readAs, load, leave }
}
