import type { CorpusField, CorpusForm } from "./form-case"
import { renderField, renderRun } from "./render-field"

export type Placed = CorpusField & { index: number }

/** How a family of pages divides itself: by fieldsets, cards, tabs or plain headings. */
type Frame = "legend" | "card" | "tabs" | "plain"

/**
 * A plausible, valid page for one form of the corpus: sections nest, table labels stand in tables, captions of several
 * boxes stand before the first. A conditional box is shown, as it is after the choice that brings it out. Each control
 * carries its place in `fields` as `data-corpus-index`, for mapping answers back.
 */
export const renderForm = (form: CorpusForm & { framework?: string }): string => {
  const framework = form.framework ?? ""
  const frame = frameOf(framework)
  const fields = form.fields.map((field, index) => ({ ...field, index }))
  return [
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(form.title)}</title>`,
    "<style>body{font:14px sans-serif} .cell{display:inline-block;min-width:10em} .part{display:inline-block} .part label{display:block;font-size:11px}</style>",
    `</head><body><form method="post" action="about:blank">`,
    renderSections(fields, 0, framework, frame),
    `<p><button type="submit">Save</button></p></form></body></html>`
  ].join("\n")
}

const frameOf = (framework: string): Frame => {
  if (/rails|carbon/.test(framework)) return "legend"
  if (/react|angular|vue/.test(framework)) return "card"
  return /dojo/.test(framework) ? "tabs" : "plain"
}

const pathOf = (field: CorpusField): string[] => field.section.split(" > ").filter(Boolean)

/** Fields from one depth of headings downwards; each stretch under the same heading gets a block of its own. */
const renderSections = (fields: Placed[], depth: number, framework: string, frame: Frame): string => {
  const html: string[] = []
  for (let at = 0; at < fields.length;) {
    const name = pathOf(fields[at]!)[depth]
    let end = at + 1
    while (end < fields.length && pathOf(fields[end]!)[depth] === name) end++
    const part = fields.slice(at, end)
    html.push(
      name === undefined
        ? renderFields(part, framework)
        : renderSection(name, renderSections(part, depth + 1, framework, frame), depth, frame, at)
    )
    at = end
  }
  return html.join("\n")
}

const renderSection = (name: string, body: string, depth: number, frame: Frame, at: number): string => {
  const text = escapeHtml(name)
  if (frame === "legend") return `<fieldset><legend>${text}</legend>\n${body}\n</fieldset>`
  if (frame === "card")
    return `<div class="card"><div class="card-header"><h${depth + 2}>${text}</h${depth + 2}></div><div class="card-body">\n${body}\n</div></div>`
  if (frame === "tabs") {
    const id = `panel-${depth}-${at}`
    return `<div role="tablist"><span role="tab" id="${id}-tab" aria-controls="${id}" aria-selected="true">${text}</span></div>\n<div role="tabpanel" id="${id}" aria-labelledby="${id}-tab">\n${body}\n</div>`
  }
  return `<div class="section"><h${depth + 2}>${text}</h${depth + 2}>\n${body}\n</div>`
}

/** Fields of one section: runs under one caption, tables, and boxes that stand alone. */
const renderFields = (fields: Placed[], framework: string): string => {
  const html: string[] = []
  for (let at = 0; at < fields.length;) {
    const { group } = fields[at]!
    let end = at + 1
    while (group && fields[end]?.group === group) end++
    html.push(group ? renderRun(group, fields.slice(at, end), (run) => renderTables(run, framework), framework) : "")
    if (!group) {
      while (end < fields.length && !fields[end]!.group) end++
      html.push(renderTables(fields.slice(at, end), framework))
    }
    at = end
  }
  return html.join("\n")
}

const tableKinds = ["table-left", "table-above"]

/** Consecutive boxes whose labels stand in table cells share one table. */
const renderTables = (fields: Placed[], framework: string): string => {
  const html: string[] = []
  for (let at = 0; at < fields.length;) {
    const { labelKind } = fields[at]!
    let end = at + 1
    // Hidden inputs and unlabelled boxes between rows of a table stand in it too.
    while (tableKinds.includes(labelKind) && end < fields.length && fields[end]!.labelKind === labelKind) end++
    const run = fields.slice(at, end)
    if (labelKind === "table-left")
      html.push(
        `<table><tbody>\n${run.map((field) => `<tr><td>${escapeHtml(field.label)}</td><td>${renderField(field, framework)}</td></tr>`).join("\n")}\n</tbody></table>`
      )
    else if (labelKind === "table-above") html.push(renderColumns(run, framework))
    else html.push(renderField(fields[at]!, framework))
    at = end
  }
  return html.join("\n")
}

/** A table with a header row: a new row starts where the first label comes again. */
const renderColumns = (fields: Placed[], framework: string): string => {
  const rows: Placed[][] = []
  fields.forEach((field, at) => {
    if (at === 0 || (field.label === fields[0]!.label && fields[at - 1]!.label !== field.label)) rows.push([])
    rows.at(-1)!.push(field)
  })
  const cellsOf = (row: Placed[]): Placed[][] => {
    const cells: Placed[][] = []
    for (const field of row) {
      if (cells.at(-1)?.[0]!.label === field.label) cells.at(-1)!.push(field)
      else cells.push([field])
    }
    return cells
  }
  const head = cellsOf(rows[0]!).map(([field]) => `<th>${escapeHtml(field!.label)}</th>`)
  const body = rows.map(
    (row) =>
      `<tr>${cellsOf(row)
        .map((cell) => `<td>${cell.map((field) => renderField(field, framework)).join(" ")}</td>`)
        .join("")}</tr>`
  )
  return `<table><thead><tr>${head.join("")}</tr></thead><tbody>\n${body.join("\n")}\n</tbody></table>`
}

export const escapeHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;")
