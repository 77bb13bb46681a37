import { zipSync } from "fflate"
import type { ImportDefaults, ImportDraft } from "../../../knowledge/import/import-draft"
import { markdownDraft } from "../../../knowledge/import/markdown-draft"
import { htmlToMarkdown } from "./html-to-markdown"
import { unzipWithin } from "./unzip-within"

/** The parts of a Word file that hold its text. Pictures, macros and embedded files are not among them. */
const isText = (name: string): boolean => name === "[Content_Types].xml" || /^(_rels|word|docProps)\/[\w./ -]*\.(xml|rels)$/.test(name)

const isPicture = (name: string): boolean => /^word\/media\/./.test(name)
const isMacro = (name: string): boolean => /vba|activeX|\/embeddings\//i.test(name)

const count = (number: number, one: string): string => `${number} ${number === 1 ? one : `${one}s`} left out`

/** Reads a Word file as an article: its text, headings, lists and tables. What is left out is said. */
export const docxDraft = async (fileName: string, bytes: Uint8Array, defaults: ImportDefaults): Promise<ImportDraft> => {
  const unzipped = unzipWithin(bytes, { wants: isText, mostBytes: 30_000_000, mostFiles: 2000 })
  if (!unzipped.ok) return { ok: false, where: "the whole file", why: unzipped.why }
  if (!unzipped.files.has("word/document.xml")) return { ok: false, where: "the whole file", why: "It is not a Word document (.docx)." }
  // Packed anew of the parts that were looked at, so that nothing else is even read.
  const vetted = zipSync(Object.fromEntries(unzipped.files), { level: 0 })
  let html: string
  try {
    const loaded = await import("mammoth/mammoth.browser.min.js")
    // One bundler hands over the module's own exports, another puts them under `default`.
    const convertToHtml = loaded.convertToHtml ?? loaded.default.convertToHtml
    const read = await convertToHtml({ arrayBuffer: vetted.buffer }, { externalFileAccess: false })
    html = read.value
  } catch {
    return { ok: false, where: "the whole file", why: "Its text cannot be read: the document is damaged or protected." }
  }
  const draft = markdownDraft(fileName, htmlToMarkdown(html), defaults)
  if (!draft.ok) return draft
  const pictures = unzipped.leftOut.filter(isPicture).length
  const macros = unzipped.leftOut.filter(isMacro).length
  return {
    ...draft,
    notes: [
      ...(pictures > 0 ? [count(pictures, "picture")] : []),
      ...(macros > 0 ? ["Macros and embedded files left out"] : []),
      ...draft.notes
    ]
  }
}
