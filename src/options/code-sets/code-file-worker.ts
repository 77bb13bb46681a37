import { describeCodeFile } from "../../knowledge/code-files/describe-code-file"
import { packCodeFile } from "../../knowledge/code-files/pack-code-file"
import { readCodeFile, type CodeFile, type OfficeReading } from "../../knowledge/code-files/read-code-file"
import { recogniseFile } from "../../knowledge/code-files/recognise-file"
import type { Progress } from "../../knowledge/codes/code-set"
import { openCodeSet } from "../../knowledge/codes/open-code-set"
import { previewOfficeList } from "../../knowledge/codes/parse/read-office-list"
import { pack, unpack } from "../../storage/gzip"
import type { FromWorker, OfficeTable, PackAnswer, ReadAnswer, Refusal, ToWorker } from "./worker-messages"

/** Reading and indexing happen in a worker of their own: the page stays quick, and a file that eats memory takes down no more than this. */
type Worker = {
  postMessage: (message: FromWorker, moved?: Transferable[]) => void
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null
}
const own = globalThis as unknown as Worker

/** Milliseconds between two words on progress. */
const PACE = 40

let last: CodeFile | null = null

const run = <T>(steps: Generator<Progress, T, void>): T => {
  let said = -Infinity
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    const now = performance.now()
    if (now - said < PACE) continue
    said = now
    own.postMessage({ says: "progress", ...step.value })
  }
}

const refuse = (problem: string): Refusal => ({ says: "refused", problem, refused: null })

const readTable = (name: string, bytes: Uint8Array, office: OfficeReading | null): OfficeTable | Refusal => {
  const table = previewOfficeList(name, bytes)
  if (!table.ok) return { says: "refused", problem: table.problem, refused: table.refused ?? null }
  const guess = { columns: table.columns, hasHeading: table.hasHeading, edition: name.replace(/\.[a-z]+$/i, "") }
  return { ...(office ?? guess), headings: table.headings, cells: table.rows, firstIsHeading: table.hasHeading }
}

const read = async ({ file, kind: said, office }: Extract<ToWorker, { do: "read" }>): Promise<ReadAnswer | Refusal> => {
  last = null
  let bytes: Uint8Array
  try {
    bytes = new Uint8Array(await file.arrayBuffer())
  } catch {
    return refuse(`${file.name} could not be read. Is it still where it was?`)
  }
  const recognised = recogniseFile(file.name, bytes)
  if (!recognised.ok) return refuse(recognised.problem)
  const kind = said ?? recognised.kind
  if (!kind) return { says: "unknown", inside: recognised.inside }
  const table = kind === "office" ? readTable(file.name, bytes, office) : null
  if (table && "says" in table) return table
  const done = run(readCodeFile(kind, file.name, bytes, recognised.inside, table))
  if (!done.ok) {
    const refused = done.refused ?? null
    // Other columns may be the right ones, so an office's table is shown all the same.
    if (table) return { says: "read", kind, summary: null, office: table, problem: done.problem, refused }
    return { says: "refused", problem: done.problem, refused }
  }
  last = done
  return { says: "read", kind, summary: describeCodeFile(done), office: table, problem: "", refused: null }
}

const squeeze = async <T extends { bytes: Uint8Array }>(each: T) => ({ ...each, bytes: await pack(new Uint8Array(each.bytes)) })

const index = async (before: Uint8Array<ArrayBuffer> | null): Promise<PackAnswer | Refusal> => {
  if (!last) return refuse("Choose the file again.")
  const plain = before ? await unpack(before) : null
  const packed = run(packCodeFile(last, plain ? openCodeSet(plain) : null))
  if (!packed.ok) return refuse(packed.problem)
  own.postMessage({ says: "progress", phase: "Compressing", done: 1, total: 1 })
  return { says: "packed", sets: await Promise.all(packed.sets.map(squeeze)), tables: await Promise.all(packed.tables.map(squeeze)) }
}

own.onmessage = ({ data }) => {
  void (data.do === "read" ? read(data) : index(data.before)).then(
    (answer) => own.postMessage(answer),
    () =>
      own.postMessage(
        refuse("Reading stopped: the file is not what it seems, or needs more memory than the browser gives. Nothing was changed.")
      )
  )
}
