import { findPatientData } from "../../../knowledge/find-patient-data"
import type { Article } from "../../../knowledge/article"
import { csvDrafts } from "../../../knowledge/import/csv-drafts"
import type { ImportDefaults, ImportDraft } from "../../../knowledge/import/import-draft"
import { markdownDraft } from "../../../knowledge/import/markdown-draft"
import { docxDraft } from "./docx-draft"
import { unzipWithin } from "./unzip-within"

/** A file as the browser hands it over; read only once its size is known to be fit. */
export type OfficeFile = { name: string; size: number; arrayBuffer: () => Promise<ArrayBuffer> }

/** An article that could be taken in: what was left out of it, and what in it looks like a patient's data. */
export type Candidate = { file: string; article: Article; notes: string[]; patientData: string[] }
export type Refusal = { file: string; where: string; why: string }
export type ReadReport = { candidates: Candidate[]; refused: Refusal[] }

const MB = 1_000_000
const kinds: Record<string, { largest: number; words: string }> = {
  md: { largest: MB, words: "1 MB" },
  markdown: { largest: MB, words: "1 MB" },
  txt: { largest: MB, words: "1 MB" },
  csv: { largest: 10 * MB, words: "10 MB" },
  docx: { largest: 20 * MB, words: "20 MB" },
  zip: { largest: 20 * MB, words: "20 MB" }
}

const extensionOf = (name: string): string => /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ""
const isMarkdown = (name: string): boolean => /\.(md|markdown|txt)$/i.test(name)

/** Text of a file in UTF-8, or in the older Windows code page that spreadsheets still write. */
const textOf = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder("windows-1252").decode(bytes)
  }
}

const zipDrafts = (bytes: Uint8Array, defaults: ImportDefaults): { inside: string; draft: ImportDraft }[] => {
  const unzipped = unzipWithin(bytes, { wants: isMarkdown, mostBytes: 40 * MB, mostFiles: 5000 })
  if (!unzipped.ok) return [{ inside: "", draft: { ok: false, where: "the whole file", why: unzipped.why } }]
  if (unzipped.files.size === 0)
    return [{ inside: "", draft: { ok: false, where: "the whole file", why: "There is no Markdown file in it." } }]
  return [...unzipped.files].map(([name, inside]) => ({
    inside: name,
    draft: markdownDraft(name.replace(/^.*\//, ""), textOf(inside), defaults)
  }))
}

const draftsOf = async (file: OfficeFile, defaults: ImportDefaults): Promise<{ inside: string; draft: ImportDraft }[]> => {
  const kind = kinds[extensionOf(file.name)]
  const refuse = (why: string) => [{ inside: "", draft: { ok: false, where: "the whole file", why } as const }]
  if (!kind) return refuse("Only Markdown (.md), Word (.docx), tables (.csv) and zips of Markdown can be taken in.")
  if (file.size > kind.largest) return refuse(`It is larger than ${kind.words}, so it was not opened.`)
  let bytes: Uint8Array
  try {
    bytes = new Uint8Array(await file.arrayBuffer())
  } catch {
    return refuse("It could not be read. Is it still where it was?")
  }
  const extension = extensionOf(file.name)
  if (extension === "docx") return [{ inside: "", draft: await docxDraft(file.name, bytes, defaults) }]
  if (extension === "csv") return csvDrafts(textOf(bytes), defaults).map((draft) => ({ inside: "", draft }))
  if (extension === "zip") return zipDrafts(bytes, defaults)
  return [{ inside: "", draft: markdownDraft(file.name, textOf(bytes), defaults) }]
}

const patientDataOf = (article: Article): string[] => [
  ...findPatientData(article.body).map(({ what, line }) => `line ${line} of the text: ${what}`),
  ...findPatientData([article.title, article.owner, ...article.askedAs].join("\n")).map(({ what }) => `title or questions: ${what}`)
]

/** Reads files of the office, one after the other. Changes nothing: what could be taken and what not is told, file by file. */
export const readFiles = async (files: readonly OfficeFile[], defaults: ImportDefaults): Promise<ReadReport> => {
  const report: ReadReport = { candidates: [], refused: [] }
  for (const file of files)
    for (const { inside, draft } of await draftsOf(file, defaults)) {
      const name = inside === "" ? file.name : `${file.name}: ${inside}`
      if (draft.ok)
        report.candidates.push({ file: name, article: draft.article, notes: draft.notes, patientData: patientDataOf(draft.article) })
      else report.refused.push({ file: name, where: draft.where, why: draft.why })
    }
  return report
}
